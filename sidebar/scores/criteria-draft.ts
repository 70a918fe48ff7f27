/** Criteria as somebody is about to change them in the page, and what saving them would do. */

import { foldText } from '../../src/domain/text/fold';
import type { CriteriaView, CriterionEdit } from '../../src/rpc/score-views';

export interface DraftCriterion extends Omit<CriterionEdit, 'weight'> {
  /** Tells it from the others as long as the page is open. */
  readonly key: string;
  /** As it is typed. */
  readonly weight: string;
  /** How many accounts are rated on it; null: it is not in the sheet yet. */
  readonly rated: number | null;
}

/** null: blank or no number. Reads a decimal comma and digits of other scripts. */
export function weightOf({ weight }: DraftCriterion): number | null {
  const text = foldText(weight).replace(/[,٫]/, '.');
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
/** Its ratings are kept and do not count. */
export const isRetired = (one: DraftCriterion): boolean => weightOf(one) === 0;

export const draftOf = ({ criteria }: CriteriaView): readonly DraftCriterion[] =>
  criteria.map(({ share: _share, weight, ...one }) => ({ ...one, key: one.id, weight: `${weight ?? ''}` }));

/** A ready one, or a blank one of the team's own. */
export const newDraft = (
  { weight, ...one }: CriterionEdit,
  others: readonly DraftCriterion[],
): DraftCriterion => {
  const ids = new Set(others.map(({ key }) => key));
  let number = 1;
  while (ids.has(`new-${number}`)) number += 1;
  return { ...one, key: `new-${number}`, weight: `${weight}`, rated: null };
};

/** Those that count first: retired ones stand last in the sheet too. */
export const editsOf = (draft: readonly DraftCriterion[]): readonly CriterionEdit[] =>
  [...draft.filter((one) => !isRetired(one)), ...draft.filter(isRetired)].map(
    ({ key: _key, rated: _rated, ...one }) => ({
      ...one,
      weight: weightOf({ ...one, key: '', rated: null }) ?? 0,
    }),
  );

/** Names by what will happen to them. */
export function changesOf(draft: readonly DraftCriterion[], view: CriteriaView) {
  const before = new Map(draftOf(view).map((one) => [one.key, one]));
  const isOther = (one: DraftCriterion) => JSON.stringify(one) !== JSON.stringify(before.get(one.key));
  const names = (isMeant: (one: DraftCriterion, known: DraftCriterion | undefined) => boolean) =>
    draft.filter((one) => isMeant(one, before.get(one.key))).map(({ name }) => name);
  const wasRetired = (known: DraftCriterion | undefined) => known !== undefined && isRetired(known);
  const order = (list: readonly DraftCriterion[]) => list.flatMap(({ key }) => (before.has(key) ? key : []));
  return {
    added: names((_, known) => !known),
    retired: names((one, known) => known !== undefined && isRetired(one) && !wasRetired(known)),
    restored: names((one, known) => wasRetired(known) && !isRetired(one)),
    changed: names(
      (one, known) => known !== undefined && isOther(one) && isRetired(one) === wasRetired(known),
    ),
    isOrdered: order(draft).join() !== [...before.keys()].join(),
  };
}
