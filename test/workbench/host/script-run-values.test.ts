import { toServer } from '../../../workbench/google/host/script-run-values';
import { createBench, evaluate, failureOf, resultOf } from './bench';

/** What the server function receives, as it serialises it itself. */
function received(args: readonly unknown[]): unknown {
  const { workbench } = createBench('function f() { return JSON.stringify([].slice.call(arguments)) }');
  return JSON.parse(String(resultOf(workbench.callServer('f', args))));
}

describe('an argument of google.script.run', () => {
  const legal: readonly (readonly [name: string, argument: unknown, arrives: unknown])[] = [
    ['a number', 1.5, 1.5],
    ['a text', 'a', 'a'],
    ['a boolean', true, true],
    ['null', null, null],
    ['undefined', undefined, null],
    ['undefined in an array', [1, undefined], [1, null]],
    ['undefined in an object', { a: undefined }, { a: null }],
    ['nested arrays and objects', { a: [{ b: 'c' }] }, { a: [{ b: 'c' }] }],
  ];
  it.each(legal)('platform 2.3: arrives as a copy: %s', (_name, argument, arrives) => {
    expect(received([argument])).toEqual([arrives]);
  });

  it('platform 2.3: is of the script, not of the host', () => {
    const { workbench } = createBench(
      'function f(list, object) { return [list instanceof Array, object instanceof Object, Array.isArray(list)] }',
    );
    expect(resultOf(workbench.callServer('f', [[1], {}]))).toEqual([true, true, true]);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const illegal: readonly (readonly [name: string, args: readonly unknown[], property: string])[] = [
    ['a Date', [0, 0, 0, new Date(0)], '3'],
    ['a nested Date', [{ from: new Date(0) }], 'from'],
    ['a Date in an array', [[1, new Date(0)]], '1'],
    ['a function', [() => 1], '0'],
    ['a boxed number', [Object(1)], '0'],
    ['a boxed text', [Object('a')], '0'],
    ['a regular expression', [/a/], '0'],
    ['a map', [new Map()], '0'],
    ['a set', [new Set()], '0'],
    ['an ArrayBuffer', [new ArrayBuffer(1)], '0'],
    ['a Uint8Array', [new Uint8Array(1)], '0'],
    ['an Int8Array', [new Int8Array(1)], '0'],
    ['a promise', [Promise.resolve(1)], '0'],
    ['a cycle', [cyclic], 'self'],
  ];
  it.each(illegal)('platform 2.3: makes the call throw: %s', (_name, args, property) => {
    expect(() => toServer(args)).toThrow(`Failed due to illegal value in property: ${property}`);
    const { workbench } = createBench('function f() {}');
    expect(() => workbench.callServer('f', args)).toThrow('Failed due to illegal value');
    expect(workbench.executions).toHaveLength(0);
  });

  it('is refused as unknown when it is no finite number', () => {
    expect(() => toServer([Number.NaN])).toThrow('not implemented in the workbench: NaN');
  });
});

describe('a result of google.script.run', () => {
  const rows: readonly (readonly [name: string, expression: string, arrives: unknown])[] = [
    ['a number', '1.5', 1.5],
    ['a text', '"a"', 'a'],
    ['a boolean', 'false', false],
    ['null', 'null', null],
    ['nested arrays and objects', '({ a: [{ b: 1 }, [2]] })', { a: [{ b: 1 }, [2]] }],
    ['a Date', 'new Date()', null],
    ['a Date in an array', '[1, [new Date()]]', null],
    ['a Date in an object', '({ a: 1, b: { c: new Date() } })', null],
    ['undefined', 'undefined', null],
    ['undefined in an array', '[1, undefined]', [1, null]],
    ['a function', '(function (a) { return a })', 'function (a) { return a }'],
    ['a boxed number', 'new Number(3)', {}],
    ['a boxed text', 'new String("ab")', { 0: 'a', 1: 'b' }],
    ['a regular expression', '/a/', {}],
    ['a map', 'new Map([[1, 2]])', {}],
    ['a set', 'new Set([1])', {}],
    ['an ArrayBuffer', 'new ArrayBuffer(2)', {}],
    ['an Int8Array', 'new Int8Array([5])', { 0: 5 }],
    ['bytes of a blob', 'Utilities.newBlob("é").getBytes()', [-61, -87]],
    ['a resolved promise', 'Promise.resolve([1])', [1]],
    ['an async function', '(async () => { await null; await null; return 4 })()', 4],
    ['a promise that never settles', 'new Promise(() => {})', null],
    ['a spreadsheet', 'SpreadsheetApp.getActiveSpreadsheet()', null],
    ['a range', 'SpreadsheetApp.getActiveSheet().getRange("A1")', null],
  ];
  it.each(rows)('platform 2.3: arrives as Google delivers it: %s', (_name, expression, arrives) => {
    expect(evaluate(`return ${expression}`)).toEqual(arrives);
  });

  const failing: readonly (readonly [name: string, expression: string, message: string])[] = [
    ['a Uint8Array', 'new Uint8Array(1)', "We're sorry, a server error occurred."],
    ['a cycle', '(function () { const a = {}; a.a = a; return a })()', 'refers to itself'],
    ['NaN', '[NaN]', 'not implemented in the workbench: NaN'],
    ['a rejected promise', 'Promise.reject(new TypeError("no"))', 'TypeError: no'],
  ];
  it.each(failing)('platform 2.3: fails for %s', (_name, expression, message) => {
    const { workbench } = createBench(`function f() { return ${expression} }`);
    expect(failureOf(workbench.callServer('f', []))).toContain(message);
  });
});
