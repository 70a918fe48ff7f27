/** Reads number format patterns such as `#,##0.00;[Red]-0` or `yyyy-mm-dd` into sections. It shows nothing itself. */

export type DateUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half';

export type FormatPiece =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly type: 'point' | 'comma' | 'percent' | 'text' | 'general' }
  | { readonly type: 'exponent'; readonly text: string }
  /** `width` is the count of letters. */
  | { readonly type: 'date'; readonly unit: DateUnit; readonly width: number }
  /** Time past a day, as in `[h]`. */
  | { readonly type: 'elapsed'; readonly unit: 'hour' | 'minute' | 'second'; readonly width: number }
  /** Decimals of seconds. */
  | { readonly type: 'fraction'; readonly width: number };

export interface FormatSection {
  readonly kind: 'general' | 'number' | 'date' | 'text';
  readonly pieces: readonly FormatPiece[];
  readonly condition?: { readonly operator: string; readonly bound: number };
}

export interface CompiledFormat {
  /** At least one; two: positive and negative; three: positive, negative, zero. */
  readonly sections: readonly FormatSection[];
  /** Fourth section, or the only one when it is `@…`. */
  readonly text?: FormatSection;
  readonly isDate: boolean;
  readonly isPlainText: boolean;
}

const TOKEN =
  /"([^"]*)"?|\\([\s\S])|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[(h+|m+|s+)\]|\[([<>]=?|=|<>)(-?[\d.]+)\]|(\[[^\]]*\])|_([\s\S])|\*([\s\S])|(general)|(am\/pm|a\/p)|(e[+-])|(y+|m+|d+|h+|s+)|([\s\S])/giu;

const UNIT_OF_LETTER: Readonly<Record<string, DateUnit>> = {
  y: 'year',
  m: 'month',
  d: 'day',
  h: 'hour',
  s: 'second',
};

const compiled = new Map<string, CompiledFormat>();

/** Sections of a pattern; kept, so that asking again costs a look-up. */
export function compileFormat(pattern: string): CompiledFormat {
  const known = compiled.get(pattern);
  if (known) return known;
  const format = compile(pattern);
  compiled.set(pattern, format);
  return format;
}

/** Whether a format leaves the choice to the value: absent, empty or `General`. */
export function isAutomaticFormat(numberFormat: string | undefined): boolean {
  return numberFormat === undefined || numberFormat === '' || numberFormat.toLowerCase() === 'general';
}

/** Whether cells of this format keep what is typed as text: `@`. */
export function isTextFormat(numberFormat: string | undefined): boolean {
  return numberFormat === '@' || (numberFormat !== undefined && compileFormat(numberFormat).isPlainText);
}

function compile(pattern: string): CompiledFormat {
  const all = splitSections(pattern);
  const textIndex = all.findIndex((section) => section.kind === 'text');
  const text = textIndex >= 0 ? all[textIndex] : undefined;
  const sections = all.filter((section) => section.kind !== 'text').slice(0, 3);
  const first = sections[0] ?? { kind: 'general', pieces: [{ type: 'general' }] };
  return {
    sections: sections.length > 0 ? sections : [first],
    ...(text ? { text } : {}),
    isDate: first.kind === 'date',
    isPlainText: all.length === 1 && text !== undefined,
  };
}

function splitSections(pattern: string): FormatSection[] {
  const sections: FormatSection[] = [];
  let pieces: FormatPiece[] = [];
  let condition: FormatSection['condition'];
  const close = () => {
    sections.push(finish(pieces, condition));
    pieces = [];
    condition = undefined;
  };
  for (const match of pattern.matchAll(TOKEN)) {
    if (match[14] === ';') close();
    else if (match[5] !== undefined) condition = { operator: match[5], bound: Number(match[6]) };
    else pieces.push(...piecesOf(match));
  }
  close();
  return sections;
}

