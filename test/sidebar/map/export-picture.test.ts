/** Pictures of the map: whole and in pieces, well formed whatever people are called, and without judgements on wish. */

import fc from 'fast-check';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../../../sidebar/map/chart/boxes';
import { tiePath } from '../../../sidebar/map/chart/ties';
import { drawPicture } from '../../../sidebar/map/export/draw-picture';
import { peopleTable } from '../../../sidebar/map/export/people-table';
import { areaIn, type Choice, cutPicture, makePicture } from '../../../sidebar/map/export/picture';
import { planPng, scaleFor } from '../../../sidebar/map/export/png';
import { pageName, printDocument } from '../../../sidebar/map/export/print-document';
import type { MapState } from '../../../sidebar/map/map-state';
import type { MapView } from '../../../src/domain/map/map-view';
import { sampleMap } from '../sample-map';
import { measure, readXml, stateOf, wordsIn } from './export-sample';

const all: Choice = { isEverything: true, isUnjudged: false };
const shownNow: Choice = { isEverything: false, isUnjudged: false };
const unjudged: Choice = { isEverything: true, isUnjudged: true };
const pictureOf = (map: MapState, choice = all, language: 'en' | 'fa' = 'en') =>
  makePicture(map, choice, wordsIn(language), measure);
const named = (view: MapView): MapView => ({
  ...view,
  people: { ...view.people, name: view.people.id.map((_, person) => `N${person}`) },
});
const namesIn = (xml: string) =>
  readXml(xml)
    .map(({ text }) => text)
    .filter((text) => /^N\d+$/.test(text));

