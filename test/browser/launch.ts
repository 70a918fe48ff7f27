/** Finds a browser for the tests: an installed Chrome or Chromium, else the one that comes with the dev packages. */

import { existsSync } from 'node:fs';
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
/** Makes the packaged browser unpack the system libraries it needs, where the system has none. */
const LAMBDA = 'AWS_Lambda_nodejs22.x';

/**
 * `CHROMIUM` or `CHROME_PATH` name a browser; an empty `CHROMIUM` skips the installed ones.
 * @throws Error saying what to install when no browser can be started
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: FLAGS, headless: true });
}

async function executable(): Promise<string> {
  const { CHROMIUM, CHROME_PATH } = process.env;
  for (const named of [CHROMIUM, CHROME_PATH]) {
    if (!named) continue;
    if (existsSync(named)) return named;
    throw new Error(`There is no browser at ${named}. Correct CHROMIUM or CHROME_PATH, or unset it.`);
  }
  const installed = CHROMIUM === '' ? undefined : INSTALLED.find((path) => existsSync(path));
  return installed ?? packaged();
}

async function packaged(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser tests need Chrome or Chromium. Install one, or set CHROMIUM to its path.');
  }
  const before = process.env.AWS_EXECUTION_ENV;
  if (!hasNss()) process.env.AWS_EXECUTION_ENV = LAMBDA;
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    return await sparticuz.executablePath();
  } catch (error) {
    throw new Error('The packaged Chromium could not be unpacked. Install Chromium, or set CHROMIUM to its path.', {
      cause: error,
    });
  } finally {
    if (before === undefined) delete process.env.AWS_EXECUTION_ENV;
    else process.env.AWS_EXECUTION_ENV = before;
  }
}

function hasNss(): boolean {
  return ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib'].some((folder) =>
    existsSync(`${folder}/libnss3.so`),
  );
}
