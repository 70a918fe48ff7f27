/** What the server says when it opens the page: which view, where, in which words. */

import type { PageWords } from '../src/locales/languages';

export const viewKeys = [
  'map',
  'largeMap',
  'checks',
  'scores',
  'rate',
  'criteria',
  'choosing',
  'portfolio',
  'reports',
  'import',
  'report',
] as const;
export type ViewKey = (typeof viewKeys)[number];

export interface Start {
  readonly view: ViewKey;
  readonly container: 'sidebar' | 'dialog';
  /** null: they did not arrive. */
  readonly words: PageWords | null;
  readonly account: string | null;
  /** Key of the report that the `report` view builds. */
  readonly report: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Written by the server from a value of this type; broken start data may hold anything else. */
const isWords = (value: unknown): value is PageWords =>
  typeof value === 'object' && value !== null && 'panels' in value && 'choices' in value;

/** Reads the start data; what is absent or unknown falls back to the map in the sidebar, without words. */
export function parseStart(json: string | null): Start {
  let facts: Readonly<Record<string, unknown>> = {};
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    // Each field is checked below.
    if (typeof value === 'object' && value !== null) facts = value as Record<string, unknown>;
  } catch {
    // Broken start data must not keep the page from opening.
  }
  return {
    view: viewKeys.find((key) => key === facts.view) ?? 'map',
    container: facts.container === 'dialog' ? 'dialog' : 'sidebar',
    words: isWords(facts.words) ? facts.words : null,
    account: isText(facts.account) ? facts.account : null,
    report: isText(facts.report) ? facts.report : null,
  };
}
