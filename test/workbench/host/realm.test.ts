import { ECMASCRIPT_GLOBALS } from '../../../workbench/google/host/ecmascript-globals';
import { createNodeRealm } from '../../../workbench/headless/node-realm';
import { createBench, evaluate, failureOf, NOON, resultOf } from './bench';

describe('the global scope of an execution', () => {
  it.each(
    [
      'setTimeout setInterval clearTimeout clearInterval queueMicrotask structuredClone',
      'ReadableStream WritableStream TextEncoder TextDecoder fetch FormData File URL URLSearchParams',
      'DOMException atob btoa crypto SubtleCrypto window navigator performance process require module',
      'Buffer global self document location',
    ]
      .join(' ')
      .split(' '),
  )('platform 1.2: has no %s', (name) => {
    expect(evaluate(`return typeof ${name} + typeof globalThis.${name}`)).toBe('undefinedundefined');
  });

  it('platform 1.2: holds the language, the console, the services and the bundle only', () => {
    const names = evaluate('return Object.getOwnPropertyNames(globalThis).join(" ")');
    const extra = String(names)
      .split(' ')
      .filter((name) => !ECMASCRIPT_GLOBALS.has(name));
    expect(extra.sort()).toEqual(
      [
        'CacheService CalendarApp Charts ContactsApp DocumentApp DriveApp FormApp GmailApp HtmlService LockService',
        'Logger MailApp PropertiesService ScriptApp Session SlidesApp SpreadsheetApp UrlFetchApp Utilities',
        'console f',
      ]
        .join(' ')
        .split(' '),
    );
  });

  it('platform 1.3: is fresh for every execution', () => {
    const { workbench } = createBench(
      'var count = 0; function next() { count++; Array.extra = count; return count }',
    );
    expect(resultOf(workbench.callServer('next', []))).toBe(1);
    expect(resultOf(workbench.callServer('next', []))).toBe(1);
  });

  it('platform 1.4: finds functions assigned to top-level variables', () => {
    const { workbench } = createBench('const f = async function () { return 1 }; let g = () => 2;');
    expect([workbench.callServer('f', []), workbench.callServer('g', [])].map(resultOf)).toEqual([1, 2]);
  });

  it('platform 1.1: fails every function when the bundle does not parse', () => {
    const { workbench } = createBench('function f() {} const = 1;');
    expect(failureOf(workbench.callServer('f', []))).toContain('SyntaxError');
  });

  it('follows the clock of the host and the time zone of the manifest', () => {
    const script = `
      const noon = new Date();
      return [noon.getTime(), Date.now(), noon.getHours(), noon.getTimezoneOffset(), String(noon),
        new Date(2026, 0, 2, 3).toISOString(), new Date('2026-01-02T03:00').toISOString(),
        new Date('Jan 2, 2026 03:00').toISOString(), new Date('2026-01-02').toISOString(),
        noon instanceof Date, noon.constructor === Date, Date.UTC(1970, 0)]`;
    expect(evaluate(script)).toEqual([
      NOON,
      NOON,
      12,
      0,
      'Sat Nov 21 2026 12:00:00 GMT+0000 (Greenwich Mean Time)',
      '2026-01-02T03:00:00.000Z',
      '2026-01-02T03:00:00.000Z',
      '2026-01-02T03:00:00.000Z',
      '2026-01-02T00:00:00.000Z',
      true,
      true,
      0,
    ]);
  });

  it('platform 4: ends an endless loop, without running its finally', () => {
    const realm = createNodeRealm({ timeoutMilliseconds: 50 });
    realm.define('seen', realm.evaluate('[]'));
    expect(() => realm.evaluate('try { for (;;); } finally { seen.push(1) }')).toThrow(
      'Exceeded maximum execution time',
    );
  });
});
