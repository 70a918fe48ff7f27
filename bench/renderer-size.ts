/** Weighs what draws a chart as a page would load it: one script, shortened, compressed; ours and other libraries. */

import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Wording, and the facts of a person, which a plain list of people would need as much. */
const FACTS = /\/(words|people|politics|fold|message|tint|icon|button|large-popover)$/;
const DRAWS_COMPONENTS = /^preact/;

/** Ours, from the folder of the map. */
const chart = `export { Chart } from './chart/chart'; export { layOut } from './chart/layout'; export { buildForest } from './forest';`;
const exporting = `export { makePicture } from './export/picture'; export { drawPicture } from './export/draw-picture'; export { planPng, drawPng } from './export/png'; export { printDocument } from './export/print-document';`;
const preact = `export { render } from 'preact';`;

async function gzipOf(contents: string, folder: string, left: readonly RegExp[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { global: 'globalThis' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [
      {
        name: 'left-out',
        setup: ({ onResolve }) => {
          for (const filter of left) onResolve({ filter }, ({ path }) => ({ path, external: true }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** Bytes after gzip. */
export interface RendererSize {
  /** Chart, forest, layout, zoom and pan, cards, lines, keys: our own code. */
  readonly chart: number;
  /** The same with the export to SVG, PNG and print. */
  readonly withExport: number;
  /** The same with Preact. */
  readonly whole: number;
}

/** @param mapFolder `sidebar/map` */
export const weighRenderer = async (mapFolder: string): Promise<RendererSize> => ({
  chart: await gzipOf(chart, mapFolder, [FACTS, DRAWS_COMPONENTS]),
  withExport: await gzipOf(chart + exporting, mapFolder, [FACTS, DRAWS_COMPONENTS]),
  whole: await gzipOf(chart + exporting + preact, mapFolder, [FACTS]),
});

/** Bytes after gzip, with what each needs to run. @param benchFolder where they are installed */
export const weighLibraries = async (benchFolder: string) => ({
  d3: await gzipOf(`export { OrgChart } from 'd3-org-chart';`, benchFolder, []),
  orgchart: await gzipOf(
    `import jquery from 'jquery'; import 'orgchart/dist/js/jquery.orgchart.js'; export { jquery };`,
    benchFolder,
    [],
  ),
});