describe('a picture', () => {
  it.each([
    ['a tree', sampleMap(120, 'tree', 9)],
    ['a chain', sampleMap(60, 'chain')],
    ['one manager of many', sampleMap(200, 'star')],
    ['people in the tray only', sampleMap(3, 'tree', 3)],
  ])('of everybody in %s holds each person exactly once', (_, view) => {
    const { svg } = drawPicture(pictureOf(stateOf(named(view))));
    expect(namesIn(svg).sort()).toEqual(view.people.id.map((_, person) => `N${person}`).sort());
  });

  it('of what is shown leaves out closed branches and people who were not found', () => {
    const map = stateOf(named(sampleMap(300)));
    const { forest } = map.people;
    const kept = Uint8Array.from(forest.parent, (_, node) => (node < 2 ? 1 : 0));
    const found = { kept, matches: kept, count: 2 };
    expect(namesIn(drawPicture(pictureOf({ ...map, found }, shownNow)).svg)).toEqual(['N0', 'N1']);
    expect(pictureOf(map, shownNow).everybody.length).toBeLessThan(300);
    expect(pictureOf({ ...map, found }, all).everybody).toHaveLength(300);
  });

  it('of nobody holds nobody', () => {
    expect(pictureOf(stateOf(sampleMap(0))).everybody).toEqual([]);
  });

  it('says whose it is, of which day, and that it is internal only', () => {
    const texts = readXml(drawPicture(pictureOf(stateOf(sampleMap(9)))).svg);
    expect(texts.filter(({ text }) => text.includes('Internal only · Northwind · 2026-10-02'))).toHaveLength(
      2,
    );
    expect(texts.find(({ tag }) => tag === 'title')?.text).toBe('Map of Northwind');
    expect(texts.find(({ tag }) => tag === 'desc')?.text).toContain('9 people');
  });

  it('is mirrored for right-to-left', () => {
    const view = sampleMap(30, 'tree', 2);
    const [ltr, rtl] = (['en', 'fa'] as const).map((language) => pictureOf(stateOf(view), all, language));
    const middles = ltr?.parts.map(({ layout, left }) =>
      [...layout.placed].map((node) => (ltr?.width ?? 0) - ((layout.x[node] ?? 0) + left) - CARD_WIDTH_PX),
    );
    expect(
      rtl?.parts.map(({ layout, left }) => [...layout.placed].map((node) => (layout.x[node] ?? 0) + left)),
    ).toEqual(middles);
  });

  it('is well formed and without script or address, whatever people and choices are called', () => {
    const view = sampleMap(4);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 4, maxLength: 4 }), (texts) => {
        const hostile = [
          texts,
          ['</text><script>alert(1)</script>', '"><a href="x">', ']]>&', '\ud800\u0000'],
        ];
        for (const list of hostile) {
          const of = (place: number) => list[place] ?? '';
          const map = stateOf({
            ...view,
            account: of(0),
            people: {
              ...view.people,
              name: list,
              title: list,
              outsiderTie: list,
              standing: list,
              coverage: list,
              ourPerson: list,
            },
            roles: list.map((text, person) => ({
              person,
              role: text,
              support: text,
              family: text,
              holder: text,
              project: text,
              formality: text,
              politicalStatus: text,
              decisionOrientation: text,
              isAssumed: true,
              row: 2,
            })),
            ties: [{ from: 0, to: 1, kind: of(1), feeling: of(2), strength: 1, isMutual: true, row: 2 }],
          });
          for (const colourBy of ['support', 'role', 'coverage', 'ourPerson'] as const) {
            readXml(drawPicture(pictureOf({ ...map, colourBy })).svg);
          }
          expect(printDocument(pictureOf(map))).not.toMatch(/<(script|img|a|iframe)\b/i);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a picture without judgements', () => {
  const view = sampleMap(40, 'tree', 3);
  const secret = 'SECRET';
  const judged: MapView = {
    ...view,
    people: {
      ...view.people,
      outsiderTie: view.people.id.map(() => secret),
      standing: view.people.id.map(() => 'outsider'),
      acquaintance: view.people.id.map(() => secret),
      coverage: view.people.id.map(() => secret),
      knowsUs: view.people.id.map(() => secret),
      relationLevel: view.people.id.map(() => secret),
      wantedRelationLevel: view.people.id.map(() => secret),
      isAssumed: view.people.id.map(() => true),
    },
    roles: view.roles.map((role) => ({ ...role, role: secret, politicalStatus: 'innerCircle' })),
    competitors: [{ competitor: secret, unit: '', backedBy: [0, 1], contractEnd: null }],
  };
  it.each(['support', 'role', 'coverage', 'ourPerson'] as const)(
    'tells none of them, coloured by %s',
    (colourBy) => {
      const map = stateOf(judged, { colourBy, way: [0, 1, 2], spotlight: 1, showAllTies: true });
      const told = (choice: Choice) => {
        const picture = pictureOf(map, choice);
        return drawPicture(picture).svg + printDocument(picture) + JSON.stringify(peopleTable(picture));
      };
      const signs =
        /SECRET|⚑|stroke-dasharray="4 3"|class="(tie|head|cross)|>(\+\+|−−|Mentor|Enemy|assumed)</;
      expect(told(all)).toMatch(signs);
      expect(told(unjudged)).not.toMatch(signs);
      expect(told(unjudged)).toContain('Without judgements');
      expect(told(unjudged)).not.toContain('Internal only');
    },
  );
});

describe('pieces of a picture', () => {
  const picture = pictureOf(stateOf(sampleMap(900, 'tree', 12)));
  const most = { width: 1200, height: 800 };
  it('are no larger than wanted and show every card whole on at least one', () => {
    const pieces = cutPicture(picture, most, { width: CARD_WIDTH_PX, height: CARD_HEIGHT_PX });
    for (const { left, right, top, bottom } of pieces) {
      expect(right - left).toBeLessThanOrEqual(most.width + 0.001);
      expect(bottom - top).toBeLessThanOrEqual(most.height + 0.001);
    }
    for (const part of picture.parts) {
      for (const node of part.layout.placed) {
        const x = (part.layout.x[node] ?? 0) + part.left;
        const y = (part.layout.y[node] ?? 0) + part.top;
        const isWhole = pieces.some(
          ({ left, top, right, bottom }) =>
            x >= left - 0.001 &&
            y >= top - 0.001 &&
            x + CARD_WIDTH_PX <= right + 0.001 &&
            y + CARD_HEIGHT_PX <= bottom + 0.001,
        );
        expect(isWhole).toBe(true);
      }
    }
  });
  it('hold every tie that crosses them, and none that stays away', () => {
    const { view } = stateOf(sampleMap(400, 'tree', 0)).people;
    const tie = { kind: 'influences', feeling: null, strength: 1, isMutual: false, row: 2 };
    const ties = view.people.id.map((_, from) => ({ ...tie, from, to: (from * 7 + 3) % 400 }));
    const tied = pictureOf({ ...stateOf({ ...view, ties }), showAllTies: true });
    const pieces = cutPicture(tied, most, { width: CARD_WIDTH_PX, height: CARD_HEIGHT_PX });
    const drawn = pieces.map((piece) => drawPicture(tied, piece, 'A1').svg);
    const [part] = tied.parts;
    if (!part) throw new Error('The picture is empty.');
    let near = 0;
    for (const { from, to } of ties) {
      if (from === to) continue;
      const path = tiePath(part.layout, from, to);
      const points = [...path.matchAll(/-?[\d.]+/g)].map(Number);
      const xs = points.filter((_, place) => place % 2 === 0);
      const ys = points.filter((_, place) => place % 2 === 1);
      pieces.forEach((piece, place) => {
        const { left, right, top, bottom } = areaIn(part, piece);
        const isOutside =
          Math.max(...xs) < left ||
          Math.min(...xs) > right ||
          Math.max(...ys) < top ||
          Math.min(...ys) > bottom;
        const isDrawn = drawn[place]?.includes(path) ?? false;
        if (!isOutside) expect([place, path, isDrawn]).toEqual([place, path, true]);
        if (isDrawn) near += 1;
      });
    }
    expect(near).toBeLessThan((pieces.length * ties.length) / 2);
  });
  it('are printed with the mark and the name of each page', () => {
    const html = printDocument(picture);
    const pages = html.match(/<svg xmlns/g) ?? [];
    expect(pages.length).toBeGreaterThan(10);
    expect(html.match(/<desc>Internal only/g)).toHaveLength(pages.length);
    expect(html).toContain('· A1</text>');
  });
  it.each([
    [0, 0, 'A1'],
    [25, 1, 'Z2'],
    [26, 0, 'AA1'],
    [701, 9, 'ZZ10'],
    [702, 0, 'AAA1'],
  ])('in column %i and row %i are called %s', (column, row, name) => {
    expect(pageName({ column, row })).toBe(name);
  });
  it('of a PNG stay within what browsers draw, at a readable size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        (width, height) => {
          const scale = scaleFor({ width, height });
          expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384.001);
          expect(width * height * scale ** 2).toBeLessThanOrEqual(2 ** 28);
        },
      ),
    );
    const plan = planPng(pictureOf(stateOf(sampleMap(3000))));
    expect(plan.length).toBeGreaterThan(2);
    for (const draw of plan.slice(0, 3)) {
      const { width, height } = draw();
      expect(Math.max(width, height)).toBeLessThanOrEqual(16_384);
      expect(width * height).toBeLessThanOrEqual(2 ** 28);
    }
  });
});
