/** What is known of each person, gathered from the map's sparse lists once, and worded for eyes and for screen readers. */

import { append } from '../../src/domain/grouped-by';
import type { MapRole, MapTie, MapView, Party } from '../../src/domain/map/map-view';
import { foldText } from '../../src/domain/text/fold';
import type { Words } from '../words';
import { childCount, type Forest, groupOf } from './forest';

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
export const supportOrder = ['mentor', 'supporter', 'neutral', 'nonSupporter', 'enemy'] as const;

export interface People {
  readonly view: MapView;
  readonly forest: Forest;
  readonly rolesOf: ReadonlyMap<number, readonly MapRole[]>;
  /** By party: ties with our people too. */
  readonly tiesOf: ReadonlyMap<Party, readonly MapTie[]>;
  readonly reasonOf: ReadonlyMap<number, MapView['unattached'][number]>;
  /** Folded text to search in, by person; made at the first search. */
  readonly haystack: () => readonly string[];
}

export function gatherPeople(view: MapView, forest: Forest, words: Words): People {
  const rolesOf = new Map<number, MapRole[]>();
  const tiesOf = new Map<number, MapTie[]>();
  for (const role of view.roles) if (role.person >= 0) append(rolesOf, role.person, role);
  for (const tie of view.ties) {
    append(tiesOf, tie.from, tie);
    if (tie.to !== tie.from) append(tiesOf, tie.to, tie);
  }
  let haystack: string[] | null = null;
  return {
    view,
    forest,
    rolesOf,
    tiesOf,
    reasonOf: new Map(view.unattached.map((entry) => [entry.person, entry])),
    haystack: () => {
      haystack ??= view.people.name.map((name, person) => {
        const roles = (rolesOf.get(person) ?? []).map(({ role }) => words.choice('buyingRole', role));
        const { title, unit } = view.people;
        return foldText([name, title[person] ?? '', unit[person] ?? '', ...roles].join('\n'));
      });
      return haystack;
    },
  };
}

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

/** Why a person is in the tray; blank for everyone else. */
export function reasonWords(people: People, person: number, words: Words): string {
  const { forest } = people;
  if (forest.parent[person] !== forest.tray) return '';
  const entry = people.reasonOf.get(person);
  return words.say(reasonKeys[entry?.reason ?? 'cycle'], {
    detail: entry?.detail ?? nameOf(people, person, words),
  });
}

/** One accessible name per person, the same in the tree and on the large map. */
export function accessibleName(people: People, person: number, words: Words): string {
  const mark = supportOf(people, person);
  const reports = childCount(people.forest, person);
  const ties = people.tiesOf.get(person)?.length ?? 0;
  const standing = people.view.people.standing[person];
  const reason = reasonWords(people, person, words);
  return [
    nameOf(people, person, words),
    reason,
    secondLine(people, person),
    ...distinctRoles(people, person).map((role) => words.choice('buyingRole', role)),
    mark ? words.say('supportOf', { support: supportWords(mark, words) }) : '',
    standing && standing !== 'employee' ? words.choice('standing', standing) : '',
    people.view.people.isAssumed[person] ? words.say('assumed') : '',
    reports > 0 ? words.say('personReports', { count: reports }) : '',
    ties > 0 ? words.say('personTies', { count: ties }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
