/** The native formulas of a sheet's calculated columns, for any row: live in the sheet without the add-on. */

import { columnLetters } from '../../schema/column-letters';
import { criterionIdOf } from '../../schema/sheets/scoring';
import { type SettingKey, settingDefaults } from '../../schema/sheets/settings';
import { columnsOf } from '../../schema/workbook';
import {
  columnRange,
  potentialFormula,
  rankFormula,
  scoreFormula,
  settingExpression,
  tierFormula,
} from '../score/score-formulas';
import type { RawTable } from '../table';

/** A sheet the formulas look into: its tab name and where its columns are. */
export interface NeighbourSheet {
  readonly name: string;
  readonly columnIndexes: ReadonlyMap<string, number>;
}

export interface Neighbours {
  readonly accounts: (NeighbourSheet & { readonly lastRow: number }) | null;
  readonly criteria: NeighbourSheet | null;
  readonly settings: NeighbourSheet | null;
}

/** For sheets whose formulas stay in their own row. */
export const NO_NEIGHBOURS: Neighbours = { accounts: null, criteria: null, settings: null };

export type RowFormula = (rowNumber: number) => string;

/** Formulas about a whole column look further than its rows go, so that rows pasted below take part at once. */
const SPARE_ROWS = 200;
const STEP = 1000;
const lastRowOf = ({ cells, firstRow = 2 }: RawTable): number =>
  Math.ceil((firstRow + cells.length - 1 + SPARE_ROWS) / STEP) * STEP;

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
    const keys = [...column.formula.matchAll(/\{(\w+)/g)].map(([, key = '']) => key);
    if (!keys.every((key) => table.columnIndexes.has(key))) continue;
    formulas.set(
      column.key,
      (rowNumber) =>
        `=${column.formula.replace(/\{(\w+)(:all)?\}/g, (_, key: string, all?: string) => {
          const letter = letterIn(table, key) || '';
          return all ? columnRange(letter, lastRowOf(table)) : `${letter}${rowNumber}`;
        })}`,
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
  { accounts, criteria, settings }: Neighbours,
  tierWords: TierWords,
): ReadonlyMap<string, RowFormula> => {
  const formulas = new Map<string, RowFormula>();
  const accountColumn = letterIn(table, 'account');
  const scoreColumn = letterIn(table, 'score');
  const rankColumn = letterIn(table, 'rank');
  const idColumn = criteria && letterIn(criteria, 'id');
  const nameColumn = criteria && letterIn(criteria, 'name');
  const weightColumn = criteria && letterIn(criteria, 'weight');
  const potentialColumn = letterIn(table, 'potential');
  const lastRow = lastRowOf(table);
  if (accountColumn === null) return formulas;
  const accountNames = accounts && letterIn(accounts, 'name');
  const potentials = accounts && letterIn(accounts, 'potential');
  if (potentialColumn !== null && accounts && accountNames && potentials) {
    const source = {
      sheetName: accounts.name,
      nameColumn: accountNames,
      potentialColumn: potentials,
      lastRow: accounts.lastRow,
    };
    formulas.set('potential', (rowNumber) => potentialFormula(`$${accountColumn}${rowNumber}`, source));
  }
  if (!criteria || scoreColumn === null || !idColumn || !nameColumn || !weightColumn) return formulas;
  const ratings = [...table.columnIndexes]
    .flatMap(([key, index]) => {
      const criterionId = criterionIdOf(key);
      return criterionId === null ? [] : [{ criterionId, index }];
    })
    .sort((one, other) => one.index - other.index)
    .map(({ criterionId, index }) => ({ criterionId, column: columnLetters(index) }));
  const shared = {
    ratings,
    criteriaSheetName: criteria.name,
    idColumn,
    nameColumn,
    weightColumn,
    accountColumn,
    lastRow,
  };
  formulas.set('score', (rowNumber) => scoreFormula({ ...shared, rowNumber }));
  if (rankColumn === null) return formulas;
  formulas.set('rank', (rowNumber) =>
    rankFormula({ accountColumn, scoreColumn, potentialColumn, rowNumber, lastRow }),
  );
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

export const settingOf = (settings: NeighbourSheet | null, settingKey: SettingKey) => {
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
