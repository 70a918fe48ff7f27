/** Numbers and tables as the page of benchmarks writes them. */

export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const milliseconds = (value: number | null): string =>
  value === null ? 'not measured' : value < 10 ? value.toFixed(1) : whole(value);
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
