/** Maps ready to export, and an XML reader strict enough to refuse what a browser would refuse. */

import { buildForest } from '../../../sidebar/map/forest';
import { type MapState, noFilter } from '../../../sidebar/map/map-state';
import { gatherPeople } from '../../../sidebar/map/people';
import { firstOpen, listRows } from '../../../sidebar/map/rows';
import type { Words } from '../../../sidebar/words';
import type { MapView } from '../../../src/domain/map/map-view';
import { formatMessage } from '../../../src/locales/message';
import { englishWords } from '../english-words';
import { pageWordsIn } from '../page-words';

/** Farsi on a page written from the right, else English. */
export const wordsIn = (language: 'en' | 'fa'): Words =>
  language === 'en'
    ? englishWords
    : {
        ...englishWords,
        language,
        direction: 'rtl',
        say: (key, facts = {}) => formatMessage(pageWordsIn.fa.panels[key], facts, language),
      };
/** Seven pixels a letter, in every font. */
export const measure = (text: string) => text.length * 7;

const nothing = () => undefined;

/** A map nobody has touched yet. */
export function stateOf(view: MapView, changes: Partial<MapState> = {}): MapState {
  const words = wordsIn('en');
  const forest = buildForest(view);
  const open = firstOpen(forest);
  return {
    people: gatherPeople(view, forest, words),
    arrangement: 'lines',
    open,
    rows: listRows(forest, forest.roots, open, null),
    active: 0,
    chosen: -1,
    query: '',
    filter: noFilter,
    found: null,
    matchPlace: 0,
    colourBy: 'support',
    spotlight: -1,
    showAllTies: null,
    way: [],
    wayTo: null,
    reveal: 0,
    search: nothing,
    toNextMatch: nothing,
    setFilter: nothing,
    setArrangement: nothing,
    setColourBy: nothing,
    setSpotlight: nothing,
    setShowAllTies: nothing,
    showWay: nothing,
    findWayTo: nothing,
    act: nothing,
    setAll: nothing,
    renew: nothing,
    goTo: nothing,
    dismiss: nothing,
    showInSheet: nothing,
    press: () => false,
    ...changes,
  };
}

const TAG = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)\s*(\/?)>/y;
const TEXT = /(?:[^<>&]|&#\d+;)+/uy;
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u;

const HARMLESS = new Set(['svg', 'title', 'desc', 'style', 'clipPath', 'rect', 'g', 'path', 'text']);
const LOADS_OR_RUNS = /^on|href|src/i;
const LOADS = /url\((?!#card\))/i;

/**
 * The texts of an SVG document, element by element.
 * @throws Error where the document is not well formed, or holds what could run or load something
 */
export function readXml(xml: string): readonly { readonly tag: string; readonly text: string }[] {
  if (FORBIDDEN.test(xml)) throw new Error('A character that XML cannot hold.');
  const texts: { tag: string; text: string }[] = [];
  const open: string[] = [];
  let place = 0;
  while (place < xml.length) {
    TAG.lastIndex = place;
    const tag = TAG.exec(xml);
    if (tag) {
      const [all, end = '', name = '', attributes = '', alone = ''] = tag;
      const names = [...attributes.matchAll(/ ([\w:-]+)="/g)].map(([, key]) => key);
      const isHarmful = names.some((key) => LOADS_OR_RUNS.test(key ?? '')) || LOADS.test(attributes);
      if (isHarmful || !HARMLESS.has(name)) throw new Error(`Not harmless: ${all}`);
      if (new Set(names).size < names.length) throw new Error(`An attribute twice: ${all}`);
      if (end !== '' && open.pop() !== name) throw new Error(`Ends too early: ${all}`);
      if (end === '' && alone === '') open.push(name);
      place += all.length;
      continue;
    }
    TEXT.lastIndex = place;
    const [text] = TEXT.exec(xml) ?? [];
    if (text === undefined) throw new Error(`Not well formed at: ${xml.slice(place, place + 60)}`);
    const plain = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    texts.push({ tag: open.at(-1) ?? '', text: plain });
    place += text.length;
  }
  if (open.length > 0) throw new Error(`Never ended: ${open.join(' ')}`);
  return texts;
}
