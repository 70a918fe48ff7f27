import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { FileError } from '../../../workbench/files/file-error';
import { readDelimited } from '../../../workbench/files/read-delimited';
import { writeDelimited } from '../../../workbench/files/write-delimited';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function check(text: string, rows: string[][], delimiter = ','): void {
  const read = readDelimited(utf8(text), 'file.csv');
  expect(read.rows).toEqual(rows);
  expect(read.delimiter).toBe(delimiter);
}

function checkError(content: Uint8Array, code: string, message: RegExp): void {
  try {
    readDelimited(content, 'list.csv');
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(error).toMatchObject({ remedy: expect.stringMatching(/\.$/) });
    return;
  }
  throw new Error('nothing was thrown');
}

test('splits at commas and keeps what is quoted together', () => {
  check('a,b\n1,"x, ""y""\nz"\n', [
    ['a', 'b'],
    ['1', 'x, "y"\nz'],
  ]);
});

test('ends lines with LF, CRLF or CR, and keeps breaks inside quotes as they are', () => {
  check('a,b\r\n1,2\r\n', [
    ['a', 'b'],
    ['1', '2'],
  ]);
  check('a,b\r1,2\r', [
    ['a', 'b'],
    ['1', '2'],
  ]);
  check('a,"b\r\nc"\r\n', [['a', 'b\r\nc']]);
});

test('keeps blank cells, blank lines and a delimiter at the very end', () => {
  check('a,,\n\n,b\n1,', [['a', '', ''], [''], ['', 'b'], ['1', '']]);
});

test('takes a quote inside an unquoted cell as a character', () => {
  check('5" screen,b\n"a"x,c', [
    ['5" screen', 'b'],
    ['ax', 'c'],
  ]);
});

test('guesses semicolon, tab and pipe, also where cells hold commas', () => {
  check(
    'name;since\nA, B;1,5\nC, D;2,5',
    [
      ['name', 'since'],
      ['A, B', '1,5'],
      ['C, D', '2,5'],
    ],
    ';',
  );
  check(
    'a\tb\n1,0\t2\n',
    [
      ['a', 'b'],
      ['1,0', '2'],
    ],
    '\t',
  );
  check(
    'a|b|c\n1|2|3\n',
    [
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ],
    '|',
  );
  check(
    '"a,b,c,d";x\n"1,2,3,4";y\n',
    [
      ['a,b,c,d', 'x'],
      ['1,2,3,4', 'y'],
    ],
    ';',
  );
});

test('reads hostile cells as the text they are', () => {
  const cells = ['=1+1', '＝1+1', '+48 600', '-5', '@x', '\u200b=x', '0012', '1E5', '__proto__', 'a\u0000b'];
  check(
    cells.join('\n'),
    cells.map((cell) => [cell]),
  );
});

describe('encodings', () => {
  const table = [
    ['name', 'city'],
    ['Łucja', 'Gdańsk'],
  ];
  const text = 'name,city\nŁucja,Gdańsk\n';
  const checkEncoding = (content: Uint8Array, encoding: string, rows = table) => {
    const read = readDelimited(content, 'file.csv');
    expect(read.rows).toEqual(rows);
    expect(read.encoding).toBe(encoding);
  };

  test('UTF-8 and UTF-16 are read with and without mark', () => {
    checkEncoding(utf8(text), 'UTF-8');
    checkEncoding(utf8(`\ufeff${text}`), 'UTF-8 with mark');
    checkEncoding(utf16(text, true, true), 'UTF-16 LE');
    checkEncoding(utf16(text, false, true), 'UTF-16 BE');
    checkEncoding(utf16(text, true, false), 'UTF-16 LE (guessed)');
    checkEncoding(utf16(text, false, false), 'UTF-16 BE (guessed)');
  });

  test('UTF-32 is read by its mark', () => {
    const view = new DataView(new ArrayBuffer((text.length + 1) * 4));
    [...`\ufeff${text}`].forEach((character, index) => {
      view.setUint32(index * 4, character.codePointAt(0) ?? 0, false);
    });
    checkEncoding(new Uint8Array(view.buffer), 'UTF-32 BE');
  });

  test('Windows code pages are guessed from their usual letters', () => {
    // "Łucja,Gdańsk" in Windows-1250.
    const polish = [0xa3, 0x75, 0x63, 0x6a, 0x61, 0x2c, 0x47, 0x64, 0x61, 0xf1, 0x73, 0x6b];
    checkEncoding(Uint8Array.from([...utf8('name,city\n'), ...polish]), 'Windows-1250 (guessed)');
    // "Иван,Москва" in Windows-1251.
    const russian = [0xc8, 0xe2, 0xe0, 0xed, 0x2c, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0];
    checkEncoding(bytes(...russian), 'Windows-1251 (guessed)', [['Иван', 'Москва']]);
    // "François,Köln,España" in Windows-1252.
    const western = [
      0x46, 0x72, 0x61, 0x6e, 0xe7, 0x6f, 0x69, 0x73, 0x2c, 0x4b, 0xf6, 0x6c, 0x6e, 0x2c, 0x45, 0x73, 0x70,
      0x61, 0xf1, 0x61,
    ];
    checkEncoding(bytes(...western), 'Windows-1252 (guessed)', [['François', 'Köln', 'España']]);
  });
});

