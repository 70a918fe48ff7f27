/** Random scoring workbooks, with everything people type by mistake, as sheets with formulas and as the rows the code reads. */

import { type NeighbourSheet, nativeFormulas } from '../../../src/domain/formulas/native-formulas';
import { countingCriteria } from '../../../src/domain/score/counting-criteria';
import { ratedWorkbook } from '../../../src/domain/score/rated-workbook';
import { scoreAccounts } from '../../../src/domain/score/score-accounts';
import type { RawCell, RawTable } from '../../../src/domain/table';
import { ratingColumnKey } from '../../../src/schema/sheets/scoring';
import type { SheetKey } from '../../../src/schema/workbook';

/** A cell: a formula begins with `=`, `''` is blank. */
export type GridCell = string | number | boolean;
/** Rows by sheet name, header first. */
export type Grid = Readonly<Record<string, readonly (readonly GridCell[])[]>>;

/** What a row shows: score, rank, tier, potential; of a criterion its share. `''` is blank. */
export type Shown = readonly (string | number)[];

export interface Matrix {
  /** Four sheets whose names no other matrix has. */
  readonly grid: Grid;
  /** By sheet name: 0-based columns whose cells are computed, and what the code says stands there, row 2 first. */
  readonly expected: Readonly<
    Record<string, { readonly columns: readonly number[]; readonly rows: readonly Shown[] }>
  >;
}

