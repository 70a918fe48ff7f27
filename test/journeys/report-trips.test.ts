/** What any report costs for an account of 200 people: one read a sheet, and a few trips for all that is written. */

import { library } from '../../src/schema/reports/library';
import { type AddOnBed, sampleBed } from './run-add-on';

const ACCOUNT = 'Norvik Mobile';
const MOST_WRITES = 6;

/** Pastes rows below those of the sample. */
function paste(
  bed: AddOnBed,
  sheet: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const first = bed.rows(sheet).length + 2;
  for (const header of Object.keys(rows[0] ?? {}))
    bed.paste(
      sheet,
      first,
      header,
      rows.map((row) => [row[header] ?? '']),
    );
}

function largeBed(): AddOnBed {
  const bed = sampleBed();
  const people = Array.from({ length: 200 }, (_, index) => `Person ${index}`);
  paste(
    bed,
    'Contacts',
    people.map((name, index) => ({ Name: name, Account: ACCOUNT, 'Job title': `Engineer ${index}` })),
  );
  paste(
    bed,
    'Roles',
    people.map((name) => ({ Holder: name, Account: ACCOUNT, Project: 'Group portal', Role: 'User' })),
  );
  return bed;
}

describe('A report about 200 people', () => {
  let bed: AddOnBed;
  let sheets = 0;
  const lines: string[] = [];
  beforeAll(() => {
    bed = largeBed();
    // Those of the add-on: the one that each report adds is not read.
    sheets = bed.snapshot.sheets.length;
  }, 60_000);
  afterAll(() => void process.stderr.write(`Reports at 200 people\n${lines.join('\n')}\n`));

  test.each(library.reports.map(({ key, isOfAccount }) => ({ key, isOfAccount })))(
    '$key reads each sheet once at most and writes in a few trips',
    ({ key, isOfAccount }) => {
      bed.ask('buildReport', { report: key, ...(isOfAccount ? { account: ACCOUNT } : {}) });
      const { reads, roundTrips } = bed.last;
      lines.push(`${key.padEnd(18)} ${reads} reads, ${roundTrips - reads} other trips`);
      expect(reads).toBeLessThanOrEqual(sheets);
      expect(roundTrips - reads).toBeLessThanOrEqual(MOST_WRITES);
    },
  );
});
