/** Starts a page once the start data, which the server appends after the page's end, has arrived. */

import { type ComponentChildren, render } from 'preact';
import { App } from './app';
import { createClient } from './client';
import { findRunner } from './google-script';
import { parseStart, type Start } from './start';
import { createWords } from './words';

type View = (start: Start) => ComponentChildren;

function startPage(view: View): void {
  const start = parseStart(document.getElementById('start')?.textContent ?? null);
  const words = createWords(start.words);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.documentElement.dataset.container = start.container;
  document.title = words.say('appName');
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <App words={words} call={createClient(findRunner)} drafts={start.drafts}>
      {view(start)}
    </App>,
    app,
  );
}

export function whenLoaded(view: View): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => startPage(view));
  else startPage(view);
}
