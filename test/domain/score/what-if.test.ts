import { scoreAccounts } from '../../../src/domain/score/score-accounts';
import { compareRankings } from '../../../src/domain/score/what-if';
import { rowOf } from './rated-row';

const rows = (
  [
    ['Acme', 9, 1],
    ['Beta', 5, 5],
    ['Gamma', 1, 9],
    ['Delta', 4, null],
  ] as const
).map(([account, ...ratings]) => rowOf(account, ratings));
const rank = (weights: readonly number[], cap = 1) =>
  scoreAccounts(
    weights.map((weight, index) => ({ id: `c${index}`, name: `C${index}`, weight })),
    rows,
    { cap, minimumScore: 1 },
  );

describe('compareRankings', () => {
  test('tells places gained and lost, and who becomes key and who no longer is', () => {
    expect(compareRankings(rank([2, 1]), rank([1, 2]))).toEqual({
      moved: [-2, 0, 2, null],
      changed: 2,
      becomeKey: ['Gamma'],
      noLongerKey: ['Acme'],
    });
  });
  test('counts an account that is ranked only since its missing criterion does not count', () => {
    const { moved, changed } = compareRankings(rank([2, 1]), rank([2, 0]));
    expect([moved, changed]).toEqual([[0, 0, -1, null], 2]);
  });
  test('finds nothing changed when nothing was', () => {
    expect(compareRankings(rank([2, 1]), rank([4, 2]))).toEqual({
      moved: [0, 0, 0, null],
      changed: 0,
      becomeKey: [],
      noLongerKey: [],
    });
  });
  test('follows the limits too', () => {
    expect(compareRankings(rank([2, 1], 1), rank([2, 1], 2)).becomeKey).toEqual(['Beta']);
  });
});
