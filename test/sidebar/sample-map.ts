/** Map views for tests: seeded, of any size and shape, with names of several scripts. */

import type { ForestSource } from '../../sidebar/map/arrange';
import type { MapAnswer, MapSheet, PackedCell, PackedTable } from '../../src/domain/map/map-answer';
import type { MapPeople, MapRole, MapTie, MapView } from '../../src/domain/map/map-view';

const given = [
  'Anna',
  'Piotr',
  'Мария',
  'Иван',
  'مریم',
  'رضا',
  'Budi',
  'Siti',
  'Zoë',
  'Müller',
  'Łukasz',
  'Chidi',
];
const family = [
  'Kowalska',
  'Smith',
  'Петрова',
  'Сидоров',
  'احمدی',
  'کریمی',
  'Santoso',
  'Wijaya',
  'O’Brien',
  'Groß',
];
const titles = [
  'Chief Executive Officer',
  'Head of IT',
  'Директор по закупкам',
  'مدیر مالی',
  'Procurement manager',
  'Engineer',
  'Analyst',
];
const supports = ['mentor', 'supporter', 'neutral', 'nonSupporter', 'enemy'];
const roles = ['decisionMaker', 'budgetOwner', 'champion', 'influencer', 'evaluator', 'user', 'blocker'];

/** A small generator with a seed, so that every run sees the same people. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export type Shape = 'tree' | 'chain' | 'star';

function managersOf(count: number, shape: Shape, random: () => number): number[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return -1;
    if (shape === 'chain') return index - 1;
    if (shape === 'star') return 0;
    return Math.floor((index - 1) / (4 + random() * 4));
  });
}

/** People of whom nothing is known but that they are there, all of them tops. */
export function blankPeople(count: number): MapPeople {
  const all = <T>(value: T): readonly T[] => Array.from({ length: count }, () => value);
  return {
    id: Array.from({ length: count }, (_, person) => `C${person}`),
    name: Array.from({ length: count }, (_, person) => `Person ${person}`),
    title: all(''),
    unit: all(''),
    manager: all(-1),
    row: Array.from({ length: count }, (_, person) => person + 2),
    account: all(0),
    level: all(null),
    standing: all(null),
    outsiderTie: all(null),
    functions: all([]),
    ourPerson: all(null),
    ourParty: all(-1),
    acquaintance: all(null),
    coverage: all(null),
    knowsUs: all(null),
    relationLevel: all(null),
    wantedRelationLevel: all(null),
    hasPain: all(false),
    hasOffer: all(false),
    isAssumed: all(false),
  };
}

/** Reporting lines alone, as a forest is made of them. */
export const sourceOf = (
  manager: readonly number[],
  unattached: MapView['unattached'] = [],
): ForestSource => ({
  accounts: ['Northwind'],
  units: [],
  people: { ...blankPeople(manager.length), manager },
  unattached,
});

/** A map of nobody, to be spread under what a test is about. */
export const emptyMap: MapView = {
  account: 'Northwind',
  accounts: ['Northwind'],
  today: '2026-10-02',
  settings: { silentDays: 30, buyingTeamMinimum: 5, buyingTeamTypical: 10 },
  people: blankPeople(0),
  team: [],
  roles: [],
  ties: [],
  units: [],
  pairings: [],
  approvals: [],
  opportunities: [],
  touches: [],
  challenges: [],
  competitors: [],
  unattached: [],
  summary: { people: 0, tops: 0, levels: 0, widestSpan: 0, unattached: 0 },
};

