/** What the server says when it opens the page: which view, where, in which words. */

import type { PageWords } from '../src/locales/languages';
import type { SidebarView } from '../src/rpc/parameter-kinds';

export const scoreViews = [
  'scores',
  'rate',
  'criteria',
  'choosing',
  'portfolio',
] as const satisfies readonly SidebarView[];
export type ScoreView = (typeof scoreViews)[number];

export const viewKeys = [
  'map',
  'largeMap',
  'checks',
  ...scoreViews,
  'reports',
  'import',
  'report',
] as const satisfies readonly (SidebarView | 'largeMap' | 'report')[];
export type ViewKey = (typeof viewKeys)[number];
export const isScoreView = (view: ViewKey): view is ScoreView => scoreViews.some((one) => one === view);

export interface Start {
  readonly view: ViewKey;
  readonly container: 'sidebar' | 'dialog';
  /** null: they did not arrive. */
  readonly words: PageWords | null;
  readonly account: string | null;
  /** Key of the report that the `report` view builds, or that the `reports` view begins with. */
  readonly report: string | null;
  /** Parameters of `viewReport` for that report, as they were chosen; checked by the server when they are used. */
  readonly wanted: Readonly<Record<string, unknown>> | null;
  /** What was not saved on the page that handed over to this one; null: opened from the menu. */
  readonly drafts: Readonly<Record<string, unknown>> | null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Written by the server from a value of this type; broken start data may hold anything else. */
const isWords = (value: unknown): value is PageWords =>
  typeof value === 'object' && value !== null && 'panels' in value && 'choices' in value;

/** Broken start data must not keep the page from opening. */
function parseRecord(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    // What is in it is checked where it is used.
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Nothing to start with.
  }
  return {};
}

/** Reads the start data; what is absent or unknown falls back to the map in the sidebar, without words. */
export function parseStart(json: string | null): Start {
  const facts = parseRecord(json ?? '{}');
  return {
    view: viewKeys.find((key) => key === facts.view) ?? 'map',
    container: facts.container === 'dialog' ? 'dialog' : 'sidebar',
    words: isWords(facts.words) ? facts.words : null,
    account: isText(facts.account) ? facts.account : null,
    report: isText(facts.report) ? facts.report : null,
    wanted: isText(facts.wanted) ? parseRecord(facts.wanted) : null,
    drafts: isText(facts.drafts) ? parseRecord(facts.drafts) : null,
  };
}
