import { GoogleException } from '../../../workbench/google/errors';
import { ExecutionKilled } from '../../../workbench/google/host/execution';
import { type Bench, createBench, failureOf, resultOf } from './bench';

const PRELUDE = `
  const book = () => SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (name) => book().getSheetByName(name || 'Data');`;

function run(body: string): Bench {
  const bench = createBench(`${PRELUDE} function f() { ${body} }`);
  const outcome = bench.workbench.runMenu('f');
  if (outcome.state !== 'done') throw new Error(JSON.stringify(outcome));
  return bench;
}

/** Round trips an execution with this body makes. */
function check(body: string, roundTrips: number): void {
  expect(run(body).workbench.executions[0]?.roundTrips).toBe(roundTrips);
}

describe('round trips', () => {
  it('platform 4: count one for the structure and one for every read', () => {
    check('', 0);
    check('sheet().getName(); sheet("Other").getName(); book().getSheets()', 1);
    check('const s = sheet(); s.getRange("A1").getValue(); s.getRange("A2").getValue()', 3);
  });

  it('platform 4: count one for consecutive writes to a sheet', () => {
    check('const s = sheet(); s.getRange("A3").setValue(1); s.getRange("A4").setValue(2)', 2);
    check('const s = sheet(); s.getRange("A3").setValue(1); sheet("Other").getRange("A4").setValue(2)', 3);
  });

  it('platform 4: grow when reads and writes alternate', () => {
    const alternate = 's.getRange("A3").setValue(1); s.getRange("A3").getValue();';
    check(`const s = sheet(); ${alternate}`, 3);
    check(`const s = sheet(); ${alternate.repeat(5)}`, 11);
  });

  it('are recorded with reads, writes and service calls', () => {
    const { records } = run('const s = sheet(); s.getRange("A3").setValue(1); s.getRange("A3").getValue()');
    expect(records[0]).toMatchObject({
      serviceCalls: 6,
      reads: 1,
      writes: 1,
      roundTrips: 3,
      milliseconds: 0,
    });
  });
});

describe('buffered writes', () => {
  const cell = ({ workbench }: Bench) => workbench.snapshot().sheets[0]?.cells[2]?.[0]?.value;

  it('platform 4: are sent at the end, also of a script that failed', () => {
    const bench = createBench(
      `${PRELUDE} function f() { sheet().getRange('A3').setValue('kept'); throw new Error('late') }`,
    );
    expect(failureOf(bench.workbench.runMenu('f'))).toBe('Error: late');
    expect(cell(bench)).toBe('kept');
  });

  it('are lost with a killed execution', () => {
    const bench = createBench(`${PRELUDE} function f() {
      const range = sheet().getRange('A3');
      range.setValue('sent'); SpreadsheetApp.flush();
      try { range.setValue('unsent'); Utilities.getUuid() } finally { range.setValue('finally') } }`);
    bench.workbench.hooks = {
      beforeCall: (_number, name) => {
        if (name === 'Utilities.getUuid') throw new ExecutionKilled('process gone');
      },
    };
    expect(failureOf(bench.workbench.runMenu('f'))).toBe('process gone');
    expect(cell(bench)).toBe('sent');
  });
});

