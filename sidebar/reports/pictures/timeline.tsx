/** Bars and points on an axis of time, with today; what is late bears the sign of it. */

import { addDays } from '../../../src/domain/cells/iso-day';
import { Drawing, Legend } from './drawing';
import { type Frame, fonts, inDrawings, wrapText } from './frame';
import { across, Label, Lines } from './label';
import { ToneMark, ToneShape, toneOf } from './looks';
import { dayWriter } from './months';
import { Nothing } from './nothing';
import type { PictureProps } from './picture-props';
import { planTimeline, shareOf, type TimedItem, type TimelinePlan } from './timeline-plan';

const NAMES_SHARE = 0.3;
const HEAD_PX = 34;
const LINE_PX = 13;
const GROUP_PX = 22;
const BAR_PX = 10;
const GAP_PX = 8;
const MONTH_GAP_PX = 10;
const SHAPE_PX = 13;
const YEAR_PX = 24;
const INDENT_PX = 8;

type Row =
  | { readonly height: number; readonly group: string }
  | {
      readonly height: number;
      readonly lines: readonly string[];
      readonly timed: TimedItem;
      readonly isAlone: boolean;
    };

export function Timeline(props: PictureProps) {
  const { block, report, frame, words } = props;
  const plan = planTimeline(block.items, report.date, frame.language, mostMonthNames(frame));
  if (!plan) return <Nothing words={words} why="nothingDated" />;
  const room = Math.floor(frame.width * NAMES_SHARE) - GAP_PX - INDENT_PX;
  /** A group of one that is called like it needs no name. */
  const isNamed = (name: string, items: readonly TimedItem[]) =>
    name !== '' && plan.groups.length > 1 && (items.length > 1 || name !== items[0]?.item.label);
  const rows = plan.groups.flatMap(({ name, items }): readonly Row[] => [
    ...(isNamed(name, items) ? [{ height: GROUP_PX, group: name }] : []),
    ...items.map((timed) => {
      const lines = wrapText(timed.item.label, room, 2, 'plain', frame.measure);
      return { height: lines.length * LINE_PX + GAP_PX, lines, timed, isAlone: !isNamed(name, items) };
    }),
  ]);
  return (
    <>
      {inDrawings(rows, frame.height - HEAD_PX).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawings never move
        <TimelinePart key={place} {...props} plan={plan} rows={part} />
      ))}
      <Legend
        entries={meanings
          .filter(({ tone }) => block.items.some((item) => item.tone === tone))
          .map(({ tone, word }) => ({ text: words.say(word), sign: <ToneMark tone={tone} /> }))}
      />
      {plan.undrawn.length > 0 && (
        <p class="quiet">
          {words.say('timelineUndrawn', {
            count: plan.undrawn.length,
            names: plan.undrawn.map(({ label }) => label).join(', '),
          })}
        </p>
      )}
    </>
  );
}

/** The other tones are as plain as their bars. */
const meanings = [
  { tone: 'good', word: 'timelineDone' },
  { tone: 'bad', word: 'timelineLate' },
] as const;

/** Names of months are longer in some languages than in others. */
function mostMonthNames(frame: Frame): number {
  const nameOf = dayWriter(frame.language, { month: 'short' });
  const widths = Array.from({ length: 12 }, (_, month) =>
    frame.measure(nameOf(`2026-${String(month + 1).padStart(2, '0')}-10`), fonts.small),
  );
  return Math.floor((frame.width * (1 - NAMES_SHARE)) / (Math.max(...widths) + MONTH_GAP_PX));
}

