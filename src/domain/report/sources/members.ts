/** The buying team of an account: each member once, with how they stand and what is left to do (B1-B8, R1-R6, P5; domain 3.1). */

import { vocabularies } from '../../../schema/vocabularies';
import { daysBetween } from '../../cells/iso-day';
import type { AnyValues } from '../../cells/row-account';
import { isAgainstUs, type RoleRow } from '../../check/buying-teams';
import { lastTouches } from '../../check/rules/method/threads';
import { referencesIn } from '../../people/references-in';
import type { TableRow } from '../../table';
import { foldText } from '../../text/fold';
import type { ReportContext, ReportRow, RowPlace } from '../report-context';
import { fullName } from './about-account';

interface Member {
  readonly name: string;
  /** Null: a department, or somebody who is not in Contacts. */
  readonly contact: TableRow<'contacts'> | null;
  readonly roles: RoleRow[];
  readonly behind: RowPlace[];
  /** Of a competitor (B7). */
  isBacker?: true;
}

/** In the order of Roles; then those who only back a competitor. */
const gather = (context: ReportContext, account: string): Iterable<Member> => {
  const found = new Map<number | string, Member>();
  const memberOf = (reference: string, sheet: RowPlace['sheet'], rowNumber: number): Member => {
    const contact = context.resolve('contacts', reference, account);
    const key = contact ? contact.rowNumber : foldText(reference);
    const member: Member = found.get(key) || {
      name: fullName(context, 'contacts', reference, account),
      contact,
      roles: [],
      behind: contact ? [{ sheet: 'contacts', rowNumber: contact.rowNumber }] : [],
    };
    member.behind.push({ sheet, rowNumber });
    // Somebody unknown who backs a competitor is told with the competitor.
    if (contact || sheet === 'roles') found.set(key, member);
    return member;
  };
  for (const role of context.ofAccount('roles', account)) {
    const { holder } = role.values;
    if (holder) memberOf(holder, 'roles', role.rowNumber).roles.push(role);
  }
  for (const { rowNumber, values } of context.ofAccount('competitors', account)) {
    for (const reference of referencesIn(values.backedBy || '')) {
      memberOf(reference, 'competitors', rowNumber).isBacker = true;
    }
  }
  return found.values();
};

/** What they are to us follows from this (`schema/reports/derived`). */
export const members = (context: ReportContext, account: string): readonly ReportRow[] => {
  const { words } = context;
  const touches = lastTouches(context, account);
  const joined = (list: readonly string[]) => list.join(words.say('listSeparator'));
  return Array.from(gather(context, account), ({ name, contact, roles, behind, isBacker }) => {
    const person: AnyValues = contact ? contact.values : {};
    /** Of all roles, in the order of the rows, each once. */
    const all = (column: keyof RoleRow['values']): readonly string[] => [
      ...new Set(roles.flatMap(({ values }) => values[column] || [])),
    ];
    const statuses = all('politicalStatus');
    const political = [...vocabularies.politicalStatus].reverse().find((status) => statuses.includes(status));
    const support = all('support');
    const { coverage, pain, offer } = person;
    const last = contact && touches.get(contact.rowNumber);
    const days = last ? daysBetween(last, context.today) : 0;
    const levels: readonly unknown[] = vocabularies.relationLevel;
    const now = levels.indexOf(person.relationLevel);
    const known: Readonly<Record<string, unknown>> = {
      role: all('role').length,
      friendliness: support.length,
      // A department has none of its own.
      ...(contact && { contact: coverage, pain, offer }),
    };
    const values: ReportRow['values'] = Object.assign(Object.create(person), {
      name,
      roles: all('role'),
      projects: joined(all('project')),
      formality: all('formality'),
      political: political || null,
      support,
      orientation: all('decisionOrientation'),
      lastContact: last || null,
      isPerson: contact ? 'yes' : null,
      isAgainst: isBacker || roles.some(isAgainstUs) || null,
      isSilent: days > context.number('silentDays') || null,
      isBelowWanted: (now >= 0 && now < levels.indexOf(person.wantedRelationLevel)) || null,
      missing: joined(
        Object.keys(known)
          .filter((key) => !known[key])
          .map((key) => words.say(`missing.${key}`)),
      ),
      // Where nobody has confirmed anything.
      confidence: all('confidence').join() === 'assumed' ? 'assumed' : null,
    });
    return { values, behind };
  });
};
