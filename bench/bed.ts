/** One workbook with an add-on in it, driven without a screen. */

import type { BuiltAddOn, ExecutionRecord, Outcome } from '../workbench/google/host/contract';
import { Workbench } from '../workbench/google/host/workbench';
import type { WorkbookSnapshot } from '../workbench/google/snapshot';
import { createNodeRealm } from '../workbench/headless/node-realm';

export class Bed {
  readonly workbench: Workbench;
  #last: ExecutionRecord | undefined;
  /** HTML of the sidebar or dialog that was opened last; blank: none. */
  shown = '';

  constructor(addOn: BuiltAddOn, snapshot: WorkbookSnapshot) {
    this.workbench = new Workbench({
      addOn,
      snapshot,
      createRealm: createNodeRealm,
      front: {
        menuChanged: () => undefined,
        ask: () => undefined,
        show: ({ html }) => {
          this.shown = html;
        },
        toast: () => undefined,
        selectionChanged: () => undefined,
        executed: (record) => {
          this.#last = record;
        },
      },
    });
  }

  /** What the execution that ended last has cost. */
  get last(): ExecutionRecord {
    if (!this.#last) throw new Error('Nothing has run yet.');
    return this.#last;
  }

  menu(functionName: string): void {
    resultOf(this.workbench.runMenu(functionName));
  }

  /** @returns the envelope as text */
  rpc(method: string, params: object): string {
    const value = resultOf(this.workbench.callServer('rpc', [JSON.stringify({ method, params })]));
    const envelope: { readonly ok: boolean } = JSON.parse(String(value));
    if (!envelope.ok) throw new Error(`${method} failed: ${value}`);
    return String(value);
  }

  /** Types into the first cell under a header of Contacts. */
  type(header: string, value: string): void {
    const sheet = this.workbench.snapshot().sheets.find(({ name }) => name === 'Contacts');
    const headers = Object.entries(sheet?.cells[0] ?? {});
    const column = Number(headers.find(([, cell]) => cell.value === header)?.[0]);
    const edit = { sheetId: sheet?.id ?? -1, row: 1, column, values: [[value]], kind: 'type' } as const;
    resultOf(this.workbench.edit(edit));
  }
}

function resultOf(outcome: Outcome): unknown {
  if (outcome.state === 'done') return outcome.value;
  throw new Error(outcome.state === 'failed' ? outcome.message : outcome.question.message);
}
