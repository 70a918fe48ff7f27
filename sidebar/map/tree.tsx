/** The windowed ARIA tree: only the rows in view are in the page, whatever the number of people. */

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nodeAt } from './at';
import type { MapState } from './map-state';
import { ROW_HEIGHT_PX, rowWindow, scrollToRow } from './row-window';
import { TreeRow } from './tree-row';

interface TreeProps {
  readonly map: MapState;
  readonly label: string;
  /** Takes the focus when this number changes. */
  readonly focusRequest: number;
}

/** Rows to draw: the window, and the focused row wherever it is, so that the focus is never lost. */
function drawnNodes(map: MapState, scrollTop: number, height: number): readonly number[] {
  const { rows, active } = map;
  const { from, to } = rowWindow(scrollTop, height, rows.nodes.length);
  const nodes = [...rows.nodes.subarray(from, to)];
  const row = active < 0 ? -1 : nodeAt(rows.rowOf, active);
  if (row >= 0 && row < from) nodes.unshift(active);
  if (row >= to) nodes.push(active);
  return nodes;
}

export function Tree({ map, label, focusRequest }: TreeProps) {
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(0);
  const { rows, active, reveal } = map;
  const activeRow = active < 0 ? -1 : nodeAt(rows.rowOf, active);

  useLayoutEffect(() => {
    const tree = element.current;
    if (!tree) return;
    const measure = () => setHeight(tree.clientHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(tree);
    return () => observer.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a request reveals a row, never scrolling or resizing
  useLayoutEffect(() => {
    const tree = element.current;
    if (tree && activeRow >= 0) tree.scrollTop = scrollToRow(activeRow, tree.scrollTop, tree.clientHeight);
  }, [reveal, height > 0]);

  useEffect(() => {
    if (focusRequest > 0) element.current?.focus();
  }, [focusRequest]);

  const rowHeights = Math.max(1, Math.floor(height / ROW_HEIGHT_PX));
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const node = Number(target?.closest('[data-node]')?.getAttribute('data-node') ?? -1);
    if (node < 0) return;
    const isTwisty = target?.closest('[data-twisty="true"]') !== null;
    if (!isTwisty) map.act({ kind: 'choose', node });
    else map.act({ kind: map.open[node] === 1 ? 'close' : 'open', node });
  };

  return (
    <div
      ref={element}
      class="tree"
      role="tree"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={activeRow >= 0 ? `${id}-${active}` : undefined}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onMouseDown={(event) => {
        // A row may leave the page while it scrolls: the focus stays on the tree itself.
        if (event.target !== element.current) {
          event.preventDefault();
          element.current?.focus();
        }
      }}
      onClick={onClick}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (map.press(event.key, rowHeights)) event.preventDefault();
      }}
    >
      <div class="tree-rows" role="presentation" style={{ height: `${rows.nodes.length * ROW_HEIGHT_PX}px` }}>
        {drawnNodes(map, scrollTop, height).map((node) => (
          <TreeRow key={node} map={map} node={node} id={`${id}-${node}`} />
        ))}
      </div>
    </div>
  );
}
