/** Programs that compute formulas without our code: the workbench's engine, and LibreOffice where it is installed. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import type { Grid } from './random-matrices';

/** In a folder of its own, which is taken away again. */
function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let bundled: string | null = null;

/** In a process of its own: the engine's packages are not of the kind jest loads. */
export const computeByUniver = (grid: Grid): Grid =>
  inFolder((folder) => {
    bundled ??=
      buildSync({
        entryPoints: [join(__dirname, 'univer-engine.ts')],
        write: false,
        bundle: true,
        platform: 'node',
        format: 'cjs',
      }).outputFiles[0]?.text ?? '';
    const engine = join(folder, 'engine.cjs');
    writeFileSync(engine, bundled);
    const { stdout, stderr } = spawnSync(process.execPath, [engine], {
      input: JSON.stringify(grid),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  });

/** Path of LibreOffice, looked for by name; null: not installed. */
export const libreOffice = (): string | null => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['soffice', 'libreoffice']) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  }
  return null;
};

/** Formulas are computed while the file is loaded, whatever results it holds. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** An `.xlsx` as LibreOffice saves it after computing every formula. */
export const recalculate = (office: string, xlsx: Uint8Array): Uint8Array =>
  inFolder((folder) => {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, xlsx);
    const saved = join(folder, 'saved');
    const { stdout, stderr } = spawnSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        saved,
        file,
      ],
      { encoding: 'utf8' },
    );
    try {
      return readFileSync(join(saved, 'book.xlsx'));
    } catch {
      throw new Error(`LibreOffice did not save the file.\n${stdout}${stderr}`);
    }
  });
