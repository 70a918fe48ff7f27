/** A text of a drawing, from the side where reading begins, cut to its room, in its own direction. */

import { cutText, isTextRightToLeft } from '../../map/export/text';
import { type Font, type Frame, fonts } from './frame';

interface LabelProps {
  readonly frame: Frame;
  /** From the side where reading begins. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly at?: 'start' | 'middle' | 'end';
  readonly font?: Font;
  /** Absent: the text is known to fit. */
  readonly room?: number;
  readonly look?: string;
}

/** Pixels from the left. */
export const across = ({ width, isMirrored }: Frame, x: number): number => (isMirrored ? width - x : x);

export function Label({ frame, x, y, text, at = 'start', font = 'plain', room, look = '' }: LabelProps) {
  const isRightToLeft = isTextRightToLeft(text, frame.isMirrored);
  const isFromLeft = (at === 'start') !== frame.isMirrored;
  const anchor = at === 'middle' ? 'middle' : isFromLeft === isRightToLeft ? 'end' : 'start';
  return (
    <text
      class={`${font} ${look}`}
      x={across(frame, x)}
      y={y}
      direction={isRightToLeft ? 'rtl' : 'ltr'}
      unicode-bidi="isolate"
      text-anchor={anchor}
    >
      {room === undefined ? text : cutText(text, room, fonts[font], frame.measure)}
    </text>
  );
}

/** Several lines under one another, the first at `y`. */
export function Lines({
  lines,
  step,
  ...label
}: Omit<LabelProps, 'text'> & { lines: readonly string[]; step: number }) {
  return (
    <>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same
        <Label key={place} {...label} y={label.y + place * step} text={line} />
      ))}
    </>
  );
}
