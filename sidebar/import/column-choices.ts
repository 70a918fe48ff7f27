/** The matched columns of an import as choices in a list, and the corrections to send back. */

import type { ImportPlanView } from '../../src/rpc/contract';

/** Stands for several source headers that fill one column together. */
const SEPARATOR = '\u0000';

export const sourcesAsValue = (sources: readonly string[]): string => sources.join(SEPARATOR);
const sourcesOf = (value: string): readonly string[] => (value === '' ? [] : value.split(SEPARATOR));

/** Every source header, in the order they are matched, then the unmatched. */
export function sourceHeaders(plan: ImportPlanView): readonly string[] {
  return [...new Set([...plan.columns.flatMap(({ sources }) => sources), ...plan.unmatched])];
}

export type ColumnChoices = Readonly<Record<string, readonly string[]>>;

/** All columns as they will be sent, with one of them changed; a column left out is an empty list. */
export function chooseColumn(plan: ImportPlanView, key: string, value: string): ColumnChoices {
  const choices: Record<string, readonly string[]> = {};
  for (const column of plan.columns)
    choices[column.key] = column.key === key ? sourcesOf(value) : column.sources;
  return choices;
}
