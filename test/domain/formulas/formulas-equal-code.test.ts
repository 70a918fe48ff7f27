/** The native formulas show, cell for cell, what the code computes: random workbooks in the workbench's formula engine. */

import { computeByUniver } from './engines';
import { differences, type Grid, randomMatrix } from './random-matrices';

jest.setTimeout(900_000);

/** `MATRICES=5000` compares as many; starting the engine costs more than sheets side by side in one workbook. */
const MATRICES = Number(process.env.MATRICES ?? 2000);
const BATCH = 500;

describe('On random matrices', () => {
  it('share, score, rank, tier and potential of code and formula are the same', () => {
    let scores = 0;
    for (let done = 0; done < MATRICES; done += BATCH) {
      const matrices = Array.from({ length: Math.min(BATCH, MATRICES - done) }, (_, index) =>
        randomMatrix(index, 1 + (done + index) * 7919),
      );
      const grid: Grid = Object.assign({}, ...matrices.map((matrix) => matrix.grid));
      const shown = computeByUniver(grid);
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
    expect(differences(matrix, computeByUniver(bent))).not.toEqual([]);
  });
});
