/** Set up and update: adds what a spreadsheet still needs to hold our sheets. */

import { decodeTable } from '../domain/cells/decode-table';
import { nativeFormulas } from '../domain/formulas/native-formulas';
import { recognise } from '../domain/recognition';
import { hasOurShape } from '../domain/score/score-formulas';
import { planSetUp, type SetUpStep, wantedSheets } from '../domain/set-up/plan-set-up';
import { type Language, languageOf } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { sheetWords } from '../locales/sheet-words';
import { ratingColumnKey } from '../schema/sheets/scoring';
import { type SettingKey, settingDefaults } from '../schema/sheets/settings';
import { columnsOf, workbook } from '../schema/workbook';
import { AppError } from '../sheets/app-error';
import { appendRows, type RowValues } from '../sheets/append-rows';
import { applySetUp } from '../sheets/apply-set-up';
import { type CellChange, changeCells } from '../sheets/change-cells';
import { withDocumentLock } from '../sheets/lock';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenWorkbook, openWorkbook, readFormulas } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { readShapes } from '../sheets/read-shapes';
import { showToast } from '../sheets/ui';

/**
 * Adds missing sheets and columns, and says so unless `quiet`; a second run finds nothing to do. Throws SHEET_NAME_TAKEN
 * before the first write.
 */
export function setUpWorkbook({ quiet = false } = {}): void {
  const { steps, filled, language } = withDocumentLock(setUp);
  if (quiet) return;
  const { setUp: words, product } = language.messages;
  const sheets = steps.filter(
    (step) => 'columns' in step && step.kind !== 'addColumns' && step.columns.length > 0,
  ).length;
  const columns = steps.reduce(
    (sum, step) => sum + (step.kind === 'addColumns' ? step.columns.length : 0),
    0,
  );
  const headers = steps.filter(({ kind }) => kind === 'dressColumn').length;
  const say = (template: string, count: number) =>
    count > 0 ? [formatMessage(template, { count }, language.code)] : [];
  const told = [
    ...say(words.sheets, sheets),
    ...say(words.columns, columns),
    ...say(words.headers, headers),
    ...say(words.formulas, sheets > 0 ? 0 : filled),
    steps.length + filled > 0 ? words.unchanged : words.nothing,
  ];
  showToast(told.join(' '), product);
}

interface SetUpResult {
  readonly steps: readonly SetUpStep[];
  /** Formulas that were filled in or brought up to date. */
  readonly filled: number;
  readonly language: Language;
}

function setUp(): SetUpResult {
  const recognition = recognise(readProjectData);
  const before = openWorkbook(recognition);
  const language = languageOf(before.language(), readProjectData);
  const criteria = criteriaOf(before, language);
  const ratings = criteria.map(({ id }) => ratingColumnKey(id));
  const names = new Map(criteria.map(({ id, name }) => [ratingColumnKey(id), name]));
  const { steps, conflicts } = planSetUp(
    readShapes(before),
    wantedSheets(ratings),
    (key) => workbook[key].nameColumn,
    recognition,
    names,
  );
  const [conflict] = conflicts;
  if (conflict) throw new AppError('SHEET_NAME_TAKEN', { sheet: conflict.name });
  if (steps.length > 0)
    applySetUp(
      before,
      steps,
      sheetWords(language, readProjectData, () => [], names),
    );
  const after = steps.length > 0 ? openWorkbook(recognition) : before;
  fillCriteria(after, language);
  fillSettings(after, language);
  return { steps, filled: fillFormulas(after, language), language };
}

/** The criteria of the workbook; where there is none yet, the ready ones. */
function criteriaOf(
  book: OpenWorkbook,
  language: Language,
): readonly { readonly id: string; readonly name: string }[] {
  const table = book.readIfThere('criteria');
  const rows = table ? decodeTable(table, book.recognition.choiceLabels).rows : [];
  const known = rows.flatMap(({ values: { id, name } }) =>
    id !== null && name !== null ? [{ id, name }] : [],
  );
  return known.length > 0
    ? known
    : language.workbook.defaultCriteria.map(({ key, name }) => ({ id: key, name }));
}

function fillCriteria(book: OpenWorkbook, language: Language): void {
  const open = book.sheets.get('criteria');
  const table = book.readIfThere('criteria');
  if (!open || !table || decodeTable(table, book.recognition.choiceLabels).rows.length > 0) return;
  const { criterionFamily } = language.choices;
  const rows = language.workbook.defaultCriteria.map(
    ({ key, family, ...values }): RowValues =>
      new Map(Object.entries({ ...values, family: criterionFamily[family], id: key })),
  );
  appendRows(open, table, columnsOf('criteria'), rows);
  book.forget('criteria');
}

function fillSettings(book: OpenWorkbook, language: Language): void {
  const open = book.sheets.get('settings');
  const table = book.readIfThere('settings');
  if (!open || !table) return;
  const idIndex = table.columnIndexes.get('id') ?? -1;
  const known = new Set(table.cells.map((cells) => cells[idIndex]));
  const rows = (Object.entries(settingDefaults) as [SettingKey, string][])
    .filter(([key]) => !known.has(key))
    .map(([key, value]): RowValues => {
      const [setting, help] = language.workbook.settings[key];
      return new Map([
        ['setting', setting],
        ['value', isNumeric(value) ? Number(value) : value],
        ['help', help],
        ['id', key],
      ]);
    });
  appendRows(open, table, columnsOf('settings'), rows);
  if (rows.length > 0) book.forget('settings');
}

/** Kept as numbers, so that they follow the decimal sign of the spreadsheet's locale. */
const isNumeric = (value: string): boolean => value !== '' && Number.isFinite(Number(value));

/**
 * Puts the native formulas into rows where they are missing or out of date, for example after a criterion was added. What the
 * team has typed into a calculated column stays.
 * @returns how many were written
 */
function fillFormulas(book: OpenWorkbook, language: Language): number {
  let filled = 0;
  for (const key of ['accounts', 'scoring'] as const) {
    const open = book.sheets.get(key);
    const table = book.readIfThere(key);
    const nameIndex = table?.columnIndexes.get(workbook[key].nameColumn);
    if (!open || !table || nameIndex === undefined || table.cells.length === 0) continue;
    const formulas = nativeFormulas(table, neighbourSheets(book), () => language.messages.tier);
    const present = readFormulas(open);
    const changes: CellChange[] = [];
    table.cells.forEach((cells, offset) => {
      if (cells[nameIndex] === '') return;
      for (const [columnKey, formulaOf] of formulas) {
        const value = formulaOf(offset + 2);
        const index = table.columnIndexes.get(columnKey) ?? -1;
        const formula = present[offset]?.[index] ?? '';
        const isFree = formula === '' ? cells[index] === '' : hasOurShape(formula, value);
        if (formula !== value && isFree) changes.push({ rowNumber: offset + 2, columnKey, value });
      }
    });
    filled += changes.length - changeCells(open, table, columnsOf(key), changes).length;
  }
  return filled;
}
