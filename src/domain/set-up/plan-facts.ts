/** What a set-up plan comes to, for telling it in words. */

import type { SheetKey } from '../../schema/workbook';
import type { SetUpStep } from './plan-set-up';

/** What the steps come to, in numbers; marks nobody sees. */
export function factsOf(steps: readonly SetUpStep[]) {
  const count = (isCounted: (step: SetUpStep) => boolean) => steps.filter(isCounted).length;
  return {
    sheets: newSheets(steps).size,
    adopted: count((step) => step.kind === 'adoptSheet' && step.columns.length === 0),
    columns: steps.reduce((sum, step) => sum + (step.kind === 'addColumns' ? step.columns.length : 0), 0),
    headers: count(({ kind }) => kind === 'dressColumn'),
    places: count(({ kind }) => kind === 'moveColumns'),
    dropdowns: count(({ kind }) => kind === 'refreshDropdown'),
    folds: count(({ kind }) => kind === 'foldColumns'),
  };
}

/** Sheets that hold nothing before the plan is applied. */
export const newSheets = (steps: readonly SetUpStep[]): ReadonlySet<SheetKey> =>
  new Set(
    steps.flatMap((step) =>
      step.kind === 'createSheet' || (step.kind === 'adoptSheet' && step.columns.length > 0)
        ? [step.key]
        : [],
    ),
  );

/** Whether a person would see it on a tab that holds something. */
export const touchesTheirs = (step: SetUpStep): boolean =>
  step.kind === 'adoptSheet'
    ? step.columns.length === 0
    : step.kind !== 'createSheet' && step.kind !== 'markColumn';
