import fc from 'fast-check';
import { cleanText } from '../../../src/domain/text/clean';

const check = (title: string, raw: string, expected: string): void => {
  test(title, () => {
    expect(cleanText(raw)).toBe(expected);
  });
};

describe('cleanText', () => {
  check('takes spaces and no-break spaces off both ends', '\u00a0\t Anna  Nowak \u3000\n', 'Anna  Nowak');
  check('takes NUL and control characters out', 'A\u0000n\u0007n\u009fa\u007f', 'Anna');
  check('keeps line breaks and tabs inside', 'a\r\nb\tc', 'a\r\nb\tc');
  check('turns vertical tabs and form feeds into line breaks', 'a\u000bb\u000cc\u0085d', 'a\nb\nc\nd');
  check('keeps zero-width non-joiners', 'علی\u200cرضا', 'علی\u200cرضا');
  check('keeps joined emoji whole', '👩🏽‍🚀🇵🇱', '👩🏽‍🚀🇵🇱');
  check('keeps combining marks', 'Z\u0351\u036ba', 'Z\u0351\u036ba');
  check('keeps what looks like a formula', '=1+1', '=1+1');
  check('leaves blank text blank', ' \u0000 ', '');

  test('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
