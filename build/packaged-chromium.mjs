/** Unpacks the Chromium that comes with the dev packages and prints its path. Linux x64 only. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LONGEST_UNPACK_MS = 60_000;

/** Test workers ask at the same time; the package would hand the second a half-written file. */
async function oneAtATime(work) {
  const lock = join(tmpdir(), 'account-atlas-chromium.lock');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const isStale = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LONGEST_UNPACK_MS;
      if (isStale) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const hasNss = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib'].some(
  (folder) => existsSync(`${folder}/libnss3.so`),
);
// The package unpacks the libraries it needs only where it takes itself to be on a Lambda.
if (!hasNss) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
const path = await oneAtATime(() => chromium.executablePath());
console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH ?? '' }));
