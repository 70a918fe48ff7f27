/** Set up, update, and more sheets: adds what a spreadsheet still needs to hold our sheets, and asks before it touches what is there. */

import { cellsIn, rowsIn } from '../domain/cells/rows-in';
import { type Criterion, criteriaIn, ratingColumns } from '../domain/criteria/rating-columns';
import { formulasDue } from '../domain/formulas/formulas-due';
import { NO_NEIGHBOURS, nativeFormulas } from '../domain/formulas/native-formulas';
import { recognise } from '../domain/recognition';
import { WORKBOOK_VERSION } from '../domain/set-up/migrations';
import { factsOf, newSheets, touchesTheirs } from '../domain/set-up/plan-facts';
import { planSetUp, wantedSheets } from '../domain/set-up/plan-set-up';
import { planUpdate, updateScope } from '../domain/set-up/plan-update';
import type { RawTable } from '../domain/table';
import { type Language, languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { sheetWords } from '../locales/sheet-words';
import type { SetUpFact } from '../locales/words';
import { defaultCriteria } from '../schema/ready-criteria';
import { type SettingKey, settingDefaults } from '../schema/sheets/settings';
import { openVocabularies } from '../schema/vocabularies';
import { columnsOf, type SheetKey, sheetsOfGroup, workbook } from '../schema/workbook';
import { AppError, assertSetUp } from '../sheets/app-error';
import { appendRows, type RowValues } from '../sheets/append-rows';
import { applySetUp } from '../sheets/apply-set-up';
import { assertMaySetUp } from '../sheets/assert-set-up';
import type { WriteValue } from '../sheets/cell-entry';
import { type CellChange, changeCells } from '../sheets/change-cells';
import { keepSettings } from '../sheets/kept-settings';
import { withDocumentLock } from '../sheets/lock';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenSheet, type OpenWorkbook, openWorkbook, readFormulas } from '../sheets/open-workbook';
import { presentSheets } from '../sheets/present-sheets';
import { readProjectData } from '../sheets/project-files';
import { readShapes } from '../sheets/read-shapes';
import { readStamp, writeStamp } from '../sheets/stamp';
import { confirm, showToast } from '../sheets/ui';

/**
 * Adds missing sheets and columns, brings dropdowns up to date, and says so unless `quiet`; a second run finds nothing to do.
 * Asks first when tabs that are there would be touched. Throws SHEET_NAME_TAKEN, PROTECTED or NO_ROOM before the first write.
 * @param withOptional adds every optional sheet too whose name is free
 * @returns false when the person said no
 */
export function setUpWorkbook({ quiet = false, withOptional = false } = {}): boolean {
  return askAndDo((agreed) => setUp(agreed, { withOptional }), quiet);
}

/** Adds an optional sheet, or says that it is there. Throws NOT_SET_UP and as `setUpWorkbook`. */
export function addSheet(key: SheetKey): void {
  askAndDo((agreed) => setUp(agreed, { added: key }), false);
}

/** What an attempt came to: a question to ask first, or what was done. */
type Outcome = { readonly product: string } & (
  | { readonly question: string; readonly refused: string }
  | { readonly told: string }
);

/** Nobody waits for a lock while a person thinks: an attempt that must ask is made again with what they agreed to. */
function askAndDo(attempt: (agreed: string) => Outcome, quiet: boolean): boolean {
  let agreed = '';
  for (;;) {
    const outcome = withDocumentLock(() => attempt(agreed));
    if ('told' in outcome) {
      if (!quiet) showToast(outcome.told, outcome.product);
      return true;
    }
    if (!confirm(outcome.question, outcome.product)) {
      showToast(outcome.refused, outcome.product);
      return false;
    }
    agreed = outcome.question;
  }
}

interface Wanted {
  /** This optional sheet alone. */
  readonly added?: SheetKey;
  /** Every optional sheet beside the essentials. */
  readonly withOptional?: boolean;
}

