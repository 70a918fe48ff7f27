/** What the map's forms would write, and the sentences that keep them from writing nonsense. */

import { type Draft, type FormKey, planEdit, warningOf } from '../../../sidebar/map/edit/plans';
import { joinKeys, partyKey, partyOf, referenceTo } from '../../../sidebar/map/edit/references';
import type { MapView } from '../../../src/domain/map/map-view';
import { panels } from '../../../src/locales/en/panels';
import { type Facts, formatMessage } from '../../../src/locales/message';
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
const [ASTRID, HENRIK, FREJA, ANNA, OTHER_ANNA, VACANT, SEMICOLON, ELSEWHERE, ELENA, ANNA_OF_OURS] = [
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
  unattached: [{ person: ANNA, reason: 'managerNotFound', detail: 'Ewa' }],
  ties: [
    { from: HENRIK, to: FREJA, kind: 'influences', feeling: null, strength: null, isMutual: false, row: 12 },
  ],
};
const key = (party: number) => partyKey(view, party);
const plan = (form: FormKey, person: number, draft: Draft) => planEdit(form, view, person, draft, words);

const refuses = (form: FormKey, person: number, draft: Draft, problem: string, field: string) => {
  const answer = plan(form, person, draft);
  expect('problem' in answer ? [answer.problem.key, answer.problem.field] : answer).toEqual([problem, field]);
};

describe('A reference', () => {
  const check = (party: number, expected: string | null) =>
    expect(referenceTo(view, party, 0)).toBe(expected);
  it('is the name where it means one person', () => check(HENRIK, 'Henrik Dahl'));
  it('is the id where two are called so, who may be written differently', () => check(ANNA, 'C3'));
  it('is nothing where that row has no id either', () => check(OTHER_ANNA, null));
  it('is the id of somebody shown by their title', () => check(VACANT, 'C5'));
  it('is the id where the name would be read as two', () => check(SEMICOLON, 'C6'));
  it('is the name of one of ours, unless one of theirs is called so', () => {
    check(ELENA, 'Elena Fischer');
    check(ANNA_OF_OURS, null);
    expect(referenceTo(view, ANNA_OF_OURS, 0, true)).toBe('Anna Smith');
  });
});

describe('A draft', () => {
  it('finds its people again by id and by our names', () => {
    for (const party of [HENRIK, ANNA, OTHER_ANNA, ELENA]) expect(partyOf(view, key(party))).toBe(party);
    expect(key(-1)).toBe('');
    expect(partyOf(view, '')).toBe(-1);
  });
  it('does not take whoever stands in the row of an id by now', () => {
    const name = view.people.name.map((one, person) => (person === OTHER_ANNA ? 'Somebody else' : one));
    expect(partyOf({ ...view, people: { ...view.people, name } }, key(OTHER_ANNA))).toBe(-1);
  });
});

describe('Move', () => {
  it('writes the name of the new manager, or nothing for a top', () => {
    expect(plan('move', FREJA, { manager: key(ASTRID) })).toEqual({
      manager: 'Astrid Holm',
      name: 'Astrid Holm',
    });
    expect(plan('move', FREJA, { manager: key(ANNA) })).toEqual({ manager: 'C3', name: 'Anna Smith' });
    expect(plan('move', FREJA, { manager: '' })).toEqual({ manager: '', name: '' });
  });
  it('makes no circle, at any distance', () => {
    refuses('move', ASTRID, { manager: key(ASTRID) }, 'moveSelf', 'manager');
    refuses('move', ASTRID, { manager: key(HENRIK) }, 'moveCircle', 'manager');
    refuses('move', ASTRID, { manager: key(FREJA) }, 'moveCircle', 'manager');
  });
  it('ends when the sheet has a circle already', () => {
    const manager = view.people.manager.map((above, person) => (person === ASTRID ? FREJA : above));
    const circle = { ...view, people: { ...view.people, manager } };
    expect(planEdit('move', circle, ANNA, { manager: key(FREJA) }, words)).toMatchObject({
      name: 'Freja Nilsen',
    });
  });
  it('says when nothing would change, but takes somebody out of the tray', () => {
    refuses('move', FREJA, { manager: key(HENRIK) }, 'moveSame', 'manager');
    refuses('move', ASTRID, { manager: '' }, 'moveSameTop', 'manager');
    expect(plan('move', ANNA, { manager: '' })).toEqual({ manager: '', name: '' });
  });
  it('says when the manager is gone, or nothing would say who is meant', () => {
    refuses('move', FREJA, { manager: 'C99\nNobody' }, 'editGone', 'manager');
    refuses('move', FREJA, { manager: key(OTHER_ANNA) }, 'editUnclear', 'manager');
  });
});

