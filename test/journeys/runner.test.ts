/** The whole way on the command line: set up, open a file, import, check, map, report, with what each has cost. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFolder, root } from '../built-add-on';
import { realPath, sheetNameOf, truths } from './real-data';

interface Run {
  readonly status: number | null;
  readonly stderr: string;
  /** Lines of standard output, each a JSON text. */
  readonly lines: readonly Record<string, unknown>[];
}

function headless(...steps: string[]): Run {
  const args = [join(root, 'build', 'headless.mjs'), '--add-on', builtFolder(), ...steps];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const wholeWay = (file: string, importing: object, account: string) =>
  headless(
    ...['--menu', 'setUpWorkbook', '--open', file, '--rpc', 'runImport', JSON.stringify(importing)],
    ...['--menu', 'checkWorkbook', '--rpc', 'getMap', JSON.stringify({ account })],
    ...['--rpc', 'buildReport', JSON.stringify({ report: 'accountSummary', account }), '--stats'],
  );

const ENTRY_POINTS = ['onOpen', 'setUpWorkbook', 'rpc', 'checkWorkbook', 'rpc', 'rpc'];

const shown = truths.filter(({ file }) => /adventureworks|cabinet_office/.test(file));

// Without the files there is nothing to say.
const describeEach = shown.length > 0 ? describe.each : () => () => undefined;

describeEach(shown.map((truth) => [truth.file, truth] as const))('With %s', (_file, truth) => {
  test('the counts are those that are true of it', () => {
    const { columns, noManager = [], account = '' } = truth;
    const { status, lines } = wholeWay(
      realPath(truth.file),
      { sheet: sheetNameOf(truth), account, columns, noManager },
      account,
    );
    expect(status).toBe(0);
    const [imported, map, report, ...statistics] = lines;
    expect(imported).toMatchObject({
      ok: true,
      data: {
        rows: truth.rows,
        created: truth.rows,
        repeatedIds: truth.repeatedIds,
        unresolvedManagers: truth.unresolvedManagers,
      },
    });
    const { rows: people, tops, levels, widestSpan } = truth;
    expect(map).toMatchObject({
      ok: true,
      data: { summary: { people, tops, levels, widestSpan, unattached: 0 } },
    });
    expect(report).toMatchObject({ ok: true });
    expect(statistics.map(({ entryPoint }) => entryPoint)).toEqual(ENTRY_POINTS);
  });
});

describe('With a small list', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-'));
    writeFileSync(
      join(folder, 'staff.csv'),
      'ID,Full Name,Job Title,Manager ID\n01,Ada Byron,Director,\n02,Grace Cooper,Engineer,01\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('it goes the whole way, and says what each step has cost', () => {
    const { status, lines } = wholeWay(
      join(folder, 'staff.csv'),
      { sheet: 'staff', account: 'Byron' },
      'Byron',
    );
    expect(status).toBe(0);
    const [imported, map, report, ...statistics] = lines;
    expect(imported).toMatchObject({ data: { created: 2, unresolvedManagers: 0 } });
    expect(map).toMatchObject({ data: { summary: { people: 2, tops: 1, levels: 2, widestSpan: 1 } } });
    expect(report).toMatchObject({ ok: true });
    expect(statistics.map(({ entryPoint }) => entryPoint)).toEqual(ENTRY_POINTS);
    for (const { roundTrips } of statistics.slice(1)) expect(roundTrips).toBeGreaterThan(0);
  });

  test('a step that cannot be done ends it with the sentence a person would see', () => {
    const { status, stderr } = headless('--menu', 'checkWorkbook');
    expect(status).toBe(1);
    expect(stderr).toMatch(/This spreadsheet has no Account Atlas sheets yet\./);
  });

  test('help lists every menu item and every method of the server', () => {
    const args = [join(root, 'build', 'headless.mjs'), '--add-on', builtFolder(), '--help'];
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root });
    for (const name of ['setUpWorkbook', 'loadSample', 'openImport', 'runImport', 'getMap', 'buildReport']) {
      expect(stdout).toContain(name);
    }
  });
});
