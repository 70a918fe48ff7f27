import { ENCODINGS, isEncoding } from '../../../workbench/files/encodings';
import { FileError } from '../../../workbench/files/file-error';
import { readDelimited } from '../../../workbench/files/read-delimited';
import { encode } from './encode';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function checkGuess(text: string, label: string, name: string): void {
  const read = readDelimited(encode(text, label), 'list.csv');
  expect(read).toMatchObject({ encoding: `${name} (guessed)`, isGuess: true });
  expect(read.rows.map((row) => row.join(',')).join('\n')).toBe(text);
}

function refusal(bytes: Uint8Array, encoding?: string): unknown {
  try {
    return readDelimited(bytes, 'list.csv', { encoding });
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return error;
  }
}

test('Chinese, Japanese and Korean code pages are guessed by their usual characters', () => {
  checkGuess('姓名,公司,职位\n王小明,北京科技有限公司,首席执行官\n李丽,上海贸易集团,采购总监', 'gbk', 'GBK');
  checkGuess('姓名,城市\n张伟,北京\n刘洋,重庆', 'gbk', 'GBK');
  checkGuess('Name,Company\n王小明,北京科技\nJohn Smith,Acme', 'gbk', 'GBK');
  checkGuess('氏名,会社\n田中太郎,トヨタ自動車株式会社\n佐藤花子,ソニー株式会社', 'shift_jis', 'Shift_JIS');
  checkGuess('氏名,会社\n田中太郎,トヨタ自動車株式会社\n佐藤花子,ソニー株式会社', 'euc-jp', 'EUC-JP');
  checkGuess('이름,회사,직책\n김철수,삼성전자,부장\n이영희,현대자동차,이사', 'euc-kr', 'EUC-KR');
});

test('Arabic, Persian, Thai, Greek and old Russian code pages are guessed by their letters', () => {
  checkGuess(
    'الاسم,الشركة\nأحمد محمد,شركة الاتصالات\nفاطمة علي,البنك الوطني',
    'windows-1256',
    'Windows-1256',
  );
  checkGuess('نام,شركت\nعلي رضايي,پتروشيمي پارس\nژاله چيني,گاز ايران', 'windows-1256', 'Windows-1256');
  checkGuess('ชื่อ,บริษัท\nสมชาย ใจดี,ไทยพาณิชย์\nสุดา รักไทย,การบินไทย', 'windows-874', 'Windows-874');
  checkGuess('Όνομα,Εταιρεία\nΓιώργος Παπαδόπουλος,Αθήνα', 'windows-1253', 'Windows-1253');
  checkGuess('Имя,Компания\nИван Петров,Ромашка', 'koi8-r', 'KOI8-R');
});

test('text of an old Macintosh is guessed where Windows would have no such letters', () => {
  checkGuess(
    'Name,Société\nHélène Lefèvre,Crédit Agricole\nFrançois Noël,Générale',
    'macintosh',
    'Mac Roman',
  );
});

test('quotation marks and names of many languages are no reason for another code page', () => {
  checkGuess('n,c\nSmith’s,“Big” firm’s', 'windows-1252', 'Windows-1252');
  checkGuess('n\nMuñoz\nJürgen\nÅsa\nFrançois\nGonçalves\nÞór\nŽeljko', 'windows-1252', 'Windows-1252');
  checkGuess('Name,Company\nИван Петров,Acme\nАнна,ABC Групп', 'windows-1251', 'Windows-1251');
});

test('letters that fit no code page are refused with what to do', () => {
  const error = refusal(encode('姓名,公司,職位\n王小明,台灣積體電路公司,總經理', 'big5'));
  expect(error).toMatchObject({
    code: 'UNKNOWN_ENCODING',
    message: 'The letters of list.csv fit no encoding that can be guessed.',
    remedy: expect.stringContaining('UTF-8'),
  });
});

test('a few broken bytes leave UTF-8 what it is, and are told', () => {
  const good = new TextEncoder().encode('Imię,Miasto\nŁucja,Łódź\nŻaneta,Gdańsk\n');
  const read = readDelimited(Uint8Array.from([...good, 0x78, 0xff, 0x0a]), 'list.csv');
  expect(read).toMatchObject({
    encoding: 'UTF-8',
    isGuess: false,
    warning: '1 character of list.csv cannot be read in UTF-8 and is shown as \ufffd.',
  });
  expect(read.rows[1]).toEqual(['Łucja', 'Łódź']);
  expect(read.rows[3]).toEqual(['x\ufffd']);
  expect(readDelimited(good, 'list.csv').warning).toBeUndefined();
  // One letter alone is more likely of a code page.
  for (const text of ['Köln,Name', 'Ã©Ã©,é,é,é']) {
    expect(readDelimited(latin(text), 'list.csv').encoding).toBe('Windows-1252 (guessed)');
  }
});

test('the encoding can be chosen, and one the bytes contradict is refused', () => {
  const chinese = encode('姓名,公司\n王小明,台灣公司', 'big5');
  expect(readDelimited(chinese, 'list.csv', { encoding: 'big5' })).toMatchObject({
    rows: [
      ['姓名', '公司'],
      ['王小明', '台灣公司'],
    ],
    encoding: 'Big5',
    isGuess: false,
  });
  expect(readDelimited(latin('\x93x\x94'), 'x.csv', { encoding: 'latin1' }).rows).toEqual([['“x”']]);
  expect(refusal(latin('éééééééé'), 'utf-8')).toMatchObject({
    code: 'WRONG_ENCODING',
    message: 'list.csv is not in UTF-8: 8 characters cannot be read.',
  });
  expect(refusal(latin('x'), 'klingon')).toMatchObject({
    message: 'klingon is not an encoding known here.',
  });
});

test('every encoding offered can be decoded', () => {
  expect(ENCODINGS.filter(([label]) => !isEncoding(label))).toEqual([]);
  expect(ENCODINGS.map(([label]) => label)).toEqual(
    expect.arrayContaining([
      ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'],
      ...['windows-1256', 'windows-874', 'macintosh', 'gbk', 'shift_jis', 'euc-kr'],
    ]),
  );
});