describe('Add role', () => {
  const role = { project: 'Renewal', role: 'champion' };
  it('writes what was chosen and leaves out what is not known', () => {
    expect(plan('role', FREJA, { ...role, support: 'mentor', formality: '' })).toEqual({
      rows: [
        {
          sheet: 'roles',
          cells: {
            holder: 'Freja Nilsen',
            account: 'Norvik',
            project: 'Renewal',
            role: 'champion',
            support: 'mentor',
          },
        },
      ],
    });
  });
  it('names all that is missing, and the first field', () => {
    refuses('role', FREJA, {}, 'editMissing', 'project');
    refuses('role', FREJA, { project: 'Renewal' }, 'editMissing', 'role');
    const answer = plan('role', FREJA, {});
    expect('problem' in answer && answer.problem.facts).toEqual({ fields: 'Project, Role in the decision' });
  });
  it('says when no cell could mean this person', () => refuses('role', OTHER_ANNA, role, 'editUnclear', ''));
});

describe('Add tie', () => {
  const tie = { other: key(ELENA), kind: 'influences' };
  const cells = (draft: Draft) => {
    const answer = plan('tie', FREJA, draft);
    return 'rows' in answer ? answer.rows[0]?.cells : answer;
  };
  it('goes from the person, from the other, or both ways', () => {
    const there = { from: 'Freja Nilsen', to: 'Elena Fischer', account: 'Norvik', kind: 'influences' };
    expect(cells(tie)).toEqual({ ...there, direction: 'oneWay' });
    expect(cells({ ...tie, way: 'in' })).toEqual({
      ...there,
      from: 'Elena Fischer',
      to: 'Freja Nilsen',
      direction: 'oneWay',
    });
    expect(cells({ ...tie, way: 'mutual' })).toEqual({ ...there, direction: 'mutual' });
    expect(cells({ ...tie, kind: 'knows' })).toEqual({ ...there, kind: 'knows', direction: 'mutual' });
  });
  it('keeps strength a number and feeling a key', () =>
    expect(cells({ ...tie, strength: '4', feeling: 'negative' })).toMatchObject({
      strength: 4,
      feeling: 'negative',
    }));
  it('needs another person and a kind', () => {
    refuses('tie', FREJA, {}, 'editMissing', 'other');
    refuses('tie', FREJA, { ...tie, other: key(FREJA) }, 'tieSelf', 'other');
    refuses('tie', FREJA, { ...tie, other: key(ANNA_OF_OURS) }, 'editUnclear', 'other');
  });
  it('warns of the same tie, from whichever side it is seen', () => {
    const check = (person: number, draft: Draft, isThere: boolean) =>
      expect(warningOf('tie', view, person, draft, words) !== null).toBe(isThere);
    check(HENRIK, { other: key(FREJA), kind: 'influences' }, true);
    check(HENRIK, { other: key(FREJA), kind: 'influences', way: 'in' }, false);
    check(FREJA, { other: key(HENRIK), kind: 'influences', way: 'in' }, true);
    check(FREJA, { other: key(HENRIK), kind: 'influences' }, false);
    check(HENRIK, { other: key(FREJA), kind: 'knows' }, false);
    check(HENRIK, {}, false);
  });
});

