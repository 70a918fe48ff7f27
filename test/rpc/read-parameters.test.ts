/** What a page sends is parsed a parameter at a time; nothing else comes through. */

import { name, place, text } from '../../src/rpc/parameter-kinds';
import { parameters } from '../../src/rpc/parameters';
import { optional, readParameters } from '../../src/rpc/read-parameters';

const kinds = { sheet: name, row: place, note: optional(text) };

describe('The parameters of a request', () => {
  test('come through by their names, others are left out', () => {
    const params = { sheet: 'Contacts', row: 2, note: '', other: 1, constructor: 'x' };
    expect(readParameters(kinds, params)).toEqual({ data: { sheet: 'Contacts', row: 2, note: '' } });
  });

  test('may be left out where that is said, and only there', () => {
    expect(readParameters(kinds, { sheet: 'Contacts', row: 2 })).toEqual({
      data: { sheet: 'Contacts', row: 2 },
    });
    expect(readParameters(kinds, { sheet: 'Contacts' })).toEqual({ wrong: 'row' });
  });

  test.each([
    ['the first in the order of the method', { row: 0, sheet: ' ' }, 'sheet'],
    ['null where it may be left out', { sheet: 'Contacts', row: 2, note: null }, 'note'],
    ['another kind', { sheet: 'Contacts', row: '2' }, 'row'],
    ['a list', [], 'params'],
    ['a text', 'sheet', 'params'],
    ['null', null, 'params'],
  ])('are refused by the name of what is wrong: %s', (_, params, wrong) => {
    expect(readParameters(kinds, params)).toEqual({ wrong });
  });

  test('hold days and months that there are', () => {
    const read = (from: unknown) => readParameters(parameters.viewReport, { report: 'kpis', from });
    expect(read('2024-02-29')).toEqual({ data: { report: 'kpis', from: '2024-02-29' } });
    for (const wrong of [
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
      '2026-1-1',
      '',
      20260101,
      null,
    ])
      expect(read(wrong)).toEqual({ wrong: 'from' });
  });

  test('are none for a method without any, but still a record', () => {
    expect(readParameters(parameters.getSession, { account: 'A' })).toEqual({ data: {} });
    expect(readParameters(parameters.getSession, 'account')).toEqual({ wrong: 'params' });
  });

  test('cannot bring a prototype along', () => {
    const read = readParameters(kinds, JSON.parse('{"__proto__": {"note": "x"}, "sheet": "A", "row": 2}'));
    expect(read).toEqual({ data: { sheet: 'A', row: 2 } });
  });
});