function TimelinePart(props: PictureProps & { plan: TimelinePlan; rows: readonly Row[] }) {
  const { block, report, frame, words, plan, rows } = props;
  const left = Math.floor(frame.width * NAMES_SHARE);
  const height = HEAD_PX + rows.reduce((sum, row) => sum + row.height, 0);
  const at = (day: string) =>
    left + Math.max(0, Math.min(1, shareOf(plan, day))) * (frame.width - left - BAR_PX);
  const today = at(report.date);
  let y = HEAD_PX;
  return (
    <Drawing frame={frame} height={height} title={block.title} text={block.text}>
      <Months frame={frame} plan={plan} at={at} height={height} today={today} />
      <path class="today" d={`M${across(frame, today)} ${HEAD_PX}V${height}`} />
      <Label
        frame={frame}
        x={Math.min(today, frame.width - 24)}
        y={10}
        at="middle"
        font="strong"
        look="today-text"
        text={words.say('pictureToday')}
      />
      {rows.map((row, place) => {
        const top = y;
        y += row.height;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <g key={place}>
            {'group' in row ? (
              <Label frame={frame} x={0} y={top + 15} font="strong" text={row.group} room={frame.width} />
            ) : (
              <>
                <path class="row-line" d={`M0 ${top}H${frame.width}`} />
                <Lines
                  frame={frame}
                  x={row.isAlone ? 0 : INDENT_PX}
                  y={top + GAP_PX / 2 + 10}
                  font={row.isAlone && plan.groups.length > 1 ? 'strong' : 'plain'}
                  lines={row.lines}
                  step={LINE_PX}
                />
                <Mark {...props} timed={row.timed} at={at} y={top + row.height / 2} />
              </>
            )}
          </g>
        );
      })}
    </Drawing>
  );
}

type At = (day: string) => number;

function Months({
  frame,
  plan,
  at,
  height,
  today,
}: Pick<PictureProps, 'frame'> & { plan: TimelinePlan; at: At; height: number; today: number }) {
  const month = dayWriter(frame.language, { month: 'short' });
  const year = dayWriter(frame.language, { year: 'numeric' });
  let before = '';
  /** Out of the way of the word for today. */
  const yearAt = (x: number) => {
    if (Math.abs(x + YEAR_PX / 2 - today) > YEAR_PX + 6) return x + 3;
    return x + YEAR_PX / 2 < today ? today - 2 * YEAR_PX : today + YEAR_PX - 4;
  };
  return (
    <>
      {plan.months.map(({ start, isLabelled }) => {
        if (!isLabelled) return null;
        const shownYear = year(start);
        const isNewYear = shownYear !== before;
        before = shownYear;
        return (
          <g key={start}>
            <path class="grid" d={`M${across(frame, at(start))} ${HEAD_PX - 12}V${height}`} />
            <Label
              frame={frame}
              x={at(start) + 3}
              y={HEAD_PX - 5}
              font="small"
              look="quiet"
              text={month(start)}
            />
            {isNewYear && (
              <Label frame={frame} x={yearAt(at(start))} y={10} font="small" look="quiet" text={shownYear} />
            )}
          </g>
        );
      })}
    </>
  );
}

/** The text stands behind the bar, or before it where there is no room. */
function Mark({
  frame,
  plan,
  timed,
  at,
  y,
}: PictureProps & { plan: TimelinePlan; timed: TimedItem; at: At; y: number }) {
  const { item, start, end } = timed;
  const tone = toneOf(item.tone);
  const isPoint = start === end;
  const hasShape = isPoint || tone === 'bad' || tone === 'good';
  const from = at(start);
  const to = isPoint ? from : Math.max(from + 2, at(addDays(end, 1)));
  const shape = isPoint ? from : to + SHAPE_PX / 2 + 2;
  const after = hasShape ? shape + SHAPE_PX / 2 + 4 : to + 5;
  const before = from - 10;
  const names = Math.floor(frame.width * NAMES_SHARE);
  const isBefore = frame.width - after < 90 && before - names > frame.width - after;
  const text = item.text ?? '';
  return (
    <>
      {!isPoint && (
        <rect
          class={`bar tone-${tone}`}
          x={Math.min(across(frame, from), across(frame, to))}
          y={y - BAR_PX / 2}
          width={to - from}
          height={BAR_PX}
          rx="2"
        />
      )}
      {hasShape && <ToneShape tone={tone} x={across(frame, shape)} y={y} size={SHAPE_PX} />}
      {text !== '' && (
        <Label
          frame={frame}
          x={isBefore ? before : after}
          y={y + 3.5}
          at={isBefore ? 'end' : 'start'}
          font="small"
          look="quiet halo"
          text={text}
          room={isBefore ? before - names : frame.width - after}
        />
      )}
      {shareOf(plan, start) < 0 && <Label frame={frame} x={names - 2} y={y + 4} at="end" text="‹" />}
      {shareOf(plan, end) > 1 && <Label frame={frame} x={frame.width - 4} y={y + 4} at="middle" text="›" />}
    </>
  );
}
