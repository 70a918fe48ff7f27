/** Import: a sheet of people becomes Contacts; the source is only read, and everything is planned before anything is written. */

import { decodeTable } from '../domain/cells/decode-table';
import { NO_NEIGHBOURS, nativeFormulas } from '../domain/formulas/native-formulas';
import type { HeaderNames } from '../domain/import/aliases';
import type { ImportInput, ImportValues, PeopleImport } from '../domain/import/import-plan';
import { planImport as planPeopleImport } from '../domain/import/plan-import';
import { recognise } from '../domain/recognition';
import { choiceLabels } from '../locales/choice-label';
import { type Language, languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { columnNames } from '../locales/word-issue';
import type { ImportPlanView, ParametersOf } from '../rpc/contract';
import { columnsOf } from '../schema/workbook';
import { AppError, badRequest } from '../sheets/app-error';
import { appendRows, type RowValues } from '../sheets/append-rows';
import { assertWritable } from '../sheets/assert-writable';
import type { WriteValue } from '../sheets/cell-entry';
import { cellChange, changeCells } from '../sheets/change-cells';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { type OpenSheet, type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { readSourceGrid } from '../sheets/source-grid';
import { columnsNeeded } from '../sheets/write-together';

type Parameters = ParametersOf<'planImport'>;

/** Most rows and sentences listed one by one; the counts tell the rest. */
const MOST_LISTED = 50;

/** Tabs that may hold people: all that are not ours. */
export function listImportSheets(): readonly { readonly sheet: string; readonly rows: number }[] {
  const book = openWorkbook(recognise(readProjectData));
  const ours = new Set([...book.sheets.values()].map(({ name }) => name));
  return book.allSheets
    .map((sheet) => ({ sheet: sheet.getName(), rows: Math.max(0, sheet.getLastRow() - 1) }))
    .filter(({ sheet, rows }) => rows > 0 && !ours.has(sheet));
}

/** What the import would do. Writes nothing. */
export function planImport(parameters: Parameters): ImportPlanView {
  const book = openWorkbook(recognise(readProjectData));
  const plan = makePlan(book, parameters, (index) => `new-${index}`);
  return viewOf(plan, parameters, languageIn(book));
}

/** Does it, under the document's lock: one block a run of columns and 5,000 rows. Throws before the first write. */
export function runImport(parameters: Parameters): ImportPlanView {
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const plan = makePlan(book, parameters, newIdSeries());
    const contacts = book.sheetOf('contacts');
    const accounts = book.sheetOf('accounts');
    const added = [[contacts, plan.creates.length] as const, [accounts, plan.newAccounts.length] as const];
    assertWritable(book, plan.newAccounts.length > 0 ? added : added.slice(0, 1));
    const language = languageIn(book);
    addAccounts(book, accounts, plan.newAccounts, language);
    const left = writePeople(book, contacts, plan, language);
    return viewOf(plan, parameters, language, left);
  });
}

