import { writersOf } from '../../../sidebar/reports/cell-text';
import { englishWords } from '../english-words';

const write = writersOf({ currency: 'EUR' }, englishWords);

describe('a cell of a report', () => {
  it.each([
    [{ style: 'money', value: 1_234_567.4 }, '€1,234,567'],
    [{ style: 'money', value: 10, currency: 'USD' }, '$10'],
    [{ style: 'money', value: 10, currency: '<b>' }, '10 <b>'],
    [{ style: 'percent', value: 0.425 }, '43%'],
    [{ style: 'ratio', value: 2 }, '2.00'],
    [{ style: 'whole', value: 12_345 }, '12,345'],
    [{ style: 'date', value: '2026-11-22' }, 'Nov 22, 2026'],
    [{ style: 'date', value: 'soon' }, 'soon'],
    [{ style: 'whole', value: Number.NaN }, 'NaN'],
    ['n/a: no rows with a value', 'n/a: no rows with a value'],
    [null, '–'],
    [undefined, '–'],
    ['', '–'],
  ] as const)('of %j reads %s', (cell, text) => {
    expect(write.cell(cell)).toBe(text);
  });

  it('is short on axes, yet no amount is rounded below ten thousand', () => {
    expect(write.short(9999, 'money')).toBe('€9,999');
    expect(write.short(1_250_000, 'money')).toBe('€1.3M');
    expect(write.short(0.5, 'percent')).toBe('50%');
    expect(write.short(2.5, 'ratio')).toBe('2.5');
  });
});