function setUp(agreed: string, { added, withOptional = false }: Wanted): Outcome {
  const recognition = recognise(readProjectData);
  const before = openWorkbook(recognition);
  if (added) assertSetUp(before);
  const language = languageIn(before);
  const { setUp: words, product } = language.messages;
  const there = added && before.sheets.get(added);
  if (there) return { product, told: formatMessage(words.there, { sheet: there.name }, language.code) };

  const ratings = ratingColumns(added ? [] : criteriaOf(before, language));
  const { ownWords } = before;
  const dressed = sheetWords(language, readProjectData, ownWords, ratings);
  const stamp = readStamp(before.spreadsheet);
  const next = {
    version: Math.max(stamp.version, WORKBOOK_VERSION),
    words: openVocabularies.map((vocabulary) => ownWords(vocabulary).join(',')).join(';'),
  };
  const haveWordsChanged = next.words !== stamp.words && /[^;]/.test(next.words + stamp.words);
  const wanted = wantedSheets([...ratings.keys()]);
  const isFree = (key: SheetKey) =>
    !before.allSheets.some((tab) => recognition.sheetKeyOf(tab.getName()) === key);
  const optional = withOptional ? sheetsOfGroup('more').filter(isFree) : [];
  const { steps: structure, conflicts } = planSetUp(
    readShapes(before, added),
    added ? new Map([[added, wanted.get(added) || []]]) : wanted,
    added ? [added] : [...sheetsOfGroup('essential'), ...optional],
    (key) => workbook[key].nameColumn,
    recognition,
    ratings,
  );
  const taken = conflicts.map(({ name }) => name);
  if (taken.length > 0) {
    throw new AppError('SHEET_NAME_TAKEN', { sheet: taken.join(', '), count: taken.length });
  }
  const scope = updateScope(stamp.version, haveWordsChanged, added);
  const update = planUpdate(
    scope,
    presentSheets(before, scope),
    dressed,
    recognition.choiceLabels,
    new Set(stamp.words.split(/[,;]/)),
  );
  const steps = [...structure, ...update];
  const due = added ? NOTHING_DUE : dueIn(before, language, new Set());
  if (steps.length + due.rows.size + due.formulas.size > 0)
    assertMaySetUp(before, steps, [...due.rows.keys(), ...due.formulas.keys()]);

  const facts = { ...factsOf(steps), settings: due.rows.get('settings')?.length || 0 };
  const question = `${tell(words.plan, facts, language)} ${words.ask}`;
  if ((added ? structure : steps).some(touchesTheirs) && question !== agreed)
    return { product, question, refused: words.cancelled };

  if (steps.length > 0) applySetUp(before, steps, dressed);
  let formulas = 0;
  if (!added) {
    const after = steps.length > 0 ? openWorkbook(recognition) : before;
    formulas = write(after, after === before ? due : dueIn(after, language, newSheets(steps)), language);
    if (next.version !== stamp.version || haveWordsChanged) {
      writeStamp(before.spreadsheet, next);
      keepSettings(before.spreadsheet, after.readIfThere('settings'));
    }
  }
  const done = { ...facts, formulas };
  const isNothing = Object.values(done).every((count) => count === 0);
  return { product, told: isNothing ? words.nothing : tell(words.done, done, language) };
}

/** A sentence for each fact that is not zero, then what goes for all the rest. */
function tell(
  words: Readonly<Record<SetUpFact | 'rest', string>>,
  facts: Readonly<Partial<Record<SetUpFact, number>>>,
  { code }: Language,
): string {
  // Every key of the facts is a key of the words.
  const told = (Object.entries(facts) as [SetUpFact, number][]).flatMap(([key, count]) =>
    count > 0 ? [formatMessage(words[key], { count }, code)] : [],
  );
  return [...told, words.rest].join(' ');
}

