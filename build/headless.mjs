/** `npm run headless`: runs the add-on without a screen, rebuilding what is older than its sources. */
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(({ name }) => newest(join(path, name))),
  );
};
const isOlder = (target, ...sources) =>
  !existsSync(target) ||
  statSync(target).mtimeMs < Math.max(...sources.map((source) => newest(join(root, source))));

/** esbuild has already said where and why; a stack of its own would only hide that. */
const orStop = async (what, work) => {
  try {
    await work();
  } catch {
    console.error(`${what} could not be built: see the lines above.`);
    process.exit(1);
  }
};

ensureInstalled();
const args = process.argv.slice(2);
const { buildAddOn, bundleForNode } = await import('./build.mjs');

if (!args.includes('--add-on')) {
  const built = join(root, 'dist', 'appsscript.json');
  if (isOlder(built, 'src', 'sidebar', 'build', 'appsscript.json', 'package-lock.json')) {
    await orStop('The add-on', () => buildAddOn({ quiet: true }));
  }
  args.push('--add-on', join(root, 'dist'));
}

const runner = join(root, '.cache', 'headless.mjs');
const sources = ['workbench/google', 'workbench/files', 'workbench/headless', 'build', 'package-lock.json'];
if (isOlder(runner, ...sources)) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  // Two runs at once must never read a half-written file.
  const fresh = `${runner}.${process.pid}.mjs`;
  await orStop('The runner', () => bundleForNode(join(root, 'workbench', 'headless', 'main.ts'), fresh));
  renameSync(fresh, runner);
}

process.argv = [...process.argv.slice(0, 2), ...args];
await import(pathToFileURL(runner).href);
