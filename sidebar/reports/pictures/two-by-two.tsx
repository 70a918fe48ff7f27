/** Points in four fields; each is named beside its mark where there is room, else by its number in the list beneath. */

import type { ComponentChildren } from 'preact';
import type { PictureItem } from '../../../src/domain/report/document';
import { spread } from '../../scores/portfolio/places';
import { Drawing, Legend } from './drawing';
import { type Frame, fonts } from './frame';
import { across, Label } from './label';
import { placeLabels } from './label-places';
import { SeriesPoint, ToneShape, toneOf, tones, toneWords } from './looks';
import { Nothing } from './nothing';
import type { PictureProps } from './picture-props';
import { fieldScale } from './scales';
import { pointLook } from './series';

const MOST_SIZE_PX = 400;
const EDGE_PX = 30;
/** For the names of the axes. */
const NAME_PX = 16;
const RADIUS_PX = 8;
const LABEL_PX = 13;
const LONGEST_NAME_PX = 130;

type Spot = PictureItem & { readonly x: number; readonly y: number };
const isSpot = (item: PictureItem): item is Spot =>
  typeof item.x === 'number' &&
  typeof item.y === 'number' &&
  Number.isFinite(item.x) &&
  Number.isFinite(item.y);

export function TwoByTwo({ block, frame, words, write }: PictureProps) {
  const spots = block.items.filter(isSpot);
  if (spots.length === 0) return <Nothing words={words} why="nothingCounted" />;
  const height = Math.min(MOST_SIZE_PX, frame.height - EDGE_PX - 2 * NAME_PX);
  const { x: acrossName = '', y: upName = '' } = block.heads ?? {};
  const width = frame.width - EDGE_PX;
  const horizontal = fieldScale(spots.map(({ x }) => x));
  const vertical = fieldScale(spots.map(({ y }) => y));
  const inside = (share: number, size: number) => RADIUS_PX + share * (size - 2 * RADIUS_PX);
  // `spread` keeps marks within a square: the picture is as wide as a square and a half, so x is stretched afterwards.
  const stretch = width / height;
  const points = spread(
    spots.map(({ x, y }) => ({
      x: inside((x - horizontal.low) / (horizontal.high - horizontal.low), height),
      y: height - inside((y - vertical.low) / (vertical.high - vertical.low), height),
    })),
    height,
    2 * RADIUS_PX,
  ).map(({ x, y }) => ({ x: EDGE_PX + x * stretch, y }));
  const names = spots.map(({ label }) => label);
  const labels = placeLabels(
    points,
    names.map((name) => Math.min(LONGEST_NAME_PX, frame.measure(name, fonts.plain))),
    RADIUS_PX,
    LABEL_PX,
    { left: EDGE_PX, right: frame.width, top: 0, bottom: height },
  );
  const groups = [...new Set(spots.map(({ group = '' }) => group))];
  const unnamed = spots.filter((_, place) => labels[place] === null);
  const missing = block.items.length - spots.length;
  return (
    <>
      {upName !== '' && <p class="axis-name">↑ {upName}</p>}
      <Drawing
        frame={frame}
        height={height + EDGE_PX + (acrossName === '' ? 0 : NAME_PX - 6)}
        title={block.title}
        text={block.text}
      >
        <Fields frame={frame} height={height} />
        {acrossName !== '' && (
          <Label
            frame={frame}
            x={EDGE_PX + width / 2}
            y={height + EDGE_PX}
            at="middle"
            look="quiet"
            text={`${acrossName} ${frame.isMirrored ? '←' : '→'}`}
          />
        )}
        {[horizontal.low, (horizontal.low + horizontal.high) / 2, horizontal.high].map((value, place) => (
          <Label
            key={value}
            frame={frame}
            x={EDGE_PX + (place / 2) * width}
            y={height + 14}
            at={place === 0 ? 'start' : place === 1 ? 'middle' : 'end'}
            font="small"
            look="quiet"
            text={write.short(value, 'ratio')}
          />
        ))}
        {[vertical.low, (vertical.low + vertical.high) / 2, vertical.high].map((value, place) => (
          <Label
            key={value}
            frame={frame}
            x={EDGE_PX - 5}
            y={place === 0 ? height : place === 1 ? height / 2 + 4 : 9}
            at="end"
            font="small"
            look="quiet"
            text={write.short(value, 'ratio')}
          />
        ))}
        {spots.map((spot, place) => (
          <Mark
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
            key={place}
            frame={frame}
            spot={spot}
            groups={groups}
            number={labels[place] ? '' : words.number(place + 1)}
            x={points[place]?.x ?? 0}
            y={points[place]?.y ?? 0}
          />
        ))}
        {spots.map((spot, place) => {
          const label = labels[place];
          return (
            label && (
              <Label
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                key={place}
                frame={frame}
                x={label.x}
                y={label.y + 4}
                at={label.at}
                text={spot.label}
                room={LONGEST_NAME_PX}
              />
            )
          );
        })}
      </Drawing>
      <Meanings spots={spots} groups={groups} words={words} />
      {unnamed.length > 0 && (
        <ul class="legend">
          {spots.map(
            (spot, place) =>
              labels[place] === null && (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name
                <li key={place}>
                  <b>{words.number(place + 1)}</b> <bdi>{spot.label}</bdi>
                </li>
              ),
          )}
        </ul>
      )}
      {missing > 0 && <p class="quiet">{words.say('spotsMissing', { count: missing })}</p>}
    </>
  );
}

