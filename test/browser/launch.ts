/** Finds a browser for the tests: an installed Chrome or Chromium, else the one that comes with the dev packages. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Executable {
  readonly path: string;
  /** Folder of shared libraries the browser needs beside the system's; `''`: none. */
  readonly libraries: string;
}

/**
 * `CHROMIUM` or `CHROME_PATH` name a browser; an empty `CHROMIUM` skips the installed ones.
 * @throws Error saying what to install when no browser can be started
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, libraries } = findExecutable();
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    headless: true,
    env: libraries === '' ? env : { ...env, LD_LIBRARY_PATH: libraries },
  });
}

function findExecutable(): Executable {
  const { CHROMIUM, CHROME_PATH } = process.env;
  for (const named of [CHROMIUM, CHROME_PATH]) {
    if (!named) continue;
    if (existsSync(named)) return { path: named, libraries: '' };
    throw new Error(`There is no browser at ${named}. Correct CHROMIUM or CHROME_PATH, or unset it.`);
  }
  const installed = CHROMIUM === '' ? undefined : INSTALLED.find((path) => existsSync(path));
  return installed === undefined ? unpackPackaged() : { path: installed, libraries: '' };
}

/** In a process of its own: the package is of a kind jest does not load. */
function unpackPackaged(): Executable {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium. Install one, or set CHROMIUM to its path.');
  }
  const script = join(__dirname, '..', '..', 'build', 'packaged-chromium.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(
      `The packaged Chromium could not be unpacked. Install Chromium, or set CHROMIUM to its path.\n${stderr}`,
    );
  }
  // The script's own line: `packaged-chromium.mjs` prints exactly this shape.
  return JSON.parse(stdout) as Executable;
}
