/** Builds the workbench's page into a folder of its own and serves it until stopped: for the browser tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './ensure.mjs';
import { serveStatic } from './serve-static.mjs';
import { buildWorkbenchPage } from './workbench-page.mjs';

const { values } = parseArgs({ options: { 'add-on': { type: 'string', default: join(root, 'dist') } } });
const outdir = mkdtempSync(join(tmpdir(), 'workbench-page-'));
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
// The parent is gone: nobody would stop this any more.
process.stdin.on('end', () => process.exit(0)).resume();

await buildWorkbenchPage({ outdir, addOn: values['add-on'] });
const { url } = await serveStatic({ folder: outdir });
console.log(url);