/** @param trayed how many of the last people hang in no tree */
export function sampleMap(count: number, shape: Shape = 'tree', trayed = 0, account = 'Northwind'): MapView {
  const random = seededRandom(7 + count);
  const manager = managersOf(count, shape, random);
  const reasons = [
    'managerNotFound',
    'managerAmbiguous',
    'managerElsewhere',
    'reportsToSelf',
    'cycle',
  ] as const;
  const unattached = Array.from({ length: trayed }, (_, index) => {
    const person = count - 1 - index;
    manager[person] = -1;
    return { person, reason: reasons[index % reasons.length] ?? ('cycle' as const), detail: 'Ewa Nowak' };
  });
  const pick = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const name = manager.map(() => `${pick(given, 'Anna')} ${pick(family, 'Smith')}`);
  const personRoles: MapRole[] = [];
  const ties: MapTie[] = [];
  for (let person = 0; person < count; person += 1) {
    if (person < 12 || random() < 0.08) {
      personRoles.push({
        person,
        holder: name[person] ?? '',
        project: 'Renewal 2027',
        role: pick(roles, 'user'),
        family: 'decides',
        support: random() < 0.85 ? pick(supports, 'neutral') : null,
        formality: null,
        politicalStatus: null,
        decisionOrientation: null,
        isAssumed: false,
        row: personRoles.length + 2,
      });
    }
    if (person > 0 && person < 30 && random() < 0.5) {
      ties.push({
        from: person,
        to: Math.floor(random() * person),
        kind: pick(['influences', 'knows', 'conflict'], 'knows'),
        feeling: pick(['positive', 'neutral', 'negative', null], null),
        strength: pick([1, 3, 5, null], null),
        isMutual: false,
        row: ties.length + 2,
      });
    }
  }
  const reports = new Map<number, number>();
  for (const above of manager) if (above >= 0) reports.set(above, (reports.get(above) ?? 0) + 1);
  const depth: number[] = [];
  manager.forEach((above, person) => {
    depth[person] = above < 0 ? 1 : (depth[above] ?? 0) + 1;
  });
  const isLarger = count > 5;
  const among = <T>(values: Readonly<Record<number, T>>, blank: T): readonly T[] =>
    manager.map((_, person) => (isLarger ? (values[person] ?? blank) : blank));
  return {
    ...emptyMap,
    account,
    accounts: [account],
    people: {
      ...blankPeople(count),
      name,
      title: manager.map((_, person) => (person === 0 ? 'Chief Executive Officer' : pick(titles, 'Analyst'))),
      unit: manager.map(() => pick(['IT', 'Finance', 'Закупки', ''], '')),
      manager,
      standing: among<string | null>({ 3: 'outsider', 4: 'employee' }, null),
      coverage: among<string | null>({ 1: 'inDepth', 2: 'noContact' }, null),
      isAssumed: among<boolean>({ 2: true, 5: true }, false),
      ourPerson: among<string | null>({ 1: 'Dana Reed' }, null),
    },
    roles: personRoles,
    ties,
    unattached,
    summary: {
      people: count,
      tops: manager.filter((above) => above < 0).length - trayed,
      levels: Math.max(0, ...depth),
      widestSpan: Math.max(0, ...reports.values()),
      unattached: trayed,
    },
  };
}

