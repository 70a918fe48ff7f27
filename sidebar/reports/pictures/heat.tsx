/** Rows by columns: each cell has the colour and the shape of its tone, with its number or the letters of its state. */

import type { PictureItem, Tone } from '../../../src/domain/report/document';
import { Drawing, Legend } from './drawing';
import { type Frame, inDrawings, wrapText } from './frame';
import { across, Label, Lines } from './label';
import { ToneMark, ToneShape, toneOf, toneWords } from './looks';
import { Nothing } from './nothing';
import type { PictureProps } from './picture-props';
import { lettersOf } from './state-letters';

const NAMES_PX = 150;
const LEAST_CELL_PX = 52;
const MOST_CELL_PX = 110;
const LINE_PX = 12;
const ROW_PX = 30;
const GAP_PX = 2;

/** Texts of this many cells or fewer are states, which have letters; others are sentences. */
const MOST_STATES = 9;

export function Heat(props: PictureProps) {
  const { block, frame, words } = props;
  const { items } = block;
  if (items.length === 0) return <Nothing words={words} why="nothingCounted" />;
  const columns = [...new Set(items.map(({ group = '' }) => group))];
  const most = Math.max(1, Math.floor((frame.width - NAMES_PX) / LEAST_CELL_PX));
  const states = [...new Set(items.map(({ text = '' }) => text).filter((text) => text !== ''))];
  const letters = states.length <= MOST_STATES ? lettersOf(states, frame.language) : null;
  const rows = new Map<string, Map<string, PictureItem>>();
  for (const item of items) {
    const row = rows.get(item.label) ?? new Map<string, PictureItem>();
    rows.set(item.label, row);
    row.set(item.group ?? '', item);
  }
  const parts = Array.from({ length: Math.ceil(columns.length / most) }, (_, part) =>
    columns.slice(part * most, (part + 1) * most),
  );
  const lines = [...rows].map(([label, cells]) => ({ label, cells, height: ROW_PX }));
  return (
    <>
      {parts.flatMap((shown, across) =>
        inDrawings(lines, frame.height - 4 * LINE_PX).map((part, down) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawings never move
          <HeatPart key={`${across} ${down}`} {...props} columns={shown} rows={part} letters={letters} />
        )),
      )}
      <Legend entries={letters ? stateEntries(items, letters) : toneEntries(items, words)} />
    </>
  );
}

interface Row {
  readonly label: string;
  readonly cells: ReadonlyMap<string, PictureItem>;
}
type Letters = ReadonlyMap<string, string>;

const stateEntries = (items: readonly PictureItem[], letters: Letters) =>
  [...letters].map(([text, sign]) => {
    const tone = toneOf(items.find((item) => item.text === text)?.tone);
    return {
      text,
      sign: (
        <span class={`heat-sign tone-${tone}`}>
          <ToneMark tone={tone} />
          <b>{sign}</b>
        </span>
      ),
    };
  });

const toneEntries = (items: readonly PictureItem[], words: PictureProps['words']) =>
  [...new Set(items.flatMap(({ tone }): readonly Tone[] => (tone ? [toneOf(tone)] : [])))].map((tone) => ({
    text: words.say(toneWords[tone]),
    sign: <ToneMark tone={tone} />,
  }));

function HeatPart(
  props: PictureProps & { columns: readonly string[]; rows: readonly Row[]; letters: Letters | null },
) {
  const { block, frame, columns, rows } = props;
  const width = Math.min(MOST_CELL_PX, Math.floor((frame.width - NAMES_PX) / columns.length));
  const heads = columns.map((column) => wrapText(column, width - 6, 4, 'small', frame.measure));
  const top = Math.max(...heads.map(({ length }) => length)) * LINE_PX + 6;
  return (
    <Drawing frame={frame} height={top + rows.length * ROW_PX} title={block.title} text={block.text}>
      {heads.map((head, column) => (
        <Lines
          key={columns[column]}
          frame={frame}
          x={NAMES_PX + (column + 0.5) * width}
          y={top - 6 - (head.length - 1) * LINE_PX}
          at="middle"
          font="small"
          lines={head}
          step={LINE_PX}
        />
      ))}
      {rows.map(({ label, cells }, row) => (
        <g key={label}>
          <RowName frame={frame} label={label} y={top + (row + 0.5) * ROW_PX} />
          {columns.map((column, place) => (
            <Cell
              key={column}
              {...props}
              item={cells.get(column)}
              x={NAMES_PX + place * width}
              y={top + row * ROW_PX}
              width={width}
            />
          ))}
        </g>
      ))}
    </Drawing>
  );
}

function RowName({ frame, label, y }: { frame: Frame; label: string; y: number }) {
  const lines = wrapText(label, NAMES_PX - 8, 2, 'plain', frame.measure);
  return (
    <Lines frame={frame} x={0} y={y + 4 - ((lines.length - 1) * LINE_PX) / 2} lines={lines} step={LINE_PX} />
  );
}

interface CellProps extends PictureProps {
  /** Absent: nothing is said of it. */
  readonly item: PictureItem | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly letters: Letters | null;
}

function Cell({ item, x, y, width, letters, frame, block, write }: CellProps) {
  const isNumber = typeof item?.value === 'number' && Number.isFinite(item.value);
  const sign = isNumber ? write.short(item?.value ?? 0, block.style) : (letters?.get(item?.text ?? '') ?? '');
  const tone = item?.tone ? toneOf(item.tone) : null;
  const middle = x + width / 2;
  return (
    <>
      <rect
        class={`heat ${tone ? `tone-${tone}` : ''}`}
        x={Math.min(across(frame, x), across(frame, x + width)) + GAP_PX / 2}
        y={y + GAP_PX / 2}
        width={width - GAP_PX}
        height={ROW_PX - GAP_PX}
        rx="2"
      />
      {tone && (
        <ToneShape
          tone={tone}
          x={across(frame, sign === '' ? middle : x + 13)}
          y={y + ROW_PX / 2}
          size={11}
        />
      )}
      {sign !== '' && (
        <Label
          frame={frame}
          x={tone ? x + 22 + (width - 24) / 2 : middle}
          y={y + ROW_PX / 2 + 4}
          at="middle"
          font="strong"
          text={sign}
          room={width - (tone ? 24 : 6)}
        />
      )}
    </>
  );
}
