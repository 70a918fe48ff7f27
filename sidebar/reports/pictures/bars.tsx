/** Bars side by side in rows, stacked where there are several series; the whole stands at the end of each. */

import { useId } from 'preact/hooks';
import { type Bar, gatherBars, numberOf, sumOf } from './bars-plan';
import { Drawing, Legend } from './drawing';
import { inDrawings, wrapText } from './frame';
import { across, Label, Lines } from './label';
import { SeriesPatterns } from './looks';
import { Nothing } from './nothing';
import type { PictureProps } from './picture-props';
import { type Scale, scaleOf } from './scales';
import { seriesLook } from './series';

const NAMES_SHARE = 0.26;
const TOTAL_PX = 70;
const LINE_PX = 13;
const BAR_PX = 16;
const GAP_PX = 8;
const FOOT_PX = 20;

export function Bars(props: PictureProps) {
  const { block, frame, words } = props;
  const { names, bars } = gatherBars(block.items, words.say('pictureOthers'));
  if (!block.items.some((item) => numberOf(item) !== null))
    return <Nothing words={words} why="nothingCounted" />;
  const scale = scaleOf(
    bars.flatMap(({ values }) => [sumOf(values, 1), sumOf(values, -1)]),
    5,
    true,
  );
  const room = Math.floor(frame.width * NAMES_SHARE) - GAP_PX;
  const rows = bars.map((bar) => {
    const lines = wrapText(bar.label, room, 2, 'plain', frame.measure);
    return { ...bar, lines, height: Math.max(BAR_PX, lines.length * LINE_PX) + GAP_PX };
  });
  return (
    <>
      {inDrawings(rows, frame.height - FOOT_PX - 24).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawings never move
        <BarsPart key={place} {...props} rows={part} scale={scale} />
      ))}
      {names.length > 1 && <SeriesLegend names={names} />}
    </>
  );
}

function SeriesLegend({ names }: { names: readonly string[] }) {
  const id = useId();
  return (
    <Legend
      entries={names.map((text, place) => ({
        text,
        sign: (
          <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
            <SeriesPatterns name={`${id}${place}`} />
            <rect class="series" width="14" height="12" fill={`url(#${id}${place}-${seriesLook(place)})`} />
          </svg>
        ),
      }))}
    />
  );
}

type Row = Bar & { readonly lines: readonly string[]; readonly height: number };

function BarsPart({
  block,
  frame,
  words,
  write,
  rows,
  scale,
}: PictureProps & { rows: readonly Row[]; scale: Scale }) {
  const id = useId();
  const left = Math.floor(frame.width * NAMES_SHARE);
  const plot = frame.width - left - TOTAL_PX;
  const at = (value: number) => left + ((value - scale.low) / (scale.high - scale.low)) * plot;
  const bottom = rows.reduce((sum, row) => sum + row.height, 0);
  let y = 0;
  return (
    <Drawing frame={frame} height={bottom + FOOT_PX} title={block.title} text={block.text}>
      <SeriesPatterns name={id} />
      {scale.steps.map((step) => (
        <g key={step}>
          <path class={step === 0 ? 'axis' : 'grid'} d={`M${across(frame, at(step))} 0V${bottom}`} />
          <Label
            frame={frame}
            x={at(step)}
            y={bottom + 13}
            at="middle"
            font="small"
            look="quiet"
            text={write.short(step, block.style)}
          />
        </g>
      ))}
      {rows.map(({ label, lines, values, height }) => {
        const middle = y + height / 2;
        y += height;
        let up = 0;
        let down = 0;
        return (
          <g key={label}>
            <Lines
              frame={frame}
              x={0}
              y={middle + 4 - ((lines.length - 1) * LINE_PX) / 2}
              lines={lines}
              step={LINE_PX}
            />
            {values.map((value, place) => {
              if (!value) return null;
              const before = value > 0 ? up : down;
              if (value > 0) up += value;
              else down += value;
              const ends = [across(frame, at(before)), across(frame, at(before + value))];
              const x = Math.min(...ends);
              return (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a series keeps its place
                  key={place}
                  class="series"
                  x={x}
                  y={middle - BAR_PX / 2}
                  width={Math.max(1, Math.max(...ends) - x)}
                  height={BAR_PX}
                  fill={`url(#${id}-${seriesLook(place)})`}
                />
              );
            })}
            <Label
              frame={frame}
              x={at(up) + 6}
              y={middle + 4}
              font="strong"
              text={
                values.some((value) => value !== null)
                  ? write.short(up + down, block.style)
                  : words.say('pictureNoNumber')
              }
            />
          </g>
        );
      })}
    </Drawing>
  );
}
