/** The network's answers in words: every reason is a sentence with its facts. */

import { wordMapGap, wordParty, wordStake, wordStarter } from '../../../sidebar/map/answers/answer-words';
import { wordStep } from '../../../sidebar/map/answers/way-words';
import { buildForest } from '../../../sidebar/map/forest';
import { gatherPeople } from '../../../sidebar/map/people';
import type { MapTie, MapView } from '../../../src/domain/map/map-view';
import type { MapGap } from '../../../src/domain/network/gaps';
import type { Evidence } from '../../../src/domain/network/network';
import type { Stake, StakeReason } from '../../../src/domain/network/stake-lists';
import type { StarterCode } from '../../../src/domain/network/starters';
import { englishWords as words } from '../english-words';
import { blankPeople, emptyMap, sampleMap } from '../sample-map';

const view: MapView = {
  ...emptyMap,
  people: { ...blankPeople(3), name: ['Anna', 'مریم', ''] },
  team: [{ name: 'Dana Reed', function: 'seller', level: null }],
};
const people = gatherPeople(view, buildForest(view), words);
const DANA = 3;
const SOMEBODY = 4;

const stake = (reasons: readonly StakeReason[], changes: Partial<Stake> = {}): string => {
  const whole: Stake = { person: 0, type: 'notKey', reasons, points: 0, reachedBy: null, ...changes };
  return wordStake(whole, people, words).join(' | ');
};

describe('Parties', () => {
  const check = (party: number, expected: string) => expect(wordParty(people, party, words)).toBe(expected);
  it('are named, theirs and ours, nameless ones and those whom a cell does not name', () => {
    check(0, 'Anna');
    check(2, '(no name)');
    check(DANA, 'Dana Reed');
    check(SOMEBODY, 'Somebody of ours');
  });
});

describe('A stake', () => {
  const check = (reason: StakeReason, expected: string) =>
    expect(stake([reason])).toBe(`${expected} | Nobody we know reaches them`);

  it('says each reason, with points where they count', () => {
    check({ code: 'support', support: [] }, 'Support not known');
    check({ code: 'support', support: ['neutral', 'mentor'] }, 'support: Neutral, Mentor');
    check({ code: 'noCover', coverage: null }, 'Contact with us not noted');
    check({ code: 'noCover', coverage: 'noContact' }, 'No contact with us');
    check(
      { code: 'belowWanted', now: 'vendor', wanted: 'trustedAdvisor' },
      'Vendor, wanted: Trusted advisor',
    );
    check({ code: 'silent', last: '2026-01-05' }, 'Last touchpoint on 2026-01-05');
    check({ code: 'silent', last: null }, 'No touchpoint logged');
    check({ code: 'political', points: 3, status: 'innerCircle' }, 'Inner circle (+3)');
    check({ code: 'role', points: 3, role: 'decides' }, 'Decides (+3)');
    check({ code: 'reach', points: 2, direct: 1, all: 7 }, 'Sways 1 person directly, 7 in all (+2)');
    check(
      { code: 'against', points: 2, why: { kind: 'support', support: 'enemy', project: 'Renewal' } },
      'Enemy in Renewal (+2)',
    );
    check(
      { code: 'against', points: 1, why: { kind: 'role', role: 'own word', project: 'Renewal' } },
      'own word in Renewal (+1)',
    );
    check({ code: 'against', points: 1, why: { kind: 'backer', competitor: 'Teleqo' } }, 'Backs Teleqo (+1)');
  });

  it('says who is a key player and through whom we reach them', () => {
    const reachedBy = { party: DANA, steps: 1, cost: 2 };
    expect(stake([], { type: 'keySomeCover', reachedBy })).toBe('Key player | Reach them through Dana Reed');
  });
});

