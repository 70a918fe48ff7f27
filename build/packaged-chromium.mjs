/** Unpacks the Chromium that comes with the dev packages and prints its path. Linux x64 only. */
import { existsSync } from 'node:fs';

const hasNss = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/lib/x86_64-linux-gnu', '/usr/lib'].some(
  (folder) => existsSync(`${folder}/libnss3.so`),
);
// The package unpacks the libraries it needs only where it takes itself to be on a Lambda.
if (!hasNss) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');
console.log(
  JSON.stringify({
    path: await chromium.executablePath(),
    libraries: process.env.LD_LIBRARY_PATH ?? '',
  }),
);
