/** One drawing of a picture: an SVG with its title, and a description for those who do not see it. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Frame } from './frame';

interface DrawingProps {
  readonly frame: Frame;
  readonly height: number;
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

export function Drawing({ frame, height, title, text, children }: DrawingProps) {
  const id = useId();
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${frame.width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      direction="ltr"
      style={{ width: `${frame.width}px` }}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{text}</desc>
      {children}
    </svg>
  );
}

/** What the signs of a picture mean. */
export function Legend({
  entries,
}: {
  entries: readonly { readonly sign: ComponentChildren; readonly text: string }[];
}) {
  if (entries.length === 0) return null;
  return (
    <ul class="legend">
      {entries.map(({ sign, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries never move
        <li key={place}>
          {sign} <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
