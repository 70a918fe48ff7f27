import fc from 'fast-check';
import { arrangeRatings, type ColumnMove } from '../../../src/domain/set-up/arrange-ratings';

type Line = readonly (string | null)[];

function apply(line: Line, moves: readonly ColumnMove[]): Line {
  const after = [...line];
  for (const { index, count, to } of moves) {
    const block = after.splice(index, count);
    after.splice(to > index ? to - count : to, 0, ...block);
  }
  return after;
}

/** Columns as one letter each: ratings A to H, `#` the score, `.` a column of the team's own, `i` another one of ours. */
const lineOf = (text: string): Line => [...text].map((letter) => (letter === '.' ? null : letter));
const textOf = (line: Line): string => line.map((key) => key ?? '.').join('');

describe('Rating columns', () => {
  const check = (title: string, from: string, order: string, to: string, moves: number, added = '') =>
    test(title, () => {
      const planned = arrangeRatings(lineOf(from), [...order], new Set(added), '#');
      expect(textOf(apply(lineOf(from), planned))).toBe(to);
      expect(planned).toHaveLength(moves);
    });

  check('in order stay where they are', 'iAB#i', 'AB', 'iAB#i', 0);
  check('move alone when one is out of order', 'iABCD#i', 'DABC', 'iDABC#i', 1);
  check('that are new come before the score', 'i#iAB', 'AB', 'iAB#i', 2, 'AB');
  check('that are new come behind the one before them', 'iAC#iB', 'ABC', 'iABC#i', 1, 'B');
  check('behind the score come to those before it', 'iAC#iBD', 'ABCD', 'iABCD#i', 2);
  check('that are new and first come before the others', 'iBC#iA', 'ABC', 'iABC#i', 1, 'A');
  check('stay where a person has moved them all', 'i#iAB', 'AB', 'i#iAB', 0);
  check('take a column of the team along that stands behind them', 'iA.B#', 'BA', 'iBA.#', 1);
  check('leave columns of the team alone that stand behind all of ours', 'i#BA..', 'AB', 'i#AB..', 1);
  check('keep columns of criteria that were deleted where they are', 'iAXB#', 'BA', 'iXBA#', 1);
  check('without a score stay at the end', 'iiAB', 'AB', 'iiAB', 0, 'AB');

  test('stand in order after any history, with all other columns in their own order', () => {
    const lines = fc.shuffledSubarray(
      [...'ABCDEFGH#i.....'].map((letter, place) => `${letter}${place}`),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(lines, fc.shuffledSubarray([...'ABCDEFGH']), fc.boolean(), (named, order, areNew) => {
        const line = named.map((name) => (name[0] === '.' ? null : (name[0] ?? null)));
        const added = new Set(areNew ? order.slice(2) : []);
        const after = apply(line, arrangeRatings(line, order, added, '#'));
        const ranked = after.filter((key) => key !== null && order.includes(key));
        expect(ranked).toEqual(order.filter((key) => line.includes(key)));
        const rest = (one: Line) => one.filter((key) => key !== null && !order.includes(key));
        expect(rest(after)).toEqual(rest(line));
        expect(after.length).toBe(line.length);
        expect(arrangeRatings(after, order, new Set(), '#')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
