/** Number formats between Google's patterns and Excel's codes; most are the same text. */

/** Codes Excel knows by number only, in the United States' reading. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'],
  [6, '$#,##0_);[Red]($#,##0)'],
  [7, '$#,##0.00_);($#,##0.00)'],
  [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm am/pm'],
  [19, 'h:mm:ss am/pm'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0_);(#,##0)'],
  [38, '#,##0_);[Red](#,##0)'],
  [39, '#,##0.00_);(#,##0.00)'],
  [40, '#,##0.00_);[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

/** Google's pattern; undefined for automatic. */
export function fromExcelFormat(id: number, code: string | undefined): string | undefined {
  if (code === undefined) return BUILT_IN.get(id);
  if (/^general$/i.test(code)) return undefined;
  return code
    .replace(/\[\$-[0-9a-f]+(?:,\d+)?\]/gi, '')
    .replace(/\[\$([^\]-]+)-[0-9a-f]+\]/gi, '[$$$1]')
    .replace(/;@$/, '')
    .replace(/AM\/PM/g, 'am/pm')
    .replace(/\[color(\d+)\]/gi, '[color $1]')
    .slice(0, 1000);
}

/** Excel's code for Google's pattern. */
export function toExcelFormat(pattern: string): string {
  if (/^general$/i.test(pattern)) return 'General';
  return pattern
    .replace(/am\/pm/gi, 'AM/PM')
    .replace(/a\/p\b/gi, 'A/P')
    .replace(/\[color (\d+)\]/gi, '[Color$1]')
    .slice(0, 255);
}
