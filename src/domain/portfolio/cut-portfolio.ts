/** Cuts the portfolio into groups, by what its accounts say or by who manages them (G5, G8, G9). */

import { groupedBy } from '../grouped-by';
import { foldText } from '../text/fold';
import { type Figures, figuresOf } from './figures';
import { type CutKey, cutKeys, type Holding, type TeamRow } from './holdings';

export interface Group extends Figures {
  /** Choice key, or text as the first account types it; null: accounts that do not say. */
  readonly key: string | null;
  readonly holdings: readonly Holding[];
  /** Our people whose accounts these are; none in cuts that do not go by the manager. */
  readonly people: readonly TeamRow[];
  /** Of all revenue, 0-1; null: unknown. */
  readonly share: number | null;
  /** Accounts that count against the capacity, and the most that one person can look after (G5); null: not about a person. */
  readonly load: number | null;
  readonly capacity: number | null;
  /** What managers of a turnover portfolio are to bring in (G9); null: not about them, or not said. */
  readonly target: number | null;
}
export interface Cut {
  readonly by: CutKey;
  /** Most revenue first; accounts that do not say come last. */
  readonly groups: readonly Group[];
  /** Whether an account counts in several groups. */
  readonly isOverlapping: boolean;
}

/** The groups a person's accounts stand in. */
const groupsOfPerson = ({ values }: TeamRow): Partial<Record<CutKey, readonly (string | null)[]>> => ({
  accountManager: [values.name],
  division: values.divisions.length > 0 ? values.divisions : [null],
  authorityLevel: [values.authorityLevel],
});

interface Member {
  readonly key: string | null;
  readonly holding?: Holding;
  readonly person?: TeamRow;
}

const cutBy = (
  by: CutKey,
  holdings: readonly Holding[],
  people: readonly TeamRow[],
  revenue: number | null,
  usualCapacity: number,
): Cut => {
  const members: readonly Member[] = [
    ...holdings.flatMap((holding) => holding.groups[by].map((key): Member => ({ key, holding }))),
    ...people.flatMap((person) => (groupsOfPerson(person)[by] ?? []).map((key): Member => ({ key, person }))),
  ];
  const groups = [...groupedBy(members, ({ key }) => foldText(key)).values()].flatMap((group): Group[] => {
    const own = group.flatMap(({ holding }) => holding ?? []);
    const staff = group.flatMap(({ person }) => person ?? []);
    const [one] = staff;
    const isOfPerson = by === 'accountManager' && one !== undefined;
    const key = group[0]?.key ?? null;
    // Who manages nothing yet has room; in other cuts it says nothing.
    if (own.length === 0 && !isOfPerson) return [];
    const figures = figuresOf(own);
    const targets = staff.flatMap(({ values: { authorityLevel, turnoverTarget } }) =>
      authorityLevel === 'turnoverPortfolio' ? (turnoverTarget ?? []) : [],
    );
    const hasTarget = targets.length > 0 && (isOfPerson || key === 'turnoverPortfolio');
    return [
      {
        ...figures,
        key,
        holdings: own,
        people: staff,
        share: figures.revenue === null || !revenue ? null : figures.revenue / revenue,
        load: isOfPerson ? own.filter(({ isEnterprise }) => isEnterprise).length : null,
        capacity: isOfPerson ? (one.values.capacity ?? usualCapacity) : null,
        target: hasTarget ? targets.reduce((sum, target) => sum + target, 0) : null,
      },
    ];
  });
  return {
    by,
    groups: groups.sort(
      (one, other) =>
        Number(one.key === null) - Number(other.key === null) ||
        (other.revenue ?? -1) - (one.revenue ?? -1) ||
        other.accounts - one.accounts ||
        ((one.key ?? '') < (other.key ?? '') ? -1 : 1),
    ),
    isOverlapping: holdings.some((holding) => holding.groups[by].length > 1),
  };
};

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
  const managing = new Set(holdings.map(({ manager }) => manager?.rowNumber));
  const people = team.filter(
    ({ rowNumber, values }) =>
      values.name !== null && (managing.has(rowNumber) || values.function === 'accountManager'),
  );
  const { revenue } = figuresOf(holdings);
  return cutKeys
    .map((by) => cutBy(by, holdings, people, revenue, usualCapacity))
    .filter(({ groups }) => groups.some(({ key }) => key !== null));
};
