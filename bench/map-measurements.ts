/** Everything measured about the map: drawing beside other libraries, searching, answers of the network, sizes. */

import { join } from 'node:path';
import type { BuiltAddOn } from '../workbench/google/host/contract';
import { emptyWorkbook } from '../workbench/headless/add-sheet';
import { Bed } from './bed';
import { launchBrowser } from './browser';
import { blankPage, bundleFor, type ChartCost, createDrawer } from './map-charts';
import type { QuestionCost } from './org-chart/question-cost';
import { ACCOUNT, SOURCE, withPeople } from './people';
import { type RendererSize, weighLibraries, weighRenderer } from './renderer-size';

const DIALOG = { width: 1000, height: 700 };
const SIDEBAR = { width: 300, height: 600 };
const ANSWERED_PEOPLE = 10_000;

/** Milliseconds to hold, from the list of people to the first painted frame. */
const dialogTargets = { rnd50: 25, rnd1000: 35, star1000: 45, chain200: 35, rnd10000: 75 };
const sidebarTargets = { rnd50: 18, rnd1000: 22, rnd10000: 28 };

export interface ChartRow {
  readonly dataSet: string;
  readonly target: number;
  readonly costs: ReadonlyMap<string, ChartCost>;
}

export interface MapMeasurements {
  readonly browser: string;
  readonly dialog: readonly ChartRow[];
  readonly sidebar: readonly ChartRow[];
  readonly questions: readonly QuestionCost[];
  readonly answer: { readonly people: number; readonly bytes: number; readonly calls: number };
  readonly renderer: RendererSize;
  readonly libraries: Awaited<ReturnType<typeof weighLibraries>>;
}

/** Bytes of the answers that bring a map of people with name, title, unit and manager. */
function weighAnswer(own: BuiltAddOn): MapMeasurements['answer'] {
  const bed = new Bed(own, withPeople(emptyWorkbook('en_US', 'Etc/GMT'), ANSWERED_PEOPLE));
  bed.menu('setUpWorkbook');
  bed.rpc('runImport', { sheet: SOURCE, account: ACCOUNT });
  let bytes = 0;
  let pieces = 1;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const answer = bed.rpc('getMap', piece === 1 ? { account: ACCOUNT } : { account: ACCOUNT, piece });
    bytes += Buffer.byteLength(answer);
    const { data }: { readonly data: { readonly piece?: { readonly pieces: number } } } = JSON.parse(answer);
    pieces = data.piece?.pieces ?? 1;
  }
  return { people: ANSWERED_PEOPLE, bytes, calls: pieces };
}

export async function measureMap(
  own: BuiltAddOn,
  benchFolder: string,
  say: (line: string) => void,
): Promise<MapMeasurements> {
  const root = join(benchFolder, '..');
  const browser = await launchBrowser(root);
  try {
    const drawer = await createDrawer(browser, benchFolder, say);
    const rows = async (
      targets: Readonly<Record<string, number>>,
      contestants: readonly string[],
      { width, height }: typeof DIALOG,
    ) => {
      const all: ChartRow[] = [];
      for (const [dataSet, target] of Object.entries(targets)) {
        all.push({ dataSet, target, costs: await drawer.measure(dataSet, contestants, width, height) });
      }
      return all;
    };
    const dialog = await rows(dialogTargets, ['account-atlas', 'd3-org-chart', 'orgchart'], DIALOG);
    const sidebar = await rows(sidebarTargets, ['account-atlas-tree'], SIDEBAR);
    const page = await blankPage(browser, DIALOG.width, DIALOG.height);
    const code = await bundleFor(join(benchFolder, 'org-chart', 'questions.ts'), 'questions');
    await page.addScriptTag({ content: code });
    const questions = await page.evaluate<readonly QuestionCost[]>('questions.measureQuestions()');
    return {
      browser: browser.version(),
      dialog,
      sidebar,
      questions,
      answer: weighAnswer(own),
      renderer: await weighRenderer(join(root, 'sidebar', 'map')),
      libraries: await weighLibraries(benchFolder),
    };
  } finally {
    await browser.close();
  }
}
