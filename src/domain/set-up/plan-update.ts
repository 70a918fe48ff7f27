/** Plans what an update brings to sheets that are there: dropdowns that offer what they should, personal columns grouped. */

import type { Column } from '../../schema/column';
import { sideBySide } from '../../schema/side-by-side';
import { isOpenVocabulary } from '../../schema/vocabularies';
import { columnsOf, type SheetKey, sheetKeys } from '../../schema/workbook';
import type { ChoiceLabels } from '../table';
import { foldText } from '../text/fold';
import { migrationsSince } from './migrations';
import type { SetUpStep } from './plan-set-up';
import type { SheetWords } from './sheet-words';

/** A sheet of ours as it stands. */
export interface PresentSheet {
  readonly key: SheetKey;
  /** Column key → 0-based column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Items of each list looked at, null where a column has no rule; other rules are the team's and left out. */
  readonly dropdowns: ReadonlyMap<string, readonly string[] | null>;
  /** Whether a 0-based column stands in a group. */
  isGrouped(index: number): boolean;
}

/** What an update has to look at. */
export interface UpdateScope {
  /** Columns by sheet whose dropdowns may be out of date. */
  readonly dropdowns: ReadonlyMap<SheetKey, readonly Column[]>;
  /** Sheets whose personal columns are not grouped yet. */
  readonly folds: ReadonlySet<SheetKey>;
}

/**
 * @param version of the workbook
 * @param haveWordsChanged whether Settings says other words of the team's own than at the last set-up
 * @param addedSheet what has just been added: columns that name its rows can offer them now
 */
export function updateScope(version: number, haveWordsChanged: boolean, addedSheet?: SheetKey): UpdateScope {
  const since = migrationsSince(version);
  const isDue = (key: SheetKey, column: Column): boolean => {
    if (column.kind === 'reference') {
      if (column.several) return false;
      if (column.target === addedSheet) return true;
    }
    if (addedSheet) return false;
    if (column.kind === 'choice' && haveWordsChanged && isOpenVocabulary(column.choices)) return true;
    return since.some(({ dropdowns }) => dropdowns[key]?.includes(column.key));
  };
  const dropdowns = new Map<SheetKey, readonly Column[]>();
  for (const key of sheetKeys) {
    const due = columnsOf(key).filter((column) => isDue(key, column));
    if (due.length > 0) dropdowns.set(key, due);
  }
  return { dropdowns, folds: new Set(addedSheet ? [] : since.flatMap(({ folds }) => folds)) };
}

/**
 * @param words what the dropdowns should offer
 * @param earlierWords own words of the team at the last set-up: no longer offered when Settings has dropped them
 */
export function planUpdate(
  { dropdowns, folds }: UpdateScope,
  present: readonly PresentSheet[],
  words: Pick<SheetWords, 'labels'>,
  choiceLabels: ChoiceLabels,
  earlierWords: ReadonlySet<string>,
): readonly SetUpStep[] {
  const steps: SetUpStep[] = [];
  for (const sheet of present) {
    const { key } = sheet;
    for (const column of dropdowns.get(key) || []) {
      const index = sheet.columns.get(column.key);
      const items = sheet.dropdowns.get(column.key);
      if (index === undefined || items === undefined) continue;
      const extra: string[] = [];
      if (column.kind === 'choice' && items !== null) {
        const offered = words.labels(column.choices);
        const known = choiceLabels.get(column.choices);
        const isTheirs = (item: string) => !known?.has(foldText(item)) && !earlierWords.has(item);
        extra.push(...items.filter((item) => !offered.includes(item) && isTheirs(item)));
        const wanted = new Set([...offered, ...extra]);
        if (wanted.size === items.length && items.every((item) => wanted.has(item))) continue;
      } else if (items !== null) continue;
      steps.push({ kind: 'refreshDropdown', key, column: column.key, index, extra });
    }
    if (folds.has(key)) steps.push(...foldsOf(sheet));
  }
  return steps;
}

function foldsOf({ key, columns, isGrouped }: PresentSheet): SetUpStep[] {
  const indexes = columnsOf(key).flatMap((column) => {
    const index = column.personal ? columns.get(column.key) : undefined;
    return index === undefined || isGrouped(index) ? [] : [index];
  });
  return sideBySide(indexes).map(([index, count]) => ({ kind: 'foldColumns', key, index, count }));
}
