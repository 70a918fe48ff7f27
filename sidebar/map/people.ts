/** What is known of each person, gathered from the map's sparse lists once, and worded for eyes and for screen readers. */

import { append } from '../../src/domain/grouped-by';
import type { MapRole, MapTie, MapView, Party } from '../../src/domain/map/map-view';
import type { Gaps, PersonGap } from '../../src/domain/network/gaps';
import { foldText, repeatedFold } from '../../src/domain/text/fold';
import type { Words } from '../words';
import { childCount, type Forest, groupOf } from './forest';
import { competitorsOf, keyStatusOf } from './politics';

export type Support = 'mentor' | 'supporter' | 'neutral' | 'nonSupporter' | 'enemy';
/** `mixed`: supports us in one project and not in another. */
export type SupportMark = Support | 'mixed';

/** The second carrier beside the colour: from fully for us to fully against us. */
export const supportSigns: Readonly<Record<SupportMark, string>> = {
  mentor: '++',
  supporter: '+',
  neutral: '=',
  nonSupporter: '−',
  enemy: '−−',
  mixed: '±',
};
/** From none to deep. */
export const coverageOrder: readonly string[] = ['noContact', 'briefContact', 'multipleContacts', 'inDepth'];
/** How many are full says how deep our contact is; blank: not known. */
export const coverageSigns: ReadonlyMap<string | null | undefined, string> = new Map(
  coverageOrder.map((key, depth) => [key, '●'.repeat(depth).padEnd(3, '○')]),
);
export const supportOrder = ['mentor', 'supporter', 'neutral', 'nonSupporter', 'enemy'] as const;

export interface People {
  readonly view: MapView;
  readonly forest: Forest;
  /** Roles and support are those of this project; blank: of all. */
  readonly project: string;
  readonly rolesOf: ReadonlyMap<number, readonly MapRole[]>;
  /** By party: ties with our people too. */
  readonly tiesOf: ReadonlyMap<Party, readonly MapTie[]>;
  readonly reasonOf: ReadonlyMap<number, MapView['unattached'][number]>;
  /** `null` until there is time to look for them. */
  readonly gaps: Gaps | null;
  /** Folded text to search in, by person; made once a view. */
  readonly haystack: () => readonly string[];
}

export function gatherPeople(view: MapView, forest: Forest, words: Words, project = ''): People {
  const rolesOf = new Map<number, MapRole[]>();
  const tiesOf = new Map<number, MapTie[]>();
  const wanted = foldText(project);
  for (const role of view.roles) {
    if (role.person >= 0 && (wanted === '' || foldText(role.project) === wanted)) {
      append(rolesOf, role.person, role);
    }
  }
  for (const tie of view.ties) {
    append(tiesOf, tie.from, tie);
    if (tie.to !== tie.from) append(tiesOf, tie.to, tie);
  }
  const reasonOf = new Map(view.unattached.map((entry) => [entry.person, entry]));
  const haystack = () => haystackOf(view, words);
  return { view, forest, project, rolesOf, tiesOf, reasonOf, gaps: null, haystack };
}

const haystacks = new WeakMap<MapView, readonly string[]>();
function haystackOf(view: MapView, words: Words): readonly string[] {
  const known = haystacks.get(view);
  if (known) return known;
  const fold = repeatedFold();
  const roles = new Map<number, string>();
  for (const { person, role } of view.roles) {
    roles.set(person, `${roles.get(person) ?? ''}\n${fold(words.choice('buyingRole', role))}`);
  }
  const { name, title, unit } = view.people;
  const made = name.map(
    (one, person) =>
      `${foldText(one)}\n${fold(title[person])}\n${fold(unit[person])}${roles.get(person) ?? ''}`,
  );
  haystacks.set(view, made);
  return made;
}

/** The parts that are not blank. */
export const joined = (parts: readonly (string | undefined)[], between = ', '): string =>
  parts.filter((part) => part).join(between);

export const nameOf = (people: People, person: number, words: Words): string =>
  people.view.people.name[person]?.trim() || words.say('nameless');
/** The other end of a tie. */
export const partyName = (people: People, party: Party, words: Words): string =>
  people.view.team[party - people.forest.people]?.name ?? nameOf(people, party, words);

const groupNames = { outside: 'outsideGroup', tray: 'notInTree', noUnit: 'noUnitGroup' } as const;
export function groupName(people: People, node: number, words: Words): string {
  const group = groupOf(people.forest, node);
  if (group === undefined) return nameOf(people, node, words);
  return group.kind === 'company' || group.kind === 'unit' ? group.name : words.say(groupNames[group.kind]);
}

/** Title, else unit: the second line of a card. */
export const secondLine = (people: People, person: number): string =>
  people.view.people.title[person]?.trim() || people.view.people.unit[person]?.trim() || '';

