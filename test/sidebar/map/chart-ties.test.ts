/** Ties, ways and paths upward as lines; the colour of a card by what is asked for. */

import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../../../sidebar/map/chart/boxes';
import { layOut } from '../../../sidebar/map/chart/layout';
import { pathUpward, tieLines, tiePath } from '../../../sidebar/map/chart/ties';
import { buildForest } from '../../../sidebar/map/forest';
import type { ColourBy } from '../../../sidebar/map/map-state';
import { gatherPeople } from '../../../sidebar/map/people';
import { initialsOf, keyStatusOf } from '../../../sidebar/map/politics';
import { tintOf, tintsOf } from '../../../sidebar/map/tint';
import type { MapTie, MapView } from '../../../src/domain/map/map-view';
import { englishWords } from '../english-words';
import { blankPeople, emptyMap, sourceOf } from '../sample-map';

const forest = buildForest(sourceOf([-1, 0, 0, 1, 2]));
const layout = layOut(forest, { open: new Uint8Array(5).fill(1), kept: null, isRightToLeft: false });
const tie = (more: Partial<MapTie>): MapTie => ({
  from: 1,
  to: 2,
  kind: 'knows',
  feeling: null,
  strength: null,
  isMutual: false,
  row: 2,
  ...more,
});

describe('tieLines', () => {
  const check = (title: string, more: Partial<MapTie>, looks: readonly string[]) =>
    it(title, () => {
      expect(tieLines([tie(more)], layout).map(({ look }) => look)).toEqual(looks);
    });
  check('shows who starts a tie by a head', { kind: 'influences' }, [
    'tie influences plain weight-1',
    'head plain',
  ]);
  check('marks conflict by a cross, and gives it no direction', { kind: 'conflict' }, [
    'tie conflict bad weight-1',
    'cross bad',
  ]);
  check('marks ill feeling by a cross, whatever the kind', { feeling: 'negative' }, [
    'tie knows bad weight-1',
    'cross bad',
    'head bad',
  ]);
  check('draws strong ties thick', { feeling: 'positive', strength: 5 }, [
    'tie knows good weight-3',
    'head good',
  ]);
  check('keeps a word of the team’s own out of the style', { kind: '"><b>' }, [
    'tie other plain weight-1',
    'head plain',
  ]);
  it('needs as many lines for three thousand ties as for one of each look', () => {
    const many = Array.from({ length: 3000 }, () => tie({ kind: 'influences', isMutual: true }));
    const lines = tieLines(many, layout);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.path.match(/Z/g)).toHaveLength(6000);
  });
  it('keeps two ties of one pair apart', () => {
    const [first, second] = tieLines([tie({ kind: 'influences' }), tie({ kind: 'family' })], layout)
      .filter(({ look }) => look.startsWith('tie'))
      .map(({ path }) => path);
    expect(first).not.toBe(second);
  });
});

describe('tiePath', () => {
  it('joins two cards by a curve of finite numbers, even one card with itself', () => {
    expect(tiePath(layout, 1, 4)).toMatch(/^M-?\d+ -?\d+Q-?\d+ -?\d+ -?\d+ -?\d+$/);
    expect(tiePath(layout, 1, 1)).not.toMatch(/NaN|Infinity/);
  });
});

describe('pathUpward', () => {
  it('goes from manager to manager up to the top', () => {
    const path = pathUpward(forest, layout, 3);
    expect(path.match(/M/g)).toHaveLength(2);
    const middle = (layout.x[0] ?? 0) + CARD_WIDTH_PX / 2;
    expect(path).toContain(`M${middle} ${(layout.y[0] ?? 0) + CARD_HEIGHT_PX}`);
    expect(pathUpward(forest, layout, 0)).toBe('');
  });
});

describe('tintOf', () => {
  const words = englishWords;
  const role = {
    person: 0,
    holder: 'Person 0',
    project: '',
    role: 'champion',
    family: 'forUs',
    formality: null,
    politicalStatus: 'politicalStructure',
    support: 'enemy',
    decisionOrientation: null,
    isAssumed: false,
    row: 2,
  };
  const view: MapView = {
    ...emptyMap,
    people: { ...blankPeople(2), coverage: ['inDepth', null], ourPerson: ['Dana Reed', null] },
    roles: [role],
  };
  const people = gatherPeople(view, buildForest(view), words);
  const check = (colourBy: ColourBy, look: string, sign: string) =>
    it(`says ${colourBy} by colour and by a sign, and nothing of whom it is not known`, () => {
      expect(tintOf(people, 0, colourBy, words)).toEqual({ look, sign });
      expect(tintOf(people, 1, colourBy, words)).toEqual({ look: 'support-unknown', sign: '' });
      const entries = tintsOf(people, colourBy, words);
      expect(entries.map((entry) => entry.look)).toContain(look);
      expect(entries[entries.length - 1]?.label).toBe('Not known');
    });
  check('support', 'support-enemy', '−−');
  check('role', 'hue-2', 'CH');
  check('coverage', 'coverage-inDepth', '●');
  check('ourPerson', 'hue-0', 'DR');

  it('knows key players by the higher of their statuses', () => {
    expect(keyStatusOf(people, 0)).toBe('politicalStructure');
    expect(keyStatusOf(people, 1)).toBeNull();
  });
  it('shortens names to whole letters of any script', () => {
    expect([initialsOf('Dana van Reed'), initialsOf('  '), initialsOf('رضا'), initialsOf('𝒜b')]).toEqual([
      'DR',
      '',
      'ر',
      '𝒜',
    ]);
  });
});
