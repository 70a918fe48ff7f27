/** What one edit costs in a portfolio of 10,000 contacts: round trips that follow from how far it reaches, never from the rows. */

import { SIZES, withPortfolio } from '../../bench/portfolio';
import { AddOnBed, setUpBed } from './run-add-on';

/** Structure, the writes, and what has to be read. */
const STRUCTURE_AND_WRITE = 2;

describe('In a portfolio of 10,000 contacts', () => {
  let bed: AddOnBed;
  beforeAll(() => {
    bed = new AddOnBed({ snapshot: withPortfolio(setUpBed().snapshot) });
    expect(bed.rows('Contacts').length).toBe(SIZES.contacts);
  }, 60_000);

  const check = (sheet: string, header: string, value: string | number, reads: number) =>
    test(`typing into ${header} of ${sheet} takes at most ${STRUCTURE_AND_WRITE + reads} round trips`, () => {
      const { roundTrips, error } = bed.type(sheet, 77, header, value);
      expect(error).toBeUndefined();
      expect(roundTrips).toBeLessThanOrEqual(STRUCTURE_AND_WRITE + reads);
    });

  // The row, and the headers when there is something to say.
  check('Contacts', 'Job title', 'Chief', 2);
  check('Contacts', 'Phone', 'nowhere', 2);
  check('Contacts', 'Coverage', 'nothing of the list', 2);
  check('Relationships', 'Strength', 9, 2);
  check('Goals', 'Horizon', 'soon', 2);
  check('Strategy', 'Start', 'soon', 2);
  check('Accounts', 'Industry', 'Energy', 2);
  // The sheet, and one that it refers to.
  check('Contacts', 'Reports to', 'Nobody at all', 2);
  check('Contacts', 'Pain', 'Slow', 2);
  check('Roles', 'Support', 'Enemy', 2);
  check('Strategy', 'Goal', 'No such goal', 2);
  // A column that takes rows of two sheets.
  check('Goals', 'Owner', 'Seler 3', 4);
  // The sheets whose rows may mean this one, those that they look into, and a batch for each where Check changes.
  check('Contacts', 'Email', 'nowhere', 6);
  check('Contacts', 'Account', 'Account 3', 9);

  test('renaming a person looks once more at each sheet with a reference that changes', () => {
    const { roundTrips } = bed.type('Contacts', 177, 'Name', 'Somebody Else');
    // Three sheets change: two looks and a batch each.
    expect(roundTrips).toBeLessThanOrEqual(STRUCTURE_AND_WRITE + 7 + 3 * 3);
    expect(bed.rows('Relationships').some(({ From }) => From === 'Somebody Else')).toBe(true);
  });

  test('typing beside our columns takes one, and on a tab of the team’s too', () => {
    const { id } = bed.sheet('Contacts');
    const column = bed.headers('Contacts').length;
    bed.workbench.edit({ sheetId: id, row: 5, column, values: [['mine']], kind: 'type' });
    expect(bed.last.roundTrips).toBe(1);
  });

  test('a thousand rows pasted take no more than one', () => {
    const paste = (count: number) =>
      bed.paste(
        'Contacts',
        SIZES.contacts + 50,
        'Name',
        Array.from({ length: count }, (_, index) => [`New ${index}`, null, 'Account 5', 'Clerk']),
      ).roundTrips;
    const one = paste(1);
    expect(paste(1000)).toBeLessThanOrEqual(one);
    expect(one).toBeLessThanOrEqual(STRUCTURE_AND_WRITE + 8);
  });
});
