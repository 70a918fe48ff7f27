import { isIsoDay, isoDayIn } from '../../../src/domain/cells/iso-day';

describe('isIsoDay', () => {
  const check = (text: string, expected: boolean): void => {
    test(`${JSON.stringify(text)} is ${expected ? 'a' : 'no'} day`, () => {
      expect(isIsoDay(text)).toBe(expected);
    });
  };
  check('2026-10-02', true);
  check('2024-02-29', true);
  check('2000-02-29', true);
  check('1900-02-29', false);
  check('2026-02-29', false);
  check('2026-04-31', false);
  check('2026-13-01', false);
  check('2026-00-10', false);
  check('2026-10-00', false);
  check('2026-1-2', false);
  check('', false);
});

describe('isoDayIn', () => {
  const check = (text: string, expected: string | null): void => {
    test(`${JSON.stringify(text)} gives ${expected}`, () => {
      expect(isoDayIn(text)).toBe(expected);
    });
  };
  check('2026-10-02', '2026-10-02');
  check('1948-12-08 00:00:00.000', '1948-12-08');
  check('2026-10-02T16:00', '2026-10-02');
  check('2026-10-02T16:00:00Z', null);
  check('2026-10-02T16:00:00+02:00', null);
  check('2026-10-02x', null);
  check('02/10/2026', null);
});
