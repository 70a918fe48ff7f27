import { table } from '../../cells/sample-tables';
import { placesOf } from '../issues';

const check = (title: string, from: string, to: string, expected: readonly string[]): void => {
  test(title, () => {
    const relationships = table('relationships', [{ account: 'Acme', from, to, kind: 'knows' }]);
    expect(placesOf({ relationships }, 'SELF_TIE')).toEqual(expected);
  });
};

describe('SELF_TIE', () => {
  check('is told of a tie to oneself', 'Ann Nowak', 'ann  nowak', ['relationships 2 to']);
  check('is not told of a tie to another', 'Ann Nowak', 'Bo Berg', []);
  check('is not told of blanks', '', '', []);
});