describe('Add person', () => {
  const cells = (person: number, draft: Draft) => {
    const answer = plan('person', person, draft);
    return 'rows' in answer ? answer.rows[0]?.cells : answer;
  };
  it('puts somebody below, or beside under the same manager', () => {
    expect(cells(HENRIK, { name: 'New', level: 'manager' })).toEqual({
      name: 'New',
      account: 'Norvik',
      level: 'manager',
      reportsTo: 'Henrik Dahl',
    });
    expect(cells(HENRIK, { name: 'New', place: 'beside' })).toMatchObject({ reportsTo: 'Astrid Holm' });
    expect(cells(ASTRID, { name: 'New', place: 'beside' })).toEqual({ name: 'New', account: 'Norvik' });
  });
  it('names an unknown person or a vacancy by the title', () => {
    const unknown = { title: 'Buyer', standing: 'unknownPerson' };
    expect(cells(HENRIK, { known: 'vacant', title: 'Buyer' })).toMatchObject({
      ...unknown,
      name: 'Buyer (vacant)',
    });
    expect(cells(HENRIK, { known: 'unknown', title: 'Buyer', name: 'left over' })).toMatchObject({
      ...unknown,
      name: 'Buyer (name not known)',
    });
  });
  it('needs a name, or a title where there is none', () => {
    refuses('person', HENRIK, { title: 'Buyer' }, 'editMissing', 'name');
    refuses('person', HENRIK, { known: 'vacant', name: 'Someone' }, 'editMissing', 'title');
  });
  it('warns of a name that is there already', () => {
    expect(warningOf('person', view, HENRIK, { name: ' ANNA smith' }, words)).toContain('row 5');
    expect(warningOf('person', view, HENRIK, { name: 'Ola' }, words)).toBeNull();
    expect(warningOf('person', view, HENRIK, {}, words)).toBeNull();
  });
});

describe('Log touchpoint', () => {
  const touch = { date: '2026-10-02', subject: 'Kick-off' };
  it('names all who took part once', () => {
    const people = {
      others: joinKeys([key(ANNA), key(FREJA), key(HENRIK)]),
      ours: joinKeys([key(ANNA_OF_OURS), key(ELENA)]),
    };
    const answer = plan('touch', FREJA, { ...touch, ...people, outcome: 'Good' });
    expect(answer).toEqual({
      rows: [
        {
          sheet: 'touchpoints',
          cells: {
            ...touch,
            account: 'Norvik',
            person: 'Freja Nilsen; C3; Henrik Dahl',
            ourPerson: 'Anna Smith; Elena Fischer',
            outcome: 'Good',
          },
        },
      ],
    });
  });
  it('adds somebody new with a tie to the person, before the touchpoint', () => {
    const answer = plan('touch', FREJA, { ...touch, newName: 'Maja Berg', newTitle: 'Buyer' });
    expect(answer).toEqual({
      rows: [
        { sheet: 'contacts', cells: { name: 'Maja Berg', account: 'Norvik', title: 'Buyer' } },
        {
          sheet: 'relationships',
          cells: {
            from: 'Freja Nilsen',
            to: 'Maja Berg',
            account: 'Norvik',
            kind: 'knows',
            direction: 'mutual',
          },
        },
        { sheet: 'touchpoints', cells: { ...touch, account: 'Norvik', person: 'Freja Nilsen; Maja Berg' } },
      ],
    });
  });
  it('has happened, and its next step comes later', () => {
    refuses('touch', FREJA, { ...touch, date: '2026-10-03' }, 'touchFuture', 'date');
    refuses('touch', FREJA, { subject: 'x' }, 'editMissing', 'date');
    refuses('touch', FREJA, { ...touch, nextStepDate: '2026-10-09' }, 'touchNoStep', 'nextStep');
    refuses(
      'touch',
      FREJA,
      { ...touch, nextStep: 'Call', nextStepDate: '2026-10-01' },
      'touchStepBefore',
      'nextStepDate',
    );
  });
  it('adds nobody who is there, has no name, or could not be found again', () => {
    refuses('touch', FREJA, { ...touch, newName: 'henrik dahl' }, 'touchKnown', 'newName');
    refuses('touch', FREJA, { ...touch, newTitle: 'Buyer' }, 'touchNameless', 'newName');
    refuses('touch', FREJA, { ...touch, newName: 'A; B' }, 'editUnclear', 'newName');
  });
  it('says which of those chosen cannot be named', () => {
    refuses('touch', FREJA, { ...touch, others: key(OTHER_ANNA) }, 'editUnclear', 'others');
    refuses('touch', FREJA, { ...touch, ours: '\nNobody' }, 'editGone', 'ours');
  });
});
