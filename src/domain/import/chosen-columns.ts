/** Turns the columns a person named into a match, as they named them. */

import type { FoundTable } from './find-table';
import { foldHeader } from './fold-header';
import type { ChosenColumns, ImportNote, ImportTarget } from './import-plan';
import { targetOf } from './import-target';
import type { ColumnMatch } from './match-columns';

const asList = (sources: string | readonly string[]): readonly string[] =>
  typeof sources === 'string' ? [sources] : sources;

/** All headers that were named, in order. */
export const chosenHeaders = (columns: ChosenColumns): readonly string[] =>
  Object.values(columns).flatMap(asList);

/** Headers are found as written, else by `foldHeader`; those not found are noted, unknown targets too. */
export const matchChosenColumns = (
  table: FoundTable,
  columns: ChosenColumns,
): { readonly match: ColumnMatch; readonly notes: readonly ImportNote[] } => {
  const headers = table.columns.map((column) => column.header);
  const targets = new Map<ImportTarget, readonly string[]>();
  const notes: ImportNote[] = [];
  const used = new Set<string>();
  const missing = (header: string): void => {
    notes.push({ code: 'COLUMN_NOT_FOUND', rowNumber: null, facts: { header } });
  };
  for (const [key, named] of Object.entries(columns)) {
    const target = key === 'id' ? key : targetOf(key);
    const sources: string[] = [];
    for (const wanted of asList(named)) {
      if (wanted.trim() === '') continue;
      const found =
        headers.find((header) => header === wanted.trim()) ||
        headers.find((header) => foldHeader(header) === foldHeader(wanted));
      if (!found || !target) missing(wanted);
      else sources.push(found);
    }
    if (!target || sources.length === 0) continue;
    targets.set(target, sources);
    for (const source of sources) used.add(source);
  }
  return { match: { targets, unmatched: headers.filter((header) => !used.has(header)) }, notes };
};
