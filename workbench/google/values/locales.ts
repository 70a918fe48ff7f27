/** How each spreadsheet locale writes numbers and dates. It knows no cell and parses nothing itself. */

export type DateOrder = 'month-day-year' | 'day-month-year' | 'year-month-day';

export interface SheetLocale {
  /** BCP 47 tag for names of months and days, such as `pl-PL`. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  /** Separator of thousands as shown; a space is the no-break space, and any space is accepted when typed. */
  readonly thousands: string;
  readonly dateOrder: DateOrder;
  /** Separators accepted between the parts of a typed numeric date. */
  readonly dateSeparators: string;
  /** Date pattern that a typed or written date brings to a cell of automatic format. */
  readonly dateFormat: string;
  /** Separates arguments of formulas a person types; stored formulas always use commas. */
  readonly listSeparator: ',' | ';';
  /** Symbol whose typed amounts become money, and where it stands. */
  readonly currency: string;
  readonly currencyAfter: boolean;
}

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

type Facts = Omit<SheetLocale, 'tag' | 'listSeparator'>;

/**
 * Separators and date patterns follow the Unicode locale data with Latin digits, which Google Sheets uses too.
 * `fa_IR` shows Latin digits and Gregorian dates: how Google shows Persian ones has not been measured.
 */
const KNOWN: Readonly<Record<string, Facts>> = {
  en_US: facts('.', ',', 'month-day-year', '/-', 'M/d/yyyy', '$', false),
  en_GB: facts('.', ',', 'day-month-year', '/-', 'dd/MM/yyyy', '£', false),
  pl_PL: facts(',', NO_BREAK_SPACE, 'day-month-year', './-', 'd.MM.yyyy', 'zł', true),
  ru_RU: facts(',', NO_BREAK_SPACE, 'day-month-year', './-', 'dd.MM.yyyy', '₽', true),
  fa_IR: facts('.', ',', 'year-month-day', '/-', 'yyyy/M/d', 'ریال', true),
  id_ID: facts(',', '.', 'day-month-year', '/-', 'd/M/yyyy', 'Rp', false),
  de_DE: facts(',', '.', 'day-month-year', './-', 'dd.MM.yyyy', '€', true),
  fr_FR: facts(',', NARROW_NO_BREAK_SPACE, 'day-month-year', '/-', 'dd/MM/yyyy', '€', true),
};

const resolved = new Map<string, SheetLocale>();

/**
 * Facts of a locale in Google's form (`pl_PL`; `pl-PL` is understood).
 * Another locale takes its separators and date order from the host's Unicode data; one the host does not know is `en_US`.
 */
export function sheetLocale(locale: string): SheetLocale {
  const cached = resolved.get(locale);
  if (cached) return cached;
  const name = locale.replace('-', '_');
  const known = KNOWN[name];
  const tag = name.replace('_', '-');
  const found = complete(known ? tag : supportedTag(tag), known ?? factsOfHost(supportedTag(tag)));
  resolved.set(locale, found);
  return found;
}

function facts(
  decimal: '.' | ',',
  thousands: string,
  dateOrder: DateOrder,
  dateSeparators: string,
  dateFormat: string,
  currency: string,
  currencyAfter: boolean,
): Facts {
  return { decimal, thousands, dateOrder, dateSeparators, dateFormat, currency, currencyAfter };
}

function complete(tag: string, known: Facts): SheetLocale {
  return { ...known, tag, listSeparator: known.decimal === ',' ? ';' : ',' };
}

function supportedTag(tag: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? tag : 'en-US';
  } catch {
    return 'en-US';
  }
}

function factsOfHost(tag: string): Facts {
  if (tag === 'en-US') return facts('.', ',', 'month-day-year', '/-', 'M/d/yyyy', '$', false);
  const number = new Intl.NumberFormat(`${tag}-u-nu-latn`, { useGrouping: true }).formatToParts(12345678.5);
  const part = (type: string) => number.find((piece) => piece.type === type)?.value;
  const date = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(Date.UTC(2001, 1, 3));
  const first = date.find((piece) => piece.type !== 'literal')?.type;
  const separator =
    date
      .find((piece) => piece.type === 'literal')
      ?.value.trim()
      .charAt(0) || '/';
  const dateOrder: DateOrder =
    first === 'year' ? 'year-month-day' : first === 'month' ? 'month-day-year' : 'day-month-year';
  const pattern = {
    'year-month-day': 'yyyy/M/d',
    'month-day-year': 'M/d/yyyy',
    'day-month-year': 'd/M/yyyy',
  }[dateOrder];
  return facts(
    part('decimal') === ',' ? ',' : '.',
    part('group') ?? (part('decimal') === ',' ? '.' : ','),
    dateOrder,
    separator === '.' ? './-' : '/-',
    pattern.replace(/\//g, separator),
    '$',
    false,
  );
}