function makePlan(
  book: OpenWorkbook,
  parameters: Parameters,
  newId: (index: number) => string,
): PeopleImport {
  const { sheet } = parameters;
  const contacts = decodeTable(book.read('contacts'), book.choiceLabels);
  const accounts = decodeTable(book.read('accounts'), book.choiceLabels);
  const ours = [...book.sheets.values()].find(({ name }) => name === sheet);
  if (ours) throw new AppError('OWN_SHEET', { sheet });
  const input: ImportInput = {
    grid: readSourceGrid(book.spreadsheet, sheet),
    existing: contacts.rows,
    existingAccounts: accounts.rows.flatMap(({ values }) => (values.name === null ? [] : [values.name])),
    newId,
    // The build writes the file from a value of this type.
    headerNames: readProjectData('headers') as HeaderNames,
    choiceLabels: book.choiceLabels,
    ownColumnOf: (header) => book.recognition.columnKeyOf('contacts', header),
    account: parameters.account?.trim(),
    columns: parameters.columns,
    noManager: parameters.noManager,
  };
  const plan = planPeopleImport(input);
  if (plan.kind === 'nothing') throw new AppError('NOTHING_TO_IMPORT', { sheet });
  if (plan.kind === 'columnsNotMatched') {
    const asked = Object.values(parameters.columns || {}).flat();
    const column = asked.find((header) => !plan.headers.includes(header));
    const headers = plan.headers.join(', ');
    throw column === undefined
      ? new AppError('COLUMNS_NOT_MATCHED', { sheet, headers })
      : new AppError('NO_SUCH_COLUMN', { sheet, column, headers });
  }
  const missing = plan.notes.find(({ code }) => code === 'COLUMN_NOT_FOUND');
  if (missing) {
    const isThere = input.grid.some((row) => row.includes(String(missing.facts.header)));
    if (isThere) throw badRequest(`columns → ${missing.facts.header}`);
    const headers = [...plan.unmatched, ...plan.matched.flatMap(({ sources }) => sources)].join(', ');
    throw new AppError('NO_SUCH_COLUMN', { sheet, column: String(missing.facts.header ?? ''), headers });
  }
  columnsNeeded(
    book,
    book.sheetOf('contacts'),
    ['id', 'name', 'account', ...plan.matched.map((column) => column.columnKey)],
    columnNames(languageIn(book)),
  );
  if (!input.account && !plan.matched.some(({ target }) => target === 'account')) {
    throw new AppError('ACCOUNT_NEEDED', { sheet });
  }
  return plan;
}

function addAccounts(
  book: OpenWorkbook,
  open: OpenSheet,
  names: readonly string[],
  language: Language,
): void {
  if (names.length === 0) return;
  const newId = newIdSeries();
  const table = book.read('accounts');
  const rows = names.map(
    (name, index) =>
      new Map([
        ['name', name],
        ['id', newId(index)],
      ]),
  );
  appendRows(
    open,
    table,
    columnsOf('accounts'),
    rows,
    nativeFormulas(table, NO_NEIGHBOURS, () => language.messages.tier),
  );
}

/** @returns how many cells were left as they are: a formula stands there, or the row is gone */
function writePeople(book: OpenWorkbook, open: OpenSheet, plan: PeopleImport, { choices }: Language): number {
  const table = book.read('contacts');
  const rows = plan.creates.map(({ values }) => rowValues(values, choices));
  const changes = plan.updates.flatMap(({ rowNumber, values }) =>
    [...rowValues(values, choices)].map(([key, value]) => cellChange(rowNumber, key, value)),
  );
  const left = changeCells(open, table, columnsOf('contacts'), changes);
  appendRows(open, table, columnsOf('contacts'), rows);
  return left.length;
}

/** Choices go into the sheet by their label, lists joined as Google joins multi-select chips. */
function rowValues(values: ImportValues, choices: Language['choices']): RowValues {
  const row = new Map<string, WriteValue>();
  for (const column of columnsOf('contacts')) {
    const value = values[column.key as keyof ImportValues];
    if (value === undefined) continue;
    const keys = typeof value === 'string' ? [value] : value;
    row.set(column.key, 'choices' in column ? choiceLabels(choices, column.choices, keys) : keys.join(', '));
  }
  return row;
}

function viewOf(plan: PeopleImport, parameters: Parameters, language: Language, left = 0): ImportPlanView {
  const { messages, workbook, code } = language;
  const headers: Readonly<Record<string, readonly [string, string]>> = workbook.columns.contacts;
  const first = plan.creates[0]?.values.account;
  const skipped = plan.skipped.filter(({ reason }) => reason !== 'BLANK_ROW');
  return {
    sheet: parameters.sheet,
    account: parameters.account ?? (typeof first === 'string' ? first : null),
    columns: plan.matched.map(({ target, columnKey, sources }) => ({
      key: target,
      label: (headers[columnKey] || [])[0] ?? columnKey,
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
    notes: [
      ...(left > 0 ? [formatMessage(messages.leftAlone, { count: left }, code)] : []),
      ...plan.notes.slice(0, MOST_LISTED).map((note) => {
        const row = note.rowNumber === null ? {} : { row: note.rowNumber };
        return formatMessage(messages.imported[note.code], { ...note.facts, ...row }, code);
      }),
    ],
  };
}
