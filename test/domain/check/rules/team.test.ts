import type { IssueCode } from '../../../../src/domain/issue';
import type { SampleRow } from '../../cells/sample-tables';
import { issuesOf, placesOf } from '../issues';
import { tablesOf } from '../tables-of';

const accounts = (count: number, row: SampleRow = {}): readonly SampleRow[] =>
  Array.from({ length: count }, (_, index) => ({ name: `A${index}`, accountManager: 'Ewa', ...row }));

describe('CAPACITY_EXCEEDED', () => {
  const check = (
    title: string,
    managed: readonly SampleRow[],
    ewa: SampleRow,
    expected: readonly object[],
  ): void => {
    test(title, () => {
      const tables = tablesOf({ accounts: managed, team: [{ name: 'Ewa', ...ewa }, { name: 'Jan' }] });
      expect(issuesOf(tables, 'CAPACITY_EXCEEDED').map(({ facts }) => facts)).toEqual(expected);
    });
  };
  check('is told of eleven accounts', accounts(11), {}, [{ value: 'Ewa', count: 11, capacity: 10 }]);
  check('is not told of ten', accounts(10), {}, []);
  check('goes by the person’s own capacity', accounts(3), { capacity: 2 }, [
    { value: 'Ewa', count: 3, capacity: 2 },
  ]);
  check('is not told of a capacity that is large enough', accounts(11), { capacity: 11 }, []);
  check('does not count small business', accounts(11, { segment: 'smb' }), {}, []);
  check('is told of no capacity at all', accounts(1), { capacity: 0 }, [
    { value: 'Ewa', count: 1, capacity: 0 },
  ]);
});

describe('Our people', () => {
  const check = (title: string, code: IssueCode, ewa: SampleRow, expected: readonly string[]): void => {
    test(`${code} ${title}`, () => {
      expect(placesOf(tablesOf({ team: [{ name: 'Ewa', ...ewa }] }), code)).toEqual(expected);
    });
  };
  const level3 = { authorityLevel: 'turnoverPortfolio' };
  check('is told of the third level', 'LEVEL3_WITHOUT_TARGET', level3, ['team 2 turnoverTarget']);
  check('is content with a target', 'LEVEL3_WITHOUT_TARGET', { ...level3, turnoverTarget: 1 }, []);
  check('asks no target of others', 'LEVEL3_WITHOUT_TARGET', { authorityLevel: 'oneCustomer' }, []);
  check('asks for the function', 'TEAM_FUNCTION_MISSING', {}, ['team 2 function']);
  check('is content with a function', 'TEAM_FUNCTION_MISSING', { function: 'seller' }, []);
});
