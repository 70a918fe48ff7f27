import { editScope, liveMethodColumns } from '../../../src/domain/check/edit-scope';
import type { SheetKey } from '../../../src/schema/workbook';

const scopeOf = (sheet: SheetKey, ...columns: string[]) => editScope(sheet, new Set(columns));

describe('An edit', () => {
  const check = (title: string, found: unknown, expected: unknown) =>
    test(title, () => expect(found).toEqual(expected));

  check('of an ordinary cell reaches no other row', scopeOf('contacts', 'title').looksAround, false);
  check(
    'of an ordinary cell is nothing that others refer to',
    scopeOf('contacts', 'phone').referring.size,
    0,
  );
  check(
    'keeps the lines of references that it does not touch',
    ['unit', 'reportsTo', 'ourPerson'].filter((key) => !scopeOf('contacts', 'title').kept.has(key)),
    [],
  );
  check('tells a reference anew that was edited', scopeOf('roles', 'holder').kept.has('holder'), false);
  check(
    'of the account tells all references of the row anew',
    [...scopeOf('strategy', 'account').kept].filter((key) => key !== 'id'),
    [],
  );
  check('of an e-mail looks for repeats', [...scopeOf('contacts', 'email').everywhere].sort(), [
    'email',
    'name',
    'reportsTo',
  ]);
  check(
    'of a manager looks along all reporting lines',
    [...scopeOf('contacts', 'reportsTo').everywhere],
    ['reportsTo'],
  );
  check(
    'of a name reaches each sheet that may name the row',
    [...scopeOf('goals', 'goal').referring.keys()],
    ['goals', 'strategy'],
  );
  check(
    'of an account reaches the silenced rules and the scores too',
    ['scoring', 'mutes'].every((sheet) => scopeOf('accounts', 'name').referring.has(sheet as SheetKey)),
    true,
  );
});

describe('Advice of the method', () => {
  test('is told anew where what it looks at was edited', () => {
    expect(liveMethodColumns('contacts', new Set(['standing'])).has('outsiderTie')).toBe(true);
    expect(liveMethodColumns('contacts', new Set(['title'])).has('outsiderTie')).toBe(false);
  });
  test('waits for the whole check where it looks into several other sheets', () => {
    expect(liveMethodColumns('accounts', null).has('name')).toBe(false);
    expect(liveMethodColumns('accounts', null).has('nextReview')).toBe(true);
  });
});
