/** Runs in the page beside one contestant: prepares a data set, draws it, moves it, and takes the time. */

import { type Contestant, cardStyle } from './contestant';
import { dataSets, type Employee } from './employees';

interface Preparation {
  readonly dataSet: keyof typeof dataSets;
  readonly width: number;
  readonly height: number;
  readonly style: string;
}

const LONGEST_WAIT_MS = 1500;
const PAN_STEPS = 30;
let people: readonly Employee[] = [];

const afterFrame = () =>
  new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    });
  });

/** When the browser presented the first content; 0 when it does not say. */
const firstContent = () =>
  new Promise<number>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const entry = list.getEntriesByName('first-contentful-paint')[0];
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(() => resolve(0), LONGEST_WAIT_MS);
  });

function find(id: string): Contestant {
  // The bundle of the contestants, which was run before.
  const { contestants } = (globalThis as unknown as { taking: { contestants: readonly Contestant[] } })
    .taking;
  const found = contestants.find((one) => one.id === id);
  if (!found) throw new Error(`There is no contestant ${id}.`);
  return found;
}

export async function prepare({ dataSet, width, height, style }: Preparation): Promise<void> {
  const sheet = document.createElement('style');
  sheet.textContent = `${style}${cardStyle}body{margin:0}#chart{position:relative;overflow:hidden;width:${width}px;height:${height}px}`;
  document.head.append(sheet);
  const chart = document.createElement('div');
  chart.id = 'chart';
  document.body.append(chart);
  people = dataSets[dataSet]();
  // Shapes text of all scripts, unpainted, so that the fonts are there for everybody.
  const warm = document.createElement('div');
  warm.style.cssText = 'position:absolute;visibility:hidden';
  warm.innerHTML =
    '<div class="bench-card"><b>Anna Анна سارا —</b><span>Head Руководитель مدیر</span><i>DM</i></div>';
  document.body.append(warm);
  warm.getBoundingClientRect();
  await afterFrame();
  warm.remove();
}

/** @returns milliseconds from the flat list to the first painted frame with it */
export async function draw(id: string): Promise<number> {
  const chart = document.getElementById('chart');
  if (!chart) throw new Error('The page is not prepared.');
  const started = performance.now();
  await find(id).render(chart, people);
  const frame = await afterFrame();
  return Math.max(frame, await firstContent()) - started;
}

/** @returns number of steps made */
export async function pan(id: string): Promise<number> {
  const contestant = find(id);
  for (let step = 0; step < PAN_STEPS; step += 1) {
    contestant.pan(step % 2 === 0 ? 23 : -37, -29);
    await afterFrame();
  }
  return PAN_STEPS;
}

export const sizes = (id: string) => ({
  people: find(id).count(),
  elements: document.querySelectorAll('#chart *').length,
});
