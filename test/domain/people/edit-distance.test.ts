import fc from 'fast-check';
import { editDistance } from '../../../src/domain/people/edit-distance';

const check = (left: string, right: string, limit: number, expected: number): void => {
  test(`${left} and ${right} differ by ${expected}, counting to ${limit}`, () => {
    expect(editDistance(left, right, limit)).toBe(expected);
  });
};

describe('editDistance', () => {
  check('nowak', 'nowak', 2, 0);
  check('nowak', 'novak', 2, 1);
  check('nowak', 'nwoak', 2, 1);
  check('nowak', 'nowa', 2, 1);
  check('nowak', 'anowak', 2, 1);
  check('kitten', 'sitting', 3, 3);
  check('kitten', 'sitting', 2, 3);
  check('', 'ab', 1, 2);
  check('', '', 1, 0);

  test('the order of the two does not matter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (left, right) => {
        expect(editDistance(left, right, 8)).toBe(editDistance(right, left, 8));
      }),
    );
  });
});