/** The view as the server would send it. */
export function answerOf(view: MapView): MapAnswer {
  const numbers = new Map<string, number>();
  const text = (value: string | null): number => {
    if (value === null || value === '') return -1;
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  };
  const several = (values: readonly string[]) => (values.length === 0 ? -1 : values.map(text));
  const named = (party: number, name: string | null) => (party >= 0 || !name ? party : -2 - text(name));
  const { people } = view;
  const tables: { [S in MapSheet]?: PackedTable } = {};
  const table = <T>(
    sheet: MapSheet,
    rows: readonly T[],
    cells: Readonly<Record<string, (row: T) => PackedCell | null>>,
  ) => {
    const row = rows.map((_, index) => index + 2);
    const columns = Object.entries(cells).map(([key, read]) => [key, rows.map((one) => read(one) ?? -1)]);
    tables[sheet] = { row, ...Object.fromEntries(columns) };
  };
  const places = people.id.map((_, place) => place);
  const ofPerson = (column: readonly (string | null)[]) => (place: number) => text(column[place] ?? null);
  const flag = (column: readonly boolean[]) => (place: number) => (column[place] ? 1 : 0);
  table('contacts', places, {
    id: ofPerson(people.id),
    name: ofPerson(people.name),
    title: ofPerson(people.title),
    unit: ofPerson(people.unit),
    account: (place) => text(view.accounts[people.account[place] ?? 0] ?? null),
    manager: (place) => people.manager[place] ?? -1,
    level: ofPerson(people.level),
    standing: ofPerson(people.standing),
    outsiderTie: ofPerson(people.outsiderTie),
    functions: (place) => several(people.functions[place] ?? []),
    ourPerson: (place) => named(people.ourParty[place] ?? -1, people.ourPerson[place] ?? null),
    acquaintance: ofPerson(people.acquaintance),
    coverage: ofPerson(people.coverage),
    knowsUs: ofPerson(people.knowsUs),
    relationLevel: ofPerson(people.relationLevel),
    wantedRelationLevel: ofPerson(people.wantedRelationLevel),
    pain: flag(people.hasPain),
    offer: flag(people.hasOffer),
    confidence: (place) => text(people.isAssumed[place] ? 'assumed' : null),
  });
  tables.contacts = { ...tables.contacts, row: people.row };
  table('team', view.team, {
    name: ({ name }) => text(name),
    function: (member) => text(member.function),
    level: ({ level }) => text(level),
  });
  table('roles', view.roles, {
    holder: ({ person, holder }) => named(person, holder),
    project: ({ project }) => text(project),
    role: ({ role }) => text(role),
    formality: ({ formality }) => text(formality),
    politicalStatus: ({ politicalStatus }) => text(politicalStatus),
    support: ({ support }) => text(support),
    decisionOrientation: ({ decisionOrientation }) => text(decisionOrientation),
    confidence: ({ isAssumed }) => text(isAssumed ? 'assumed' : null),
  });
  table('relationships', view.ties, {
    from: ({ from }) => from,
    to: ({ to }) => to,
    kind: ({ kind }) => text(kind),
    feeling: ({ feeling }) => text(feeling),
    strength: ({ strength }) => strength,
    direction: ({ isMutual }) => text(isMutual ? 'mutual' : null),
  });
  table('units', view.units, {
    name: ({ name }) => text(name),
    account: ({ account }) => text(view.accounts[account] ?? null),
    type: ({ type }) => text(type),
    parentUnit: ({ parentUnit }) => text(parentUnit),
    head: ({ head }) => head,
    weSellHere: ({ weSellHere }) => (weSellHere === null ? -1 : text(weSellHere ? 'yes' : 'no')),
    influences: ({ influences }) => several(influences),
  });
  table('pairing', view.pairings, {
    topic: ({ topic }) => text(topic),
    theirLevel: ({ theirLevel }) => text(theirLevel),
    theirPerson: ({ theirPerson }) => theirPerson,
    ourPerson: ({ ourPerson }) => ourPerson,
    cadence: ({ cadence }) => text(cadence),
    nextMeeting: ({ nextMeeting }) => text(nextMeeting),
  });
  table('approvals', view.approvals, {
    matter: ({ matter }) => text(matter),
    account: ({ account }) => text(view.accounts[account] ?? null),
    order: ({ order }) => order,
    approver: ({ approver, name }) => named(approver, name),
    confidence: ({ isAssumed }) => text(isAssumed ? 'assumed' : null),
  });
  table('opportunities', view.opportunities, {
    name: ({ name }) => text(name),
    unit: ({ unit }) => text(unit),
    offering: ({ offering }) => text(offering),
    stage: ({ stage }) => text(stage),
  });
  table('touchpoints', view.touches, {
    date: ({ date }) => text(date),
    person: (touch) => (touch.people.length === 0 ? -1 : touch.people),
    ourPerson: ({ ours }) => (ours.length === 0 ? -1 : ours),
  });
  table('challenges', view.challenges, {
    challenge: ({ challenge }) => text(challenge),
    unit: ({ unit }) => text(unit),
    touches: ({ touches }) => (touches.length === 0 ? -1 : touches),
    coverage: ({ coverage }) => text(coverage),
    status: ({ status }) => text(status),
  });
  table('competitors', view.competitors, {
    competitor: ({ competitor }) => text(competitor),
    unit: ({ unit }) => text(unit),
    backedBy: ({ backedBy }) => (backedBy.length === 0 ? -1 : backedBy),
    contractEnd: ({ contractEnd }) => text(contractEnd),
  });
  const { account, accounts, today, settings, unattached, summary } = view;
  return { account, accounts, today, settings, texts: [...numbers.keys()], tables, unattached, summary };
}
