/** Map views for tests: seeded, of any size and shape, with names of several scripts. */

import type { MapRole, MapTie, MapView } from '../../src/domain/map/map-view';

const given = [
  'Anna',
  'Piotr',
  'Мария',
  'Иван',
  'مریم',
  'رضا',
  'Budi',
  'Siti',
  'Zoë',
  'Müller',
  'Łukasz',
  'Chidi',
];
const family = [
  'Kowalska',
  'Smith',
  'Петрова',
  'Сидоров',
  'احمدی',
  'کریمی',
  'Santoso',
  'Wijaya',
  'O’Brien',
  'Groß',
];
const titles = [
  'Chief Executive Officer',
  'Head of IT',
  'Директор по закупкам',
  'مدیر مالی',
  'Procurement manager',
  'Engineer',
  'Analyst',
];
const supports = ['mentor', 'supporter', 'neutral', 'nonSupporter', 'enemy'];
const roles = ['decisionMaker', 'budgetOwner', 'champion', 'influencer', 'evaluator', 'user', 'blocker'];

/** A small generator with a seed, so that every run sees the same people. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export type Shape = 'tree' | 'chain' | 'star';

function managersOf(count: number, shape: Shape, random: () => number): number[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return -1;
    if (shape === 'chain') return index - 1;
    if (shape === 'star') return 0;
    return Math.floor((index - 1) / (4 + random() * 4));
  });
}

/** @param trayed how many of the last people hang in no tree */
export function sampleMap(count: number, shape: Shape = 'tree', trayed = 0, account = 'Northwind'): MapView {
  const random = seededRandom(7 + count);
  const manager = managersOf(count, shape, random);
  const reasons = [
    'managerNotFound',
    'managerAmbiguous',
    'managerElsewhere',
    'reportsToSelf',
    'cycle',
  ] as const;
  const unattached = Array.from({ length: trayed }, (_, index) => {
    const person = count - 1 - index;
    manager[person] = -1;
    return { person, reason: reasons[index % reasons.length] ?? ('cycle' as const), detail: 'Ewa Nowak' };
  });
  const pick = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const name = manager.map(() => `${pick(given, 'Anna')} ${pick(family, 'Smith')}`);
  const personRoles: MapRole[] = [];
  const ties: MapTie[] = [];
  for (let person = 0; person < count; person += 1) {
    if (person < 12 || random() < 0.08) {
      personRoles.push({
        person,
        holder: name[person] ?? '',
        project: 'Renewal 2027',
        role: pick(roles, 'user'),
        family: 'decides',
        support: random() < 0.85 ? pick(supports, 'neutral') : null,
      });
    }
    if (person > 0 && person < 30 && random() < 0.5) {
      ties.push({
        from: person,
        to: Math.floor(random() * person),
        kind: pick(['influences', 'knows', 'conflict'], 'knows'),
        feeling: pick(['positive', 'neutral', 'negative', null], null),
        strength: pick([1, 3, 5, null], null),
      });
    }
  }
  const reports = new Map<number, number>();
  for (const above of manager) if (above >= 0) reports.set(above, (reports.get(above) ?? 0) + 1);
  const depth: number[] = [];
  manager.forEach((above, person) => {
    depth[person] = above < 0 ? 1 : (depth[above] ?? 0) + 1;
  });
  return {
    account,
    people: {
      id: manager.map((_, person) => `C${person}`),
      name,
      title: manager.map((_, person) => (person === 0 ? 'Chief Executive Officer' : pick(titles, 'Analyst'))),
      unit: manager.map(() => pick(['IT', 'Finance', 'Закупки', ''], '')),
      manager,
      row: manager.map((_, person) => person + 2),
    },
    standing: count > 5 ? { 3: 'outsider', 4: 'employee' } : {},
    coverage: count > 5 ? { 1: 'inDepth', 2: 'noContact' } : {},
    assumed: count > 5 ? [2, 5] : [],
    ourPerson: count > 5 ? { 1: 'Dana Reed' } : {},
    roles: personRoles,
    ties,
    unattached,
    summary: {
      people: count,
      tops: manager.filter((above) => above < 0).length - trayed,
      levels: Math.max(0, ...depth),
      widestSpan: Math.max(0, ...reports.values()),
      unattached: trayed,
    },
  };
}
