import fc from 'fast-check';
import { isIsoDay } from '../../../src/domain/cells/iso-day';
import { parseDay } from '../../../src/domain/import/parse-day';

const check = (text: string, expected: string) => {
  const parsed = parseDay(text);
  expect([text, parsed.kind === 'day' ? parsed.isoDay : parsed.kind]).toEqual([text, expected]);
};

describe('parseDay', () => {
  it('reads year first, and drops the time', () => {
    check('1948-12-08 00:00:00.000', '1948-12-08');
    check('1948-12-08T10:00:00Z', '1948-12-08');
    check('2009\\7\\14', '2009-07-14');
    check('2009/7/4', '2009-07-04');
  });

  it('reads the day first with points, as the languages that write points do', () => {
    check('3.4.1980', '1980-04-03');
    check(' 03.04.1980 ', '1980-04-03');
    check('31.12.1980', '1980-12-31');
  });

  it('reads strokes and hyphens only when one reading is possible', () => {
    check('13/04/1980', '1980-04-13');
    check('04/13/1980', '1980-04-13');
    check('05-05-1980', '1980-05-05');
    check('03/04/2024', 'ambiguous');
    check('3-4-2024', 'ambiguous');
  });

  it('does not read what is no day', () => {
    for (const text of [
      '31/02/2024',
      '30.02.2024',
      '2023-02-29',
      '1362/05/12',
      '03/04/24',
      '17875',
      'May',
      '',
      '0000-00-00',
    ]) {
      check(text, 'unreadable');
    }
  });

  it('gives only days of the calendar, and reads each as itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/)), (text) => {
        const parsed = parseDay(text);
        if (parsed.kind !== 'day') return;
        expect(isIsoDay(parsed.isoDay)).toBe(true);
        expect(parseDay(parsed.isoDay)).toEqual(parsed);
      }),
    );
  });
});
