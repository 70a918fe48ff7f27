/** The large map: cards in a window over the layout, lines beneath, the same tree keys and names as the sidebar. */

import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { IconButton } from '../../components/button';
import { useWords } from '../../words';
import { at, nodeAt } from '../at';
import type { MapState } from '../map-state';
import { supportOf } from '../people';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from './boxes';
import { Card } from './card';
import { type Layout, layOut } from './layout';
import { drawReportingLines, pathPen, peopleWithin, type Rectangle, tiePath } from './lines';
import { clearOverview, drawOverview } from './overview-canvas';
import { useViewport, type ViewportControl } from './use-viewport';
import { detailFor, firstView, fitView, revealCard, zoomAbout } from './viewport';

const ZOOM_STEP = 1.3;
const PAN_STEP_PX = 80;
const PAGE_ROWS = 8;
const TIES_DRAWN = 100;

const cardOf = (layout: Layout, person: number): Rectangle => {
  const left = at(layout.x, person);
  const top = at(layout.y, person);
  return { left, top, right: left + CARD_WIDTH_PX, bottom: top + CARD_HEIGHT_PX };
};
const isOnMap = (layout: Layout, person: number) => person >= 0 && layout.isPlaced[person] === 1;

/** Shows the whole at first, keeps the focused card where it is when the layout changes, and follows the focus. */
function useSight(map: MapState, layout: Layout, port: ViewportControl): void {
  const { active, reveal } = map;
  const { size, set, view } = port;
  const isPlaced = useRef(false);
  const before = useRef<{ layout: Layout; active: number } | null>(null);
  const isVisible = size.width > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only for a new layout or a new size
  useLayoutEffect(() => {
    if (!isVisible) return;
    const known = before.current;
    before.current = { layout, active };
    if (!isPlaced.current) {
      isPlaced.current = true;
      const top = nodeAt(layout.placed, 0);
      set(firstView(layout, size, cardOf(layout, top)));
      return;
    }
    let next = view.current;
    if (known && known.layout !== layout && isOnMap(known.layout, active) && isOnMap(layout, active)) {
      const from = cardOf(known.layout, active);
      const to = cardOf(layout, active);
      next = {
        ...next,
        x: next.x + (from.left - to.left) * next.scale,
        y: next.y + (from.top - to.top) * next.scale,
      };
    }
    set(next);
  }, [layout, size]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves only when someone is to be revealed
  useEffect(() => {
    if (isVisible && reveal > 0 && isOnMap(layout, active)) {
      set(revealCard(view.current, size, cardOf(layout, active)), true);
    }
  }, [reveal, isVisible]);
}

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
  const { people, open, found, active, chosen } = map;
  const { forest } = people;
  const isRightToLeft = words.direction === 'rtl';
  const layout = useMemo(
    () => layOut(forest, { open, kept: found?.kept ?? null, isRightToLeft }),
    [forest, open, found, isRightToLeft],
  );
  const port = useViewport(layout);
  const { drawn, size, view, set } = port;
  useSight(map, layout, port);

  const within = useMemo(() => (drawn ? peopleWithin(layout, drawn.area) : []), [layout, drawn]);
  const detail = detailFor(within.length, drawn?.scale ?? 1);
  const cards = detail === 'mark' ? [] : [...within];
  if (isOnMap(layout, active) && !cards.includes(active)) cards.push(active);
  const lines = useMemo(() => {
    if (!drawn || detail === 'mark') return '';
    const pen = pathPen();
    drawReportingLines(layout, forest, drawn.area, pen);
    return pen.path();
  }, [layout, forest, drawn, detail]);
  const ties = (people.tiesOf.get(active) ?? [])
    .filter((tie) => isOnMap(layout, tie.from) && isOnMap(layout, tie.to))
    .slice(0, TIES_DRAWN);
  const tied = new Set(ties.flatMap((tie) => [tie.from, tie.to]));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas follows the view through `onMove`
  useLayoutEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    let frame = 0;
    const draw = () => {
      frame = 0;
      drawOverview(
        surface,
        { layout, forest, supportOf: (person) => supportOf(people, person) },
        view.current,
        size,
      );
    };
    if (detail === 'mark') draw();
    else clearOverview(surface);
    port.onMove.current = () => {
      if (detail === 'mark' && frame === 0) frame = requestAnimationFrame(draw);
    };
    return () => {
      cancelAnimationFrame(frame);
      port.onMove.current = null;
    };
  }, [layout, size, detail, people]);

  const zoom = (factor: number) =>
    set(zoomAbout(view.current, factor, size.width / 2, size.height / 2), true);
  const pan = (key: string): boolean => {
    const step = { ArrowUp: [0, 1], ArrowDown: [0, -1], ArrowLeft: [1, 0], ArrowRight: [-1, 0] }[key];
    if (!step) return false;
    const [x = 0, y = 0] = step;
    set({ ...view.current, x: view.current.x + x * PAN_STEP_PX, y: view.current.y + y * PAN_STEP_PX });
    return true;
  };
  const press = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.shiftKey && pan(event.key)) return true;
    if (event.key === '+') zoom(ZOOM_STEP);
    else if (event.key === '-') zoom(1 / ZOOM_STEP);
    else if (event.key === '0') set(fitView(layout, size), true);
    else return map.press(event.key, PAGE_ROWS);
    return true;
  };
  const onClick = (event: MouseEvent) => {
    if (port.wasDragged.current) return;
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest('[data-node]');
    const frame = port.window.current?.getBoundingClientRect();
    let node = Number(card?.getAttribute('data-node') ?? -1);
    if (!card && detail === 'mark' && frame) {
      const x = (event.clientX - frame.left - view.current.x) / view.current.scale;
      const y = (event.clientY - frame.top - view.current.y) / view.current.scale;
      node = peopleWithin(layout, { left: x, right: x, top: y, bottom: y })[0] ?? -1;
    }
    if (node < 0) return;
    if (target?.closest('[data-twisty]')) map.act({ kind: open[node] === 1 ? 'close' : 'open', node });
    else map.act({ kind: 'choose', node });
  };

  return (
    <div class="chart-frame">
      <div
        ref={port.window}
        class="chart"
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
        <canvas ref={canvas} class="overview" />
        <div ref={port.layer} class="chart-layer" role="presentation">
          <svg class="lines" aria-hidden="true">
            <defs>
              <marker
                id={`${id}-arrow`}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                orient="auto"
              >
                <path d="M0 0L8 4L0 8z" class="arrow" />
              </marker>
            </defs>
            <path class="reporting" d={lines} />
            {ties.map((tie) => (
              <path
                key={`${tie.from} ${tie.to} ${tie.kind}`}
                class="tie"
                d={tiePath(layout, tie.from, tie.to)}
                marker-end={`url(#${id}-arrow)`}
              />
            ))}
          </svg>
          {cards.map((person) => (
            <Card
              key={person}
              map={map}
              layout={layout}
              person={person}
              id={`${id}-${person}`}
              detail={detail}
              isTied={tied.has(person) && person !== active && person !== chosen}
            />
          ))}
        </div>
      </div>
      <div class="chart-tools">
        <IconButton icon="plus" label={words.say('zoomIn')} onPress={() => zoom(ZOOM_STEP)} />
        <IconButton icon="minus" label={words.say('zoomOut')} onPress={() => zoom(1 / ZOOM_STEP)} />
        <IconButton icon="fit" label={words.say('fit')} onPress={() => set(fitView(layout, size), true)} />
      </div>
    </div>
  );
}
