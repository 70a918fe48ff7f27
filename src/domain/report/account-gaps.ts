/** Finds what is not known or not done about an account, as codes with facts. */

import { rules } from '../check/rules';
import type { Issue } from '../issue';
import type { MapSummary } from '../map/map-view';
import type { PeopleIndex } from '../people/reference-index';
import type { TableRow } from '../table';
import { isAgainstUs, keyPeopleOf, memberKey, type TeamMember } from './buying-team';

export interface AccountGap {
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface GapInput {
  readonly account: TableRow<'accounts'>;
  readonly team: ReadonlyMap<string, TeamMember>;
  readonly people: PeopleIndex;
  readonly relationships: readonly TableRow<'relationships'>[];
  readonly issues: readonly Issue[];
  readonly summary: MapSummary;
  readonly teamSizes: TeamSizes;
  readonly listSeparator: string;
}

/** Buying-team sizes of B3. */
export interface TeamSizes {
  readonly minimum: number;
  readonly typical: number;
}

const advocates: readonly string[] = ['champion', 'sponsor'];

const teamGaps = ({ team, teamSizes }: GapInput): readonly AccountGap[] => {
  const members = Array.from(team.values());
  const gaps: AccountGap[] = [];
  if (!members.some(({ families }) => families.includes('decides')))
    gaps.push({ key: 'noDecider', facts: {} });
  if (!members.some(({ roles }) => roles.some((role) => advocates.includes(role)))) {
    gaps.push({ key: 'noChampion', facts: {} });
  }
  const count = members.length;
  const { minimum, typical } = teamSizes;
  if (count < minimum) gaps.push({ key: 'teamNotWorked', facts: { count, minimum } });
  else if (count < typical) gaps.push({ key: 'teamIncomplete', facts: { count, typical } });
  // Pain and offer stand in Contacts: a department has none of its own.
  const contacts = members.map(({ contact }) => contact).filter((contact) => contact !== null);
  const without = (column: 'pain' | 'offer'): number =>
    contacts.filter((contact) => contact.values[column] === null).length;
  const of = contacts.length;
  if (without('pain') > 0) gaps.push({ key: 'painUnknown', facts: { count: without('pain'), of } });
  if (without('offer') > 0) gaps.push({ key: 'offerMissing', facts: { count: without('offer'), of } });
  return gaps;
};

const coverageGaps = ({ team, listSeparator }: GapInput): readonly AccountGap[] => {
  const keyPeople = keyPeopleOf(team.values());
  const gap = (key: string, coverage: string | null): readonly AccountGap[] => {
    const names = keyPeople
      .filter(({ contact }) => contact !== null && contact.values.coverage === coverage)
      .map(({ name }) => name);
    return names.length === 0
      ? []
      : [{ key, facts: { count: names.length, names: names.join(listSeparator) } }];
  };
  return [...gap('unreached', 'noContact'), ...gap('coverageUnknown', null)];
};

const influenceGaps = ({ team, relationships, people }: GapInput): readonly AccountGap[] => {
  const memberOf = (reference: string | null, account: string | null): TeamMember | undefined =>
    reference === null ? undefined : team.get(memberKey(reference, account, people));
  const told = new Set<string>();
  const gaps: AccountGap[] = [];
  for (const { values } of relationships) {
    if (values.kind !== 'influences') continue;
    const from = memberOf(values.from, values.account);
    const to = memberOf(values.to, values.account);
    if (from === undefined || to === undefined) continue;
    const pairs: readonly (readonly [TeamMember, TeamMember])[] =
      values.direction === 'mutual'
        ? [
            [from, to],
            [to, from],
          ]
        : [[from, to]];
    for (const [opponent, decider] of pairs) {
      if (!isAgainstUs(opponent) || !decider.families.includes('decides') || opponent === decider) continue;
      const pair = `${opponent.name}\n${decider.name}`;
      if (told.has(pair)) continue;
      told.add(pair);
      gaps.push({ key: 'opponentInfluences', facts: { opponent: opponent.name, decider: decider.name } });
    }
  }
  return gaps;
};

const counted = (key: string, count: number): readonly AccountGap[] =>
  count === 0 ? [] : [{ key, facts: { count } }];

/** In the order in which they matter for winning the account; upkeep of the rows comes last. */
export const findAccountGaps = (input: GapInput): readonly AccountGap[] => {
  const { account, issues, summary } = input;
  const countOf = (severity: string): number =>
    issues.filter(({ code }) => rules[code].severity === severity).length;
  return [
    ...teamGaps(input),
    ...coverageGaps(input),
    ...influenceGaps(input),
    ...(account.values.executiveSponsor === null ? [{ key: 'noExecutiveSponsor', facts: {} } as const] : []),
    ...counted('unattachedPeople', summary.unattached),
    ...counted('openErrors', countOf('error')),
    ...counted('openWarnings', countOf('warning')),
  ];
};
