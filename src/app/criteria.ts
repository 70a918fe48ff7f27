/** Criteria: shows them, and brings sheet and rating columns to what the team wants. */

import { decodeTable } from '../domain/cells/decode-table';
import { cellsIn, rowsIn } from '../domain/cells/rows-in';
import { planCriteria } from '../domain/criteria/plan-criteria';
import {
  criteriaIn,
  criterionIds,
  type RatingColumn,
  ratingColumns,
} from '../domain/criteria/rating-columns';
import { formulasDue } from '../domain/formulas/formulas-due';
import { NO_NEIGHBOURS, nativeFormulas } from '../domain/formulas/native-formulas';
import { recognise } from '../domain/recognition';
import { countingCriteria, totalWeight } from '../domain/score/counting-criteria';
import { judgeCriteria } from '../domain/score/judge-criteria';
import { planScoring } from '../domain/set-up/plan-scoring';
import type { SetUpStep } from '../domain/set-up/plan-set-up';
import type { RawTable } from '../domain/table';
import { choiceLabel } from '../locales/choice-label';
import { type Language, languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { sheetWords } from '../locales/sheet-words';
import { columnNames } from '../locales/word-issue';
import type { Answers, ParametersOf } from '../rpc/contract';
import { readyEntries } from '../schema/ready-criteria';
import { criterionIdOf } from '../schema/sheets/scoring';
import { vocabularies } from '../schema/vocabularies';
import { columnsOf } from '../schema/workbook';
import { AppError, badRequest } from '../sheets/app-error';
import { appendRows } from '../sheets/append-rows';
import { applySetUp } from '../sheets/apply-set-up';
import { assertMaySetUp } from '../sheets/assert-set-up';
import { assertWritable } from '../sheets/assert-writable';
import { cellChange, changeCells, writeCells } from '../sheets/change-cells';
import { newIdSeries } from '../sheets/ids';
import { withDocumentLock } from '../sheets/lock';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenWorkbook, openWorkbook, readFormulas } from '../sheets/open-workbook';
import { orderRows } from '../sheets/order-rows';
import { readProjectData } from '../sheets/project-files';
import { readShapes } from '../sheets/read-shapes';
import { columnsNeeded } from '../sheets/write-together';

/** Nameless rows are left out: the check speaks of them. */
export function getCriteria(): Answers['getCriteria'] {
  const book = openWorkbook(recognise(readProjectData));
  return viewOf(book, languageIn(book));
}

function viewOf(book: OpenWorkbook, language: Language): Answers['getCriteria'] {
  const { messages, workbook: words, code } = language;
  const rows = decodeTable(book.read('criteria'), book.choiceLabels).rows;
  const rated = rowsIn(book, 'scoring');
  const ids = criterionIds(rows);
  const named = rows.flatMap(({ values: { name, ...values } }, index) =>
    name === null ? [] : [{ ...values, id: ids[index] || '', name }],
  );
  const counting = countingCriteria(named);
  const total = totalWeight(counting);
  return {
    criteria: named.map(({ id, name, weight, family, meaning1, meaning5, meaning10 }) => ({
      id,
      name,
      weight,
      share: weight !== null && weight > 0 ? weight / total : null,
      family,
      meanings: [meaning1 || '', meaning5 || '', meaning10 || ''],
      rated: rated.filter(({ ratings }) => typeof ratings?.get(id) === 'number').length,
    })),
    ready: readyEntries
      .filter(([id]) => !ids.includes(id))
      .map(([id, { family, weight }]) => {
        const [name, ...meanings] = words.readyCriteria[id];
        return { id, name, weight, family, meanings };
      }),
    notes: judgeCriteria(named).map((note) => formatMessage(messages.scores[note.code], note.facts, code)),
    noteWords: messages.scores,
  };
}

/**
 * Writes what differs, in Criteria and then in Scoring, where columns are added, named, moved, hidden and shown, never
 * deleted. Throws CRITERION_NAMELESS, CRITERION_TWICE, WEIGHT_NEGATIVE, NO_WEIGHT or CRITERIA_TOO_MANY, BAD_REQUEST for a
 * family that is none, and what hinders writing, before the first write.
 */
