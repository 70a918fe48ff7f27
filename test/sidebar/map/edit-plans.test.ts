/** What the map's forms would write, and the sentences that keep them from writing nonsense. */

import {
  type Draft,
  type FormKey,
  fieldsOf,
  problemIn,
  rowsOf,
  sameTie,
} from '../../../sidebar/map/edit/plans';
import { namesIn, partyOf, referenceTo } from '../../../sidebar/map/edit/references';
import type { MapView } from '../../../src/domain/map/map-view';
import { panels } from '../../../src/locales/en/panels';
import { type Facts, formatMessage } from '../../../src/locales/message';
import type { FormSheet } from '../../../src/rpc/parameter-kinds';
import { blankPeople, emptyMap } from '../sample-map';

const words = {
  say: (key: keyof typeof panels, facts: Facts = {}) => formatMessage(panels[key], facts, 'en'),
};
const ALL = [
  'Astrid Holm',
  'Henrik Dahl',
  'Freja Nilsen',
  'Anna Smith',
  'anna  smith',
  'Head of data',
  'A; B',
  'Ola',
];
const [ASTRID, HENRIK, FREJA, ANNA, OTHER_ANNA, VACANT, SEMICOLON, ELSEWHERE, ELENA, OUR_ANNA] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const member = (name: string) => ({ name, function: null, level: null });

/** Henrik reports to Astrid and Freja to Henrik; two are called Anna, one has a title only, and Ola is at another account. */
const view: MapView = {
  ...emptyMap,
  accounts: ['Norvik', 'Fiber'],
  people: {
    ...blankPeople(ALL.length),
    name: ALL,
    title: ALL.map((name) => (name === 'Head of data' ? name : '')),
    manager: ALL.map((_, person) => (person === HENRIK ? ASTRID : person === FREJA ? HENRIK : -1)),
    account: ALL.map((_, person) => (person === ELSEWHERE ? 1 : 0)),
    id: ALL.map((_, person) => (person === OTHER_ANNA ? 'row:6' : `C${person}`)),
  },
  team: [member('Elena Fischer'), member('Anna Smith')],
  ties: [
    { from: HENRIK, to: FREJA, kind: 'influences', feeling: null, strength: null, isMutual: false, row: 12 },
  ],
};

/** The beginning of the sentence, and the field; null: nothing is in the way. */
const refuses = (form: FormKey, person: number, draft: Draft, sentence: string | null, field?: string) => {
  const problem = problemIn(form, view, person, draft, words);
  expect(problem && [problem.text.slice(0, sentence?.length), problem.field]).toEqual(
    sentence && [sentence, field],
  );
};
const written = (sheet: FormSheet, draft: Draft) =>
  rowsOf(sheet, 'Norvik', 'Freja Nilsen', draft, words).map((row) => [row.sheet, row.cells]);

describe('A reference', () => {
  const check = (party: number, expected: string, isOurs = false) => {
    expect(referenceTo(view, party, 0, isOurs)).toBe(expected);
    expect(partyOf(view, expected, 0, isOurs)).toBe(expected === '' ? -1 : party);
  };
  it('is the name where it means one person', () => check(HENRIK, 'Henrik Dahl'));
  it('is the id where two are called so, even if written differently', () => check(ANNA, 'C3'));
  it('is nothing where that row has no id either', () => check(OTHER_ANNA, ''));
  it('is the id of somebody shown by their title', () => check(VACANT, 'C5'));
  it('is the id where the name would be read as two', () => check(SEMICOLON, 'C6'));
  it('is the name of one of ours, unless one of theirs is called so', () => {
    check(ELENA, 'Elena Fischer');
    check(OUR_ANNA, '');
    check(OUR_ANNA, 'Anna Smith', true);
  });
  it('means nobody at another account, and nobody who is gone', () => {
    expect(partyOf(view, 'Ola', 0)).toBe(-1);
    expect(partyOf(view, 'Somebody else', 0)).toBe(-1);
  });
  it('stands among others in one cell', () => {
    expect(namesIn('Henrik Dahl; C3')).toEqual(['Henrik Dahl', 'C3']);
    expect([namesIn(''), namesIn(undefined)]).toEqual([[], []]);
  });
});

