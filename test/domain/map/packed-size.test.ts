/** What a map weighs on its way to the page: everything of a busy account, in at most 160 bytes a person. */

import { type MapAnswer, mapColumns } from '../../../src/domain/map/map-answer';
import { packMap } from '../../../src/domain/map/pack-map';
import { readMap } from '../../../src/domain/map/read-map';
import { vocabularies } from '../../../src/schema/vocabularies';
import { seededRandom } from '../../sidebar/sample-map';
import { contacts, type SampleRow, table } from '../cells/sample-tables';

const facts: Pick<MapAnswer, 'today' | 'settings'> = {
  today: '2026-11-21',
  settings: { silentDays: 30, buyingTeamMinimum: 3, buyingTeamTypical: 10 },
};

const given = ['Анна', 'Мария', 'Владимир', 'مریم', 'رضا', 'زهرا', 'Katarzyna', 'Zoë', 'Piotr'];
const family = ['Петрова', 'Сидоренко', 'احمدی', 'کریمی', 'حسینی‌نژاد', 'Kowalska', 'Müller'];
const posts = [
  'Директор отдела закупок',
  'مدیر بخش خرید خارجی',
  'Head of the procurement section',
  'Главный инженер участка',
  'کارشناس ارشد گروه مالی',
];

/** Everybody has another name and another title; the rows are in no order. */
function busyAccount(count: number) {
  const random = seededRandom(7);
  const one = <T>(list: readonly T[]): T | string => list[Math.floor(random() * list.length)] ?? '';
  const perhaps = (share: number, words: readonly string[]) => (random() < share ? one(words) : '');
  const name = (index: number) =>
    `${given[index % given.length]} ${family[Math.floor(index / given.length) % family.length]} ${index.toString(36)}`;
  const order = Array.from({ length: count }, (_, index) => [random(), index] as const)
    .sort(([left], [right]) => left - right)
    .map(([, index]) => index);
  const people = order.map((index): SampleRow => {
    return {
      name: name(index),
      title: `${posts[index % posts.length]} ${index}`,
      unit: `Unit ${Math.floor(random() * 40)}`,
      level: perhaps(0.8, vocabularies.level),
      reportsTo: index === 0 ? '' : name(Math.floor((index - 1) / 6)),
      standing: perhaps(0.9, vocabularies.standing),
      functions: perhaps(0.1, vocabularies.contactFunction),
      ourPerson: `Our Person ${Math.floor(random() * 30)}`,
      acquaintance: perhaps(0.5, vocabularies.acquaintance),
      coverage: perhaps(0.7, vocabularies.coverage),
      knowsUs: perhaps(0.5, vocabularies.knowsUs),
      relationLevel: perhaps(0.5, vocabularies.relationLevel),
      pain: perhaps(0.3, ['Delays']),
      offer: perhaps(0.2, ['Training']),
      confidence: perhaps(0.5, vocabularies.confidence),
      id: `a1b2c3d4e5f6-${index.toString(36)}`,
    };
  });
  const anybody = () => name(Math.floor(random() * count));
  const account = 'Acme';
  const rows = (share: number, make: () => SampleRow) =>
    Array.from({ length: Math.round(count * share) }, () => ({ account, ...make() }));
  return {
    contacts: contacts(people),
    team: table(
      'team',
      Array.from({ length: 30 }, (_, index) => ({ name: `Our Person ${index}` })),
    ),
    roles: table(
      'roles',
      rows(1 / 10, () => ({
        holder: anybody(),
        project: perhaps(1, ['ERP', 'CRM']),
        role: perhaps(1, vocabularies.buyingRole),
        support: perhaps(0.7, vocabularies.support),
        politicalStatus: perhaps(0.5, vocabularies.politicalStatus),
      })),
    ),
    relationships: table(
      'relationships',
      rows(1 / 3, () => ({
        from: anybody(),
        to: anybody(),
        kind: perhaps(1, vocabularies.tieKind),
        feeling: perhaps(0.6, vocabularies.feeling),
        strength: 1 + Math.floor(random() * 5),
        direction: perhaps(0.5, vocabularies.direction),
      })),
    ),
    touchpoints: table(
      'touchpoints',
      rows(1 / 10, () => ({
        subject: 'Call',
        date: new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 300))).toISOString().slice(0, 10),
        person: anybody(),
        ourPerson: `Our Person ${Math.floor(random() * 30)}`,
      })),
    ),
  };
}

describe('A map on its way', () => {
  test.each([1_000, 10_000])('of %i people takes at most 160 bytes each', (count) => {
    const tables = busyAccount(count);
    const map = packMap('Acme', ['Acme'], tables, facts, mapColumns);
    const json = JSON.stringify({ ok: true, data: map });
    const { people, roles, ties, touches, unattached } = readMap(map);
    for (const key of ['level', 'standing', 'coverage', 'knowsUs', 'relationLevel'] as const)
      expect(people[key].filter((choice) => choice !== null).length).toBeGreaterThan(count / 3);
    expect([people.id.length, unattached.length]).toEqual([count, 0]);
    expect(new Set(people.title).size).toBe(count);
    expect([roles.length, ties.length, touches.length]).toEqual([
      tables.roles.rows.length,
      tables.relationships.rows.length,
      tables.touchpoints.rows.length,
    ]);
    const each = Buffer.byteLength(json) / count;
    process.stderr.write(`Map of ${count}: ${each.toFixed(1)} bytes per person\n`);
    expect(each).toBeLessThanOrEqual(160);
  });
});
