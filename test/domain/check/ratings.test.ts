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
  test('is told of a criterion that has no column yet', () => {
    const scoring = table('scoring', [{ account: 'Acme', 'rating:c1': 5 }]);
    expect(issuesOf({ criteria, scoring }, 'RATING_MISSING')).toMatchObject([
      { facts: { criteria: 'Potential' } },
    ]);
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
