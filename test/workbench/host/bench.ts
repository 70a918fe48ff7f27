/** A workbench with a small bundle and a front that records, for tests of the host. */

import type {
  Answer,
  ExecutionRecord,
  MenuEntry,
  Outcome,
  Question,
  Surface,
} from '../../../workbench/google/host/contract';
import { type HostOptions, Workbench } from '../../../workbench/google/host/workbench';
import type { WorkbookSnapshot } from '../../../workbench/google/snapshot';
import { createNodeRealm } from '../../../workbench/headless/node-realm';

export const MANIFEST = {
  timeZone: 'Etc/GMT',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  dependencies: {},
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** Two sheets: `Data` with A1:B2 filled, `Other` empty. */
export const SNAPSHOT: WorkbookSnapshot = {
  id: 'book',
  name: 'Book',
  locale: 'en_US',
  timeZone: 'Etc/GMT',
  activeSheetId: 1,
  sheets: [
    {
      id: 1,
      name: 'Data',
      rowCount: 20,
      columnCount: 5,
      cells: {
        0: { 0: { value: 'Name' }, 1: { value: 'Score' } },
        1: { 0: { value: 'Ada' }, 1: { value: 7 } },
      },
    },
    { id: 2, name: 'Other', rowCount: 20, columnCount: 5, cells: {} },
  ],
};

/** 2026-11-21T12:00:00Z. */
export const NOON = Date.UTC(2026, 10, 21, 12);

export interface Bench {
  readonly workbench: Workbench;
  readonly menus: { readonly name: string; readonly entries: readonly MenuEntry[] }[];
  readonly surfaces: Surface[];
  readonly toasts: string[];
  readonly questions: Question[];
  readonly selections: string[];
  readonly records: ExecutionRecord[];
}

export interface BenchOptions extends Partial<Omit<HostOptions, 'addOn' | 'front'>> {
  readonly manifest?: object;
  readonly html?: Readonly<Record<string, string>>;
  /** Answers given at once, in order; without any, questions suspend. */
  readonly answers?: readonly Answer[];
}

export function createBench(code: string, options: BenchOptions = {}): Bench {
  const { manifest = MANIFEST, html = {}, answers = [], ...rest } = options;
  const given = [...answers];
  const seen = {
    menus: [] as { name: string; entries: readonly MenuEntry[] }[],
    surfaces: [] as Surface[],
    toasts: [] as string[],
    questions: [] as Question[],
    selections: [] as string[],
    records: [] as ExecutionRecord[],
  };
  const workbench = new Workbench({
    createRealm: createNodeRealm,
    snapshot: SNAPSHOT,
    now: () => NOON,
    ...rest,
    addOn: { code, html, manifest: JSON.stringify(manifest) },
    front: {
      menuChanged: (entries, name) => void seen.menus.push({ name, entries }),
      ask: (question) => {
        seen.questions.push(question);
        return given.shift();
      },
      show: (surface) => void seen.surfaces.push(surface),
      toast: (message) => void seen.toasts.push(message),
      selectionChanged: (sheetId, a1) => void seen.selections.push(`${sheetId}!${a1}`),
      executed: (record) => void seen.records.push(record),
    },
  });
  return { workbench, ...seen };
}

/** The value of a finished execution; fails the test with its message otherwise. */
export function resultOf(outcome: Outcome): unknown {
  if (outcome.state !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** What a server function with this body returns to the client. */
export function evaluate(body: string, options: BenchOptions = {}): unknown {
  return resultOf(createBench(`function f() { ${body} }`, options).workbench.callServer('f', []));
}

/** The message of an execution that failed. */
export function failureOf(outcome: Outcome): string {
  if (outcome.state !== 'failed') throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
  return outcome.message;
}
