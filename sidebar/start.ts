/** What the server says when it opens the page: which view, where, in which language. */

export const viewKeys = ['map', 'largeMap', 'checks', 'scores', 'reports', 'import', 'report'] as const;
export type ViewKey = (typeof viewKeys)[number];

export interface Start {
  readonly view: ViewKey;
  readonly container: 'sidebar' | 'dialog';
  readonly language: string;
  readonly account: string | null;
  /** Key of the report that the `report` view builds. */
  readonly report: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Reads the start data; what is absent or unknown falls back to the map in the sidebar, in English. */
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
    language: isText(facts.language) ? facts.language : 'en',
    account: isText(facts.account) ? facts.account : null,
    report: isText(facts.report) ? facts.report : null,
  };
}
