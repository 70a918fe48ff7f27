/** The list of executions: what ran, how it ended, and what it cost in calls to the spreadsheet. */

import type { ExecutionRecord } from '../../google/host/contract';
import { byId, element } from './element';

const KEPT = 200;
const COLUMNS = ['Ran', 'Outcome', 'Service calls', 'Reads', 'Writes', 'Round trips', 'ms'] as const;

export class ExecutionsPanel {
  readonly #toggle = byId('executions-toggle');
  readonly #panel = byId('executions');
  readonly #rows = element('tbody');
  #count = 0;

  constructor() {
    this.#panel.append(
      element(
        'table',
        {},
        element('caption', { class: 'only-read-out' }, 'Executions, newest first'),
        element(
          'thead',
          {},
          element('tr', {}, ...COLUMNS.map((column) => element('th', { scope: 'col' }, column))),
        ),
        this.#rows,
      ),
    );
    this.#toggle.addEventListener('click', () => this.#setOpen(this.#panel.hidden !== false));
    this.#label();
  }

  add(record: ExecutionRecord): void {
    this.#count += 1;
    const outcome = element('td', { class: record.error === undefined ? 'went-well' : 'went-wrong' });
    outcome.append(record.error ?? 'Finished');
    for (const line of record.log) outcome.append(element('div', { class: 'log-line' }, line));
    const numbers = [
      record.serviceCalls,
      record.reads,
      record.writes,
      record.roundTrips,
      Math.round(record.milliseconds),
    ];
    this.#rows.prepend(
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, record.entryPoint),
        outcome,
        ...numbers.map((number) => element('td', { class: 'number' }, String(number))),
      ),
    );
    if (this.#rows.rows.length > KEPT) this.#rows.deleteRow(-1);
    this.#label();
  }

  #setOpen(isOpen: boolean): void {
    this.#panel.hidden = !isOpen;
    this.#toggle.setAttribute('aria-expanded', String(isOpen));
  }

  #label(): void {
    this.#toggle.textContent = `Executions (${this.#count})`;
  }
}
