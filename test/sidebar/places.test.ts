import fc from 'fast-check';
import { spread } from '../../sidebar/scores/portfolio/places';

const SIZE = 240;
const DISTANCE = 16;
const point = fc.record({ x: fc.integer({ min: 0, max: SIZE }), y: fc.integer({ min: 0, max: SIZE }) });

describe('Marks on a picture', () => {
  it('stay where they belong as long as they are apart', () => {
    const wanted = [
      { x: 40, y: 40 },
      { x: 40, y: 60 },
      { x: 200, y: 200 },
    ];
    expect(spread(wanted, SIZE, DISTANCE)).toEqual(wanted);
  });

  it('never hide each other nor leave the picture, thirty of them in one place too', () => {
    const check = (wanted: readonly { readonly x: number; readonly y: number }[]) => {
      const places = spread(wanted, SIZE, DISTANCE);
      expect(places).toHaveLength(wanted.length);
      places.forEach((one, index) => {
        for (const value of [one.x, one.y]) {
          expect(value).toBeGreaterThanOrEqual(DISTANCE / 2);
          expect(value).toBeLessThanOrEqual(SIZE - DISTANCE / 2);
        }
        for (const other of places.slice(index + 1)) {
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(DISTANCE);
        }
      });
    };
    check(Array.from({ length: 30 }, () => ({ x: SIZE, y: 0 })));
    fc.assert(fc.property(fc.array(point, { maxLength: 30 }), check), { numRuns: 100 });
  });
});
