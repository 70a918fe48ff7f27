/** Reads a chart's options, which scripts name by dots (`hAxis.title`) or set as objects. It knows no chart. */

/** The option at that path, whichever way it was set; undefined when it was not. */
export function readChartOption(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(options, path)) return options[path];
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
    const head = path.slice(0, end);
    const inner = Object.hasOwn(options, head) ? options[head] : undefined;
    if (typeof inner !== 'object' || inner === null) continue;
    const found = readChartOption({ ...inner }, path.slice(end + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}
