import { table } from '../cells/sample-tables';
import { issuesOf } from './issues';

const criteria = table('criteria', [
  { id: 'c1', name: 'Revenue', weight: 1 },
  { id: 'c2', name: 'Potential', weight: 2 },
  { name: 'Just typed', weight: 1 },
]);

describe('RATING_MISSING', () => {
  test('names what is missing, once for a row', () => {
    const scoring = table('scoring', [{ account: 'Acme', 'rating:c1': '', 'rating:c2': '' }]);
    expect(issuesOf({ criteria, scoring }, 'RATING_MISSING')).toEqual([
      {
        code: 'RATING_MISSING',
        sheet: 'scoring',
        rowNumber: 2,
        columnKey: 'rating:c1',
        account: 'Acme',
        facts: { criteria: 'Revenue, Potential', count: 2 },
      },
    ]);
  });
  test('is not told of criteria without a column, which are told of once, nor of those that do not count', () => {
    const scoring = table('scoring', [{ account: 'Acme', 'rating:c1': 5 }]);
    expect(issuesOf({ criteria, scoring }, 'RATING_MISSING')).toEqual([]);
    const retired = table('criteria', [
      { id: 'c1', name: 'Revenue', weight: 0 },
      { id: 'c2', weight: 1 },
    ]);
    const blank = table('scoring', [{ account: 'Acme', 'rating:c1': '', 'rating:c2': '' }]);
    expect(issuesOf({ criteria: retired, scoring: blank }, 'RATING_MISSING')).toEqual([]);
  });
  test('is not told of a row with every rating, nor of criteria that are gone', () => {
    const scoring = table('scoring', [
      { account: 'Acme', 'rating:c1': 5, 'rating:c2': 1, 'rating:gone': '' },
    ]);
    expect(issuesOf({ criteria, scoring }, 'RATING_MISSING')).toEqual([]);
  });
  test('is not told of a rating that is wrong', () => {
    const scoring = table('scoring', [{ account: 'Acme', 'rating:c1': 5, 'rating:c2': 11 }]);
    expect(issuesOf({ criteria, scoring }, 'RATING_MISSING')).toEqual([]);
  });
  test('is told by the columns alone when there is no Criteria sheet', () => {
    const scoring = table('scoring', [{ account: 'Acme', 'rating:c1': 5, 'rating:c2': '' }]);
    expect(issuesOf({ scoring }, 'RATING_MISSING')).toMatchObject([
      { columnKey: 'rating:c2', facts: { criteria: '', count: 1 } },
    ]);
  });
});

describe('RATING_WITHOUT_CRITERION', () => {
  const rows = (...ratings: readonly (number | string)[]) =>
    table(
      'scoring',
      ratings.map((rating, index) => ({
        account: `A${index}`,
        'rating:c1': 5,
        'rating:c2': 5,
        'rating:gone': rating,
      })),
    );
  test('is told once, at the first rating of the column, with the number of them', () => {
    const found = issuesOf({ criteria, scoring: rows('', 7, 3) }, 'RATING_WITHOUT_CRITERION');
    expect(found).toMatchObject([{ rowNumber: 3, columnKey: 'rating:gone', facts: { count: 2 } }]);
  });
  test('is not told of a column without ratings, nor of one whose criterion is there and does not count', () => {
    expect(issuesOf({ criteria, scoring: rows('', '') }, 'RATING_WITHOUT_CRITERION')).toEqual([]);
    const retired = table('criteria', [
      { id: 'c1', name: 'Revenue', weight: 1 },
      { id: 'c2', name: 'Potential', weight: 1 },
      { id: 'gone', name: 'Retired', weight: 0 },
    ]);
    expect(issuesOf({ criteria: retired, scoring: rows(7) }, 'RATING_WITHOUT_CRITERION')).toEqual([]);
  });
  test('is not told while there is no Criteria sheet', () => {
    expect(issuesOf({ scoring: rows(7) }, 'RATING_WITHOUT_CRITERION')).toEqual([]);
  });
});
