/** Runs in the page: what the map computes beside drawing, on ten thousand people who know each other. */

import { buildForest } from '../../sidebar/map/forest';
import { noFilter } from '../../sidebar/map/map-state';
import { gatherPeople } from '../../sidebar/map/people';
import { listRows } from '../../sidebar/map/rows';
import { createFinder } from '../../sidebar/map/search';
import { createWords } from '../../sidebar/words';
import type { MapRole, MapTie, MapView } from '../../src/domain/map/map-view';
import { gapsOf } from '../../src/domain/network/gaps';
import { buildNetwork } from '../../src/domain/network/network';
import { quietInfluence } from '../../src/domain/network/quiet-influence';
import { stakeLists } from '../../src/domain/network/stake-lists';
import { rankStarters } from '../../src/domain/network/starters';
import { findWays } from '../../src/domain/network/ways';
import { viewOf } from './contestants/account-atlas';
import { dataSets } from './employees';
import type { QuestionCost } from './question-cost';

const PEOPLE = 10_000;
const TEAM = 40;
const TIES = 5000;
const ROLES = 2000;
const RUNS = 5;

/** Ties among neighbours and far, some of them with our people. */
function connected(): MapView {
  const view = viewOf(dataSets.rnd10000() ?? []);
  const ties = Array.from({ length: TIES }, (_, index): MapTie => {
    const from = (index * 7919) % PEOPLE;
    const isOurs = index % 100 === 0;
    return {
      from,
      to: isOurs ? PEOPLE + (index % TEAM) : (from + 1 + ((index * 31) % 500)) % PEOPLE,
      kind: index % 9 === 0 ? 'conflict' : 'knows',
      feeling: index % 5 === 0 ? 'negative' : 'positive',
      strength: 1 + (index % 5),
      isMutual: index % 2 === 0,
      row: index + 2,
    };
  });
  const roles = Array.from({ length: ROLES }, (_, index): MapRole => {
    const person = (index * 13) % PEOPLE;
    return {
      person,
      holder: view.people.name[person] ?? '',
      project: `Project ${index % 20}`,
      role: 'decisionMaker',
      family: 'decides',
      formality: null,
      politicalStatus: index % 4 === 0 ? 'innerCircle' : null,
      support: index % 3 === 0 ? 'nonSupporter' : 'supporter',
      decisionOrientation: null,
      isAssumed: false,
      row: index + 2,
    };
  });
  const team = Array.from({ length: TEAM }, (_, index) => ({
    name: `Seller ${index}`,
    function: null,
    level: null,
  }));
  return { ...view, ties, roles, team };
}

const middle = (values: readonly number[]) =>
  values.slice().sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
const medianOf = (work: () => unknown) => middle(Array.from({ length: RUNS }, () => time(work)));

export function measureQuestions(): readonly QuestionCost[] {
  const view = connected();
  const words = createWords(null);
  const forest = buildForest(view);
  const people = gatherPeople(view, forest, words);
  const find = createFinder();
  const type = (query: string) =>
    time(() => {
      const found = find(people, query, noFilter);
      const kept = found?.kept ?? null;
      listRows(forest, forest.roots, kept ?? new Uint8Array(forest.size).fill(1), kept);
    });
  const first = type('a');
  const keys = ['an', 'ann', 'anna', 'anna s', 'p', 'пе', 'пет', 'ا', 'اح', 'e', 'en', 'eng'].map(type);
  const network = buildNetwork(view);
  const wanted = { from: 'ours' as const, to: PEOPLE - 1, count: 3 };
  return [
    { name: 'search: the first letter, when the text to search in is made', milliseconds: first },
    { name: 'search: a letter more, with the rows to show (median)', milliseconds: middle(keys) },
    { name: 'search: the slowest letter of twelve', milliseconds: Math.max(...keys) },
    { name: 'who can carry a message to whom', milliseconds: medianOf(() => buildNetwork(view)) },
    {
      name: 'the three surest ways from our team to a person',
      milliseconds: medianOf(() => findWays(network, view, wanted)),
    },
    {
      name: 'best people to start with',
      milliseconds: medianOf(() => rankStarters(view, network, { account: 0, unit: '' })),
    },
    { name: 'whom to build, keep and watch', milliseconds: medianOf(() => stakeLists(view, network)) },
    { name: 'gaps of the map and of each person', milliseconds: medianOf(() => gapsOf(view)) },
    {
      name: 'influence beyond the chart (betweenness)',
      milliseconds: medianOf(() => quietInfluence(view, network)),
    },
  ];
}
