/** `npm start`: builds add-on and workbench, serves them on this machine, and opens the browser. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, root } from './ensure.mjs';

const FIRST_PORT = 8765;
const PORTS_TO_TRY = 20;

const options = readOptions();
ensureInstalled();
// Only now: both import packages that may just have been installed.
const { buildAddOn } = await import('./build.mjs');
const { buildWorkbenchPage } = await import('./workbench-page.mjs');
const { serveStatic } = await import('./serve-static.mjs');

await buildAddOn({ quiet: true });
const folder = await buildWorkbenchPage({ outdir: join(root, '.cache', 'workbench') });
const { url } = await serveFrom(folder);
console.log(`The workbench runs at ${url}`);
console.log('Press Ctrl+C to stop it.');
if (!options['no-open']) openBrowser(url);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    return values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm start -- [--port 8765] [--no-open]`);
    process.exit(1);
  }
}

async function serveFrom(served) {
  const { port } = options;
  if (port !== undefined && !(Number.isInteger(Number(port)) && Number(port) >= 0 && Number(port) < 65536)) {
    console.error(`${port} is not a port. Give a number from 0 to 65535.`);
    process.exit(1);
  }
  try {
    return port === undefined
      ? await serveStatic({ folder: served, port: FIRST_PORT, attempts: PORTS_TO_TRY })
      : await serveStatic({ folder: served, port: Number(port) });
  } catch (error) {
    console.error(
      `No port could be opened (${error.code ?? error.message}). Choose another: npm start -- --port 9000`,
    );
    process.exit(1);
  }
}

function openBrowser(address) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  const failed = () => console.log('The browser did not open by itself: open the address above.');
  opener.on('error', failed);
  opener.on('exit', (code) => {
    if (code) failed();
  });
  opener.unref();
}
