/** `npm run bench`: measures the add-on and writes docs/benchmarks.md. Its own packages are installed the first time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

const bench = join(root, 'bench');
ensureInstalled();
ensureInstalled(bench);
const { buildAddOn, bundleForNode } = await import('./build.mjs');

// Beside the packages of the benchmarks, so that they are found first and nothing here is committed.
const work = join(bench, 'node_modules', '.cache');
mkdirSync(work, { recursive: true });
const sizes = await buildAddOn({ quiet: true, outdir: join(work, 'add-on') });
const entry = join(work, 'bench.mjs');
await bundleForNode(join(bench, 'main.ts'), entry);
const { runBenchmarks } = await import(pathToFileURL(entry).href);

const page = await runBenchmarks({
  addOnFolder: join(work, 'add-on'),
  naiveFolder: join(bench, 'naive'),
  serverBytes: sizes.server,
  pageBytes: sizes.page,
  say: (line) => console.error(line),
});
const target = join(root, 'docs', 'benchmarks.md');
writeFileSync(target, page);
console.log(`Written to ${target}`);
