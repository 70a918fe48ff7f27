import fc from 'fast-check';
import type { MapAnswer } from '../../../src/domain/map/map-answer';
import { cutMap, joinPieces } from '../../../src/domain/map/pieces';

const mapOf = (texts: readonly string[]): MapAnswer => ({
  account: 'Acme',
  accounts: ['Acme'],
  today: '2026-11-21',
  settings: { silentDays: 30, buyingTeamMinimum: 3, buyingTeamTypical: 10 },
  texts,
  tables: { contacts: { row: [2], name: [0] } },
  unattached: [],
  summary: { people: 1, tops: 1, levels: 1, widestSpan: 0, unattached: 0 },
});

/** As the page does: the first answer says how many there are. */
const ask = (map: MapAnswer, most: number): MapAnswer[] => {
  const first = cutMap(map, undefined, most);
  const others = Array.from({ length: (first.piece?.pieces ?? 1) - 1 }, (_, at) => cutMap(map, at + 2, most));
  const travelled: MapAnswer[] = JSON.parse(JSON.stringify([first, ...others]));
  return travelled;
};

describe('cutMap and joinPieces', () => {
  test('leave a map alone that fits into one answer', () => {
    const map = mapOf(['Anna']);
    expect(cutMap(map)).toBe(map);
    expect(joinPieces([map])).toBe(map);
  });

  test('bring any map over in pieces of any size, no character torn', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', '"', '😀', 'ش', '\n', 'Ж') }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 5, max: 400 }), (words, most) => {
        const answers = ask(mapOf(words), most);
        expect(joinPieces(answers)).toEqual(mapOf(words));
        for (const { piece } of answers) {
          expect(piece?.json ?? '').not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          expect((piece?.json.length ?? 0) <= most + 1).toBe(true);
        }
      }),
    );
  });

  test('make nothing of pieces from two states of the sheets, of too few, or of none', () => {
    const [first, ...others] = ask(mapOf(['Anna', 'Boris']), 100);
    const [, second, ...rest] = ask(mapOf(['Anna', 'Bruno']), 100);
    if (!first || !second) throw new Error('Nothing was cut.');
    expect(joinPieces([first, second, ...rest])).toBeNull();
    expect(joinPieces([first])).toBeNull();
    expect(joinPieces([first, ...others.slice(0, -1)])).toBeNull();
    expect(joinPieces([])).toBeNull();
  });

  test('a piece beyond the last is empty', () => {
    expect(cutMap(mapOf(['Anna']), 99, 100).piece?.json).toBe('');
  });
});