/** The gaps that count while the roles of one project are shown: those of other projects do not. */
export const gapsOfPerson = ({ gaps, project }: People, person: number): readonly PersonGap[] =>
  (gaps?.byPerson[person] ?? []).filter(
    (gap) => project === '' || gap.project === undefined || foldText(gap.project) === foldText(project),
  );

const isSupport = (text: string): text is Support => supportOrder.some((key) => key === text);

/** `null`: nobody has judged it; a blank is unknown, never neutral. */
export function supportOf(people: People, person: number): SupportMark | null {
  let mark: SupportMark | null = null;
  for (const { support } of people.rolesOf.get(person) ?? []) {
    if (support === null || !isSupport(support)) continue;
    if (mark !== null && mark !== support) return 'mixed';
    mark = support;
  }
  return mark;
}

export const supportWords = (mark: SupportMark, words: Words): string =>
  mark === 'mixed' ? words.say('supportMixed') : words.choice('support', mark);

/** The roles of a person without repeats, in the order of the sheet. */
export const distinctRoles = (people: People, person: number): readonly string[] => [
  ...new Set((people.rolesOf.get(person) ?? []).map(({ role }) => role)),
];

const reasonKeys = {
  managerNotFound: 'reasonManagerNotFound',
  managerAmbiguous: 'reasonManagerAmbiguous',
  managerElsewhere: 'reasonManagerElsewhere',
  reportsToSelf: 'reasonReportsToSelf',
  cycle: 'reasonCycle',
} as const;

/** Why a person is not where they belong; blank for everyone else. */
export function reasonWords(people: People, person: number, words: Words): string {
  const { forest } = people;
  const entry = people.reasonOf.get(person);
  if (!entry && (forest.tray < 0 || forest.parent[person] !== forest.tray)) return '';
  return words.say(reasonKeys[entry?.reason ?? 'cycle'], {
    detail: entry?.detail ?? nameOf(people, person, words),
  });
}

/** Outsiders with their tie, and people nobody knows by name; blank for the organisation's own. */
export function standingWords({ view }: People, person: number, words: Words): string {
  const standing = view.people.standing[person];
  if (!standing || standing === 'employee') return '';
  const tie = standing === 'outsider' ? view.people.outsiderTie[person]?.trim() : '';
  return tie ? words.say('outsiderAs', { tie }) : words.choice('standing', standing);
}

/** One accessible name per node, the same in the tree and on the large map. */
/** What stands before the second line, shown beside the text: the accessible name says it elsewhere. */
export function noteBefore(people: People, person: number, words: Words): string {
  const second = secondLine(people, person);
  const assumed = people.view.people.isAssumed[person] ? words.say('assumed') : '';
  const whole = joined([assumed, standingWords(people, person, words), second], ' · ');
  return whole.slice(0, whole.length - second.length);
}

export function accessibleName(people: People, node: number, words: Words): string {
  const { view, forest } = people;
  const reports = childCount(forest, node);
  if (node >= forest.people) {
    const size = words.say('people', { count: forest.below[node] ?? 0 });
    return `${groupName(people, node, words)}, ${size}`;
  }
  const mark = supportOf(people, node);
  const coverage = view.people.coverage[node];
  const status = keyStatusOf(people, node);
  const backed = competitorsOf(people, node);
  const ties = people.tiesOf.get(node)?.length ?? 0;
  const gaps = gapsOfPerson(people, node).length;
  return joined([
    nameOf(people, node, words),
    reasonWords(people, node, words),
    secondLine(people, node),
    ...distinctRoles(people, node).map((role) => words.choice('buyingRole', role)),
    status ? words.choice('politicalStatus', status) : '',
    mark ? words.say('supportOf', { support: supportWords(mark, words) }) : '',
    backed.length > 0 ? words.say('backsCompetitor', { competitors: backed.join(', ') }) : '',
    coverage ? words.say('coverageOf', { coverage: words.choice('coverage', coverage) }) : '',
    standingWords(people, node, words),
    view.people.isAssumed[node] ? words.say('assumed') : '',
    gaps > 0 ? words.say('personGaps', { count: gaps }) : '',
    reports > 0 ? words.say('personReports', { count: reports }) : '',
    ties > 0 ? words.say('personTies', { count: ties }) : '',
  ]);
}

/** Who stands out with the person in the spotlight: those they have ties with, and the managers above. */
export function litNodes({ forest, tiesOf }: People, person: number): ReadonlySet<number> | null {
  if (person < 0) return null;
  const lit = new Set<number>();
  for (const { from, to } of tiesOf.get(person) ?? []) lit.add(from).add(to);
  for (let node = person; node >= 0; node = forest.parent[node] ?? -1) lit.add(node);
  return lit;
}
