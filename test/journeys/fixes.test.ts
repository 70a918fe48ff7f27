/** Fixes of single cells: offered, written where the cell is unchanged, undone by the same call. */

import type { FixView, IssueView } from '../../src/rpc/contract';
import type { CellFix } from '../../src/rpc/parameter-kinds';
import { insertByPerson } from '../../workbench/google/spreadsheet/user-edits';
import { AddOnBed, sampleBed } from './run-add-on';

/** Without the sentences, which are the check's matter. */
const entries = (bed: AddOnBed, sheet: string) => bed.rows(sheet).map(({ Check, ...row }) => row);
const contacts = (bed: AddOnBed) => entries(bed, 'Contacts');
const issuesOf = (bed: AddOnBed, row: number): readonly IssueView[] =>
  bed.ask('listIssues', {}).issues.filter((issue) => issue.sheet === 'Contacts' && issue.row === row);
const onlyFix = (bed: AddOnBed, row: number, column: string): FixView => {
  const found = issuesOf(bed, row).find((issue) => issue.column === column);
  const [fix, ...others] = found?.fixes ?? [];
  if (fix === undefined || others.length > 0 || !found?.isSafe) throw new Error(`No safe fix of ${column}.`);
  return fix;
};
const undo = (fixes: readonly CellFix[]) => fixes.map((fix) => ({ ...fix, from: fix.to, to: fix.from }));

/** The sample with three slips in rows of Contacts. */
function slips(): AddOnBed {
  const bed = sampleBed();
  bed.type('Contacts', 2, 'Email', 'mailto:astrid@norvik.example');
  bed.type('Contacts', 4, 'Phone', '+47·22·55·01·00');
  bed.type('Contacts', 6, 'Level', 'Managr');
  return bed;
}
const slipFixes = (bed: AddOnBed) => [
  onlyFix(bed, 2, 'Email'),
  onlyFix(bed, 4, 'Phone'),
  onlyFix(bed, 6, 'Level'),
];

