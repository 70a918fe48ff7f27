/** Installs the dependencies when they are missing or older than the lock file, so that every command works after a clone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const newestAllowed = (folder) => {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
};

/**
 * Installs what the lock file names when needed; words go to stderr, so that stdout stays the command's own. Not `npm ci`: it
 * refuses where a registry lacks the optional package of some other system.
 */
export function ensureInstalled(folder = root) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    console.error(
      `Node 20.12 or newer is needed; this is ${process.version}. Install it from nodejs.org and try again.`,
    );
    process.exit(1);
  }
  if (newestAllowed(folder)) return;
  console.error('Installing dependencies (once, about a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    npm,
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error(
      'The dependencies could not be installed. Check the network connection and run the command again.',
    );
    process.exit(1);
  }
}

/** Script of a package's first command: run with Node itself it works on every system, where `.bin` holds shell files. */
export function binaryOf(name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}