describe('Move', () => {
  const check = (person: number, manager: string, sentence: string | null) =>
    refuses('move', person, { manager }, sentence, 'manager');
  it('makes no circle, at any distance', () => {
    check(ASTRID, 'Astrid Holm', 'Astrid Holm cannot report to themselves');
    check(ASTRID, 'Henrik Dahl', 'Henrik Dahl reports to Astrid Holm');
    check(ASTRID, 'Freja Nilsen', 'Freja Nilsen reports to Astrid Holm');
    check(FREJA, 'Astrid Holm', null);
    check(FREJA, '', null);
  });
  it('ends when the sheet has a circle already', () => {
    const manager = view.people.manager.map((above, person) => (person === ASTRID ? FREJA : above));
    const circle = { ...view, people: { ...view.people, manager } };
    expect(problemIn('move', circle, ANNA, { manager: 'Freja Nilsen' }, words)).toBeNull();
  });
  it('says when the manager is gone meanwhile', () => check(FREJA, 'Nobody', 'Still missing: New manager'));
});

describe('Add role', () => {
  it('writes what was chosen and leaves out what is not known', () => {
    const draft = { project: 'Renewal', buyingRole: 'champion', support: 'mentor', formality: '' };
    const cells = {
      holder: 'Freja Nilsen',
      account: 'Norvik',
      project: 'Renewal',
      role: 'champion',
      support: 'mentor',
    };
    expect(written('roles', draft)).toEqual([['roles', cells]]);
    refuses('roles', FREJA, draft, null);
  });
  it('names all that is missing, and the first field', () => {
    refuses('roles', FREJA, {}, 'Still missing: Project, Role in the decision.', 'project');
    refuses('roles', FREJA, { project: 'Renewal' }, 'Still missing: Role', 'buyingRole');
  });
});

describe('Add tie', () => {
  const tie = { other: 'Elena Fischer', tieKind: 'influences' };
  const there = { from: 'Freja Nilsen', to: 'Elena Fischer', account: 'Norvik', kind: 'influences' };
  const check = (draft: Draft, cells: object) =>
    expect(written('relationships', { ...tie, ...draft })).toEqual([
      ['relationships', { ...there, ...cells }],
    ]);
  it('goes from the person, from the other, or both ways', () => {
    check({}, { direction: 'oneWay' });
    check({ way: 'in' }, { from: 'Elena Fischer', to: 'Freja Nilsen', direction: 'oneWay' });
    check({ way: 'mutual' }, { direction: 'mutual' });
    check({ tieKind: 'knows' }, { kind: 'knows', direction: 'mutual' });
  });
  it('keeps strength a number and feeling a key', () =>
    check({ strength: '4', feeling: 'negative' }, { strength: 4, feeling: 'negative', direction: 'oneWay' }));
  it('needs another person and a kind', () => {
    refuses('relationships', FREJA, tie, null);
    refuses('relationships', FREJA, {}, 'Still missing: With whom, Kind of tie', 'other');
    refuses('relationships', FREJA, { ...tie, other: 'Freja Nilsen' }, 'A tie needs two', 'other');
    refuses('relationships', FREJA, { ...tie, other: 'Anna Smith' }, 'Still missing: With whom', 'other');
  });
  it('warns of the same tie, from whichever side it is seen', () => {
    const warns = (person: number, other: number, draft: Draft, row: number | undefined) =>
      expect(sameTie(view, person, other, draft)).toBe(row);
    warns(HENRIK, FREJA, { tieKind: 'influences' }, 12);
    warns(HENRIK, FREJA, { tieKind: 'influences', way: 'in' }, undefined);
    warns(FREJA, HENRIK, { tieKind: 'influences', way: 'in' }, 12);
    warns(FREJA, HENRIK, { tieKind: 'influences' }, undefined);
    warns(HENRIK, FREJA, { tieKind: 'knows' }, undefined);
    warns(HENRIK, -1, {}, undefined);
  });
});

