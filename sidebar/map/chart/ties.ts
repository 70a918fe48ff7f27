/** Ties, the way to somebody and the path upward as lines of the large map, few elements whatever their number. */

import type { MapTie } from '../../../src/domain/map/map-view';
import type { Forest } from '../forest';
import type { MapState } from '../map-state';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, LEVEL_GAP_PX, SPINE_PX } from './boxes';
import type { Layout } from './layout';

/** Up to this number all ties are drawn without being asked for; of one person never more. */
const FEW_TIES = 100;
/** All ties, when they are asked for. */
const MANY_TIES = 600;

/** Whether the ties of everybody are on the map now. */
export const areAllTiesShown = ({ showAllTies, people }: MapState): boolean =>
  showAllTies ?? people.view.ties.length <= FEW_TIES;

/** Parties that are our people have no card: their numbers are those of groups here. */
const hasCard = ({ isPlaced }: Layout, { people }: Forest, party: number): boolean =>
  party >= 0 && party < people && isPlaced[party] === 1;

/** Of the person in the spotlight or, without one, of the focused person or of everybody. */
export function tiesToDraw(map: MapState, layout: Layout): readonly MapTie[] {
  const { people, spotlight, active } = map;
  const isEverybody = spotlight < 0 && areAllTiesShown(map);
  const focus = spotlight < 0 ? active : spotlight;
  const own = focus < people.forest.people ? (people.tiesOf.get(focus) ?? []) : [];
  return (isEverybody ? people.view.ties : own)
    .filter(
      ({ from, to }) =>
        from !== to && hasCard(layout, people.forest, from) && hasCard(layout, people.forest, to),
    )
    .slice(0, isEverybody ? MANY_TIES : FEW_TIES);
}

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Curve {
  readonly start: Point;
  readonly middle: Point;
  readonly end: Point;
}

/** From the edge of one card to the edge of the other, bent away from the straight reporting lines. */
function curveBetween({ x, y }: Layout, from: number, to: number, lane: number): Curve {
  const centre = (node: number): Point => ({
    x: (x[node] ?? 0) + CARD_WIDTH_PX / 2,
    y: (y[node] ?? 0) + CARD_HEIGHT_PX / 2,
  });
  const start = centre(from);
  const end = centre(to);
  const distance = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const bend = Math.min(80, distance / 5) * (1 + lane / 3);
  const middle = {
    x: Math.round((start.x + end.x) / 2 + ((end.y - start.y) / distance) * bend),
    y: Math.round((start.y + end.y) / 2 - ((end.x - start.x) / distance) * bend),
  };
  const edge = (card: Point): Point => {
    const dx = middle.x - card.x;
    const dy = middle.y - card.y;
    const reach = Math.min(
      dx === 0 ? 1 : CARD_WIDTH_PX / 2 / Math.abs(dx),
      dy === 0 ? 1 : CARD_HEIGHT_PX / 2 / Math.abs(dy),
      1,
    );
    return { x: Math.round(card.x + dx * reach), y: Math.round(card.y + dy * reach) };
  };
  return { start: edge(start), middle, end: edge(end) };
}

const pathOf = ({ start, middle, end }: Curve): string =>
  `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;

/** SVG path of a line between two cards. */
export const tiePath = (layout: Layout, from: number, to: number): string =>
  pathOf(curveBetween(layout, from, to, 0));

const HEAD_PX = 9;
const MARK_PX = 5;

function arrowHead(from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const dx = ((tip.x - from.x) / length) * HEAD_PX;
  const dy = ((tip.y - from.y) / length) * HEAD_PX;
  const side = (turn: number) =>
    `${(tip.x - dx - (dy * turn) / 2).toFixed(1)} ${(tip.y - dy + (dx * turn) / 2).toFixed(1)}`;
  return `M${tip.x} ${tip.y}L${side(1)}L${side(-1)}Z`;
}
/** A cross on the line: conflict and ill feeling are seen without colour. */
function cross({ start, middle, end }: Curve): string {
  const x = (start.x + 2 * middle.x + end.x) / 4;
  const y = (start.y + 2 * middle.y + end.y) / 4;
  const bar = (sign: number) => `M${x - MARK_PX} ${y - sign * MARK_PX}l${2 * MARK_PX} ${sign * 2 * MARK_PX}`;
  return bar(1) + bar(-1);
}

/** Lanes keep two ties of one pair apart. */
const kinds = ['influences', 'knows', 'dottedLine', 'conflict', 'family', 'formerColleague'];
const UNDIRECTED: ReadonlySet<string> = new Set(['conflict', 'family', 'formerColleague']);
/** Thin, middle or thick by strength 1-5; unknown is thin. */
const weightOf = (strength: number | null): number =>
  Math.max(1, Math.min(3, Math.ceil((strength ?? 1) / 2)));

/** One line of each look: `look` is a list of classes of chart-lines.css, `path` an SVG path. */
export interface TieLine {
  readonly look: string;
  readonly path: string;
}

/** Kind by dash, strength by thickness, direction by heads, conflict and ill feeling by a cross. */
export function tieLines(ties: readonly MapTie[], layout: Layout): readonly TieLine[] {
  const paths = new Map<string, string>();
  const add = (look: string, path: string) => paths.set(look, (paths.get(look) ?? '') + path);
  for (const { from, to, kind, feeling, strength, isMutual } of ties) {
    const lane = kinds.indexOf(kind);
    const curve = curveBetween(layout, from, to, Math.max(0, lane));
    const isBad = kind === 'conflict' || feeling === 'negative';
    const tone = isBad ? 'bad' : kind === 'dottedLine' ? 'line' : feeling === 'positive' ? 'good' : 'plain';
    add(`tie ${lane < 0 ? 'other' : kind} ${tone} weight-${weightOf(strength)}`, pathOf(curve));
    if (isBad) add('cross bad', cross(curve));
    if (isMutual || !UNDIRECTED.has(kind)) add(`head ${tone}`, arrowHead(curve.middle, curve.end));
    if (isMutual) add(`head ${tone}`, arrowHead(curve.middle, curve.start));
  }
  return [...paths].map(([look, path]) => ({ look, path }));
}

/** Through the cards of a way; its ends among our people have none. */
export function wayPath({ way, people }: MapState, layout: Layout): string {
  const placed = way.filter((party) => hasCard(layout, people.forest, party));
  return placed
    .slice(1)
    .map((party, leg) => tiePath(layout, placed[leg] ?? party, party))
    .join('');
}

/** The reporting lines from a node to the top. */
export function pathUpward({ parent }: Forest, layout: Layout, from: number): string {
  const { x, y, isPlaced, inBlock, isRightToLeft } = layout;
  let path = '';
  let node = from;
  while (node >= 0 && isPlaced[node] === 1) {
    const above = parent[node] ?? -1;
    if (above < 0 || isPlaced[above] !== 1) break;
    const middle = CARD_WIDTH_PX / 2;
    const bottom = (y[above] ?? 0) + CARD_HEIGHT_PX;
    const spine = (isRightToLeft ? 1 : -1) * (middle + SPINE_PX);
    const isPacked = inBlock[node] !== 0;
    const turn = (x[node] ?? 0) + middle + (isPacked ? spine : 0);
    path += `M${(x[above] ?? 0) + middle} ${bottom}v${LEVEL_GAP_PX / 2}H${turn}`;
    path += isPacked
      ? `V${(y[node] ?? 0) + CARD_HEIGHT_PX / 2}h${isRightToLeft ? -SPINE_PX : SPINE_PX}`
      : `V${y[node] ?? 0}`;
    node = above;
  }
  return path;
}
