/** Starts a browser to measure in: an installed one, else the one that comes with the dev packages. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Times would be rounded up to those of the next frame.
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
];

interface Executable {
  readonly path: string;
  /** Folder of shared libraries the browser needs beside the system's; blank: none. */
  readonly libraries: string;
}

function packaged(root: string): Executable {
  const script = join(root, 'build', 'packaged-chromium.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Install Chromium, or set CHROMIUM to its path.\n${stderr}`);
  // The script's own line.
  return JSON.parse(stdout) as Executable;
}

/** `CHROMIUM` names a browser; empty, it skips the installed ones. @param root of the repository */
export function launchBrowser(root: string): Promise<Browser> {
  const { CHROMIUM } = process.env;
  const installed = CHROMIUM ?? INSTALLED.find((path) => existsSync(path));
  const { path, libraries } = installed ? { path: installed, libraries: '' } : packaged(root);
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