function Fields({ frame, height }: { frame: Frame; height: number }) {
  const left = across(frame, EDGE_PX);
  const right = across(frame, frame.width);
  const middle = (left + right) / 2;
  return (
    <>
      <rect
        class="field-best"
        x={Math.min(middle, right)}
        y={0}
        width={Math.abs(right - middle)}
        height={height / 2}
      />
      <path class="grid" d={`M${middle} 0V${height}M${left} ${height / 2}H${right}`} />
      <path class="axis" d={`M${left} 0V${height}H${right}`} />
    </>
  );
}

interface MarkProps {
  readonly frame: Frame;
  readonly spot: Spot;
  readonly groups: readonly string[];
  /** Blank: the name stands beside it. */
  readonly number: string;
  readonly x: number;
  readonly y: number;
}

/** What has no tone has the sign of its group. */
function Mark({ frame, spot, groups, number, x, y }: MarkProps) {
  const middle = across(frame, x);
  if (number !== '') {
    return (
      <g class={`spot tone-${toneOf(spot.tone)}`}>
        <circle cx={middle} cy={y} r={RADIUS_PX} />
        <text class="small" x={middle} y={y + 3.5} text-anchor="middle">
          {number}
        </text>
      </g>
    );
  }
  const size = 2 * RADIUS_PX - 2;
  if (spot.tone) return <ToneShape tone={toneOf(spot.tone)} x={middle} y={y} size={size} />;
  return <SeriesPoint look={pointLook(groups.indexOf(spot.group ?? ''))} x={middle} y={y} size={size - 2} />;
}

function Meanings({
  spots,
  groups,
  words,
}: {
  spots: readonly Spot[];
  groups: readonly string[];
  words: PictureProps['words'];
}) {
  const shown = tones.filter((tone) => spots.some((spot) => spot.tone && toneOf(spot.tone) === tone));
  const named = (tone: (typeof tones)[number]) =>
    [...new Set(spots.flatMap(({ group, ...spot }) => (group && spot.tone === tone ? [group] : [])))].join(
      ', ',
    );
  const sign = (shape: ComponentChildren) => (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shape}
    </svg>
  );
  return (
    <Legend
      entries={
        shown.length > 0
          ? shown.map((tone) => ({
              text: named(tone) || words.say(toneWords[tone]),
              sign: sign(<ToneShape tone={tone} x={6} y={6} />),
            }))
          : groups
              .filter((group) => group !== '')
              .map((text, place) => ({
                text,
                sign: sign(<SeriesPoint look={pointLook(place)} x={6} y={6} size={11} />),
              }))
      }
    />
  );
}
