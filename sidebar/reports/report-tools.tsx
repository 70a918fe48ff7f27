/** The bar above a report: period and parts, which ask the server again, paper, print, and the files to save. */

import { useId, useState } from 'preact/hooks';
import type { ReportDocument } from '../../src/domain/report/document';
import type { Period } from '../../src/domain/report/periods';
import type { ReportChoice } from '../../src/rpc/contract';
import { Button } from '../components/button';
import { Checkbox, Select } from '../components/field';
import { useWords } from '../words';
import { type Paper, papers } from './paper';
import { periodOf, problemOf, type ReadyTime, readyTimes } from './ready-times';

/** Blank: the report's own. */
export interface Shown {
  readonly period: Period | null;
  /** Null: all. */
  readonly parts: readonly string[] | null;
}

interface ReportToolsProps {
  readonly report: ReportDocument;
  /** Null: not known. */
  readonly choice: ReportChoice | null;
  readonly shown: Shown;
  readonly isBusy: boolean;
  readonly paper: Paper;
  readonly hasDates: boolean;
  readonly onShow: (shown: Shown) => void;
  readonly onPaper: (paper: Paper) => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onSaveCalendar: () => void;
}

type Time = ReadyTime | 'timeOfReport' | 'ownDays';
const times: readonly Time[] = ['timeOfReport', ...readyTimes, 'ownDays'];

const timeOf = (period: Period | null, today: string): Time => {
  if (period === null) return 'timeOfReport';
  const same = readyTimes.find((time) => {
    const { from, to } = periodOf(time, today);
    return from === period.from && to === period.to;
  });
  return same ?? 'ownDays';
};

export function ReportTools(props: ReportToolsProps) {
  const { report, choice, shown, isBusy, paper, hasDates, onShow, onPaper } = props;
  const words = useWords();
  const today = report.date;
  const [time, setTime] = useState<Time>(timeOf(shown.period, today));
  const [own, setOwn] = useState<Period>(shown.period ?? { from: report.from, to: report.to });
  const [parts, setParts] = useState(shown.parts);
  const period = time === 'timeOfReport' ? null : time === 'ownDays' ? own : periodOf(time, today);
  const problem =
    period && problemOf(period) ? problemOf(period) : parts && parts.length === 0 ? 'noPartChosen' : null;
  const chooseTime = (chosen: Time) => {
    setTime(chosen);
    if (chosen !== 'ownDays' && chosen !== 'timeOfReport') setOwn(periodOf(chosen, today));
  };
  return (
    <section class="report-tools" aria-label={words.say('reportTools')}>
      <Select
        label={words.say('reportTime')}
        value={time}
        options={times.map((value) => ({ value, label: words.say(value) }))}
        // The list has no other values.
        onChoose={(value) => chooseTime(times.find((one) => one === value) ?? 'timeOfReport')}
      />
      {time === 'ownDays' && (
        <>
          <DayField
            label={words.say('timeFrom')}
            day={own.from}
            onChoose={(from) => setOwn({ ...own, from })}
          />
          <DayField label={words.say('timeTo')} day={own.to} onChoose={(to) => setOwn({ ...own, to })} />
        </>
      )}
      {choice && choice.parts.length > 1 && <Parts choice={choice} parts={parts} onChoose={setParts} />}
      {/* Never out of reach while it works, or the keyboard would lose its place. */}
      <Button isDisabled={problem !== null} onPress={() => !isBusy && onShow({ period, parts })}>
        {words.say(isBusy ? 'reportUpdating' : 'updateReport')}
      </Button>
      {problem && (
        <p class="tool-problem" role="alert">
          {words.say(problem)}
        </p>
      )}
      <Select
        label={words.say('paper')}
        value={paper}
        options={papers.map((value) => ({ value, label: words.say(value) }))}
        onChoose={(value) => onPaper(papers.find((one) => one === value) ?? 'a4')}
      />
      {hasDates && <Button onPress={props.onSaveCalendar}>{words.say('saveCalendar')}</Button>}
      <Button onPress={props.onSave}>{words.say('saveHtml')}</Button>
      <Button look="primary" onPress={props.onPrint}>
        {words.say('print')}
      </Button>
    </section>
  );
}

function DayField({ label, day, onChoose }: { label: string; day: string; onChoose: (day: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={day} onInput={(event) => onChoose(event.currentTarget.value)} />
    </div>
  );
}

interface PartsProps {
  readonly choice: ReportChoice;
  readonly parts: readonly string[] | null;
  readonly onChoose: (parts: readonly string[] | null) => void;
}

/** All of them ticked is the same as no choice. */
function Parts({ choice, parts, onChoose }: PartsProps) {
  const words = useWords();
  const all = [...new Set(choice.parts.map(({ part }) => part))];
  const ticked = parts ?? all;
  const tick = (part: string, isTicked: boolean) => {
    const next = all.filter((one) => (one === part ? isTicked : ticked.includes(one)));
    onChoose(next.length === all.length ? null : next);
  };
  return (
    <details class="parts-choice">
      <summary class="button">
        {words.say('partsShown', {
          count: all.filter((part) => ticked.includes(part)).length,
          of: all.length,
        })}
      </summary>
      <div class="parts-list">
        {all.map((part) => (
          <Checkbox
            key={part}
            label={choice.parts.find((one) => one.part === part)?.label ?? part}
            isChecked={ticked.includes(part)}
            onChoose={(isTicked) => tick(part, isTicked)}
          />
        ))}
      </div>
    </details>
  );
}
