/** The windowed ARIA tree: only the rows in view are in the page, whatever the number of people. */

import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { nodeAt } from './at';
import type { MapState } from './map-state';
import { groupName, litNodes } from './people';
import {
  ROW_HEIGHT_PX,
  rowWindow,
  STICKY_HEIGHT_PX,
  scrollToRow,
  stickyCount,
  stickyNodes,
} from './row-window';
import { TreeRow } from './tree-row';

interface TreeProps {
  readonly map: MapState;
  readonly label: string;
  /** Takes the focus when this number changes. */
  readonly focusRequest: number;
}

/** Rows to draw: the window, and the focused row wherever it is, so that the focus is never lost. */
function drawnNodes({ rows, active }: MapState, scrollTop: number, height: number): readonly number[] {
  const { from, to } = rowWindow(scrollTop, height, rows.nodes.length);
  const nodes = [...rows.nodes.subarray(from, to)];
  const row = active < 0 ? -1 : nodeAt(rows.rowOf, active);
  if (row >= 0 && row < from) nodes.unshift(active);
  if (row >= to) nodes.push(active);
  return nodes;
}

const nodeOf = (target: EventTarget | null): number =>
  target instanceof Element ? Number(target.closest('[data-node]')?.getAttribute('data-node') ?? -1) : -1;

export function Tree({ map, label, focusRequest }: TreeProps) {
  const id = useId();
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(0);
  const { people, rows, active, reveal } = map;
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
    if (!tree || activeRow < 0) return;
    const covered = stickyCount(people.forest, active, tree.clientHeight) * STICKY_HEIGHT_PX;
    tree.scrollTop = scrollToRow(activeRow, tree.scrollTop, tree.clientHeight, covered);
  }, [reveal, height > 0]);

  useEffect(() => {
    if (focusRequest > 0) element.current?.focus();
  }, [focusRequest]);

  const lit = useMemo(() => litNodes(people, map.spotlight), [people, map.spotlight]);
  // While only the scroll position changes, a row is what it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list for each state of the map
  const made = useMemo(() => new Map<number, VNode>(), [map, id]);
  const row = (node: number): VNode => {
    const known = made.get(node) ?? (
      <TreeRow key={node} map={map} node={node} id={`${id}-${node}`} lit={lit} />
    );
    made.set(node, known);
    return known;
  };
  const sticky = stickyNodes(people.forest, rows, scrollTop, height);

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
      onClick={({ target }) => {
        const node = nodeOf(target);
        if (node < 0) return;
        const isTwisty = target instanceof Element && target.matches('[data-twisty="true"]');
        if (!isTwisty) map.act({ kind: 'choose', node });
        else map.act({ kind: map.open[node] === 1 ? 'close' : 'open', node });
      }}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const pageRows = Math.max(1, Math.floor(height / ROW_HEIGHT_PX));
        if (map.press(event.key, pageRows)) event.preventDefault();
      }}
    >
      {sticky.length > 0 && (
        <div class="sticky" aria-hidden="true">
          {sticky.map((node) => (
            <bdi key={node} data-node={node}>
              {groupName(people, node, words)}
            </bdi>
          ))}
        </div>
      )}
      <div class="tree-rows" role="presentation" style={{ height: `${rows.nodes.length * ROW_HEIGHT_PX}px` }}>
        {drawnNodes(map, scrollTop, height).map(row)}
      </div>
    </div>
  );
}
