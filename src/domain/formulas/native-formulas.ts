/** The native formulas of a sheet's calculated columns, for any row: live in the sheet without the add-on. */

import { columnLetters } from '../../schema/column-letters';
import { criterionIdOf } from '../../schema/sheets/scoring';
import { type SettingKey, settingDefaults } from '../../schema/sheets/settings';
import { columnsOf } from '../../schema/workbook';
import { rankFormula, scoreFormula, settingExpression, tierFormula } from '../score/score-formulas';
import type { RawTable } from '../table';

/** A sheet the formulas look into: its tab name and where its columns are. */
export interface NeighbourSheet {
  readonly name: string;
  readonly columnIndexes: ReadonlyMap<string, number>;
}

export interface Neighbours {
  readonly criteria: NeighbourSheet | null;
  readonly settings: NeighbourSheet | null;
}

/** For sheets whose formulas stay in their own row. */
export const NO_NEIGHBOURS: Neighbours = { criteria: null, settings: null };

export type RowFormula = (rowNumber: number) => string;

/** Rows that are ranked at least; more when the sheet has more. */
const FEWEST_RANKED_ROWS = 1000;

/** What the column of the key accounts says. */
export type TierWords = () => { readonly key: string; readonly other: string };

/** Formula by column key; a column whose formula names a missing column or sheet is left out. */
export const nativeFormulas = (
  table: RawTable,
  neighbours: Neighbours,
  tierWords: TierWords,
): ReadonlyMap<string, RowFormula> => {
  if (table.sheet === 'scoring') return scoringFormulas(table, neighbours, tierWords);
  const formulas = new Map<string, RowFormula>();
  for (const column of columnsOf(table.sheet)) {
    if (column.kind !== 'formula' || !table.columnIndexes.has(column.key)) continue;
    const parts = column.formula.split(/\{(\w+)\}/);
    const letters = parts.map((part, index) => (index % 2 === 0 ? part : letterIn(table, part)));
    if (letters.includes(null)) continue;
    formulas.set(
      column.key,
      (rowNumber) =>
        `=${letters.map((part, index) => (index % 2 === 0 ? part : `${part}${rowNumber}`)).join('')}`,
    );
  }
  return formulas;
};

const letterIn = (
  sheet: { readonly columnIndexes: ReadonlyMap<string, number> },
  key: string,
): string | null => {
  const index = sheet.columnIndexes.get(key);
  return index === undefined ? null : columnLetters(index);
};

const scoringFormulas = (
  table: RawTable,
  { criteria, settings }: Neighbours,
  tierWords: TierWords,
): ReadonlyMap<string, RowFormula> => {
  const formulas = new Map<string, RowFormula>();
  const scoreColumn = letterIn(table, 'score');
  const rankColumn = letterIn(table, 'rank');
  const idColumn = criteria && letterIn(criteria, 'id');
  const weightColumn = criteria && letterIn(criteria, 'weight');
  if (!criteria || scoreColumn === null || !idColumn || !weightColumn) return formulas;
  const ratings = [...table.columnIndexes]
    .flatMap(([key, index]) => {
      const criterionId = criterionIdOf(key);
      return criterionId === null ? [] : [{ criterionId, index }];
    })
    .sort((one, other) => one.index - other.index)
    .map(({ criterionId, index }) => ({ criterionId, column: columnLetters(index) }));
  const shared = { ratings, criteriaSheetName: criteria.name, idColumn, weightColumn };
  formulas.set('score', (rowNumber) => scoreFormula({ ...shared, rowNumber }));
  if (rankColumn === null) return formulas;
  const lastRow = Math.max(FEWEST_RANKED_ROWS, table.cells.length + 1);
  formulas.set('rank', (rowNumber) => rankFormula({ scoreColumn, rowNumber, lastRow }));
  if (!table.columnIndexes.has('tier')) return formulas;
  const cap = settingOf(settings, 'keyAccountCap');
  const minimumScore = settingOf(settings, 'minimumScore');
  const { key, other } = tierWords();
  const words = { keyAccount: key, otherAccount: other };
  formulas.set('tier', (rowNumber) =>
    tierFormula({ scoreColumn, rankColumn, rowNumber, cap, minimumScore, words }),
  );
  return formulas;
};

const settingOf = (settings: NeighbourSheet | null, settingKey: SettingKey) => {
  const fallback = Number(settingDefaults[settingKey]);
  const idColumn = settings && letterIn(settings, 'id');
  const valueColumn = settings && letterIn(settings, 'value');
  if (!settings || !idColumn || !valueColumn) return fallback;
  const expression = settingExpression({
    settingsSheetName: settings.name,
    idColumn,
    valueColumn,
    settingKey,
  });
  return { expression, fallback };
};
