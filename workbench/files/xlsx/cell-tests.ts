/** Google's criteria as a formula about the first cell of a rule, for Excel, which has no such criteria itself. */

/** Undefined when no formula says it. @param cell address of the first cell, such as `B2` */
export function criteriaFormula(
  criteria: string,
  args: readonly unknown[],
  cell: string,
): string | undefined {
  const [first, second] = args;
  const text = typeof first === 'string' && !first.startsWith('=') ? quoted(first) : undefined;
  const low = operand(first);
  const high = operand(second);
  switch (criteria) {
    case 'CELL_EMPTY':
      return `LEN(TRIM(${cell}))=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(TRIM(${cell}))>0`;
    case 'TEXT_CONTAINS':
      return text && `ISNUMBER(SEARCH(${text},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return text && `NOT(ISNUMBER(SEARCH(${text},${cell})))`;
    case 'TEXT_STARTS_WITH':
      return text && `LEFT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_ENDS_WITH':
      return text && `RIGHT(${cell},LEN(${text}))=${text}`;
    case 'TEXT_EQUAL_TO':
      return text && `${cell}=${text}`;
    case 'TEXT_IS_VALID_EMAIL':
      return `ISNUMBER(MATCH("*?@?*.?*",${cell},0))`;
    case 'TEXT_IS_VALID_URL':
      return `ISNUMBER(MATCH("*?.?*",${cell},0))`;
    case 'DATE_IS_VALID_DATE':
      return `ISNUMBER(${cell})`;
    case 'DATE_AFTER':
    case 'NUMBER_GREATER_THAN':
      return low && `${cell}>${low}`;
    case 'DATE_BEFORE':
    case 'NUMBER_LESS_THAN':
      return low && `${cell}<${low}`;
    case 'DATE_ON_OR_AFTER':
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return low && `${cell}>=${low}`;
    case 'DATE_ON_OR_BEFORE':
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return low && `${cell}<=${low}`;
    case 'DATE_EQUAL_TO':
    case 'NUMBER_EQUAL_TO':
      return low && `${cell}=${low}`;
    case 'NUMBER_NOT_EQUAL_TO':
      return low && `${cell}<>${low}`;
    case 'DATE_BETWEEN':
    case 'NUMBER_BETWEEN':
      return low && high && `AND(${cell}>=${low},${cell}<=${high})`;
    case 'DATE_NOT_BETWEEN':
    case 'NUMBER_NOT_BETWEEN':
      return low && high && `OR(${cell}<${low},${cell}>${high})`;
    default:
      return undefined;
  }
}

/** A number, or the serial of `{ serial }`, as a formula writes it. */
export function operand(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'object' && value !== null && 'serial' in value && typeof value.serial === 'number') {
    return String(value.serial);
  }
  return undefined;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
