/** What draws the map stays small, weighed after gzip without wording and the facts of people. */

import { join } from 'node:path';
import { type RendererSize, weighRenderer } from '../../bench/renderer-size';

jest.setTimeout(30_000);

describe('the renderer', () => {
  let size: RendererSize;
  beforeAll(async () => {
    size = await weighRenderer(join(__dirname, '..', '..', 'sidebar', 'map'));
  });

  it('is at most 12 kB for chart, layout, zoom and pan, cards, lines and keys', () => {
    expect(size.chart).toBeLessThanOrEqual(12_000);
    expect(size.chart).toBeGreaterThan(5_000);
  });

  it('is at most 16 kB with the export to SVG, PNG and print', () => {
    expect(size.withExport).toBeLessThanOrEqual(16_000);
  });

  it('is at most 22 kB with Preact, where the libraries it is compared with are about 40', () => {
    expect(size.whole).toBeLessThanOrEqual(22_000);
    expect(size.whole).toBeGreaterThan(size.withExport);
  });
});
