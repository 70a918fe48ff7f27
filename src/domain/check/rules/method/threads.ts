/** Rules about who talks to whom: silent champions, renewals that hang on one thread, opponents left alone (domain 3.9, B6). */

import { addDays, daysBetween } from '../../../cells/iso-day';
import { referencesIn } from '../../../people/references-in';
import type { TableRow } from '../../../table';
import { foldText } from '../../../text/fold';
import { holdersOf, isAgainstUs, isChampion, type RoleRow } from '../../buying-teams';
import type { CheckContext } from '../../check-context';
import { perAccount } from '../../per-account';
import { methodRule } from '../../rule';
import { isEnterprise } from './accounts';

/** Conversations longer ago are no thread. */
const RECENT_DAYS = 180;
const FEWEST_THREADS = 2;

/** The last day somebody was in touch with each contact, by row number; what lies ahead does not count. */
export const lastTouches = perAccount((context, account): ReadonlyMap<number, string> => {
  const days = new Map<number, string>();
  for (const { values } of context.ofAccount('touchpoints', account)) {
    const { date, person } = values;
    if (date === null || person === null || date > context.today) continue;
    for (const name of referencesIn(person)) {
      const contact = context.resolve('contacts', name, account);
      if (contact !== null && date > (days.get(contact.rowNumber) || '')) days.set(contact.rowNumber, date);
    }
  }
  return days;
});

interface Plan {
  /** Row numbers of the contacts that an action is taken with. */
  readonly contacts: ReadonlySet<number>;
  /** All actions in words, folded. */
  readonly words: string;
}

const planOf = perAccount((context, account): Plan => {
  const actions = context
    .ofAccount('strategy', account)
    .map(({ values }) => values)
    .filter(({ status }) => status !== 'dropped');
  const names = actions.flatMap(({ withWhom }) => referencesIn(withWhom || ''));
  return {
    contacts: new Set(names.map((name) => context.resolve('contacts', name, account)?.rowNumber || 0)),
    words: actions.map(({ action }) => foldText(action)).join('\n'),
  };
});

/** The contact behind a role, at the first of their roles that is like this; a person is told once, however many projects. */
const firstHolder = (
  context: CheckContext,
  account: string,
  row: RoleRow,
  isAlike: (role: RoleRow) => boolean,
): TableRow<'contacts'> | null => {
  const { contactOf, rolesOf } = holdersOf(context, account);
  const contact = contactOf.get(row);
  if (!contact) return null;
  return rolesOf.get(contact.rowNumber)?.find(isAlike) === row ? contact : null;
};

interface Renewal {
  readonly name: string;
  readonly date: string;
  readonly rowNumber: number;
}

/** The open renewal that closes first; one that should have closed is late, not near. */
export const nextRenewal = (context: CheckContext, account: string): Renewal | undefined =>
  context
    .ofAccount('opportunities', account)
    .flatMap(({ rowNumber, values: { name, kind, stage, expectedClose: date } }) =>
      kind === 'renewal' && stage !== 'won' && stage !== 'lost' && date !== null && date >= context.today
        ? [{ name: name || '', date, rowNumber }]
        : [],
    )
    .sort((one, other) => (one.date < other.date ? -1 : 1))[0];

/** Our people who were in touch of late, each once. */
const threads = (context: CheckContext, account: string): ReadonlySet<string> => {
  const since = addDays(context.today, -RECENT_DAYS);
  return new Set(
    context
      .ofAccount('touchpoints', account)
      .flatMap(({ values: { date, ourPerson } }) =>
        date !== null && date >= since && date <= context.today
          ? referencesIn(ourPerson || '').map((name) =>
              foldText(context.resolve('team', name, null)?.values.name || name),
            )
          : [],
      ),
  );
};

export const threadRules = {
  SINGLE_THREAD: methodRule(
    'warning',
    'accounts',
    'name',
    ['segment'],
    ['opportunities', 'touchpoints', 'team'],
    (account, context) => {
      const { name } = account;
      const renewal = name === null || !isEnterprise(account) ? undefined : nextRenewal(context, name);
      if (name === null || !renewal) return null;
      if (daysBetween(context.today, renewal.date) > context.number('renewalDays')) return null;
      const count = threads(context, name).size;
      return count >= FEWEST_THREADS
        ? null
        : { count, opportunity: renewal.name, date: renewal.date, days: RECENT_DAYS };
    },
  ),
  CHAMPION_SILENT: methodRule(
    'warning',
    'roles',
    'holder',
    ['account', 'role', 'support'],
    ['contacts', 'touchpoints'],
    ({ account }, context, row) => {
      if (account === null || !isChampion(row)) return null;
      const touches = lastTouches(context, account);
      // Without any, nobody keeps the log of this account: it says nothing about its people.
      const champion = touches.size === 0 ? null : firstHolder(context, account, row, isChampion);
      if (champion === null) return null;
      const limit = context.number('silentDays');
      const last = touches.get(champion.rowNumber);
      const isSilent = !last || daysBetween(last, context.today) > limit;
      return isSilent ? { value: champion.values.name || '', days: limit } : null;
    },
  ),
  AGAINST_US_UNANSWERED: methodRule(
    'warning',
    'roles',
    'holder',
    ['account', 'role', 'support'],
    ['contacts', 'strategy'],
    ({ account }, context, row) => {
      if (account === null || !isAgainstUs(row)) return null;
      const opponent = firstHolder(context, account, row, isAgainstUs);
      if (opponent === null) return null;
      const { contacts, words } = planOf(context, account);
      const name = foldText(opponent.values.name);
      const isAnswered = contacts.has(opponent.rowNumber) || (name !== '' && words.includes(name));
      return isAnswered ? null : { value: opponent.values.name || '' };
    },
  ),
};
