/** `npm run check`: format, lint, types and the tests that need no browser. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { binaryOf, ensureInstalled, root } from './ensure.mjs';

const run = (command, args) =>
  spawnSync(process.execPath, [binaryOf(command), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

/** Folders with a tsconfig of their own: each is a wall. */
const walls = (folder = root) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      return ['node_modules', 'dist', '.git', '.cache', 'artefacts'].includes(entry.name)
        ? []
        : walls(join(folder, entry.name));
    }
    return entry.name === 'tsconfig.json' && folder !== root ? [folder] : [];
  });

/** @returns whether format, lint and types are clean */
export function checkSources() {
  const linted = run('@biomejs/biome', ['check', '--error-on-warnings', '.']);
  const typed = walls().map((folder) => run('typescript', ['-p', folder]));
  return linted && typed.every(Boolean);
}

export function runJest(args) {
  return run('jest', args);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  const { buildAddOn } = await import('./build.mjs');
  await buildAddOn();
  const clean = checkSources();
  const tested = runJest(['--testPathIgnorePatterns', 'test/browser']);
  process.exit(clean && tested ? 0 : 1);
}
