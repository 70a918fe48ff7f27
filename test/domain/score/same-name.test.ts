import fc from 'fast-check';
import { compareNames, nameKey } from '../../../src/domain/score/same-name';

describe('nameKey', () => {
  const check = (one: string, other: string, isSame: boolean) =>
    expect(nameKey(one) === nameKey(other)).toBe(isSame);

  it('heeds neither case nor surplus spaces', () => {
    check('Acme Corp', '  ACME   corp ', true);
    check('ŻABKA', 'żabka', true);
  });

  it('tells accents, signs and inner spaces apart, as formulas do', () => {
    check('Zoë', 'Zoe', false);
    check('Acme*', 'Acme Corp', false);
    check('Acme Corp', 'AcmeCorp', false);
    check('Łódź', 'Lodz', false);
  });
});

describe('compareNames', () => {
  const check = (...ordered: readonly string[]) =>
    expect([...ordered].reverse().map(nameKey).sort(compareNames)).toEqual(ordered.map(nameKey));

  it('goes by the alphabet, blanks and signs before digits before letters', () => {
    check('_x', '10', '9', 'a b', 'A-b', 'ab', 'B', 'é', 'f', 'Łódź', 'Mesa', 'Żabka', 'Ж', 'я');
  });

  it('orders plain names as the collator does', () => {
    const collator = new Intl.Collator('en', { sensitivity: 'accent' });
    const name = fc.stringMatching(/^[a-z0-9 ]{0,6}$/);
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(Math.sign(compareNames(one, other))).toBe(Math.sign(collator.compare(one, other)));
      }),
    );
  });
});
