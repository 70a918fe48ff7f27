/** Plans what Scoring needs to follow Criteria: rating columns alone, added, named, moved, hidden and shown, never deleted. */

import type { RatingColumn } from '../criteria/rating-columns';
import type { Recognition } from '../recognition';
import { findMarked, planSetUp, type SetUpStep, type SheetShape } from './plan-set-up';

/**
 * @param ratings what each rating column should be, by column key and in order
 * @param reworded ids of criteria whose texts have changed
 */
export const planScoring = (
  shapes: readonly SheetShape[],
  ratings: ReadonlyMap<string, RatingColumn>,
  reworded: ReadonlySet<string>,
  recognition: Recognition,
): readonly SetUpStep[] => {
  const shape = findMarked(shapes, 'scoring', recognition);
  if (!shape) return [];
  const shown = [...ratings].flatMap(([column, { counts, isRetired }]): SetUpStep[] => {
    const index = shape.marks.get(column);
    const isOff = index !== undefined && (counts || isRetired) && shape.isHidden?.(index) === counts;
    return isOff ? [{ kind: 'showColumn', key: 'scoring', index, isShown: counts }] : [];
  });
  const wanted = new Map([['scoring' as const, [...ratings.keys()]]]);
  return [...shown, ...planSetUp(shapes, wanted, [], () => 'account', recognition, ratings, reworded).steps];
};
