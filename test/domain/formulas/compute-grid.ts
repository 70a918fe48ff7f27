/** Computes sheets with the workbench's formula engine, in a process of its own: its packages are not of the kind jest loads. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Grid } from './random-matrices';

/** To be called once in a test file. */
export const formulaEngine = (): ((grid: Grid) => Grid) => {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const engine = join(folder, 'engine.cjs');
  beforeAll(() => {
    const entryPoints = [join(__dirname, 'univer-engine.ts')];
    buildSync({ entryPoints, outfile: engine, bundle: true, platform: 'node', format: 'cjs' });
  });
  return (grid) => {
    const { stdout, stderr } = spawnSync(process.execPath, [engine], {
      input: JSON.stringify(grid),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  };
};
