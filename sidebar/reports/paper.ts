/** The sheets of paper a report is printed on, and the rule that tells the browser: size, margins, what stands on every page. */

export const papers = ['a4', 'a4Landscape', 'letter', 'letterLandscape'] as const;
export type Paper = (typeof papers)[number];

/** Room between the margins in CSS pixels, 96 to the inch. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const MILLIMETRES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  a4Landscape: [297, 210],
  letter: [215.9, 279.4],
  letterLandscape: [279.4, 215.9],
};
const SIDE_MM = 16;
const TOP_MM = 20;
const BOTTOM_MM = 18;
const PIXELS_A_MM = 96 / 25.4;

export const roomOn = (paper: Paper): Room => {
  const [width, height] = MILLIMETRES[paper];
  return {
    width: Math.floor((width - 2 * SIDE_MM) * PIXELS_A_MM),
    height: Math.floor((height - TOP_MM - BOTTOM_MM) * PIXELS_A_MM),
  };
};

export interface RunningWords {
  readonly title: string;
  readonly date: string;
  /** Blank: for the customer. */
  readonly mark: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
}

const MOST_CHARACTERS = 90;

/** A CSS string that nothing can end, in a stylesheet within a page as well. */
const cssString = (text: string): string => {
  const characters = [...text.replace(/\p{C}/gu, ' ')];
  const shown =
    characters.length > MOST_CHARACTERS ? [...characters.slice(0, MOST_CHARACTERS), '…'] : characters;
  return `"${shown
    .map((one) => (/[^\w .,]/.test(one) ? `\\${(one.codePointAt(0) ?? 32).toString(16)} ` : one))
    .join('')}"`;
};

/** Page numbers in the digits of the language. */
const digitsOf = (language: string): string => (language.startsWith('fa') ? ',persian' : '');

/** The mark stands first on every page, the title on all but the first, which bears it in large letters. */
export function pageRule(paper: Paper, { title, date, mark, direction, language }: RunningWords): string {
  const [width, height] = MILLIMETRES[paper];
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const digits = digitsOf(language);
  const look = `font:8pt Roboto,Arial,sans-serif;color:#5b5f66;direction:${direction};white-space:pre`;
  const box = (place: string, content: string, more = '') => `@${place}{content:${content};${look}${more}}`;
  return [
    `@page{size:${width}mm ${height}mm;margin:${TOP_MM}mm ${SIDE_MM}mm ${BOTTOM_MM}mm`,
    box(`top-${start}`, cssString(mark), ';color:#8a4b00;font-weight:700'),
    box(`top-${end}`, cssString(title)),
    box(`bottom-${start}`, cssString(date)),
    `${box(`bottom-${end}`, `counter(page${digits}) " / " counter(pages${digits})`)}}`,
    `@page:first{@top-${end}{content:none}}`,
  ].join(';');
}
