import { isSlipOf } from '../../../src/domain/people/nearest-names';

const check = (typed: string, name: string, expected: boolean): void => {
  test(`“${typed.slice(0, 20)}” is ${expected ? '' : 'not '}a slip of “${name.slice(0, 20)}”`, () => {
    expect(isSlipOf(typed, name)).toBe(expected);
  });
};

describe('isSlipOf', () => {
  check('Bo Bergg', 'Bo Berg', true);
  check('bo BERG', 'Bo Berg', true);
  check('Astrid Hulm', 'Astrid Holm', true);
  check('Berg', 'Bo Berg', false);
  check('Sales engineering', 'Head of sales', false);
  check('Unit 13', 'Unit 12', false);
  check('Untit 12', 'Unit 12', true);
  check('x'.repeat(50_000), 'x'.repeat(50_000), false);
});