describe('fault hooks', () => {
  const CODE = `${PRELUDE} function f() {
    try { sheet().appendRow(['new']); return 'fine' } catch (e) { return String(e) } }`;
  const rows = ({ workbench }: Bench) => Object.keys(workbench.snapshot().sheets[0]?.cells ?? {}).length;
  const fault = () => {
    throw new GoogleException('Service error: Spreadsheets');
  };

  it('reliability F1: throw at a call before it has an effect', () => {
    const bench = createBench(CODE);
    bench.workbench.hooks = {
      beforeCall: (number, name) => (number === 3 ? fault() : expect(name).not.toBe('')),
    };
    expect(resultOf(bench.workbench.callServer('f', []))).toBe('Exception: Service error: Spreadsheets');
    expect(rows(bench)).toBe(2);
  });

  it('reliability F2: throw after the effect of a call', () => {
    const bench = createBench(CODE);
    bench.workbench.hooks = { afterCall: (_number, name) => name === 'Sheet.appendRow' && fault() };
    expect(resultOf(bench.workbench.callServer('f', []))).toBe('Exception: Service error: Spreadsheets');
    expect(rows(bench)).toBe(3);
  });

  it('leave a trace in the log when they throw no error of Google', () => {
    const bench = createBench(CODE);
    bench.workbench.hooks = {
      beforeCall: () => {
        throw new TypeError('broken hook');
      },
    };
    expect(resultOf(bench.workbench.callServer('f', []))).toBe('TypeError: broken hook');
    expect(bench.records[0]?.log[0]).toContain(
      'workbench error in SpreadsheetApp.getActiveSpreadsheet: TypeError',
    );
  });

  it('run another execution in the middle of one', () => {
    const bench = createBench(`${PRELUDE}
      function outer() { const r = sheet().getRange('A3'); r.setValue('outer'); const seen = [r.getValue()];
        Utilities.sleep(1); seen.push(r.getValue()); return seen }
      function inner() { sheet().getRange('A3').setValue('inner') }`);
    bench.workbench.hooks = {
      beforeCall: (_number, name) => {
        if (name === 'Utilities.sleep') bench.workbench.runMenu('inner');
      },
    };
    expect(resultOf(bench.workbench.callServer('outer', []))).toEqual(['outer', 'inner']);
    expect(bench.records.map((record) => record.entryPoint)).toEqual(['inner', 'outer']);
  });
});

describe('time limits', () => {
  const CODE = `
    function f(ms) { while (true) { try { Utilities.sleep(ms) } catch (e) { Logger.log('swallowed ' + e.message); Utilities.getUuid() } } }
    function onOpen() { f(10000) }
    function NAP(ms) { Utilities.sleep(ms); return 1 }`;

  it('platform 4: end a command after six minutes', () => {
    const { workbench } = createBench(CODE);
    const outcome = workbench.callServer('f', [60_000]);
    expect(failureOf(outcome)).toBe('Exceeded maximum execution time');
    expect(outcome).toMatchObject({ record: { milliseconds: 360_000, log: [] } });
  });

  it('platform 4: end a simple trigger after 30 seconds', () => {
    const { workbench } = createBench(CODE);
    expect(failureOf(workbench.open())).toBe('Exceeded maximum execution time');
    expect(workbench.executions[0]?.milliseconds).toBe(30_000);
  });

  it('platform 3.4: end a custom function after 30 seconds', () => {
    const { workbench } = createBench(CODE);
    expect(resultOf(workbench.callCustomFunction('NAP', [29_999]))).toBe(1);
    expect(failureOf(workbench.callCustomFunction('NAP', [30_000]))).toContain(
      'Exceeded maximum execution time',
    );
  });

  it('are felt when a test moves the clock', () => {
    const { workbench } = createBench('function f() { Utilities.getUuid(); Utilities.getUuid(); }');
    workbench.hooks = { beforeCall: (number) => number === 2 && workbench.clock.advance(360_000) };
    expect(failureOf(workbench.runMenu('f'))).toBe('Exceeded maximum execution time');
  });
});

describe('the list of executions', () => {
  it('keeps the last hundred and what they logged', () => {
    const { workbench } = createBench(
      'function f(n) { console.log("run %s", n); console.warn({ n }); Logger.log("n=%s", n) }',
    );
    for (let n = 0; n < 101; n++) workbench.callServer('f', [n]);
    expect(workbench.executions).toHaveLength(100);
    expect(workbench.executions[0]?.log).toEqual(['run 1', 'warn: {"n":1}', 'n=1']);
  });

  it('tells why an execution failed', () => {
    const { workbench } = createBench('function f() { null.x }');
    const message = failureOf(workbench.runMenu('f'));
    expect(message).toContain('TypeError: Cannot read properties of null');
    expect(workbench.executions[0]?.error).toBe(message);
  });
});