describe('Add person', () => {
  it('writes who they are and to whom they report', () => {
    const draft = { name: 'New', level: 'manager', reportsTo: 'Henrik Dahl' };
    expect(written('contacts', draft)).toEqual([['contacts', { ...draft, account: 'Norvik' }]]);
  });
  it('names an unknown person or a vacancy by the title', () => {
    const check = (known: string, name: string) =>
      expect(written('contacts', { known, title: 'Buyer', name: 'left over' })).toEqual([
        ['contacts', { account: 'Norvik', title: 'Buyer', name, standing: 'unknownPerson' }],
      ]);
    check('vacant', 'Buyer (vacant)');
    check('unknown', 'Buyer (name not known)');
  });
  it('asks for a name, or for a title where there is none', () => {
    expect(fieldsOf('contacts', { known: 'vacant' })).not.toContain('name');
    refuses('contacts', HENRIK, { title: 'Buyer' }, 'Still missing: Name.', 'name');
    refuses('contacts', HENRIK, { known: 'vacant', name: 'Someone' }, 'Still missing: Job title', 'title');
  });
  it('takes no name that is there already at the account', () => {
    refuses(
      'contacts',
      HENRIK,
      { name: 'ANNA smith' },
      'ANNA smith is there already: Contacts, row 5.',
      'name',
    );
    refuses('contacts', HENRIK, { name: 'Ola' }, null);
  });
});

describe('Log touchpoint', () => {
  const touch = { date: '2026-10-02', subject: 'Kick-off' };
  it('names all who took part', () => {
    const draft = {
      ...touch,
      person: 'C3; Henrik Dahl',
      ourPerson: 'Anna Smith; Elena Fischer',
      outcome: 'Good',
    };
    const cells = { ...draft, account: 'Norvik', person: 'Freja Nilsen; C3; Henrik Dahl' };
    expect(written('touchpoints', draft)).toEqual([['touchpoints', cells]]);
    refuses('touchpoints', FREJA, draft, null);
  });
  it('adds somebody new with a tie to the person, before the touchpoint', () => {
    expect(written('touchpoints', { ...touch, newName: 'Maja Berg', newTitle: 'Buyer' })).toEqual([
      ['contacts', { name: 'Maja Berg', account: 'Norvik', title: 'Buyer' }],
      [
        'relationships',
        { from: 'Freja Nilsen', to: 'Maja Berg', account: 'Norvik', kind: 'knows', direction: 'mutual' },
      ],
      ['touchpoints', { ...touch, account: 'Norvik', person: 'Freja Nilsen; Maja Berg' }],
    ]);
  });
  it('has happened', () => {
    refuses('touchpoints', FREJA, { ...touch, date: '2026-10-03' }, 'This day is still to come', 'date');
    refuses('touchpoints', FREJA, { subject: 'x' }, 'Still missing: Date', 'date');
  });
  it('adds nobody who is there, has no name, or could not be found again', () => {
    refuses('touchpoints', FREJA, { ...touch, newName: 'henrik dahl' }, 'henrik dahl is there', 'newName');
    refuses('touchpoints', FREJA, { ...touch, newTitle: 'Buyer' }, 'Still missing: We met', 'newName');
    refuses('touchpoints', FREJA, { ...touch, newName: 'B; C' }, 'In the sheets “B; C”', 'newName');
  });
  it('says when somebody chosen is gone meanwhile', () => {
    refuses(
      'touchpoints',
      FREJA,
      { ...touch, person: 'Henrik Dahl; Gone' },
      'Still missing: Who else',
      'person',
    );
    refuses('touchpoints', FREJA, { ...touch, ourPerson: 'Gone' }, 'Still missing: Who of ours', 'ourPerson');
  });
});
