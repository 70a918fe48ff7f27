/** Months as calendars: each day with what is on it, by kind. */

import type { PictureItem } from '../../../src/domain/report/document';
import { Drawing, Legend } from './drawing';
import { across, Label } from './label';
import { SeriesPoint, ToneShape } from './looks';
import { type CalendarDay, type CalendarMonth, planMonths } from './month-plan';
import { dayWriter } from './months';
import { Nothing } from './nothing';
import type { PictureProps } from './picture-props';
import { pointLook } from './series';

const HEAD_PX = 20;
const DAY_PX = 16;
const LINE_PX = 12.5;
const LEAST_LINES = 1;
const MOST_LINES = 4;
const SIGN_PX = 12;

export function MonthPicture(props: PictureProps) {
  const { block, frame, words } = props;
  const plan = planMonths(block.items, frame.language);
  if (!plan) return <Nothing words={words} why="nothingDated" />;
  const look = (item: PictureItem) => pointLook(plan.kinds.indexOf(item.group ?? ''));
  const titleOf = dayWriter(frame.language, { month: 'long', year: 'numeric' });
  const isNamed = plan.kinds.some((kind) => kind !== '');
  return (
    <>
      {isNamed && (
        <Legend
          entries={[
            ...plan.kinds.map((kind, place) => ({
              text: kind,
              sign: (
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <SeriesPoint look={pointLook(place)} x={6} y={6} size={11} />
                </svg>
              ),
            })),
            ...(block.items.some(({ tone }) => tone === 'bad')
              ? [
                  {
                    text: words.say('monthLate'),
                    sign: (
                      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                        <ToneShape tone="bad" x={6} y={6} />
                      </svg>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {plan.months.map((month) => (
        <div key={month.start} class="month">
          <p class="month-name">{titleOf(month.start)}</p>
          <MonthDrawing {...props} month={month} look={look} title={titleOf(month.start)} />
        </div>
      ))}
      {plan.beyond > 0 && <p class="quiet">{words.say('monthsBeyond', { count: plan.beyond })}</p>}
    </>
  );
}

type Look = (item: PictureItem) => number;

function MonthDrawing(props: PictureProps & { month: CalendarMonth; look: Look; title: string }) {
  const { block, frame, month, look, title, report } = props;
  const width = frame.width / 7;
  const weekday = dayWriter(frame.language, { weekday: 'short' });
  const dayNumber = dayWriter(frame.language, { day: 'numeric' });
  const lines = month.weeks.map((week) =>
    Math.min(MOST_LINES, Math.max(LEAST_LINES, ...week.map(({ items }) => items.length))),
  );
  const heights = lines.map((count) => DAY_PX + count * LINE_PX + 4);
  const total = HEAD_PX + heights.reduce((sum, height) => sum + height, 0);
  const count = month.weeks.flat().reduce((sum, { items }) => sum + items.length, 0);
  let y = 0;
  return (
    <Drawing
      frame={frame}
      height={total + 1}
      title={`${block.title}: ${title}`}
      text={props.words.say('monthEntries', { count })}
    >
      {month.weeks[1]?.map(({ day }, place) => (
        <Label
          key={day}
          frame={frame}
          x={(place + 0.5) * width}
          y={13}
          at="middle"
          font="small"
          look="quiet"
          text={weekday(day ?? month.start)}
        />
      ))}
      {month.weeks.map((week, row) => {
        const top = HEAD_PX + y;
        const height = heights[row] ?? 0;
        y += height;
        return week.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: days never move within a week
          <g key={`${row} ${place}`}>
            <rect
              class={dayLook(one, report.date)}
              x={Math.min(across(frame, place * width), across(frame, (place + 1) * width)) + 0.5}
              y={top + 0.5}
              width={width - 1}
              height={height - 1}
            />
            {one.day && (
              <Label
                frame={frame}
                x={place * width + 5}
                y={top + 12}
                font={one.day === report.date ? 'strong' : 'small'}
                look={one.items.length > 0 || one.day === report.date ? '' : 'quiet'}
                text={dayNumber(one.day)}
              />
            )}
            <Entries
              {...props}
              entries={one.items}
              look={look}
              x={place * width}
              y={top + DAY_PX}
              width={width}
            />
          </g>
        ));
      })}
    </Drawing>
  );
}

const dayLook = ({ day }: CalendarDay, today: string): string =>
  day === null ? 'day is-other' : day === today ? 'day is-today' : 'day';

interface EntriesProps extends PictureProps {
  readonly entries: readonly PictureItem[];
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function Entries({ frame, entries, look, x, y, width, words }: EntriesProps) {
  const isTooMany = entries.length > MOST_LINES;
  const shown = entries.slice(0, isTooMany ? MOST_LINES - 1 : MOST_LINES);
  return (
    <>
      {shown.map((item, line) => {
        const middle = y + (line + 0.5) * LINE_PX;
        const signX = across(frame, x + 9);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries never move within a day
          <g key={line}>
            {item.tone === 'bad' ? (
              <ToneShape tone="bad" x={signX} y={middle} size={9} />
            ) : (
              <SeriesPoint look={look(item)} x={signX} y={middle} size={8} />
            )}
            <Label
              frame={frame}
              x={x + 5 + SIGN_PX}
              y={middle + 3.5}
              font="small"
              text={item.label}
              room={width - SIGN_PX - 8}
            />
          </g>
        );
      })}
      {isTooMany && (
        <Label
          frame={frame}
          x={x + 5}
          y={y + (MOST_LINES - 0.5) * LINE_PX + 3.5}
          font="small"
          look="quiet"
          text={words.say('monthMore', { count: entries.length - shown.length })}
        />
      )}
    </>
  );
}