export function saveCriteria({ criteria }: ParametersOf<'saveCriteria'>): Answers['saveCriteria'] {
  const families: readonly string[] = vocabularies.criterionFamily;
  const odd = criteria.find(({ family }) => family !== null && !families.includes(family));
  if (odd) throw badRequest(odd.family || '');
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const language = languageIn(book);
    const table = book.read('criteria');
    const open = book.sheetOf('criteria');
    columnsNeeded(book, open, ['name', 'weight', 'id'], columnNames(language));
    const marked = book.sheets.get('scoring')?.markedColumns || new Map<string, number>();
    const plan = planCriteria(
      decodeTable(table, book.choiceLabels).rows,
      criteria,
      new Set([...marked.keys()].flatMap((key) => criterionIdOf(key) ?? [])),
      (family) => choiceLabel(language.choices, 'criterionFamily', family),
      newIdSeries(),
    );
    if (plan.problem) throw new AppError(plan.problem.code, plan.problem.facts);
    const ratings = ratingColumns(plan.criteria);
    const steps = planScoring(readShapes(book, 'scoring'), ratings, plan.reworded, book.recognition);
    assertWritable(book, [[open, plan.added.length]]);
    assertMaySetUp(book, steps, ['scoring']);

    // First: a version too many does no harm, one too few does.
    if (plan.isNewVersion) raiseVersion(book);
    const columns = columnsOf('criteria');
    changeCells(open, table, columns, plan.changes);
    appendRows(
      open,
      table,
      columns,
      plan.added,
      nativeFormulas(table, NO_NEIGHBOURS, () => language.messages.tier),
    );
    const ids = plan.criteria.map(({ id }) => id);
    orderRows(open, table.columnIndexes, ids);
    return viewOf(changeScoring(book, steps, ratings, language), language);
  });
}

const WATCHED = ['name', 'weight', 'id', 'meaning1', 'meaning5', 'meaning10'] as const;

/**
 * After an edit by hand: the column of a new criterion that counts, a new name, new texts, and hiding or showing where the
 * weight was edited. The version of the criteria stays, as somebody may be typing them one by one.
 */
export function followCriteria(
  book: OpenWorkbook,
  criteria: RawTable,
  { columns, first, last }: { columns: ReadonlySet<string>; first: number; last: number },
): void {
  if (!WATCHED.some((column) => columns.has(column))) return;
  const { rows } = decodeTable({ ...criteria, sheet: 'criteria' }, book.choiceLabels);
  const ids = criterionIds(rows);
  const isEdited = ({ rowNumber }: { readonly rowNumber: number }) => rowNumber >= first && rowNumber <= last;
  const hasTexts = [...columns].some((column) => column.startsWith('meaning'));
  const edited = rows.flatMap((row, index) => (hasTexts && isEdited(row) ? [ids[index] || ''] : []));
  const ratings = ratingColumns(criteriaIn(rows));
  const planned = planScoring(readShapes(book, 'scoring'), ratings, new Set(edited), book.recognition);
  // Where a person has put a column it stays, unless the others must make room or move up.
  const isArranged = columns.has('weight') || planned.some(({ kind }) => kind === 'addColumns');
  const steps = planned.filter(({ kind }) => isArranged || (kind !== 'showColumn' && kind !== 'moveColumns'));
  if (steps.length === 0) return;
  assertMaySetUp(book, steps, ['scoring']);
  changeScoring(book, steps, ratings, languageIn(book));
}

/** @returns the workbook as it is then */
function changeScoring(
  book: OpenWorkbook,
  steps: readonly SetUpStep[],
  ratings: ReadonlyMap<string, RatingColumn>,
  language: Language,
): OpenWorkbook {
  if (steps.length > 0)
    applySetUp(
      book,
      steps,
      sheetWords(language, readProjectData, () => [], ratings),
    );
  const after = openWorkbook(book.recognition);
  // Names, texts and hiding move no column.
  if (steps.some(({ kind }) => kind !== 'dressColumn' && kind !== 'showColumn'))
    renewFormulas(after, language);
  return after;
}

/** K11: `1` becomes 2, `2026-1` 2026-2, `spring` spring 2. */
function raiseVersion(book: OpenWorkbook): void {
  const open = book.sheets.get('settings');
  const table = book.readIfThere('settings');
  const row = cellsIn(table, 'id').indexOf('criteriaVersion');
  if (!open || !table || row < 0) return;
  const version = book.setting('criteriaVersion');
  const last = /\d{1,9}$/.exec(version)?.[0];
  const next = last ? version.slice(0, -last.length) + (Number(last) + 1) : `${version} 2`;
  const value = /^\d+$/.test(next) ? Number(next) : next;
  changeCells(open, table, columnsOf('settings'), [cellChange(row + 2, 'value', value)]);
}

/** Formulas of Scoring that name other columns than they should. */
function renewFormulas(book: OpenWorkbook, { messages }: Language): void {
  const open = book.sheets.get('scoring');
  const table = book.readIfThere('scoring');
  if (!open || !table) return;
  const formulas = nativeFormulas(table, neighbourSheets(book), () => messages.tier);
  const due = formulasDue(table, formulas, readFormulas(open));
  writeCells(open, table.columnIndexes, columnsOf('scoring'), due);
}
