/** Starts the page once the start data, which the server appends after the page's end, has arrived. */

import { render } from 'preact';
import { App } from './app';
import { createClient } from './client';
import { findRunner } from './google-script';
import { parseStart } from './start';
import { createWords } from './words';

function startPage(): void {
  const start = parseStart(document.getElementById('start')?.textContent ?? null);
  const words = createWords(start.words);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  document.documentElement.dataset.container = start.container;
  document.title = words.say('appName');
  const app = document.getElementById('app');
  if (app) render(<App start={start} words={words} call={createClient(findRunner)} />, app);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', startPage);
else startPage();
