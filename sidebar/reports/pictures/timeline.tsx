/** Bars and points on an axis of time, with today; what is late bears the sign of it. */

import { addDays } from '../../../src/domain/cells/iso-day';
import { Drawing } from './drawing';
import { inDrawings, wrapText } from './frame';
import { across, Label, Lines } from './label';
import { ToneShape, toneOf } from './looks';
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

type Row =
  | { readonly height: number; readonly group: string }
  | { readonly height: number; readonly lines: readonly string[]; readonly timed: TimedItem };

export function Timeline(props: PictureProps) {
  const { block, report, frame, words } = props;
  const plan = planTimeline(block.items, report.date, frame.language);
  if (!plan) return <Nothing words={words} why="nothingDated" />;
  const room = Math.floor(frame.width * NAMES_SHARE) - GAP_PX;
  const rows = plan.groups.flatMap(({ name, items }): readonly Row[] => [
    ...(name !== '' && plan.groups.length > 1 ? [{ height: GROUP_PX, group: name }] : []),
    ...items.map((timed) => {
      const lines = wrapText(timed.item.label, room, 2, 'plain', frame.measure);
      return { height: lines.length * LINE_PX + GAP_PX, lines, timed };
    }),
  ]);
  return (
    <>
      {inDrawings(rows, frame.height - HEAD_PX).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawings never move
        <TimelinePart key={place} {...props} plan={plan} rows={part} />
      ))}
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
      <Months frame={frame} plan={plan} at={at} height={height} />
      <path class="today" d={`M${across(frame, today)} ${HEAD_PX - 16}V${height}`} />
      <Label
        frame={frame}
        x={Math.min(today, frame.width - 24)}
        y={HEAD_PX - 20}
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
                <Lines frame={frame} x={0} y={top + GAP_PX / 2 + 10} lines={row.lines} step={LINE_PX} />
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
}: Pick<PictureProps, 'frame'> & { plan: TimelinePlan; at: At; height: number }) {
  const month = dayWriter(frame.language, { month: 'short' });
  const year = dayWriter(frame.language, { year: 'numeric' });
  let before = '';
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
              <Label frame={frame} x={at(start) + 3} y={10} font="small" look="quiet" text={shownYear} />
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
  const from = at(start);
  const to = Math.max(from + 2, at(isPoint ? end : addDays(end, 1)));
  const after = (isPoint ? from : to) + 10;
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
      {(isPoint || tone === 'bad' || tone === 'good') && (
        <ToneShape tone={tone} x={across(frame, isPoint ? from : to)} y={y} size={isPoint ? 11 : 13} />
      )}
      {text !== '' && (
        <Label
          frame={frame}
          x={isBefore ? before : after}
          y={y + 3.5}
          at={isBefore ? 'end' : 'start'}
          font="small"
          look="quiet"
          text={text}
          room={isBefore ? before - names : frame.width - after}
        />
      )}
      {shareOf(plan, start) < 0 && <Label frame={frame} x={names - 2} y={y + 4} at="end" text="‹" />}
      {shareOf(plan, end) > 1 && <Label frame={frame} x={frame.width - 4} y={y + 4} at="middle" text="›" />}
    </>
  );
}
