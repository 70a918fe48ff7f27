/** Letters of spreadsheet columns. */

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(columnIndex: number): string {
  let letters = '';
  for (let rest = columnIndex; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