describe('A starter', () => {
  const check = (code: StarterCode, value: string | number, expected: string) =>
    expect(
      wordStarter({ person: 0, points: 0, reasons: [{ code, points: 1, value }], against: [] }, words),
    ).toEqual([`${expected} (+1)`]);

  it('says each reason with its points', () => {
    check('head', 'Finance', 'Heads Finance');
    check('inside', 'Finance', 'Works in Finance');
    check('tiesInto', 2, 'Knows 2 people there');
    check('support', 'mentor', 'Mentor');
    check('role', 'champion', 'Champion');
    check('politicalStatus', 'innerCircle', 'Inner circle');
    check('acquaintance', 'wellKnown', 'We know them: Well known');
    check('coverage', 'inDepth', 'Coverage: In depth');
    check('distance', 1, 'In touch with us');
    check('distance', 3, '3 steps from us');
    check('solvedForThem', 'Slow', 'We solved for them: Slow');
    check('solvedForUnit', 'Slow', 'We solved for their unit: Slow');
    check('sold', 'Desk', 'Their unit bought Desk');
    check('weSellThere', 'IT', 'We sell to IT');
    check('unitInfluences', 'IT', 'IT influences the unit');
  });

  it('says points that count against somebody with a minus, and why somebody is an opponent first', () => {
    const reasons = [{ code: 'noWay', points: -2, value: '' }] as const;
    const against = [{ kind: 'backer', competitor: 'Teleqo' }] as const;
    expect(wordStarter({ person: 0, points: -2, reasons, against }, words)).toEqual([
      'Backs Teleqo',
      'Nobody we know reaches them (−2)',
    ]);
  });
});

describe('A gap of the whole', () => {
  const check = (gap: MapGap, expected: string) => expect(wordMapGap(gap, people, words)).toBe(expected);
  it('is a sentence', () => {
    check({ code: 'noDecider', project: 'Renewal' }, 'Renewal: nobody is known who decides.');
    check(
      { code: 'teamNotWorked', project: 'Renewal', count: 1, minimum: 5 },
      'Renewal: 1 person in the buying team. Fewer than 5 means the question was not worked on.',
    );
    check(
      { code: 'teamIncomplete', project: 'Renewal', count: 6, typical: 10 },
      'Renewal: 6 people in the buying team. 10 or more are typical.',
    );
    check(
      { code: 'teamNotWorked', project: '', count: 0, minimum: 5 },
      'Nobody has a role yet. Add who decides, pays, evaluates and supports us in the Roles sheet.',
    );
    check(
      { code: 'levelUnpaired', account: 0, level: 'board', count: 2 },
      'Northwind, Board: nobody of ours meets any of the 2 people of this level.',
    );
    check(
      { code: 'singleThread', account: 0, ours: DANA },
      'Northwind: only Dana Reed was in touch within half a year. Bring in a second person.',
    );
  });

  it('names roles of which nobody says the project', () => {
    const { roles } = sampleMap(50);
    const named = { ...people, view: { ...people.view, roles } };
    expect(wordMapGap({ code: 'noDecider', project: '' }, named, words)).toBe(
      'Roles without a project: nobody is known who decides.',
    );
  });

  it('is blank for opponents, whom the list of people names', () => {
    check({ code: 'opponentsUntouched', people: [1] }, '');
  });
});

describe('A step of a way', () => {
  const tie: MapTie = {
    from: 0,
    to: 1,
    kind: 'influences',
    feeling: 'positive',
    strength: 4,
    isMutual: false,
    row: 2,
  };
  const check = (evidence: Evidence, expected: string, from = 0) =>
    expect(wordStep({ from, to: 1 - from, cost: 1, evidence: [evidence] }, people, words)).toEqual([
      expected,
    ]);

  it('says what it rests on, in the direction it is gone', () => {
    check({ kind: 'tie', row: 2, tie }, 'Influences · Positive · strength 4 of 5');
    check({ kind: 'tie', row: 2, tie }, 'Influenced by · Positive · strength 4 of 5', 1);
    check({ kind: 'touch', date: '2026-09-01' }, 'In touch on 2026-09-01');
    check({ kind: 'ourPerson', of: 0, acquaintance: 'met', coverage: null }, 'Our person for Anna · Met');
    check({ kind: 'pairing', topic: 'Price' }, 'Meet regularly: Price');
    check({ kind: 'pairing', topic: ' ' }, 'Meet regularly');
    check({ kind: 'reporting', report: 0 }, 'Reports to');
    check({ kind: 'reporting', report: 0 }, 'Leads', 1);
  });

  it('names at most three things', () => {
    const touches = ['01', '02', '03', '04'].map(
      (day): Evidence => ({ kind: 'touch', date: `2026-09-${day}` }),
    );
    expect(wordStep({ from: 0, to: 1, cost: 1, evidence: touches }, people, words)).toHaveLength(3);
  });
});
