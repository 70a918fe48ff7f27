/** Panning and zooming of the large map by drag, wheel and buttons; positions are set without rendering again. */

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Rectangle } from './lines';
import {
  holds,
  isCanvasScale,
  keepInSight,
  type Size,
  shownArea,
  type Viewport,
  withinChart,
  zoomAbout,
} from './viewport';

/** Cards just outside the window are in the page already; a canvas reaches further, because all of it is drawn anew. */
const OVERSCAN_PX = 40;
const CANVAS_OVERSCAN_PX = 400;
const DRAG_FROM_PX = 4;
const WHEEL_ZOOM = 0.0022;

export interface Drawn {
  /** Of the chart, in its own pixels. */
  readonly area: Rectangle;
  readonly scale: number;
  readonly chart: Size;
  readonly window: Size;
}

export interface ViewportControl {
  readonly window: RefObject<HTMLDivElement | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly size: Size;
  readonly view: { current: Viewport };
  /** What is to be in the page; changes only when the window leaves it. */
  readonly drawn: Drawn | null;
  readonly set: (view: Viewport, isAnimated?: boolean) => void;
  /** True right after a drag, so that its end does not choose a card. */
  readonly wasDragged: { current: boolean };
  /** Called at each movement: the overview must follow it. */
  readonly onMove: { current: ((view: Viewport) => void) | null };
}

/** @param first what a window of this size shows at first */
export function useViewport(chart: Size, first: (window: Size) => Viewport): ViewportControl {
  const window = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const view = useRef<Viewport>({ x: 0, y: 0, scale: 1 });
  const wasDragged = useRef(false);
  const onMove = useRef<((view: Viewport) => void) | null>(null);
  const size = useRef<Size>({ width: 0, height: 0 });
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const drawnNow = useRef<Drawn | null>(null);
  const current = useRef(chart);
  current.current = chart;

  const set = (wanted: Viewport, isAnimated = false) => {
    const whole = current.current;
    const room = size.current;
    if (room.width === 0) return;
    const next = keepInSight(wanted, whole, room);
    const before = view.current.scale;
    view.current = next;
    const element = layer.current;
    if (element) {
      // Far out, a browser would draw the layer at its full size to move it smoothly: gigabytes.
      const glides = isAnimated && !isCanvasScale(next.scale) && !isCanvasScale(before);
      element.classList.toggle('is-gliding', glides);
      element.style.transform = `translate(${next.x}px, ${next.y}px) scale(${next.scale})`;
      element.style.setProperty('--scale', String(next.scale));
    }
    const known = drawnNow.current;
    const isDrawn =
      known?.chart === whole &&
      known.window === room &&
      known.scale === next.scale &&
      holds(known.area, withinChart(shownArea(next, room, 0), whole));
    if (!isDrawn) {
      const overscan = isCanvasScale(next.scale) ? CANVAS_OVERSCAN_PX : OVERSCAN_PX;
      const area = withinChart(shownArea(next, room, overscan), whole);
      drawnNow.current = { area, scale: next.scale, chart: whole, window: room };
      setDrawn(drawnNow.current);
    }
    onMove.current?.(next);
  };
  const setLatest = useRef(set);
  setLatest.current = set;

  // biome-ignore lint/correctness/useExhaustiveDependencies: there is one first view
  useLayoutEffect(() => {
    const element = window.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const before = size.current;
      if (width === before.width && height === before.height) return;
      size.current = { width, height };
      setLatest.current(before.width === 0 ? first(size.current) : view.current);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = window.current;
    if (!element) return;
    return listen(element, view, wasDragged, (next) => setLatest.current(next));
  }, []);

  return { window, layer, size: drawn?.window ?? size.current, view, drawn, set, wasDragged, onMove };
}

/** Wires pointer and wheel; returns what takes the listeners off again. */
function listen(
  element: HTMLElement,
  view: { current: Viewport },
  wasDragged: { current: boolean },
  set: (view: Viewport) => void,
): () => void {
  /** Where each finger or the mouse is. */
  const pointers = new Map<number, { x: number; y: number }>();
  let moved = 0;

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const frame = element.getBoundingClientRect();
    const unit = event.deltaMode === 1 ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp(-event.deltaY * unit * WHEEL_ZOOM);
      set(zoomAbout(view.current, factor, event.clientX - frame.left, event.clientY - frame.top));
      return;
    }
    const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    set({ ...view.current, x: view.current.x - dx * unit, y: view.current.y - dy * unit });
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) {
      moved = 0;
      wasDragged.current = false;
    }
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = pointers.get(event.pointerId);
    if (!from) return;
    const to = { x: event.clientX, y: event.clientY };
    moved += Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (moved < DRAG_FROM_PX) return;
    if (!wasDragged.current) element.setPointerCapture(event.pointerId);
    wasDragged.current = true;
    pointers.set(event.pointerId, to);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) {
      set({ ...view.current, x: view.current.x + to.x - from.x, y: view.current.y + to.y - from.y });
      return;
    }
    // Two fingers: the chart grows about the finger that stays.
    const before = Math.hypot(from.x - other.x, from.y - other.y) || 1;
    const after = Math.hypot(to.x - other.x, to.y - other.y);
    const frame = element.getBoundingClientRect();
    set(zoomAbout(view.current, after / before, other.x - frame.left, other.y - frame.top));
  };
  const onUp = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
  };
  element.addEventListener('wheel', onWheel, { passive: false });
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onPointerMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  return () => {
    element.removeEventListener('wheel', onWheel);
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onPointerMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onUp);
  };
}
