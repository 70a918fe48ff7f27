/** Import: a sheet of people becomes Contacts; the source is only read, and everything is planned before anything is written. */

import { decodeTable } from '../domain/cells/decode-table';
import type { ImportInput, ImportValues, PeopleImport } from '../domain/import/import-plan';
import { planImport as planPeopleImport } from '../domain/import/plan-import';
import { recognise } from '../domain/recognition';
import { type Language, languageOf, languages } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { ImportPlanView, ParametersOf } from '../rpc/contract';
import { columnsOf } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readSourceGrid } from '../sheets/source-grid';
import {
  appendRows,
  type CellChange,
  changeCells,
  type RowValues,
  type WriteValue,
} from '../sheets/write-rows';

type Parameters = ParametersOf<'planImport'>;

/** Most rows and sentences listed one by one; the counts tell the rest. */
const MOST_LISTED = 50;

/** Tabs that may hold people: all that are not ours. */
export function listImportSheets(): readonly { readonly sheet: string; readonly rows: number }[] {
  const book = openWorkbook(recognise(languages));
  const ours = new Set([...book.sheets.values()].map(({ name }) => name));
  return book.allSheets
    .map((sheet) => ({ sheet: sheet.getName(), rows: Math.max(0, sheet.getLastRow() - 1) }))
    .filter(({ sheet, rows }) => rows > 0 && !ours.has(sheet));
}

/** What the import would do. Writes nothing. */
export function planImport(parameters: Parameters): ImportPlanView {
  const book = openWorkbook(recognise(languages));
  const plan = makePlan(book, parameters, (index) => `new-${index}`);
  return viewOf(plan, parameters, languageOf(book.language()));
}

/** Does it: one block a run of columns and 5,000 rows, under the document's lock. */
export function runImport(parameters: Parameters): ImportPlanView {
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(languages));
    const newId = newIdSeries();
    const plan = makePlan(book, parameters, newId);
    addAccounts(book, plan.newAccounts, newIdSeries());
    writePeople(book, plan);
    return viewOf(plan, parameters, languageOf(book.language()));
  });
}

function makePlan(
  book: OpenWorkbook,
  parameters: Parameters,
  newId: (index: number) => string,
): PeopleImport {
  const { sheet } = parameters;
  const contacts = decodeTable(book.read('contacts'), book.recognition.choiceLabels);
  const accounts = decodeTable(book.read('accounts'), book.recognition.choiceLabels);
  const input: ImportInput = {
    grid: readSourceGrid(book.spreadsheet, sheet),
    existing: contacts.rows,
    existingAccounts: accounts.rows.flatMap(({ values }) => (values.name === null ? [] : [values.name])),
    newId,
    choiceLabels: book.recognition.choiceLabels,
    ownColumnOf: (header) => book.recognition.columnKeyOf('contacts', header),
    ...(parameters.account?.trim() ? { account: parameters.account.trim() } : {}),
    ...(parameters.columns ? { columns: parameters.columns } : {}),
    ...(parameters.noManager ? { noManager: parameters.noManager } : {}),
  };
  const plan = planPeopleImport(input);
  if (plan.kind === 'nothing') throw new AppError('NOTHING_TO_IMPORT', { sheet });
  if (plan.kind === 'columnsNotMatched') {
    throw new AppError('COLUMNS_NOT_MATCHED', { sheet, headers: plan.headers.join(', ') });
  }
  const missing = plan.notes.find(({ code }) => code === 'COLUMN_NOT_FOUND');
  if (missing) {
    const headers = [...plan.unmatched, ...plan.matched.flatMap(({ sources }) => sources)].join(', ');
    throw new AppError('NO_SUCH_COLUMN', { sheet, column: String(missing.facts.header ?? ''), headers });
  }
  if (!input.account && !plan.matched.some(({ target }) => target === 'account')) {
    throw new AppError('ACCOUNT_NEEDED', { sheet });
  }
  return plan;
}

function addAccounts(book: OpenWorkbook, names: readonly string[], newId: (index: number) => string): void {
  const open = book.sheets.get('accounts');
  if (!open || names.length === 0) return;
  const rows = names.map(
    (name, index) =>
      new Map([
        ['name', name],
        ['id', newId(index)],
      ]),
  );
  appendRows(open, book.read('accounts'), columnsOf('accounts'), rows);
}

function writePeople(book: OpenWorkbook, plan: PeopleImport): void {
  const open = book.sheets.get('contacts');
  if (!open) return;
  const table = book.read('contacts');
  const { choices } = languageOf(book.language());
  const rows = plan.creates.map(({ values }) => rowValues(values, choices));
  const changes = plan.updates.flatMap(({ rowNumber, values }): CellChange[] =>
    [...rowValues(values, choices)].map(([columnKey, value]) => ({ rowNumber, columnKey, value })),
  );
  changeCells(open, table, columnsOf('contacts'), changes);
  appendRows(open, table, columnsOf('contacts'), rows);
}

/** Choices go into the sheet by their label, lists joined as Google joins multi-select chips. */
function rowValues(values: ImportValues, choices: Language['choices']): RowValues {
  const row = new Map<string, WriteValue>();
  for (const column of columnsOf('contacts')) {
    const value = values[column.key as keyof ImportValues];
    if (value === undefined) continue;
    const labels: Readonly<Record<string, string>> =
      column.kind === 'choice' || column.kind === 'choices' ? choices[column.choices] : {};
    // Imported text may be `constructor` or the like, which every object has.
    const label = (key: string) => (Object.prototype.hasOwnProperty.call(labels, key) && labels[key]) || key;
    row.set(column.key, typeof value === 'string' ? label(value) : value.map(label).join(', '));
  }
  return row;
}

function viewOf(plan: PeopleImport, parameters: Parameters, language: Language): ImportPlanView {
  const { messages, workbook, code } = language;
  const headers: Readonly<Record<string, readonly [string, string]>> = workbook.columns.contacts;
  const skipped = plan.skipped.filter(({ reason }) => reason !== 'BLANK_ROW');
  return {
    sheet: parameters.sheet,
    account: parameters.account ?? null,
    columns: plan.matched.map(({ target, columnKey, sources }) => ({
      key: target,
      label: headers[columnKey]?.[0] ?? columnKey,
      sources,
    })),
    unmatched: plan.unmatched,
    rows: plan.creates.length + plan.updates.length + plan.unchanged + skipped.length,
    created: plan.creates.length,
    updated: plan.updates.length,
    unchanged: plan.unchanged,
    skipped: skipped.length,
    skippedRows: skipped
      .slice(0, MOST_LISTED)
      .map(({ rowNumber, reason }) => ({ row: rowNumber, reason: messages.skipped[reason] })),
    unresolvedManagers: plan.unresolvedManagers,
    repeatedIds: plan.repeatedIds,
    newAccounts: plan.newAccounts,
    notes: plan.notes.slice(0, MOST_LISTED).map((note) => {
      const row = note.rowNumber === null ? {} : { row: note.rowNumber };
      return formatMessage(messages.imported[note.code], { ...note.facts, ...row }, code);
    }),
  };
}
