import { findCycles } from '../../../src/domain/organisation/find-cycles';

const check = (title: string, parents: readonly number[], expected: readonly (readonly number[])[]): void => {
  test(title, () => {
    expect(findCycles(parents)).toEqual(expected);
  });
};

describe('findCycles', () => {
  check('nobody is in no circle', [], []);
  check('a chain has no circle', [-1, 0, 1, 1], []);
  check('two people reporting to each other', [1, 0], [[0, 1]]);
  check('one person reporting to themselves', [-1, 1], [[1]]);
  check('three people, from the lowest upwards', [2, 0, 1], [[0, 2, 1]]);
  check('people below a circle are not in it', [1, 2, 1, 0], [[1, 2]]);
  check(
    'two circles apart',
    [1, 0, 3, 2],
    [
      [0, 1],
      [2, 3],
    ],
  );
});
