import { fieldOf } from '../../../src/domain/portfolio/fields';
import type { SampleRow } from '../cells/sample-tables';
import { portfolioOf } from './portfolio-of';

type Rows = Partial<Record<'contacts' | 'roles' | 'touchpoints' | 'team', readonly SampleRow[]>>;

/** Scored 7 on the one criterion, so that it stands in the picture as soon as its people are known. */
const spotOf = (rows: Rows, account: SampleRow = {}) =>
  portfolioOf({
    accounts: [{ name: 'Acme', ...account }],
    criteria: [{ name: 'Revenue', weight: 1, id: 'r' }],
    scoring: [{ account: 'Acme', 'rating:r': 7 }],
    ...rows,
  });

const check = (rows: Rows, health: number, parts: object, account: SampleRow = {}) => {
  const [spot] = spotOf(rows, account).spots;
  expect(spot).toMatchObject({ attractiveness: 7, health });
  expect(spot?.parts).toEqual(parts);
};

describe('Relationship health', () => {
  it('is the weighted mean of its five parts', () => {
    check(
      {
        contacts: [
          { name: 'Eva', coverage: 'multipleContacts', ourPerson: 'Ann' },
          { name: 'Leo', coverage: 'noContact' },
        ],
        roles: [
          { holder: 'Eva', project: 'P', role: 'sponsor', politicalStatus: 'innerCircle', support: 'mentor' },
          { holder: 'Leo', project: 'P', role: 'decisionMaker', support: 'neutral' },
        ],
        touchpoints: [{ subject: 'Call', date: '2026-11-01', ourPerson: 'Bob' }],
      },
      // 30×1 + 25×(2/3+0)/2 + 20×(1+½)/2 + 15×1 + 10×1 = 30 + 8⅓ + 15 + 15 + 10
      78,
      { keyPlayers: 1, coverage: expect.closeTo(1 / 3), support: 0.75, recency: 1, threads: 1 },
    );
  });

  it('leaves unknown parts out of the mean instead of counting them as nothing', () => {
    // (30×⅓ + 10×0) / 40
    check({ contacts: [{ name: 'Eva', ourPerson: 'Ann' }] }, 25, {
      keyPlayers: expect.closeTo(1 / 3),
      threads: 0,
    });
    // (30×⅓ + 15×1) / 45, from the last check-in alone.
    check(
      { contacts: [{ name: 'Eva' }] },
      56,
      { keyPlayers: expect.closeTo(1 / 3), recency: 1 },
      {
        lastCheckIn: '2026-10-30',
      },
    );
  });

  it('needs two known parts; fewer leave the account off the picture', () => {
    for (const rows of [{}, { contacts: [{ name: 'Eva' }] }]) {
      const { spots, offPicture } = spotOf(rows);
      expect(spots).toEqual([]);
      expect(offPicture).toEqual([{ account: 'Acme', isScored: true, isKnown: false }]);
    }
  });

  const player = { holder: 'Eva', project: 'P', role: 'user', politicalStatus: 'politicalStructure' };
  it('counts a key player by political status first, and by role while nobody says', () => {
    const keyPlayers = (role: SampleRow) =>
      spotOf({ roles: [{ ...player, support: 'neutral', ...role }] }).spots[0]?.parts;
    expect(keyPlayers({})).toEqual({ keyPlayers: expect.closeTo(2 / 3), support: 0.5 });
    expect(keyPlayers({ politicalStatus: 'outside', role: 'decisionMaker' })).toMatchObject({
      keyPlayers: expect.closeTo(1 / 3),
    });
    expect(keyPlayers({ politicalStatus: '', role: 'budgetOwner' })).toMatchObject({
      keyPlayers: expect.closeTo(2 / 3),
    });
    expect(keyPlayers({ support: 'supporter' })).toMatchObject({ keyPlayers: 1 });
  });

  it('takes one person once, however many projects', () => {
    const roles = [
      { ...player, support: 'enemy' },
      { ...player, project: 'Q', support: 'enemy' },
      { ...player, holder: 'Leo', support: 'mentor' },
    ];
    expect(spotOf({ roles }).spots[0]?.parts.support).toBe(0.5);
  });

  it('fades from a month to half a year after the last contact; what lies ahead does not count', () => {
    const recency = (...dates: readonly string[]) =>
      spotOf({
        contacts: [{ name: 'Eva' }],
        touchpoints: dates.map((date) => ({ subject: 'Call', date })),
      }).spots[0]?.parts.recency;
    expect(recency('2026-10-22')).toBe(1);
    expect(recency('2026-08-08')).toBeCloseTo(0.5);
    expect(recency('2026-01-01')).toBe(0);
    expect(recency('2026-01-01', '2026-12-24')).toBe(0);
    expect(recency('2026-12-24')).toBeUndefined();
  });

  it('knows our people by name and e-mail, so that one of them is one thread', () => {
    const team = [{ name: 'Ann', email: 'ann@us.example' }];
    const contacts = [
      { name: 'Eva', ourPerson: 'Ann' },
      { name: 'Leo', ourPerson: 'ann@us.example' },
    ];
    expect(spotOf({ team, contacts }).spots[0]?.parts.threads).toBe(0);
    expect(
      spotOf({ team, contacts: [...contacts, { name: 'Kim', ourPerson: 'Bob' }] }).spots[0]?.parts.threads,
    ).toBe(1);
  });
});

describe('The two-by-two picture', () => {
  const contacts = [{ name: 'Eva', ourPerson: 'Ann' }];

  it('says of an account without a score that it is not rated', () => {
    const { offPicture } = portfolioOf({ accounts: [{ name: 'Acme' }], contacts });
    expect(offPicture).toEqual([{ account: 'Acme', isScored: false, isKnown: true }]);
  });

  it('puts key accounts first, then the most attractive', () => {
    const names = ['A', 'B', 'C'];
    const { spots } = portfolioOf({
      accounts: names.map((name) => ({ name, status: name === 'C' ? 'key' : 'standard' })),
      criteria: [{ name: 'Revenue', weight: 1, id: 'r' }],
      scoring: names.map((account, index) => ({ account, 'rating:r': index + 3 })),
      contacts: names.map((account) => ({ account, name: 'Eva', ourPerson: 'Ann' })),
    });
    expect(spots.map(({ holding }) => holding.name)).toEqual(['C', 'B', 'A']);
  });

  it('has four fields, and what stands on their border belongs above', () => {
    const fields = [
      [5.5, 50],
      [5.5, 49],
      [5.4, 50],
      [5.4, 49],
    ].map(([attractiveness = 0, health = 0]) => fieldOf({ attractiveness, health }));
    expect(fields).toEqual(['grow', 'build', 'keep', 'watch']);
  });
});
