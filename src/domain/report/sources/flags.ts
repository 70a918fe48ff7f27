/** Judges an account in flags: what the check finds, told once for all rows alike, and what only a report asks. */

import type { FlagDefinition } from '../../../schema/reports/judgement';
import { workbook } from '../../../schema/workbook';
import { daysBetween, isIsoDay } from '../../cells/iso-day';
import { familyOf, holdersOf, isAgainstUs, projectsOf, type RoleRow } from '../../check/buying-teams';
import { rules } from '../../check/rules';
import { dueDay } from '../../check/rules/method/cadences';
import { FEWEST_THREADS, threads } from '../../check/rules/method/threads';
import { groupedBy } from '../../grouped-by';
import type { Issue } from '../../issue';
import type { TableRow } from '../../table';
import type { Tone } from '../document';
import type { ReportContext, ReportRow } from '../report-context';
import { selectRows } from '../select-rows';
import { behindAll, flag, namesIn, said } from './about-account';
import { pointB } from './timeline';

type Rows = readonly ReportRow[];

const severityTones = { error: 'bad', warning: 'fair', hint: 'plain' } as const;
/** Days before a renewal at which one thread alone is no longer a warning (domain 3.9). */
const RED_DAYS = 90;

/** Days and levels in words; the rest as it is. */
const factsOf = ({ facts }: Issue, context: ReportContext) =>
  Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => [
      key,
      key === 'level'
        ? namesIn(
            String(fact)
              .split(',')
              .map((level) => context.words.choice('level', level)),
            context,
          )
        : typeof fact === 'string' && isIsoDay(fact)
          ? context.words.date(fact)
          : fact,
    ]),
  );

const toneOf = ({ code, facts }: Issue, { today }: ReportContext): Tone =>
  code === 'SINGLE_THREAD' && daysBetween(today, String(facts.date)) <= RED_DAYS
    ? 'bad'
    : severityTones[rules[code].severity];

const defined = (definitions: readonly FlagDefinition[], context: ReportContext): Rows => {
  const byCode = groupedBy(context.issues(), ({ code }): string => code);
  return definitions.flatMap(({ topic, code, rows, name, tone }) => {
    const issues = byCode.get(code) || [];
    const [first] = issues;
    const found = rows
      ? selectRows(rows, context)
      : issues.map(({ sheet, rowNumber }) => ({ values: {}, behind: [{ sheet, rowNumber }] }));
    if (!found.length) return [];
    // Few are named, so few are looked up.
    const names = rows
      ? found.map((row) => said(row, rows.from, name || '', context))
      : issues.slice(0, 9).map(({ sheet, rowNumber }) => {
          const row = context
            .rowsOf(sheet)
            .find(({ behind: [place] }) => place && place.rowNumber === rowNumber);
          return row ? said(row, sheet, workbook[sheet].nameColumn, context) : '';
        });
    const facts = {
      ...(first ? factsOf(first, context) : {}),
      rows: found.length,
      names: namesIn(names, context),
    };
    return [
      flag(
        topic,
        code,
        tone || (first ? toneOf(first, context) : 'fair'),
        context.words.say(`flag.${code}`, facts),
        behindAll(found),
      ),
    ];
  });
};

const isKeyPlayer = ({ values: { politicalStatus } }: RoleRow): boolean =>
  politicalStatus === 'innerCircle' || politicalStatus === 'politicalStructure';
const isSupportive = ({ values: { support } }: RoleRow): boolean =>
  support === 'mentor' || support === 'supporter';
const hasFamily = (roles: readonly RoleRow[], family: string): boolean =>
  roles.some((role) => familyOf(role) === family);

const behindRoles = (roles: readonly RoleRow[]): ReportRow['behind'] =>
  roles.map(({ rowNumber }) => ({ sheet: 'roles', rowNumber }));

type Say = (topic: string, code: string, tone: Tone, facts: Facts, behind?: ReportRow['behind']) => ReportRow;
type Facts = Readonly<Record<string, string | number>>;

const sayIn =
  ({ words }: ReportContext): Say =>
  (topic, code, tone, facts, behind) =>
    flag(topic, code, tone, words.say(`flag.${code}`, facts), behind);

