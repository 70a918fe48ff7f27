import fc from 'fast-check';
import { foldText } from '../../../src/domain/text/fold';

const check = (title: string, left: string, right: string): void => {
  test(`${title}: ${JSON.stringify(left)} matches ${JSON.stringify(right)}`, () => {
    expect(foldText(left)).toBe(foldText(right));
  });
};
const checkDistinct = (title: string, left: string, right: string): void => {
  test(`${title}: ${JSON.stringify(left)} differs from ${JSON.stringify(right)}`, () => {
    expect(foldText(left)).not.toBe(foldText(right));
  });
};

describe('foldText', () => {
  check('case', 'ANNA Nowak', 'anna nowak');
  check('spaces around and between', '\u00a0 Anna \t\n Nowak ', 'Anna Nowak');
  check('accents', 'Zoë Müller', 'Zoe Muller');
  check('composed and decomposed letters', 'Zoe\u0308', 'Zo\u00eb');
  check('Polish letters', 'ŁUKASZ Żółw', 'lukasz zolw');
  check('German sharp s', 'Weiß', 'WEISS');
  check('capital sharp s', 'WEIẞ', 'weiss');
  check('Turkish dotted capital', 'İSTANBUL', 'istanbul');
  check('Turkish dotless small letter', 'ısı', 'isi');
  check('Greek final sigma', 'ΝΙΚΟΣ', 'νικος');
  check('full-width Latin', 'Ａｎｎａ', 'anna');
  check('Arabic and Farsi yeh', 'علي', 'علی');
  check('Arabic and Farsi kaf', 'كاظم', 'کاظم');
  check('vowel signs', 'مُحَمَّد', 'محمد');
  check('Farsi digits', '۱۲۳', '123');
  check('Arabic-Indic digits', '٤٥٦', '456');
  check('zero-width non-joiner', 'علی\u200cرضا', 'علیرضا');
  check('direction marks', '\u202eAnna\u202c\u200f', 'Anna');
  check('soft hyphen', 'No\u00adwak', 'Nowak');
  check('typographic apostrophe', 'O’Brien', "O'Brien");
  check('typographic hyphen', 'Anna Nowak‑Kowalska', 'Anna Nowak-Kowalska');
  check('ё and е', 'Семён', 'Семен');

  checkDistinct('other letters', 'Anna', 'Anne');
  checkDistinct('Thai vowels are letters', 'กี', 'กา');
  checkDistinct('Japanese voicing marks are letters', 'か', 'が');
  checkDistinct('a leading apostrophe stays', "'Anna", 'Anna');

  test('text that shows nothing folds to nothing', () => {
    expect(foldText(' \u200b\u200e\u0000\u00ad ')).toBe('');
  });
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });
  test('Latin text folds alike by the list and by the letters', () => {
    const latin = fc.string({
      unit: fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(latin, (text) => {
        // An invisible character that is not Latin keeps the list out.
        expect(foldText(`${text}\u2060`)).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });
  test('every letter of Unicode folds to something that folds to itself', () => {
    const unstable: string[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      const folded = foldText(String.fromCodePoint(code));
      if (foldText(folded) !== folded) unstable.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});
