/** The buying team of an account: each member once, with how they stand and what is left to do (B1-B8, R1-R6, P5; domain 3.1). */

import { vocabularies } from '../../../schema/vocabularies';
import { daysBetween } from '../../cells/iso-day';
import type { AnyValues } from '../../cells/row-account';
import { isAgainstUs, type RoleRow } from '../../check/buying-teams';
import { lastTouches, RECENT_DAYS } from '../../check/rules/method/threads';
import { referencesIn } from '../../people/references-in';
import type { TableRow } from '../../table';
import { foldText } from '../../text/fold';
import type { ReportContext, ReportRow, RowPlace } from '../report-context';

interface Member {
  readonly name: string;
  /** Null: a department, or somebody who is not in Contacts. */
  readonly contact: TableRow<'contacts'> | null;
  readonly roles: RoleRow[];
  /** Rows of the competitors they back. */
  readonly backs: number[];
}

/** In the order of Roles; then those who only back a competitor (B7). */
const gather = (context: ReportContext, account: string): Iterable<Member> => {
  const found = new Map<string | number, Member>();
  const memberOf = (reference: string, isPerson: boolean): Member | null => {
    const contact = context.resolve('contacts', reference, account);
    if (isPerson && !contact) return null;
    const key = contact ? contact.rowNumber : foldText(reference);
    const name = contact?.values.name || reference;
    const member = found.get(key) || { name, contact, roles: [], backs: [] };
    found.set(key, member);
    return member;
  };
  for (const role of context.ofAccount('roles', account)) {
    const member = role.values.holder && memberOf(role.values.holder, false);
    if (member) member.roles.push(role);
  }
  for (const { rowNumber, values } of context.ofAccount('competitors', account)) {
    for (const reference of referencesIn(values.backedBy || '')) {
      const member = memberOf(reference, true);
      if (member) member.backs.push(rowNumber);
    }
  }
  return found.values();
};

const isMet = ({ acquaintance }: AnyValues): boolean =>
  acquaintance === 'met' || acquaintance === 'wellKnown';

/** The rules are those of the lists beside the map (`network/stake-lists`). */
export const members = (context: ReportContext, account: string): readonly ReportRow[] => {
  const { words, today } = context;
  const touches = lastTouches(context, account);
  const separator = words.say('listSeparator');
  return Array.from(gather(context, account), ({ name, contact, roles, backs }) => {
    const person: AnyValues = contact ? contact.values : {};
    // Keys in the order of the rows, each once; a list has no blanks.
    const all = (column: keyof RoleRow['values']) => [
      ...new Set(roles.flatMap(({ values }) => values[column] || [])),
    ];
    const political = vocabularies.politicalStatus.filter((status) =>
      all('politicalStatus').includes(status),
    );
    const highest = political[political.length - 1] || null;
    const support = all('support');
    const isAgainst = backs.length > 0 || roles.some(isAgainstUs);
    const isFor = !isAgainst && (support.includes('mentor') || support.includes('supporter'));
    const isCovered = !!person.coverage && person.coverage !== 'noContact';
    const last = (contact && touches.get(contact.rowNumber)) || null;
    const days = last ? daysBetween(last, today) : 0;
    const { relationLevel: now, wantedRelationLevel: wanted } = person;
    const levels: readonly unknown[] = vocabularies.relationLevel;
    const isBelowWanted = !!now && !!wanted && levels.indexOf(now) < levels.indexOf(wanted);
    const isKept = isFor && (isCovered || !!last) && !isBelowWanted;
    const stake = !contact ? 'none' : isAgainst ? 'watch' : isKept ? 'keep' : 'build';
    const known: AnyValues = {
      role: all('role'),
      friendliness: support,
      ...(contact
        ? { contact: person.coverage || null, pain: person.pain || null, offer: person.offer || null }
        : {}),
    };
    const missing = Object.keys(known).filter((key) => !known[key] || !String(known[key]));
    const places: readonly (readonly [RowPlace['sheet'], readonly number[]])[] = [
      ['contacts', contact ? [contact.rowNumber] : []],
      ['roles', roles.map(({ rowNumber }) => rowNumber)],
      ['competitors', backs],
    ];
    return {
      values: {
        ...person,
        name,
        roles: all('role'),
        projects: all('project').join(separator),
        formality: all('formality'),
        political: highest,
        support,
        orientation: all('decisionOrientation'),
        contactFunction: person.functions || [],
        lastContact: last,
        contactType: !contact
          ? null
          : !highest || highest === 'outside'
            ? 'notKey'
            : isFor
              ? 'keySupportive'
              : isCovered
                ? 'keySomeCover'
                : 'keyNoCover',
        touch: last
          ? days <= context.number('silentDays')
            ? 'recent'
            : days <= RECENT_DAYS
              ? 'silent'
              : 'old'
          : isCovered || isMet(person)
            ? touches.size
              ? 'unlogged'
              : null
            : touches.size || person.acquaintance || person.coverage
              ? 'never'
              : null,
        stake,
        missing: missing.map((key) => words.say(`missing.${key}`)).join(separator),
        confidence:
          roles.length && roles.every(({ values }) => values.confidence === 'assumed') ? 'assumed' : null,
        tone: { watch: 'bad', keep: 'good', build: 'fair', none: 'quiet' }[stake],
      },
      behind: places.flatMap(([sheet, rowNumbers]) => rowNumbers.map((rowNumber) => ({ sheet, rowNumber }))),
    };
  });
};