/** Park and Miller's numbers: the same ones each time. */
export const randomFrom = (seed: number) => {
  // Neighbouring seeds begin alike.
  let state = (((seed * 16_807) % 2_147_483_647) * 48_271) % 2_147_483_647;
  const below = (limit: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return {
    below,
    oneOf: <T>(...values: readonly [T, ...T[]]): T => values[below(values.length)] ?? values[0],
  };
};
type Random = ReturnType<typeof randomFrom>;

const WORDS = { key: 'Key "one"', other: 'Other' };
const rateWell = ({ below, oneOf }: Random): GridCell => oneOf(1 + below(10), 4 + below(4), 7);
const rateBadly = ({ oneOf }: Random): GridCell =>
  oneOf<GridCell>('', '', 0, 11, 7.5, -3, '7', 'high', true, 1e9);

/** Told apart by ASCII letters and digits alone: beyond them programs order names differently. */
const nameOf = ({ oneOf }: Random, index: number): string =>
  `${oneOf('Acme', 'beta', 'Gamma Corp')} ${index}${oneOf('', ' *', ' ?', '~', ' "Q" & Co', " O'Neil", ' Żółć', ' Straße', ' ش')}`;
const spelledAnew = (name: string, { oneOf }: Random): string =>
  oneOf(name, name.toUpperCase().replace('SS', 'ß'), ` ${name} `, name.replace(' ', '  '));

interface Sheet {
  readonly name: string;
  readonly keys: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
}
const tableOf = <S extends SheetKey>(sheet: S, { keys, rows }: Sheet): RawTable & { readonly sheet: S } => ({
  sheet,
  columnIndexes: new Map(keys.map((key, index) => [key, index])),
  headers: new Map(keys.map((key) => [key, key])),
  cells: rows as readonly (readonly RawCell[])[],
});

/** @param count makes the sheets' names its own */
export const randomMatrix = (count: number, seed: number): Matrix => {
  const random = randomFrom(seed);
  const { below, oneOf } = random;
  const ids = Array.from({ length: 2 + below(7) }, (_, index) => `id-${index}`);
  const isUsual = below(3) > 0;
  const weights = ids.map(() =>
    isUsual || below(3) > 0
      ? oneOf<GridCell>(1, 2, 30, 0.1, 12.5, 1 / 3)
      : oneOf<GridCell>('', 0, -2, '5', 'much', 1e-6),
  );
  const criteria: Sheet = {
    name: `Criteria ${count}`,
    keys: ['name', 'weight', 'share', 'id'],
    rows: ids.map((id, index) => [
      below(40) === 0 ? '' : `Criterion ${index} ${oneOf('*', '"', "'")}`,
      weights[index] ?? 1,
      '',
      below(60) === 0 ? '' : id,
    ]),
  };
  const columns = ids.filter(() => isUsual || below(8) > 0);
  if (below(5) === 0) columns.splice(below(columns.length + 1), 0, 'id-of-nothing');

  const names: string[] = [];
  const size = 1 + below(oneOf(2, 4, 6, oneOf(6, 12, 40)));
  for (let index = 0; index < size; index += 1) {
    const known = names[below(names.length || 1)];
    names.push(known !== undefined && below(25) === 0 ? spelledAnew(known, random) : nameOf(random, index));
  }
  const badness = oneOf(4, 40, 400);
  const scoring: Sheet = {
    name: `Scoring ${count}`,
    keys: ['account', ...columns.map(ratingColumnKey), 'score', 'rank', 'tier', 'potential'],
    rows: names.map((name) => [
      name,
      ...columns.map(() => (below(badness) === 0 ? rateBadly(random) : rateWell(random))),
      '',
      '',
      '',
      '',
    ]),
  };
  const potential = () => oneOf<GridCell>('', 0, 100, 100.5, 0.1, 0.2, 250_000, 250_000, '500', -5);
  const accounts: Sheet = {
    name: `Accounts ${count}`,
    keys: ['potential', 'name'],
    rows: [...names, ...names.slice(0, below(3)), 'Nobody'].flatMap((name) =>
      below(8) === 0 ? [] : [[potential(), below(10) === 0 ? spelledAnew(name, random) : name]],
    ),
  };
  const limits = { cap: oneOf(0, 1, 3, 10), minimumScore: oneOf(1, 5, 6.5) };
  const settings: Sheet = {
    name: `Settings ${count}`,
    keys: ['id', 'value'],
    rows: [
      ['minimumScore', limits.minimumScore],
      ['language', 'auto'],
      ['keyAccountCap', oneOf<GridCell>(limits.cap, String(limits.cap))],
    ],
  };
  const neighbour = ({ name, keys }: Sheet): NeighbourSheet => ({
    name,
    columnIndexes: tableOf('criteria', { name, keys, rows: [] }).columnIndexes,
  });
  const neighbours = {
    accounts: { ...neighbour(accounts), lastRow: 1000 },
    criteria: neighbour(criteria),
    settings: neighbour(settings),
  };
  /** Ranges end with the longest matrix, so that thousands are reckoned in seconds. */
  const fill = (key: SheetKey, sheet: Sheet): Sheet['rows'] => {
    const formulas = nativeFormulas(tableOf(key, sheet), neighbours, () => WORDS);
    return sheet.rows.map((row, offset) =>
      row.map((cell, index) => {
        const formula = formulas.get(sheet.keys[index] ?? '')?.(offset + 2);
        return formula?.replace(/\b(1000|200|100)(?=[,)<=>*])/g, String(size + 10)) ?? cell;
      }),
    );
  };
  const withHeader = (sheet: Sheet, rows: Sheet['rows']) => [sheet.keys, ...rows];

  const tables = {
    accounts: tableOf('accounts', accounts),
    criteria: tableOf('criteria', criteria),
    scoring: tableOf('scoring', scoring),
  };
  const rated = ratedWorkbook(
    // Asked for these three only.
    ((key: keyof typeof tables) => tables[key]) as Parameters<typeof ratedWorkbook>[0],
    new Map(),
    (key) => (key === 'keyAccountCap' ? limits.cap : limits.minimumScore),
  );
  const scores = scoreAccounts(rated.criteria, rated.rows, rated.limits);
  const first = scoring.keys.indexOf('score');
  const total = countingCriteria(rated.criteria).reduce((sum, { weight }) => sum + weight, 0);
  return {
    grid: {
      [accounts.name]: withHeader(accounts, accounts.rows),
      [criteria.name]: withHeader(criteria, fill('criteria', criteria)),
      [settings.name]: withHeader(settings, settings.rows),
      [scoring.name]: withHeader(scoring, fill('scoring', scoring)),
    },
    expected: {
      [scoring.name]: {
        columns: [first, first + 1, first + 2, first + 3],
        rows: scores.map(({ score, rank, tier }, index) => [
          score ?? '',
          rank ?? '',
          tier === null ? '' : WORDS[tier],
          rated.rows[index]?.potential ?? '',
        ]),
      },
      [criteria.name]: {
        columns: [2],
        rows: criteria.rows.map(([name, weight]) => [
          name !== '' && typeof weight === 'number' && weight > 0 ? weight / total : '',
        ]),
      },
    },
  };
};

/** Cells that show something else than the code says; numbers may differ by the noise of the last digit. */
export const differences = (matrix: Matrix, shown: Grid): readonly string[] => {
  const found: string[] = [];
  for (const [sheet, { columns, rows }] of Object.entries(matrix.expected)) {
    rows.forEach((row, offset) => {
      row.forEach((wanted, place) => {
        const index = columns[place] ?? 0;
        const cell = shown[sheet]?.[offset + 1]?.[index] ?? '';
        const isSame =
          typeof wanted === 'number' && typeof cell === 'number'
            ? Math.abs(wanted - cell) <= Math.abs(wanted) * 1e-12
            : wanted === cell;
        if (isSame) return;
        const formula = matrix.grid[sheet]?.[offset + 1]?.[index];
        found.push(`${sheet} row ${offset + 2} column ${index}: ${wanted} in code, ${cell} by ${formula}`);
      });
    });
  }
  return found;
};
