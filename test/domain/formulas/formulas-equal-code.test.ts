/** The native formulas show, cell for cell, what the code computes: random workbooks in the workbench's formula engine. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { differences, type Grid, randomMatrix } from './random-matrices';

jest.setTimeout(300_000);

/** `MATRICES=5000` compares as many; as many sheets in one workbook as the engine reckons fast. */
const MATRICES = Number(process.env.MATRICES ?? 150);
const BATCH = 50;

const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** In a process of its own: the engine's packages are not of the kind jest loads. */
const engine = join(folder, 'engine.cjs');
beforeAll(() => {
  const entryPoints = [join(__dirname, 'univer-engine.ts')];
  buildSync({ entryPoints, outfile: engine, bundle: true, platform: 'node', format: 'cjs' });
});

const compute = (grid: Grid): Grid => {
  const { stdout, stderr } = spawnSync(process.execPath, [engine], {
    input: JSON.stringify(grid),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

describe('On random matrices', () => {
  it('share, score, rank, tier and potential of code and formula are the same', () => {
    let scores = 0;
    for (let done = 0; done < MATRICES; done += BATCH) {
      const matrices = Array.from({ length: Math.min(BATCH, MATRICES - done) }, (_, index) =>
        randomMatrix(index, 1 + (done + index) * 7919),
      );
      const grid: Grid = Object.assign({}, ...matrices.map((matrix) => matrix.grid));
      const shown = compute(grid);
      expect(matrices.flatMap((matrix) => differences(matrix, shown))).toEqual([]);
      for (const { expected } of matrices) {
        for (const { columns, rows } of Object.values(expected)) {
          if (columns.length > 1) scores += rows.filter(([score]) => score !== '').length;
        }
      }
    }
    // Most of what is compared is not blank.
    expect(scores).toBeGreaterThan(MATRICES * 2);
  });

  it('a formula that weighs otherwise is found out', () => {
    const matrix = randomMatrix(1, 12);
    const bent = JSON.parse(JSON.stringify(matrix.grid).replaceAll('<=10', '<=6'));
    expect(differences(matrix, compute(bent))).not.toEqual([]);
  });
});
