/** The large map: cards in a window over the layout, lines beneath, the same tree keys and names as the sidebar. */

import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { IconButton } from '../../components/button';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { groupName, litNodes } from '../people';
import { tintOf } from '../tint';
import { type CardShelf, createShelf } from './cards';
import type { Look } from './face';
import { layOut } from './layout';
import { drawReportingLines, nodesWithin, pathPen } from './lines';
import { Minimap } from './minimap';
import { neighbourOf } from './neighbour';
import { drawOverview, type Overview } from './overview-canvas';
import { pathUpward, tieLines, tiesToDraw, wayPath } from './ties';
import { isOnMap, useSight } from './use-sight';
import { detailFor, fitView, zoomAbout } from './viewport';

const ZOOM_STEP = 1.3;
const PAN_STEP_PX = 80;
const PAGE_ROWS = 8;
/** How near to a mark of the overview a press must be, in pixels of the screen. */
const NEAR_PX = 8;

const panSteps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
};

interface ChartProps {
  readonly map: MapState;
  readonly label: string;
  /** The element that says how to move on the map. */
  readonly helpId: string;
}

export function Chart({ map, label, helpId }: ChartProps) {
  const words = useWords();
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const cardLayer = useRef<HTMLDivElement>(null);
  const shelf = useRef<CardShelf | null>(null);
  const [hasMinimap, setHasMinimap] = useState(true);
  const { people, open, found, active, chosen, rows, colourBy, spotlight, showAllTies, way } = map;
  const { forest } = people;
  const isRightToLeft = words.direction === 'rtl';
  const kept = found?.kept ?? null;
  const layout = useMemo(
    () => layOut(forest, { open, kept, isRightToLeft }),
    [forest, open, kept, isRightToLeft],
  );
  const port = useSight(map, layout);
  const { drawn, size, view, set } = port;

  const within = useMemo(() => (drawn ? nodesWithin(layout, drawn.area) : []), [layout, drawn]);
  const detail = detailFor(within.length, drawn?.scale ?? 1);
  const isCanvas = detail === 'mark';
  const lines = useMemo(() => {
    if (!drawn || isCanvas) return '';
    const pen = pathPen();
    drawReportingLines(layout, forest, drawn.area, pen);
    return pen.path();
  }, [layout, forest, drawn, isCanvas]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these parts of the map decide which ties are drawn
  const ties = useMemo(() => {
    const shown = tiesToDraw(map, layout);
    const focus = spotlight < 0 ? active : spotlight;
    const own = shown.filter(({ from, to }) => from === focus || to === focus);
    return { lines: tieLines(shown, layout), tied: new Set(own.flatMap(({ from, to }) => [from, to])) };
  }, [people, layout, active, spotlight, showAllTies]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card shows nothing else of the map
  const look = useMemo(
    (): Look => ({ map, words, detail, tied: ties.tied, lit: litNodes(people, spotlight) }),
    [people, open, found, active, chosen, rows, colourBy, spotlight, way, words, detail, ties],
  );
  const overview = useMemo(
    (): Overview => ({
      layout,
      forest,
      lookOf: (person) => tintOf(people, person, colourBy, words).look,
      isDim: (node) => look.lit !== null && !look.lit.has(node),
      nameOf: (node) => groupName(people, node, words),
    }),
    [layout, forest, people, colourBy, words, look.lit],
  );

  useLayoutEffect(() => {
    if (!cardLayer.current || drawn?.chart !== layout) return;
    shelf.current ??= createShelf(cardLayer.current, id);
    const cards = isCanvas ? [] : [...within];
    // The focused card is in the page wherever it is, so that the focus is never lost.
    if (isOnMap(layout, active) && !cards.includes(active)) cards.push(active);
    shelf.current.show(cards, layout, look);
  }, [id, drawn, within, isCanvas, layout, look, active]);

  useLayoutEffect(() => {
    if (canvas.current && drawn && isCanvas) drawOverview(canvas.current, overview, drawn.area, drawn.scale);
  }, [overview, drawn, isCanvas]);

  const zoom = (factor: number) =>
    set(zoomAbout(view.current, factor, size.width / 2, size.height / 2), true);
  const press = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (event.ctrlKey && !event.metaKey && !event.altKey) {
      const to = neighbourOf(layout, active, key);
      if (to >= 0) map.act({ kind: 'move', to });
      return to >= 0;
    }
    if (event.metaKey || event.altKey) return false;
    const step = event.shiftKey ? panSteps[key] : undefined;
    if (step) {
      const [x, y] = step;
      set({ ...view.current, x: view.current.x + x * PAN_STEP_PX, y: view.current.y + y * PAN_STEP_PX });
    } else if (key === '+') zoom(ZOOM_STEP);
    else if (key === '-') zoom(1 / ZOOM_STEP);
    else if (key === '0') set(fitView(layout, size), true);
    else if (key === 'Escape' && spotlight >= 0) map.setSpotlight(-1);
    else return map.press(key, PAGE_ROWS);
    return true;
  };
  const onClick = (event: MouseEvent) => {
    if (port.wasDragged.current) return;
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest('[data-node]');
    const frame = port.window.current?.getBoundingClientRect();
    let node = Number(card?.getAttribute('data-node') ?? -1);
    if (!card && isCanvas && frame) {
      const x = (event.clientX - frame.left - view.current.x) / view.current.scale;
      const y = (event.clientY - frame.top - view.current.y) / view.current.scale;
      const near = NEAR_PX / view.current.scale;
      const on = nodesWithin(layout, { left: x, right: x, top: y, bottom: y });
      const about = { left: x - near, right: x + near, top: y - near, bottom: y + near };
      node = on[0] ?? nodesWithin(layout, about)[0] ?? -1;
    }
    if (node < 0) return;
    if (target?.closest('.card-twisty')) map.act({ kind: open[node] === 1 ? 'close' : 'open', node });
    else map.act({ kind: 'choose', node });
  };
  const isLarger =
    drawn !== null && (layout.width * drawn.scale > size.width || layout.height * drawn.scale > size.height);

  return (
    <div class="chart-frame">
      <div
        ref={port.window}
        class={spotlight < 0 ? 'chart' : 'chart has-spotlight'}
        role="tree"
        tabIndex={0}
        aria-label={label}
        aria-describedby={helpId}
        aria-activedescendant={isOnMap(layout, active) ? `${id}-${active}` : undefined}
        onClick={onClick}
        onMouseDown={(event) => {
          event.preventDefault();
          port.window.current?.focus();
        }}
        onKeyDown={(event) => {
          if (press(event)) event.preventDefault();
        }}
      >
        <div ref={port.layer} class="chart-layer" role="presentation">
          {isCanvas && drawn && (
            <canvas
              ref={canvas}
              class="overview"
              style={{
                left: `${drawn.area.left}px`,
                top: `${drawn.area.top}px`,
                width: `${drawn.area.right - drawn.area.left}px`,
                height: `${drawn.area.bottom - drawn.area.top}px`,
              }}
            />
          )}
          <svg class="lines" aria-hidden="true">
            <path class="reporting" d={lines} />
            {active >= 0 && (
              <path class="upward" d={pathUpward(forest, layout, spotlight < 0 ? active : spotlight)} />
            )}
            {ties.lines.map(({ look: looks, path }) => (
              <path key={looks} class={looks} d={path} />
            ))}
            {way.length > 1 && <path class="way" d={wayPath(map, layout)} />}
          </svg>
          <div ref={cardLayer} dir={words.direction} role="presentation" />
        </div>
      </div>
      {isLarger && hasMinimap && <Minimap overview={overview} port={port} />}
      <div class="chart-tools">
        {isLarger && (
          <IconButton
            icon="overview"
            label={words.say(hasMinimap ? 'hideMinimap' : 'showMinimap')}
            onPress={() => setHasMinimap(!hasMinimap)}
          />
        )}
        <IconButton icon="plus" label={words.say('zoomIn')} onPress={() => zoom(ZOOM_STEP)} />
        <IconButton icon="minus" label={words.say('zoomOut')} onPress={() => zoom(1 / ZOOM_STEP)} />
        <IconButton icon="fit" label={words.say('fit')} onPress={() => set(fitView(layout, size), true)} />
      </div>
    </div>
  );
}
