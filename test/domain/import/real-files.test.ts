/** Imports real exports, found through REAL_DATA_DIR, and compares with what is known to be true of each. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerNames } from '../../../src/domain/import/aliases';
import { planImport } from '../../../src/domain/import/plan-import';
import { foldText } from '../../../src/domain/text/fold';
import { readDelimited } from '../../../workbench/files/read-delimited';
import { applyImport, asPlan } from './apply-plan';

interface Truth {
  readonly file: string;
  readonly account?: string;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly noManager?: readonly string[];
  readonly rows: number;
  readonly uniqueIds?: number;
  readonly repeatedIds?: readonly string[];
  readonly tops?: number;
  readonly unresolvedManagers?: number;
  readonly widestSpan?: number;
  readonly blankNames: number;
  readonly sameNameGroups: number;
}

const folder = process.env.REAL_DATA_DIR ?? '';
const truthsPath = join(folder, 'truths.json');
const truths: readonly Truth[] =
  folder !== '' && existsSync(truthsPath) ? JSON.parse(readFileSync(truthsPath, 'utf8')) : [];

const newId = (index: number): string => `row-${index}`;

const factsOf = (truth: Truth, plan: ReturnType<typeof planImport>) => {
  const { creates, updates, unchanged, repeatedIds, unresolvedManagers } = asPlan(plan);
  const spans = new Map<string, number>();
  const names = new Map<string, number>();
  let tops = 0;
  for (const { values } of creates) {
    const manager = values.reportsTo;
    if (typeof manager === 'string') spans.set(manager, (spans.get(manager) ?? 0) + 1);
    else tops += 1;
    const name = foldText(String(values.name));
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const all = {
    rows: creates.length,
    uniqueIds: new Set(creates.map(({ values }) => values.sourceId)).size,
    repeatedIds,
    tops,
    unresolvedManagers,
    widestSpan: Math.max(0, ...spans.values()),
    blankNames: creates.filter(({ values }) => values.name === undefined).length,
    sameNameGroups: Array.from(names.values()).filter((count) => count > 1).length,
  };
  expect(updates.length + unchanged).toBe(0);
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in truth));
};

const expectedFacts = (truth: Truth) => {
  const { file, account, columns, noManager, ...facts } = truth as Truth & Record<string, unknown>;
  const { levels, peopleInCycles, ...counted } = facts;
  return counted;
};

if (truths.length === 0) {
  // Nothing to say without the files; jest wants one test in a file.
  it('needs REAL_DATA_DIR to compare with real files', () => expect(truths).toEqual([]));
}

for (const truth of truths) {
  const bytes = readFileSync(join(folder, truth.file));
  const grid = readDelimited(bytes, truth.file).rows;
  const base = {
    headerNames,
    grid,
    existing: [],
    existingAccounts: [],
    newId,
    ...(truth.account === undefined ? {} : { account: truth.account }),
  };
  const withNobody = truth.noManager === undefined ? {} : { noManager: truth.noManager };

  describe(truth.file, () => {
    it('imports what is true of it with the columns named', () => {
      expect(factsOf(truth, planImport({ ...base, ...withNobody, columns: truth.columns }))).toEqual(
        expectedFacts(truth),
      );
    });

    it('imports the same with the columns matched and the usual words for nobody', () => {
      expect(factsOf(truth, planImport(base))).toEqual(expectedFacts(truth));
    });

    it('matches the columns that a person would name', () => {
      const matched = new Map(
        asPlan(planImport(base)).matched.map(({ target, sources }) => [target, sources]),
      );
      const named = Object.entries(truth.columns).map(([target, sources]) => [
        target,
        typeof sources === 'string' ? [sources] : sources,
      ]);
      expect(named.map(([target]) => [target, matched.get(target as 'name')])).toEqual(named);
    });

    it('changes nothing when it is imported again, and only a corrected cell of a corrected file', () => {
      const first = asPlan(planImport({ ...base, columns: truth.columns, ...withNobody }));
      const existing = applyImport([], first);
      const again = { ...base, existing, existingAccounts: first.newAccounts, newId: () => 'new' };
      for (const options of [{ columns: truth.columns, ...withNobody }]) {
        expect(asPlan(planImport({ ...again, ...options }))).toMatchObject({
          creates: [],
          updates: [],
          unchanged: truth.rows,
          newAccounts: [],
        });
      }
      const titleHeader = String(truth.columns.title ?? truth.columns.unit);
      const columnIndex = (grid[0] ?? []).indexOf(titleHeader);
      const corrected = grid.map((row, rowIndex) =>
        rowIndex === 2 ? row.map((cell, index) => (index === columnIndex ? 'Corrected' : cell)) : row,
      );
      expect(
        asPlan(planImport({ ...again, grid: corrected, columns: truth.columns, ...withNobody })),
      ).toMatchObject({
        creates: [],
        updates: [
          {
            rowNumber: 3,
            sourceRowNumber: 3,
            values: { [truth.columns.title ? 'title' : 'unit']: 'Corrected' },
          },
        ],
        unchanged: truth.rows - 1,
      });
    });
  });
}