/** The colour of each project's map: whether a key player backs us, and decides (A9 of Altify, domain 3.1); who is missing. */
const projectFlags = (context: ReportContext, account: string): Rows => {
  const say = sayIn(context);
  const { contactOf } = holdersOf(context, account);
  return projectsOf(context, account).flatMap(({ project, roles }) => {
    const people = [...groupedBy(roles, (role) => contactOf.get(role)).values()];
    const backing = people.filter(
      (held) => held.some(isKeyPlayer) && held.some(isSupportive) && !held.some(isAgainstUs),
    );
    const isGreen = backing.some((held) => hasFamily(held, 'decides'));
    const facts = { project, count: people.length };
    const behind = behindRoles(roles);
    return [
      backing.length
        ? say('team', isGreen ? 'dealGreen' : 'dealAmber', isGreen ? 'good' : 'fair', facts, behind)
        : say('team', 'dealRed', 'bad', facts, behind),
      ...(hasFamily(roles, 'pays') ? [] : [say('team', 'noPayer', 'fair', facts)]),
      ...(roles.some(({ values: { role } }) => role === 'evaluator')
        ? []
        : [say('team', 'noEvaluator', 'plain', facts)]),
    ];
  });
};

const mapTones = ['bad', 'bad', 'fair', 'good'] as const;

/** What is right or wrong with an account (B3, B8, Q3, Q6; domain 3.1, 3.9). */
export const verdicts = (context: ReportContext, account: string, row: TableRow<'accounts'>): Rows => {
  const { words, today, library } = context;
  const say = sayIn(context);
  const raised = defined(library.judgement.verdicts, context);
  const isRaised = (code: string) => raised.some(({ values }) => values.code === code);
  const team = context.rowsOf('members').filter(({ values }) => values.contactType);
  const types = team.map(({ values }) => values.contactType);
  // Status of the account's map (A8 of Altify).
  const status = types.includes('keySupportive')
    ? 3
    : types.some((type) => type !== 'notKey')
      ? 2
      : context.ofAccount('contacts', account).length && 1;
  const own = [...threads(context, account).values()];
  const threadCode = own.length >= FEWEST_THREADS ? 'threads' : own.length ? 'oneThread' : 'noThread';
  const { planningCadence, lastPlanning, nextPlanning } = row.values;
  const planning = dueDay(planningCadence, lastPlanning, nextPlanning);
  const point = pointB(context, account, row);
  const accountPlace = [{ sheet: 'accounts', rowNumber: row.rowNumber }] as const;
  return [
    say('team', 'mapStatus', mapTones[status], { status, count: team.length }, behindAll(team)),
    ...projectFlags(context, account),
    // Of an account whose log nobody keeps, silence says nothing.
    ...(isRaised('SINGLE_THREAD') || !context.ofAccount('touchpoints', account).length
      ? []
      : [
          say('coverage', threadCode, threadCode === 'threads' ? 'good' : 'fair', {
            count: own.length,
            names: namesIn(own, context),
          }),
        ]),
    ...(planning && planning >= today
      ? [say('plan', 'nextPlanning', 'plain', { date: words.date(planning) }, accountPlace)]
      : planning
        ? []
        : [say('plan', 'noPlanning', 'fair', {}, accountPlace)]),
    ...(point && !isRaised('TENDER_LATE')
      ? [
          say(
            'plan',
            point.start > today ? 'pointAAhead' : 'pointAPast',
            'plain',
            {
              start: words.date(point.start),
              date: words.date(point.date),
              name: point.name || words.say('dateKind.tender'),
            },
            point.behind,
          ),
        ]
      : []),
    ...raised,
  ];
};

/** What is not known or not done (M1, R6), and upkeep of the rows last. */
export const gaps = (context: ReportContext, account: string): Rows => {
  const say = sayIn(context);
  const { rolesOf } = holdersOf(context, account);
  const rolesAt = (reference: string | null) => {
    const contact = context.resolve('contacts', reference, account);
    return (contact && rolesOf.get(contact.rowNumber)) || [];
  };
  const influences = context
    .ofAccount('relationships', account)
    .flatMap(({ rowNumber, values: { kind, from, to, direction } }) => {
      if (kind !== 'influences') return [];
      const isOpponent = (one: string | null, other: string | null) =>
        rolesAt(one).some(isAgainstUs) &&
        hasFamily(rolesAt(other), 'decides') &&
        rolesAt(one) !== rolesAt(other);
      const found = isOpponent(from, to)
        ? [from, to]
        : direction === 'mutual' && isOpponent(to, from)
          ? [to, from]
          : null;
      return found
        ? [
            say(
              'risk',
              'opponentInfluences',
              'bad',
              { opponent: namesIn([found[0] || ''], context), decider: namesIn([found[1] || ''], context) },
              [{ sheet: 'relationships', rowNumber }],
            ),
          ]
        : [];
    });
  const upkeep = (['error', 'warning'] as const).flatMap((severity) => {
    const count = context.issues().filter(({ code }) => rules[code].severity === severity).length;
    return count ? [say('rows', severity, severityTones[severity], { count })] : [];
  });
  return [...influences, ...defined(context.library.judgement.gaps, context), ...upkeep];
};
