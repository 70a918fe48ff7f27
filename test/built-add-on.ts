/** The add-on as `npm run build` makes it, built once for all tests that need it. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import type { BuiltAddOn } from '../workbench/google/host/contract';
import { loadAddOn } from '../workbench/headless/load-add-on';

export const root = resolve(__dirname, '..');
const cache = join(root, '.cache', 'test-dist');

/** A folder that only files of the add-on lie in, as in `dist/`. */
export function builtFolder(): string {
  return join(buildOnce(), 'dist');
}

export const builtAddOn = (): BuiltAddOn => loadAddOn(builtFolder());

/** What esbuild read for `Code.js`, and which file imports which. */
export const builtMetafile = (): Metafile =>
  JSON.parse(readFileSync(join(buildOnce(), 'metafile.json'), 'utf8'));

let built = '';

/** Test files run side by side: the folder is named after the sources and comes into being in one step. */
function buildOnce(): string {
  if (built !== '') return built;
  const folder = join(cache, fingerprint());
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    try {
      mkdirSync(fresh, { recursive: true });
      build(fresh);
      forgetOlder();
      renameSync(fresh, folder);
    } catch (error) {
      // Another test file may have been faster, with the same sources.
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  built = folder;
  return folder;
}

/** In a process of its own: the build is a module, jest's tests are not. */
function build(folder: string): void {
  const script = `
    const { buildAddOn } = await import('./build/build.mjs');
    const { writeFileSync } = await import('node:fs');
    const { metafile } = await buildAddOn({ quiet: true, outdir: process.argv[1] + '/dist' });
    writeFileSync(process.argv[1] + '/metafile.json', JSON.stringify(metafile));`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', folder],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The add-on cannot be built.\n${stderr}`);
}

/** Size and time of all that goes into the build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of ['src', 'sidebar', 'build', 'appsscript.json', 'package-lock.json']) {
    addTo(hash, join(root, path));
  }
  return hash.digest('hex').slice(0, 16);
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const stats = statSync(path);
  if (stats.isDirectory()) for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  else hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
}

const AN_HOUR = 3_600_000;

function forgetOlder(): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    try {
      if (statSync(path).mtimeMs < Date.now() - AN_HOUR) rmSync(path, { recursive: true, force: true });
    } catch {
      // Another test file forgets the same folder at this moment.
    }
  }
}
