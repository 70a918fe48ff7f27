/** Open lists take any word; one that looks like a slip is asked about until it is corrected, or stands in Settings. */

import { type AddOnBed, sampleBed } from './run-add-on';

const slips = (bed: AddOnBed) =>
  bed.ask('listIssues', {}).issues.filter(({ code }) => code === 'SIMILAR_CHOICE');
const checkOf = (bed: AddOnBed) => String(bed.rows('Roles')[1]?.Check);

test('A slip in an open list is told as it is typed, and the word that was meant is one click away', () => {
  const bed = sampleBed();
  bed.type('Roles', 3, 'Role', 'Chmpion');
  expect(checkOf(bed)).toContain('○ Role: “Chmpion”');
  const [slip, ...more] = slips(bed);
  expect(more).toEqual([]);
  expect(slip).toMatchObject({ sheet: 'Roles', row: 3, column: 'Role', isSafe: true });
  const [fix] = slip?.fixes ?? [];
  expect(fix?.label).toBe('Champion');
  if (fix) bed.ask('applyFixes', { fixes: [fix] });
  expect(bed.rows('Roles')[1]?.Role).toBe('Champion');
  expect(slips(bed)).toEqual([]);
});

test('Any other word is right, and so is a near one that Settings lists', () => {
  const bed = sampleBed();
  bed.type('Roles', 3, 'Role', 'Gatekeeper');
  expect(checkOf(bed)).not.toContain('Role:');
  const row = bed.rows('Settings').findIndex(({ Id }) => Id === 'own:buyingRole') + 2;
  bed.type('Settings', row, 'Value', 'Users, Gatekeeper');
  bed.type('Roles', 3, 'Role', 'users');
  expect(checkOf(bed)).not.toContain('Role:');
  expect(slips(bed)).toEqual([]);
});