test('refuses in words what is no table of text', () => {
  checkError(bytes(), 'EMPTY_FILE', /list\.csv is empty/);
  checkError(bytes(0xef, 0xbb, 0xbf), 'EMPTY_FILE', /empty/);
  checkError(
    Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256),
    'WRONG_ENCODING',
    /not readable/,
  );
  checkError(utf8('a,b\n1,2\n3,"open\n4,5'), 'BROKEN_FILE', /line 3 of list\.csv/);
  checkError(
    utf8(`a,b\n1,${'x'.repeat(50_001)}\n`),
    'TOO_LARGE',
    /^Row 2, column B of list\.csv has 50,001 characters/,
  );
  checkError(utf8(','.repeat(20_000)), 'TOO_LARGE', /18278 columns/);
  checkError(new Uint8Array(51 * 1024 * 1024), 'TOO_LARGE', /51 MB/);
});

test('names the sheet after the file', () => {
  const nameOf = (fileName: string) => readDelimited(utf8('a'), fileName).sheetName;
  expect(nameOf('/home/x/Accounts 2026.csv')).toBe('Accounts 2026');
  expect(nameOf('C:\\x\\deals.v2.tsv')).toBe('deals.v2');
});

test('what is written as CSV reads back the same', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '"', 'a,b', 'x\r\ny', ' z '));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, (rows) => {
      const padded = [
        ['one', 'two', 'three', 'four'],
        ...rows.map((row) => [...row, ...Array(4 - row.length).fill('')]),
      ];
      expect(readDelimited(utf8(writeDelimited(padded)), 'x.csv').rows).toEqual(padded);
    }),
  );
});

const realData = process.env.REAL_DATA_DIR;
if (realData !== undefined && existsSync(realData)) {
  describe('real files', () => {
    const spectrum = join(realData, 'bad', 'csv_spectrum');
    const loader = join(realData, 'crm', 'salesforce_dataloader');
    const read = (folder: string, name: string) => readDelimited(readFileSync(join(folder, name)), name);
    const sources = readdirSync(spectrum).filter((name) => name.endsWith('.csv'));

    test.each(sources)('%s gives the records beside it', (name) => {
      const [header = [], ...rows] = read(spectrum, name).rows;
      const records = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])));
      const json = readFileSync(join(spectrum, name.replace('.csv', '.json')), 'utf8');
      // Some copies of these files were stored with plain line feeds throughout.
      const hasReturns = readFileSync(join(spectrum, name)).includes('\r');
      const expected: unknown = JSON.parse(hasReturns ? json : json.replaceAll('\\r\\n', '\\n'));
      if (name === 'location_coordinates.csv') {
        // The file beside this one is a single record with another phone number.
        expect(records).toEqual([{ ...Object(expected), 'Contact Phone Number': '2095257564' }]);
      } else {
        expect(records).toEqual(expected);
      }
    });

    test.each([
      ['csvtext.csv', 'UTF-8'],
      ['csvtext_BOM_UTF8.csv', 'UTF-8 with mark'],
      ['csvtext_BOM_UTF16LE.csv', 'UTF-16 LE'],
      ['csvtext_BOM_UTF32BE.csv', 'UTF-32 BE'],
    ])('%s gives the same table in %s', (name, encoding) => {
      const file = read(loader, name);
      expect(file.encoding).toBe(encoding);
      expect(file.rows).toEqual([
        ['column1', 'column2', 'column3'],
        ['row1-1', 'row1-2', 'row1-3'],
        ['row2-1', 'row2-2', 'row2-3'],
      ]);
    });

    test('every row of an export has as many cells as its header', () => {
      for (const name of ['accountData.csv', 'opportunityData.csv']) {
        const [header = [], ...rows] = read(loader, name).rows;
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
      }
    });
  });
}
