/** Cuts the portfolio into groups, by what its accounts say or by who manages them (G5, G8, G9). */

import { groupedBy } from '../grouped-by';
import { foldText } from '../text/fold';
import { type Figures, figuresOf, sumOf } from './figures';
import { type CutKey, cuts, groupsOfPerson, type Holding, type TeamRow } from './holdings';

export interface GroupFigures extends Figures {
  /** Of all revenue, 0-1; null: unknown. */
  readonly share: number | null;
  /** Accounts that count against a person's capacity: all but small business (G2); null: not about a person. */
  readonly load: number | null;
  /** Most accounts the person can look after (G5). */
  readonly capacity: number | null;
  /** What managers of a turnover portfolio are to bring in (G9); null: not about them, or not said. */
  readonly target: number | null;
}
export interface Group {
  /** Choice key, or text as the first account types it; null: accounts that do not say. */
  readonly key: string | null;
  readonly holdings: readonly Holding[];
  /** Our people whose accounts these are; none in cuts that do not go by the manager. */
  readonly people: readonly TeamRow[];
  readonly figures: GroupFigures;
}
export interface Cut {
  readonly by: CutKey;
  /** Most revenue first; accounts that do not say come last. */
  readonly groups: readonly Group[];
  /** Whether an account counts in several groups. */
  readonly isOverlapping: boolean;
}

const TURNOVER = 'turnoverPortfolio';

/**
 * Cuts in which nobody says anything are left out.
 *
 * @param team all of our people: those who manage an account, or are account managers, belong to the portfolio
 */
export const cutPortfolio = (
  holdings: readonly Holding[],
  team: readonly TeamRow[],
  usualCapacity: number,
): readonly Cut[] => {
  const managing = new Set(holdings.map(({ groups }) => groups.accountManager?.[0]));
  const people = team.filter(
    ({ values }) =>
      values.name !== null && (managing.has(values.name) || values.function === 'accountManager'),
  );
  const all = sumOf(holdings.map(({ revenue }) => revenue));
  const groupOf = (
    by: CutKey,
    key: string | null,
    own: readonly Holding[],
    staff: readonly TeamRow[],
  ): Group => {
    const figures = figuresOf(own);
    const person = by === 'accountManager' ? staff[0]?.values : undefined;
    const targets = staff.filter(({ values }) => values.authorityLevel === TURNOVER);
    return {
      key,
      holdings: own,
      people: staff,
      figures: {
        ...figures,
        share: figures.revenue !== null && all ? figures.revenue / all : null,
        load: person ? own.filter(({ isEnterprise }) => isEnterprise).length : null,
        capacity: person ? (person.capacity ?? usualCapacity) : null,
        target: person || key === TURNOVER ? sumOf(targets.map(({ values }) => values.turnoverTarget)) : null,
      },
    };
  };
  const cutBy = (by: CutKey): Cut => {
    const members = [
      ...holdings.flatMap((holding) =>
        (holding.groups[by] || []).map((key) => ({ key, holding, person: null })),
      ),
      ...people.flatMap((person) =>
        (groupsOfPerson(person)[by] || []).map((key) => ({ key, holding: null, person })),
      ),
    ];
    const groups = [...groupedBy(members, ({ key }) => foldText(key)).values()].map((group) =>
      groupOf(
        by,
        group[0]?.key || null,
        group.flatMap(({ holding }) => holding || []),
        group.flatMap(({ person }) => person || []),
      ),
    );
    return {
      by,
      groups: groups
        // Who manages nothing yet has room; in other cuts it says nothing.
        .filter((group) => group.holdings.length > 0 || by === 'accountManager')
        .sort(
          ({ key: one, figures: ours }, { key: other, figures: theirs }) =>
            Number(one === null) - Number(other === null) ||
            (theirs.revenue ?? -1) - (ours.revenue ?? -1) ||
            theirs.accounts - ours.accounts,
        ),
      isOverlapping: holdings.some((holding) => (holding.groups[by] || []).length > 1),
    };
  };
  // Its keys are those of the cuts.
  return (Object.keys(cuts) as CutKey[])
    .map(cutBy)
    .filter(({ groups }) => groups.some(({ key }) => key !== null));
};
