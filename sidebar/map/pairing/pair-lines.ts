/** Draws who meets whom between the columns of a table; for the eye only, the table says the same in words. */

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** From the nearer edge of one element to that of the other, in either direction of reading. */
function curve(from: Element, to: Element, frame: DOMRect): string {
  const one = from.getBoundingClientRect();
  const other = to.getBoundingClientRect();
  const isRightward = one.right <= other.left;
  const startX = (isRightward ? one.right : one.left) - frame.left;
  const endX = (isRightward ? other.left : other.right) - frame.left;
  const startY = (one.top + one.bottom) / 2 - frame.top;
  const endY = (other.top + other.bottom) / 2 - frame.top;
  const middle = (startX + endX) / 2;
  return `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`;
}

/**
 * SVG path of all lines within `frame`: each element with `data-meets`, to the elements of the same frame whose `data-party`
 * is among its numbers. Drawn anew when the frame changes its size, and with `version`.
 */
export function usePairLines(frame: RefObject<HTMLElement | null>, version: unknown): string {
  const [path, setPath] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` stands for what is in the frame
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const draw = () => {
      const box = element.getBoundingClientRect();
      const ends = new Map<string, Element>();
      for (const end of element.querySelectorAll('[data-party]'))
        ends.set(end.getAttribute('data-party') ?? '', end);
      const lines: string[] = [];
      for (const meeting of element.querySelectorAll('[data-meets]')) {
        for (const party of (meeting.getAttribute('data-meets') ?? '').split(' ')) {
          const end = ends.get(party);
          if (end) lines.push(curve(end, meeting, box));
        }
      }
      setPath(lines.join(''));
    };
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [version]);
  return path;
}