/** The criteria of the workbook; where there is none yet, the ready ones. */
function criteriaOf(book: OpenWorkbook, language: Language): readonly Criterion[] {
  const known = criteriaIn(rowsIn(book, 'criteria'));
  if (known.length > 0) return known;
  return defaultCriteria.map(([id, { weight }]) => {
    const [name, ...meanings] = language.workbook.readyCriteria[id];
    return { id, name, weight, meanings };
  });
}

/** Rows and formulas that are missing on sheets that are there. */
interface Due {
  readonly rows: ReadonlyMap<SheetKey, readonly RowValues[]>;
  readonly formulas: ReadonlyMap<SheetKey, readonly CellChange[]>;
}
const NOTHING_DUE: Due = { rows: new Map(), formulas: new Map() };

/** @param blank sheets known to hold no rows, which are not read for formulas */
function dueIn(book: OpenWorkbook, language: Language, blank: ReadonlySet<SheetKey>): Due {
  const rows = new Map([
    ['criteria' as const, missingCriteria(book, language)],
    ['settings' as const, missingSettings(book, language)],
  ]);
  const formulas = new Map(
    (['accounts', 'criteria', 'scoring'] as const)
      .filter((key) => !blank.has(key))
      .map((key) => [key, dueFormulas(book, key, language)]),
  );
  const some = <V>(lists: ReadonlyMap<SheetKey, readonly V[]>) =>
    new Map([...lists].filter(([, list]) => list.length > 0));
  return { rows: some(rows), formulas: some(formulas) };
}

function missingCriteria(book: OpenWorkbook, { choices, workbook: words }: Language): RowValues[] {
  if (!book.sheets.has('criteria') || rowsIn(book, 'criteria').length > 0) return [];
  return defaultCriteria.map(([id, { family, weight }]) => {
    const [name, meaning1, meaning5, meaning10] = words.readyCriteria[id];
    const values = {
      name,
      weight,
      family: choices.criterionFamily[family],
      meaning1,
      meaning5,
      meaning10,
      id,
    };
    return new Map<string, WriteValue>(Object.entries(values));
  });
}

function missingSettings(book: OpenWorkbook, language: Language): RowValues[] {
  const table = book.readIfThere('settings');
  if (!table) return [];
  const known = new Set<unknown>(cellsIn(table, 'id'));
  return (Object.entries(settingDefaults) as [SettingKey, string][])
    .filter(([key]) => !known.has(key))
    .map(([key, value]) => {
      const [setting, help] = language.workbook.settings[key];
      return new Map<string, WriteValue>([
        ['setting', setting],
        ['value', isNumeric(value) ? Number(value) : value],
        ['help', help],
        ['id', key],
      ]);
    });
}

/** Kept as numbers, so that they follow the decimal sign of the spreadsheet's locale. */
const isNumeric = (value: string): boolean => value !== '' && Number.isFinite(Number(value));

function dueFormulas(book: OpenWorkbook, key: SheetKey, language: Language): CellChange[] {
  const open = book.sheets.get(key);
  const table = book.readIfThere(key);
  if (!open || !table || table.cells.length === 0) return [];
  const formulas = nativeFormulas(table, neighbourSheets(book), () => language.messages.tier);
  return formulasDue(table, formulas, readFormulas(open));
}

/** @returns how many formulas were written */
function write(book: OpenWorkbook, { rows, formulas }: Due, language: Language): number {
  const on = <V>(
    lists: ReadonlyMap<SheetKey, readonly V[]>,
    work: (open: OpenSheet, table: RawTable, list: readonly V[]) => number,
  ) =>
    [...lists].reduce((sum, [key, list]) => {
      const open = book.sheets.get(key);
      const table = book.readIfThere(key);
      return open && table ? sum + work(open, table, list) : sum;
    }, 0);
  on(rows, (open, table, list) =>
    appendRows(
      open,
      table,
      columnsOf(open.key),
      list,
      nativeFormulas(table, NO_NEIGHBOURS, () => language.messages.tier),
    ),
  );
  return on(
    formulas,
    (open, table, list) => list.length - changeCells(open, table, columnsOf(open.key), list).length,
  );
}
