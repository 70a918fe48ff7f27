/** The readiness check (K12-K14): five answers kept in Settings, and what they come to. */

import { deleteByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { withFormula } from './formula-cell';
import { AddOnBed, setUpBed } from './run-add-on';

const FIVE = [
  'readinessSalesProcess',
  'readinessUpsell',
  'readinessExpansion',
  'readinessCompetition',
  'readinessCapacity',
] as const;
const all = (answer: 'yes' | 'no') => Object.fromEntries(FIVE.map((key) => [key, answer]));
const settingRow = (bed: AddOnBed, key: string) => bed.rows('Settings').findIndex(({ Id }) => Id === key) + 2;
const savedIn = (bed: AddOnBed, key: string) => bed.rows('Settings')[settingRow(bed, key) - 2]?.Value;

describe('The readiness check', () => {
  test('is open at first, and six questions say what they mean', () => {
    const { verdict, questions, reasons } = setUpBed().ask('getReadiness', {});
    expect(verdict).toBe('open');
    expect(reasons).toHaveLength(1);
    expect(questions.map(({ answer }) => answer)).toEqual(['', '', '', '', '', '']);
    for (const { question, help } of questions) expect([question, help].join()).toMatch(/\?,.*\.$/);
    expect(questions[4]?.question).toContain('24 months');
  });

  test('keeps the answers in Settings, for as many months as stand there, and touches nothing else', () => {
    const bed = setUpBed();
    bed.type('Settings', settingRow(bed, 'programmeMonths'), 'Value', 36);
    const before = bed.rows('Settings');
    const saved = bed.ask('saveReadiness', { answers: all('yes') });
    expect(bed.last.roundTrips).toBeLessThanOrEqual(12);
    expect(saved).toEqual(bed.ask('getReadiness', {}));
    expect(saved.verdict).toBe('suits');
    expect(saved.reasons.join()).toContain('36 months');
    const expected = before.map((row) =>
      FIVE.some((key) => key === row.Id) ? { ...row, Value: 'yes' } : row,
    );
    expect(bed.rows('Settings')).toEqual(expected);
  });

  test('takes an answer back', () => {
    const bed = setUpBed();
    bed.ask('saveReadiness', { answers: all('yes') });
    expect(bed.ask('saveReadiness', { answers: { readinessUpsell: '' } }).verdict).toBe('open');
    expect(savedIn(bed, 'readinessUpsell')).toBe('');
    expect(savedIn(bed, 'readinessCapacity')).toBe('yes');
  });

  test('asks for the exception where customers will buy no more', () => {
    const bed = setUpBed();
    const answers = { ...all('yes'), readinessUpsell: 'no', readinessExpansion: 'no' } as const;
    expect(bed.ask('saveReadiness', { answers }).verdict).toBe('open');
    const saved = bed.ask('saveReadiness', { answers: { readinessFootInDoor: 'yes' } });
    expect(saved.verdict).toBe('partly');
    expect(saved.reasons.join()).toContain('the one exception');
  });

  test('reads what people type in Settings, in any language and case, and says what it cannot read', () => {
    const bed = setUpBed();
    const words = ['Yes', 'PARTLY', 'بله', 'maybe', '=no'];
    FIVE.forEach((key, index) => {
      bed.type('Settings', settingRow(bed, key), 'Value', words[index] ?? '');
    });
    const { questions, verdict, reasons } = bed.ask('getReadiness', {});
    expect(questions.map(({ answer }) => answer)).toEqual(['yes', 'partly', 'yes', '', '', '']);
    expect(verdict).toBe('open');
    expect(reasons.slice(0, 2).map((reason) => reason.slice(0, 9))).toEqual(['“maybe” i', '“=no” in ']);
  });

  test('adds a row somebody has deleted, and keeps a formula of the team’s', () => {
    const plain = setUpBed();
    const formula = '=IF(1=1,"no","yes")';
    const bed = withFormula(plain, 'Settings', settingRow(plain, 'readinessUpsell'), 'Value', formula, 'no');
    const { id } = bed.sheet('Settings');
    const row = settingRow(bed, 'readinessCapacity');
    bed.byPerson((workbook) => deleteByPerson(workbook, id, 'row', row - 1, 1));
    const saved = bed.ask('saveReadiness', { answers: all('yes') });
    expect(saved.questions.map(({ answer }) => answer)).toEqual(['yes', 'no', 'yes', 'yes', 'yes', '']);
    expect(saved.reasons[0]).toContain('a formula of yours');
    expect(bed.rows('Settings')[settingRow(bed, 'readinessCapacity') - 2]).toMatchObject({
      Setting: 'The company backs it with people and time',
      Value: 'yes',
    });
  });

  test('refuses what is no answer, and writes nothing', () => {
    const bed = setUpBed();
    const before = bed.rows('Settings');
    const wrong: Record<string, unknown>[] = [
      { readinessUpsell: 'yes', language: 'no' },
      { readinessUpsell: 'maybe' },
      { readinessFootInDoor: 'partly' },
      { constructor: 'yes' },
      { readinessUpsell: ['yes'] },
    ];
    for (const answers of wrong) {
      // The page may be older than the server.
      expect(bed.rpc('saveReadiness', { answers: answers as Record<string, 'yes'> })).toMatchObject({
        ok: false,
        code: 'BAD_REQUEST',
      });
    }
    expect(bed.rows('Settings')).toEqual(before);
  });

  test('needs the columns it reads and writes, and only those: the labels may be protected', () => {
    const bed = setUpBed();
    const { sheets, ...book } = bed.snapshot;
    const area = { row: 0, column: 0, rowCount: 200, columnCount: 1 };
    const shared = { ...book, owner: 'owner@example.com', editors: ['me@example.com'] };
    const guarded = sheets.map((sheet) =>
      sheet.name === 'Settings' ? { ...sheet, protections: [{ editors: [], area }] } : sheet,
    );
    const guest = new AddOnBed({ snapshot: { ...shared, sheets: guarded }, user: 'me@example.com' });
    expect(guest.ask('saveReadiness', { answers: all('yes') }).verdict).toBe('suits');
    const { id } = bed.sheet('Settings');
    const before = bed.rows('Settings').length;
    bed.byPerson((workbook) =>
      deleteByPerson(workbook, id, 'column', bed.headers('Settings').indexOf('Id'), 1),
    );
    expect(bed.rpc('saveReadiness', { answers: all('yes') })).toMatchObject({ code: 'COLUMN_MISSING' });
    expect(bed.rows('Settings')).toHaveLength(before);
  });
});
