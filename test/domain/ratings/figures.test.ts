import { decodeTable } from '../../../src/domain/cells/decode-table';
import { accountsByName, figureOf, figureOfCriterion } from '../../../src/domain/ratings/figures';
import type { RawCell } from '../../../src/domain/table';

const KEYS = ['name', 'revenue', 'costToServe', 'referrals', 'groupRevenueShare'];
const accounts = (...rows: readonly (readonly RawCell[])[]) =>
  decodeTable(
    {
      sheet: 'accounts',
      columnIndexes: new Map(KEYS.map((key, index) => [key, index])),
      headers: new Map(),
      cells: rows,
    },
    new Map(),
  ).rows;

describe('figureOf', () => {
  const [values] = accounts(['Acme', 900, 300, 0, 0.25]).map((row) => row.values);
  it('takes the figure from its column, zero as zero, and the ratio from revenue and cost', () => {
    if (!values) throw new Error('No row.');
    expect(figureOf(values, 'revenue')).toBe(900);
    expect(figureOf(values, 'referrals')).toBe(0);
    expect(figureOf(values, 'groupShare')).toBe(0.25);
    expect(figureOf(values, 'ratio')).toBe(3);
    expect(figureOf(values, 'potential')).toBeNull();
  });
  it.each([
    ['no cost', ['Acme', 900, '']],
    ['a cost of zero', ['Acme', 900, 0]],
    ['no revenue', ['Acme', '', 300]],
    ['a cost that is no number', ['Acme', 900, 'a lot']],
  ])('knows no ratio with %s', (_, row) => {
    for (const account of accounts(row)) expect(figureOf(account.values, 'ratio')).toBeNull();
  });
});

describe('figureOfCriterion', () => {
  it('follows a ready criterion by its key, whatever its family has become', () => {
    expect(figureOfCriterion('profitability', null)).toBe('ratio');
    expect(figureOfCriterion('referrals', 'revenue')).toBe('referrals');
    expect(figureOfCriterion('partner', 'revenue')).toBeNull();
  });
  it('takes the figure of its family for one of the team’s own', () => {
    const families = ['revenue', 'profitability', 'potential', 'strategic', 'relationship', 'risk', null];
    expect(families.map((family) => figureOfCriterion('0123456789ab-0', family))).toEqual([
      'revenue',
      'ratio',
      'potential',
      null,
      null,
      null,
      null,
    ]);
    for (const id of ['__proto__', 'constructor']) expect(figureOfCriterion(id, null)).toBeNull();
  });
});

describe('accountsByName', () => {
  it('finds an account in any spelling a reader takes for the same, the first of two rows, and no nameless one', () => {
    const found = accountsByName(
      accounts(['  Łódź  Foods', 1], ['lodz foods', 2], ['', 3], ['__proto__', 4]),
    );
    expect([...found].map(([name, { revenue }]) => [name, revenue])).toEqual([
      ['lodz foods', 1],
      ['__proto__', 4],
    ]);
  });
});
