import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { base64Decode, base64Encode } from '../../../workbench/google/services/bytes';
import { md5, sha1, sha256 } from '../../../workbench/google/services/digest';
import { parseCsv } from '../../../workbench/google/services/parse-csv';
import { utf8Decode, utf8Encode, utf8Length } from '../../../workbench/google/services/utf8';
import { createBench, evaluate, failureOf } from '../host/bench';

describe('Utilities', () => {
  it.each([
    ['Utilities.formatDate(new Date(0), "Etc/GMT", "yyyy-MM-dd")', '1970-01-01'],
    ['Utilities.formatString("%s has %05.1f, %3d%% %x", "a", 2.25, 7, 255)', 'a has 002.3,   7% ff'],
    ['Utilities.base64Encode("héé")', 'aMOpw6k='],
    ['Utilities.base64EncodeWebSafe([-1, -2, -3, -4])', '__79_A=='],
    ['Utilities.base64Decode("//79/A==")', [-1, -2, -3, -4]],
    ['Utilities.newBlob(Utilities.base64Decode("aMOpw6k=")).getDataAsString()', 'héé'],
    ['Utilities.newBlob("a", "text/plain", "n.txt").getName()', 'n.txt'],
    ['Utilities.newBlob("a", "text/plain", "n.txt").copyBlob().getContentType()', 'text/plain'],
    [
      'Utilities.parseCsv("a,\\"b\\"\\"c,\\"\\n1,\\n")',
      [
        ['a', 'b"c,'],
        ['1', ''],
      ],
    ],
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "").slice(0, 2)', [-44, 29]],
    [
      '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())',
      true,
    ],
    ['Utilities.getUuid() === Utilities.getUuid()', false],
    ['(Utilities.sleep(1500), new Date().getSeconds())', 1],
  ])('platform 1.2: evaluates %s', (expression, expected) => {
    expect(evaluate(`return ${expression}`)).toEqual(expected);
  });

  it.each([
    ['Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_512, "a")', 'not implemented in the workbench'],
    ['Utilities.jsonStringify({})', 'not implemented in the workbench: Utilities.jsonStringify'],
    [
      'Utilities.formatDate("x", "Etc/GMT", "yyyy")',
      "don't match the method signature for Utilities.formatDate",
    ],
    ['Utilities.formatDate(new Date(0), "Etc/GMT", "T")', "Illegal pattern character 'T'"],
    ['Utilities.base64Decode("*")', 'Could not decode string.'],
  ])('fails for %s', (expression, message) => {
    const { workbench } = createBench(`function f() { ${expression} }`);
    expect(failureOf(workbench.runMenu('f'))).toContain(message);
  });
});

describe('digests and encodings by hand', () => {
  const bytes = fc.array(fc.nat(255), { maxLength: 200 });

  it.each([
    ['md5', md5],
    ['sha1', sha1],
    ['sha256', sha256],
  ] as const)('agree with Node: %s', (name, digest) => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(digest(data)).toEqual([...createHash(name).update(Uint8Array.from(data)).digest()]);
      }),
    );
  });

  it('agree with Node: base64 both ways', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(base64Encode(data, false)).toBe(Buffer.from(data).toString('base64'));
        expect(base64Decode(base64Encode(data, true))).toEqual(data);
      }),
    );
  });

  it('agree with Node: UTF-8 both ways and its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Encode(text)).toEqual([...Buffer.from(text)]);
        expect(utf8Decode([...Buffer.from(text)])).toBe(text);
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
    expect(utf8Decode([0xff, 0x61, 0xc3])).toBe('\ufffda\ufffd');
  });

  it('read back every comma-separated table that was quoted', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows
          .map((row) => row.map((field) => `"${field.replace(/"/g, '""')}"`).join(';'))
          .join('\r\n');
        expect(parseCsv(`${text}\r\n`, ';')).toEqual(rows);
      }),
    );
  });
});

describe('Session', () => {
  it('platform 3.5: tells language and script time zone without a scope', () => {
    const script =
      'return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), typeof Session.getTemporaryActiveUserKey()]';
    expect(evaluate(script, { userLocale: 'fa' })).toEqual(['fa', 'Etc/GMT', 'string']);
  });
});

describe('Logger', () => {
  it('gives back what it noted, until it is cleared', () => {
    const script = `Logger.log('a %s', 1).log({ b: 2 }); const before = Logger.getLog(); Logger.clear(); return [before, Logger.getLog()]`;
    expect(evaluate(script)).toEqual(['a 1\n{"b":2}\n', '']);
  });
});
