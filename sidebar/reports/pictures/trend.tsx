/** Lines over time, one a series, that break where nothing is known. */

import { Drawing, Legend } from './drawing';
import type { Frame } from './frame';
import { across, Label } from './label';
import { SeriesPoint } from './looks';
import { Nothing } from './nothing';
import type { PictureProps } from './picture-props';
import { scaleOf } from './scales';
import { lineColour, pointLook } from './series';
import { apart, stretchesOf } from './trend-plan';

const HEIGHT_PX = 240;
const TOP_PX = 12;
const BOTTOM_PX = 26;
const AXIS_PX = 58;
const END_PX = 74;
const LABEL_PX = 13;
const dashes = ['', '6 3', '2 3', '9 3 2 3', '4 4', '12 4'];

export function Trend({ block, frame, words, write }: PictureProps) {
  const times = [...new Set(block.items.map(({ label }) => label))];
  const names = [...new Set(block.items.map(({ group = '' }) => group))];
  const lines = names.map((name) => {
    const found = new Map(
      block.items.filter(({ group = '' }) => group === name).map(({ label, value }) => [label, value]),
    );
    return times.map((time) => {
      const value = found.get(time);
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    });
  });
  const known = lines.flat().filter((value) => value !== null);
  if (known.length === 0) return <Nothing words={words} why="nothingCounted" />;
  const scale = scaleOf(known, 4);
  const plot = frame.width - AXIS_PX - END_PX;
  const bottom = HEIGHT_PX - BOTTOM_PX;
  const xOf = (place: number) =>
    AXIS_PX + (times.length < 2 ? plot / 2 : (place / (times.length - 1)) * plot);
  const yOf = (value: number) =>
    bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - TOP_PX);
  const ends = lines.map((values) => {
    const place = values.reduce((last: number, value, index) => (value === null ? last : index), -1);
    return place < 0 ? null : { place, value: values[place] ?? 0 };
  });
  const drawn = ends.flatMap((end, line) => (end ? [{ ...end, line }] : []));
  const labels = apart(
    drawn.map(({ value }) => yOf(value)),
    LABEL_PX,
    bottom,
  );
  return (
    <>
      <Drawing frame={frame} height={HEIGHT_PX} title={block.title} text={block.text}>
        {scale.steps.map((step) => (
          <g key={step}>
            <path class={step === 0 ? 'axis' : 'grid'} d={axisLine(frame, yOf(step))} />
            <Label
              frame={frame}
              x={AXIS_PX - 8}
              y={yOf(step) + 3.5}
              at="end"
              font="small"
              look="quiet"
              text={write.short(step, block.style)}
            />
          </g>
        ))}
        <Times frame={frame} times={times} xOf={xOf} />
        {lines.map((values, line) => (
          <g key={names[line]} class="line" stroke={lineColour(line)}>
            {stretchesOf(values).map((stretch) => (
              <path
                key={stretch[0]?.place}
                stroke-dasharray={dashes[line % dashes.length]}
                d={`M${stretch.map(({ place, value }) => `${across(frame, xOf(place))} ${yOf(value)}`).join('L')}`}
              />
            ))}
            {values.map(
              (value, place) =>
                value !== null && (
                  <SeriesPoint
                    // biome-ignore lint/suspicious/noArrayIndexKey: times never move
                    key={place}
                    look={pointLook(line)}
                    x={across(frame, xOf(place))}
                    y={yOf(value)}
                  />
                ),
            )}
          </g>
        ))}
        {drawn.map(({ place, value, line }, index) => (
          <Label
            key={line}
            frame={frame}
            x={xOf(place) + 9}
            y={(labels[index] ?? 0) + 4}
            font="strong"
            text={write.short(value, block.style)}
          />
        ))}
      </Drawing>
      {names.length > 1 && (
        <Legend
          entries={names.map((text, line) => ({
            text,
            sign: (
              <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">
                <g class="line" stroke={lineColour(line)}>
                  <path d="M0 6h26" stroke-dasharray={dashes[line % dashes.length]} />
                  <SeriesPoint look={pointLook(line)} x={13} y={6} size={10} />
                </g>
              </svg>
            ),
          }))}
        />
      )}
    </>
  );
}

const axisLine = (frame: Frame, y: number): string =>
  `M${across(frame, AXIS_PX)} ${y}H${across(frame, frame.width - END_PX)}`;

/** As many as stand beside one another; the last one always. */
function Times({
  frame,
  times,
  xOf,
}: {
  frame: Frame;
  times: readonly string[];
  xOf: (place: number) => number;
}) {
  const room = 84;
  const plot = frame.width - AXIS_PX - END_PX;
  const every = Math.max(1, Math.ceil((times.length * room) / plot));
  const last = times.length - 1;
  return (
    <>
      {times.map(
        (time, place) =>
          (last - place) % every === 0 && (
            <Label
              key={time}
              frame={frame}
              x={xOf(place)}
              y={HEIGHT_PX - 8}
              at="middle"
              font="small"
              look="quiet"
              text={time}
              room={Math.max(room, plot / Math.max(1, times.length)) - 4}
            />
          ),
      )}
    </>
  );
}
