/** Builds the workbench's page, with an add-on of the test's own or the built one, and serves it on a free port. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export interface ServedPage {
  /** With a slash at its end. */
  readonly url: string;
  stop(): void;
}

/** An add-on as clasp would push it: file names with their texts. */
export type AddOnFiles = Readonly<Record<string, string>>;

/** @param addOn files of a small add-on; absent: the one in `dist/`, as `npm run build` left it */
export async function servePage(addOn?: AddOnFiles): Promise<ServedPage> {
  const folder = addOn === undefined ? undefined : writeAddOn(addOn);
  // A process of its own: the build's modules are not of the kind jest loads.
  const server = spawn(
    process.execPath,
    [join(root, 'build', 'serve-page.mjs'), ...(folder === undefined ? [] : ['--add-on', folder])],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  return {
    url: await firstLine(server),
    stop: () => {
      server.kill();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeAddOn(files: AddOnFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'add-on-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    server.on('exit', (code) => reject(new Error(`The page was not served: the build ended with ${code}.`)));
  });
}