function piecesOf(match: RegExpMatchArray): FormatPiece[] {
  const [, quoted, escaped, currency, elapsed, , , bracket, space, fill, general, half, exponent, letters] =
    match;
  const literal = quoted ?? escaped ?? currency;
  if (literal !== undefined) return [{ type: 'literal', text: literal }];
  if (elapsed !== undefined) {
    const unit = elapsed[0]?.toLowerCase();
    const name = unit === 'h' ? 'hour' : unit === 'm' ? 'minute' : 'second';
    return [{ type: 'elapsed', unit: name, width: elapsed.length }];
  }
  if (bracket !== undefined || fill !== undefined) return [];
  if (space !== undefined) return [{ type: 'literal', text: ' ' }];
  if (general !== undefined) return [{ type: 'general' }];
  if (half !== undefined) return [{ type: 'date', unit: 'half', width: half.length }];
  if (exponent !== undefined) return [{ type: 'exponent', text: exponent }];
  if (letters !== undefined) {
    const unit = UNIT_OF_LETTER[letters.charAt(0).toLowerCase()];
    if (unit) return [{ type: 'date', unit, width: letters.length }];
  }
  return [pieceOfCharacter(match[0])];
}

function pieceOfCharacter(character: string): FormatPiece {
  switch (character) {
    case '0':
    case '#':
    case '?':
      return { type: 'digit', text: character };
    case '.':
      return { type: 'point' };
    case ',':
      return { type: 'comma' };
    case '%':
      return { type: 'percent' };
    case '@':
      return { type: 'text' };
    default:
      return { type: 'literal', text: character };
  }
}

function finish(pieces: readonly FormatPiece[], condition: FormatSection['condition']): FormatSection {
  const has = (...types: string[]) => pieces.some((piece) => types.includes(piece.type));
  const rest = condition ? { condition } : {};
  if (has('date', 'elapsed')) return { kind: 'date', pieces: datePieces(pieces), ...rest };
  if (has('text')) return { kind: 'text', pieces, ...rest };
  if (has('general') || pieces.length === 0) return { kind: 'general', pieces, ...rest };
  return { kind: 'number', pieces, ...rest };
}

/** Decides which `m` are minutes, joins decimals of seconds and turns what only numbers have into literals. */
function datePieces(pieces: readonly FormatPiece[]): FormatPiece[] {
  const result: FormatPiece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) continue;
    if (piece.type === 'date' && piece.unit === 'month' && piece.width <= 2) {
      const minute = isTime(unitBefore(pieces, index), 'hour') || isTime(unitAfter(pieces, index), 'second');
      result.push(minute ? { ...piece, unit: 'minute' } : piece);
    } else if (piece.type === 'point') {
      const zeros = countZeros(pieces, index + 1);
      result.push(zeros > 0 ? { type: 'fraction', width: zeros } : { type: 'literal', text: '.' });
      index += zeros;
    } else result.push(plain(piece));
  }
  return result;
}

type TimePiece = Extract<FormatPiece, { type: 'date' | 'elapsed' }>;

function isTime(piece: TimePiece | undefined, unit: DateUnit): boolean {
  return piece?.unit === unit;
}

function unitBefore(pieces: readonly FormatPiece[], index: number): TimePiece | undefined {
  return pieces.slice(0, index).reverse().find(isTimePiece);
}

function unitAfter(pieces: readonly FormatPiece[], index: number): TimePiece | undefined {
  return pieces.slice(index + 1).find(isTimePiece);
}

function isTimePiece(piece: FormatPiece): piece is TimePiece {
  return piece.type === 'date' || piece.type === 'elapsed';
}

function countZeros(pieces: readonly FormatPiece[], start: number): number {
  let count = 0;
  for (;;) {
    const piece = pieces[start + count];
    if (piece?.type !== 'digit' || piece.text !== '0') return count;
    count++;
  }
}

const LITERAL_OF: Readonly<Record<string, string>> = { comma: ',', percent: '%' };

function plain(piece: FormatPiece): FormatPiece {
  if (piece.type === 'digit' || piece.type === 'exponent') return { type: 'literal', text: piece.text };
  const text = LITERAL_OF[piece.type];
  return text === undefined ? piece : { type: 'literal', text };
}