describe('Fixes', () => {
  test('are written together, take their sentences away, and touch no other cell', () => {
    const bed = slips();
    const before = contacts(bed);
    const fixes = slipFixes(bed);
    expect(bed.rows('Contacts')[0]?.Check).toContain('mailto');
    expect(bed.ask('applyFixes', { fixes })).toEqual({ changed: fixes, notes: [] });
    expect(bed.rows('Contacts')[0]?.Check).not.toContain('mailto');
    const mended = before.map((row) => ({ ...row }));
    Object.assign(mended[0] ?? {}, { Email: 'astrid@norvik.example' });
    Object.assign(mended[2] ?? {}, { Phone: '+47 22 55 01 00' });
    Object.assign(mended[4] ?? {}, { Level: 'Manager' });
    expect(contacts(bed)).toEqual(mended);
  });

  test('are undone by the same call the other way round', () => {
    const bed = slips();
    const before = contacts(bed);
    const { changed } = bed.ask('applyFixes', { fixes: slipFixes(bed) });
    bed.ask('applyFixes', { fixes: undo(changed) });
    expect(contacts(bed)).toEqual(before);
  });

  test('put numbers and days into their cells as such, and back as the text they were', () => {
    const bed = sampleBed();
    bed.type('Accounts', 2, 'Revenue', "'1.200.000");
    bed.type('Accounts', 2, 'Tender date', "'25/12/2026");
    const before = entries(bed, 'Accounts');
    const fixes = bed
      .ask('listIssues', {})
      .issues.filter(({ sheet, row, isSafe }) => sheet === 'Accounts' && row === 2 && isSafe)
      .flatMap((issue) => issue.fixes);
    expect(fixes.map(({ to }) => to)).toEqual([1_200_000, '2026-12-25']);
    const { changed } = bed.ask('applyFixes', { fixes });
    expect(bed.rows('Accounts')[0]?.Revenue).toBe(1_200_000);
    expect(bed.rows('Accounts')[0]?.['Tender date']).toEqual(expect.any(Number));
    bed.ask('applyFixes', { fixes: undo(changed) });
    expect(entries(bed, 'Accounts')).toEqual(before);
  });

  test('follow their row when rows were inserted above it', () => {
    const bed = slips();
    const fixes = [onlyFix(bed, 6, 'Level')];
    bed.byPerson((workbook) => insertByPerson(workbook, bed.sheet('Contacts').id, 'row', 1, 2));
    bed.ask('applyFixes', { fixes });
    expect(bed.rows('Contacts').find(({ Id }) => Id === fixes[0]?.id)?.Level).toBe('Manager');
  });

  test('leave a cell alone that somebody has changed meanwhile, and a row that is gone, and say so', () => {
    const bed = slips();
    const fixes = slipFixes(bed);
    bed.type('Contacts', 2, 'Email', 'other@norvik.example');
    const { changed, notes } = bed.ask('applyFixes', {
      fixes: [...fixes, { ...onlyFix(bed, 6, 'Level'), id: 'gone' }],
    });
    expect(changed.map(({ column }) => column)).toEqual(['phone', 'level']);
    expect(notes).toEqual([expect.stringContaining('has changed'), expect.stringContaining('row is gone')]);
    expect(contacts(bed)[0]?.Email).toBe('other@norvik.example');
  });

  test('never write into ids, formulas or checks, nor markup or formulas from text', () => {
    const bed = slips();
    const fix = onlyFix(bed, 6, 'Level');
    const before = contacts(bed);
    for (const column of ['id', 'check', 'nonsense']) {
      const { changed } = bed.ask('applyFixes', { fixes: [{ ...fix, column }] });
      expect(changed).toEqual([]);
    }
    expect(contacts(bed)).toEqual(before);
    bed.ask('applyFixes', { fixes: [{ ...fix, to: '=1+1' }] });
    expect(contacts(bed)[4]?.Level).toBe('=1+1');
    expect(bed.formulas('Contacts')).toEqual([]);
  });

  test('leave a formula of the team’s alone, and say so', () => {
    const plain = slips();
    const fix = onlyFix(plain, 2, 'Email');
    const { sheets, ...book } = plain.snapshot;
    const column = plain.headers('Contacts').indexOf('Email');
    const formula = '=CONCATENATE("mailto:","astrid@norvik.example")';
    const withFormula = sheets.map((sheet) => {
      if (sheet.name !== 'Contacts') return sheet;
      const row = { ...sheet.cells[1], [column]: { value: fix.from, formula } };
      return { ...sheet, cells: { ...sheet.cells, 1: row } };
    });
    const bed = new AddOnBed({ snapshot: { ...book, sheets: withFormula } });
    const { changed, notes } = bed.ask('applyFixes', { fixes: [fix] });
    expect([changed, notes]).toEqual([[], [expect.stringContaining('formula')]]);
    expect(bed.formulas('Contacts')).toEqual([`1,${column} ${formula}`]);
  });

  test('are refused whole when one of their sheets is protected', () => {
    const open = slips();
    const fixes = slipFixes(open);
    const { sheets, ...book } = open.snapshot;
    const closed = sheets.map((sheet) =>
      sheet.name === 'Contacts' ? { ...sheet, protections: [{ editors: [], description: 'closed' }] } : sheet,
    );
    const snapshot = { ...book, sheets: closed, owner: 'owner@acme.example', editors: ['me@acme.example'] };
    const bed = new AddOnBed({ snapshot, user: 'me@acme.example' });
    const before = contacts(bed);
    expect(bed.rpc('applyFixes', { fixes })).toMatchObject({ ok: false, code: 'PROTECTED' });
    expect(contacts(bed)).toEqual(before);
  });

  test('are refused when they are not what the page sends', () => {
    const bed = slips();
    const fix = onlyFix(bed, 6, 'Level');
    const broken: readonly unknown[] = [
      null,
      { ...fix, sheet: 'Nowhere' },
      { ...fix, to: null },
      { ...fix, row: 1 },
    ];
    for (const one of broken) {
      // What a broken page might send.
      const answer = bed.rpc('applyFixes', { fixes: [one as CellFix] });
      expect(answer).toMatchObject({ ok: false, code: 'BAD_REQUEST' });
    }
  });
});

describe('The revision', () => {
  test('changes with an edit of ours and with a command that writes, and not with reading', () => {
    const bed = sampleBed();
    const revision = () => bed.ask('issuesRevision', {}).revision;
    const first = revision();
    expect(bed.ask('listIssues', {}).revision).toBe(first);
    expect(revision()).toBe(first);
    bed.type('Contacts', 2, 'Email', 'wrong');
    const second = revision();
    expect(second).not.toBe(first);
    bed.menu('checkWorkbook');
    expect(revision()).not.toBe(second);
  });
});
