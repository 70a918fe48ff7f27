/** The text a cell shows: `getDisplayValues`. It knows formats and locales, not cells. */

import { showDate } from './display-date';
import { showAutomatic, showNumber } from './display-number';
import { type SheetLocale, sheetLocale } from './locales';
import { type CompiledFormat, compileFormat, type FormatSection, isAutomaticFormat } from './number-format';

/**
 * What the cell shows. An error shows its code, an empty cell `''`, booleans TRUE and FALSE in every locale.
 * A number that a date format cannot show (before the year 1) shows as an automatic number.
 */
export function displayText(
  value: string | number | boolean | null | undefined,
  error: string | undefined,
  numberFormat: string | undefined,
  context: { readonly locale: string },
): string {
  if (error !== undefined) return error;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === undefined || isAutomaticFormat(numberFormat)) {
    return typeof value === 'string' ? value : showAutomatic(value, sheetLocale(context.locale));
  }
  const format = compileFormat(numberFormat);
  return typeof value === 'string'
    ? showText(value, format)
    : showFormatted(value, format, sheetLocale(context.locale));
}

function showText(value: string, format: CompiledFormat): string {
  if (!format.text) return value;
  return format.text.pieces
    .map((piece) => (piece.type === 'text' ? value : piece.type === 'literal' ? piece.text : ''))
    .join('');
}

function showFormatted(value: number, format: CompiledFormat, locale: SheetLocale): string {
  const chosen = chooseSection(value, format.sections);
  if (!chosen) return showAutomatic(value, locale);
  const { section, shown } = chosen;
  switch (section.kind) {
    case 'date':
      return showDate(shown, section, locale) ?? showAutomatic(value, locale);
    case 'number':
      return showNumber(shown, section, locale);
    default:
      return section.pieces.length === 0
        ? ''
        : section.pieces
            .map((piece) =>
              piece.type === 'general'
                ? showAutomatic(shown, locale)
                : piece.type === 'literal'
                  ? piece.text
                  : '',
            )
            .join('');
  }
}

/** The section for a value and the number to show in it: a section of its own for negatives shows no sign. */
function chooseSection(
  value: number,
  sections: readonly FormatSection[],
): { readonly section: FormatSection; readonly shown: number } | null {
  const [first, second, third] = sections;
  if (!first) return null;
  if (sections.some((section) => section.condition)) {
    const index = sections.findIndex((section) => !section.condition || holds(value, section.condition));
    const section = sections[index];
    return section ? { section, shown: index > 0 ? Math.abs(value) : value } : null;
  }
  if (value < 0 && second) return { section: second, shown: -value };
  if (value === 0 && third) return { section: third, shown: 0 };
  return { section: first, shown: value };
}

function holds(value: number, { operator, bound }: NonNullable<FormatSection['condition']>): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<>':
      return value !== bound;
    default:
      return value === bound;
  }
}
