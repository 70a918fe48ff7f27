/** `npm run --silent read-log < stack.txt`: says where in `src/` each place of a log from Google stands, by the last build's map. */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './ensure.mjs';

/**
 * @param map JSON of `Code.js.map`
 * @returns the log with `src/….ts:line` in the place of `Code:line:column`
 */
export function readLog(log, map) {
  const places = new SourceMap(JSON.parse(map));
  return log.replaceAll(/[^\s()@]*?:(\d+):(\d+)/g, (place, line, column) => {
    const { originalSource, originalLine } = places.findEntry(Number(line) - 1, Number(column) - 1);
    const [source] = /src\/.*$/.exec(originalSource ?? '') ?? [];
    return source === undefined ? place : `${source}:${originalLine + 1}`;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(readLog(readFileSync(0, 'utf8'), readFileSync(join(root, 'Code.js.map'), 'utf8')));
}
