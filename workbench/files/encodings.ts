/** Encodings a person may choose for a text file, and their names. */

/** Label as `TextDecoder` takes it, and name for people. */
export const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1250', 'Windows-1250 (Central European)'],
  ['windows-1251', 'Windows-1251 (Cyrillic)'],
  ['windows-1252', 'Windows-1252 (Western)'],
  ['windows-1253', 'Windows-1253 (Greek)'],
  ['windows-1254', 'Windows-1254 (Turkish)'],
  ['windows-1255', 'Windows-1255 (Hebrew)'],
  ['windows-1256', 'Windows-1256 (Arabic, Persian)'],
  ['windows-1257', 'Windows-1257 (Baltic)'],
  ['windows-1258', 'Windows-1258 (Vietnamese)'],
  ['koi8-r', 'KOI8-R (Cyrillic)'],
  ['windows-874', 'Windows-874 (Thai)'],
  ['macintosh', 'Mac Roman (old Macintosh)'],
  ['gbk', 'GBK (Chinese, simplified)'],
  ['big5', 'Big5 (Chinese, traditional)'],
  ['shift_jis', 'Shift_JIS (Japanese)'],
  ['euc-jp', 'EUC-JP (Japanese)'],
  ['euc-kr', 'EUC-KR (Korean)'],
] as const;

/** Whether text can be decoded under this label here. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** Short name for people, such as `Windows-1250`; the label itself when it is none of the list. */
export function encodingName(label: string): string {
  const known = ENCODINGS.find(([candidate]) => candidate === label.toLowerCase());
  return known === undefined ? label : known[1].replace(/ \(.*$/, '');
}
