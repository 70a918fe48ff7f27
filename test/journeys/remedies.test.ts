/** Whoever does what a sentence advises is rid of the problem, and is not led into another one. */

import { AddOnBed, sampleBed, setUpBed } from './run-add-on';

const codesOf = (bed: AddOnBed, sheet: string) =>
  bed
    .ask('listIssues', {})
    .issues.filter((issue) => issue.sheet === sheet)
    .map(({ code }) => code);

test('A review that was held, with its day and the next one, is neither overdue nor out of order', () => {
  const bed = sampleBed();
  const before = codesOf(bed, 'Accounts');
  const row = bed.rows('Accounts').findIndex(({ Account }) => Account === 'Norvik Mobile') + 2;
  bed.type('Accounts', row, 'Last review', '2026-01-10');
  bed.type('Accounts', row, 'Next review', '2026-02-10');
  expect(codesOf(bed, 'Accounts')).toContain('REVIEW_OVERDUE');
  bed.type('Accounts', row, 'Last review', '2026-11-21');
  bed.type('Accounts', row, 'Next review', '2026-12-21');
  expect(codesOf(bed, 'Accounts')).toEqual(before);
});

test('All tabs that bear our names are named at once', () => {
  const bed = new AddOnBed();
  for (const name of ['Contacts', 'Goals']) bed.addTexts(name, [['Theirs'], ['x']]);
  const refusal = bed.refusalOf('setUpWorkbook');
  for (const word of ['2 sheets', 'Contacts, Goals', 'Rename them']) expect(refusal).toContain(word);
});

test('A tab in the way of one more sheet is renamed, then the same command adds it', () => {
  const bed = setUpBed();
  bed.addTexts('Units', [['Theirs'], ['x']]);
  expect(bed.refusalOf('addUnits')).toContain('Rename it, then try again.');
});

test('A setting that cannot be read and has no default is said to be left out', () => {
  const bed = setUpBed();
  const row = bed.rows('Settings').findIndex(({ Id }) => Id === 'ownDomains') + 2;
  bed.type('Settings', row, 'Value', 'not a domain');
  bed.type('Settings', row + 1, 'Value', 'Euro');
  const [domains, currency] = bed.ask('listIssues', {}).issues;
  expect(domains?.message).toMatch(/It is left out until it is corrected\.$/);
  expect(currency?.message).toMatch(/Until it is corrected, EUR counts\.$/);
});
