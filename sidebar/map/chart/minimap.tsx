/** The whole chart in a corner, with the window as a frame on it: press or drag to move. For eyes and pointers only. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { drawOverview, type Overview } from './overview-canvas';
import type { ViewportControl } from './use-viewport';
import type { Viewport } from './viewport';

const MOST_WIDTH_PX = 168;
const MOST_HEIGHT_PX = 104;
const LEAST_PX = 14;
const LATER_MS = 150;

export function Minimap({ overview, port }: { overview: Overview; port: ViewportControl }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const { layout } = overview;
  const { size, view, set } = port;
  const scale = Math.min(MOST_WIDTH_PX / layout.width, MOST_HEIGHT_PX / layout.height, 0.5);
  const width = Math.max(LEAST_PX, layout.width * scale);
  const height = Math.max(LEAST_PX, layout.height * scale);
  const across = width / layout.width;
  const down = height / layout.height;

  // After the picture itself, which must not wait for it.
  useEffect(() => {
    let timer = 0;
    const draw = () => {
      const area = { left: 0, top: 0, right: layout.width, bottom: layout.height };
      if (canvas.current) drawOverview(canvas.current, overview, area, Math.min(scale, 0.25));
    };
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(draw, LATER_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [overview, layout, scale]);

  useLayoutEffect(() => {
    const follow = ({ x, y, scale: zoom }: Viewport) => {
      const element = frame.current;
      if (!element) return;
      element.style.width = `${(size.width / zoom) * across}px`;
      element.style.height = `${(size.height / zoom) * down}px`;
      element.style.transform = `translate(${(-x / zoom) * across}px, ${(-y / zoom) * down}px)`;
    };
    follow(view.current);
    port.onMove.current = follow;
    return () => {
      port.onMove.current = null;
    };
  }, [port.onMove, view, size, across, down]);

  const goTo = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    if (event.buttons !== 1) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { scale: zoom } = view.current;
    set({
      scale: zoom,
      x: size.width / 2 - ((event.clientX - box.left) / across) * zoom,
      y: size.height / 2 - ((event.clientY - box.top) / down) * zoom,
    });
  };
  return (
    <div
      class="minimap"
      aria-hidden="true"
      style={{ width: `${width}px`, height: `${height}px` }}
      onPointerDown={goTo}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} />
      <div ref={frame} class="minimap-window" />
    </div>
  );
}
