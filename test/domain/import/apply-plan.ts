/** Applies a planned import to rows in memory as the sheet would keep and read them back, for the tests of its laws. */

import { blankOf, decoderOf } from '../../../src/domain/cells/decode-cell';
import type { ImportPlan, ImportValues, PeopleImport } from '../../../src/domain/import/import-plan';
import type { TableRow } from '../../../src/domain/table';
import { columnsOf, type Row } from '../../../src/schema/workbook';

export type Contact = TableRow<'contacts'>;

/** A contact row with the given values, every other column blank, read as the sheet reads its cells. */
export const contactOf = (rowNumber: number, given: ImportValues): Contact => {
  const values: Record<string, unknown> = {};
  for (const column of columnsOf('contacts')) {
    const value = given[column.key as keyof ImportValues];
    const text = typeof value === 'string' ? value : (value ?? []).join(', ');
    values[column.key] = text === '' ? blankOf(column) : decoderOf(column, new Map())(text, () => undefined);
  }
  // Every column of the sheet has just been set.
  return { rowNumber, values: values as unknown as Row<'contacts'> };
};

export const asPlan = (plan: ImportPlan): PeopleImport => {
  if (plan.kind !== 'plan') throw new Error(`Expected a plan, got ${plan.kind}.`);
  return plan;
};

export const applyImport = (existing: readonly Contact[], plan: PeopleImport): readonly Contact[] => {
  const updates = new Map(plan.updates.map((update) => [update.rowNumber, update.values]));
  const kept = existing.map((row) => {
    const changes = updates.get(row.rowNumber);
    if (changes === undefined) return row;
    const decoded = contactOf(row.rowNumber, changes).values;
    const values = { ...row.values } as Record<string, unknown>;
    for (const key of Object.keys(changes)) values[key] = decoded[key as keyof Row<'contacts'>];
    return { rowNumber: row.rowNumber, values: values as unknown as Row<'contacts'> };
  });
  const firstFree = Math.max(1, ...existing.map((row) => row.rowNumber)) + 1;
  return [...kept, ...plan.creates.map((create, index) => contactOf(firstFree + index, create.values))];
};
