/** The fields that say what is reported: the report by groups, about whom, which time, which parts. */

import { useId } from 'preact/hooks';
import type { ReportChoice } from '../../src/rpc/contract';
import { Checkbox, Field, Select } from '../components/field';
import { useWords, type Words } from '../words';
import { readyTimes } from './ready-times';
import {
  type About,
  aboutsOf,
  type Chosen,
  groupOf,
  isOfMany,
  type ReportGroup,
  type Time,
} from './report-choice';

interface FieldsProps {
  readonly choice: ReportChoice;
  readonly chosen: Chosen;
  readonly isDisabled: boolean;
  readonly onChange: (changed: Partial<Chosen>) => void;
}

const groupWords = {
  account: 'reportsOfAccount',
  portfolio: 'reportsOfPortfolio',
  customer: 'reportsForCustomer',
} as const satisfies Readonly<Record<ReportGroup, string>>;
const groups: readonly ReportGroup[] = ['account', 'portfolio', 'customer'];

interface ReportSelectProps {
  readonly reports: readonly ReportChoice[];
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onChoose: (report: string) => void;
}

export function ReportSelect({ reports, value, isDisabled, onChoose }: ReportSelectProps) {
  const words = useWords();
  return (
    <Field label={words.say('chooseReport')}>
      {({ id }) => (
        <select
          id={id}
          value={value}
          disabled={isDisabled}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {groups.map((group) => {
            const those = reports.filter((choice) => groupOf(choice) === group);
            return (
              those.length > 0 && (
                <optgroup key={group} label={words.say(groupWords[group])}>
                  {those.map(({ report, label }) => (
                    <option key={report} value={report}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
      )}
    </Field>
  );
}

function sayAbout(about: About, account: string, isEach: boolean, words: Words): string {
  if (about === 'account') return account;
  if (about === 'all') return words.say(isEach ? 'aboutEach' : 'aboutAll');
  return words.say(isEach ? 'aboutEachOf' : 'aboutAllOf', { manager: about.manager });
}

export function AboutSelect({
  choice,
  chosen,
  isDisabled,
  onChange,
  account,
  managers,
}: FieldsProps & { account: string; managers: readonly string[] }) {
  const words = useWords();
  const abouts = aboutsOf(choice, managers);
  if (abouts.length < 2) return null;
  return (
    <Select
      label={words.say('reportAbout')}
      value={JSON.stringify(chosen.about)}
      options={abouts.map((about) => ({
        value: JSON.stringify(about),
        label: sayAbout(about, account, isOfMany(choice, { ...chosen, about }), words),
      }))}
      isDisabled={isDisabled}
      // Written above.
      onChoose={(value) => onChange({ about: JSON.parse(value) as About })}
    />
  );
}

export function TimeFields({ choice, chosen, isDisabled, onChange }: FieldsProps) {
  const words = useWords();
  const times: readonly Time[] = ['usual', ...readyTimes, 'own'];
  const label = (time: Time): string => {
    if (time === 'own') return words.say('ownDays');
    if (time !== 'usual') return words.say(time);
    return words.say(choice.isAhead ? 'timeAhead' : 'timeBack', { months: choice.months });
  };
  const day = (side: 'from' | 'to') => (
    <Field label={words.say(side === 'from' ? 'timeFrom' : 'timeTo')}>
      {({ id }) => (
        <input
          id={id}
          type="date"
          value={chosen.own[side]}
          disabled={isDisabled}
          onChange={(event) => onChange({ own: { ...chosen.own, [side]: event.currentTarget.value } })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Select
        label={words.say('reportTime')}
        value={chosen.time}
        options={times.map((time) => ({ value: time, label: label(time) }))}
        isDisabled={isDisabled}
        onChoose={(value) => onChange({ time: times.find((time) => time === value) ?? 'usual' })}
      />
      {chosen.time === 'own' && (
        <div class="own-time">
          {day('from')}
          {day('to')}
        </div>
      )}
    </>
  );
}

export function PartFields({ choice, chosen, isDisabled, onChange }: FieldsProps) {
  const words = useWords();
  const id = useId();
  const of = choice.parts.length;
  if (of < 2) return null;
  const all = choice.parts.map(({ part }) => part);
  const parts = chosen.parts ?? all;
  const choose = (next: readonly string[]) => onChange({ parts: next.length === of ? null : next });
  return (
    <details class="report-parts">
      <summary id={id}>
        {parts.length === of
          ? words.say('partsAll', { of })
          : words.say('partsShown', { count: parts.length, of })}
      </summary>
      <fieldset aria-labelledby={id} disabled={isDisabled}>
        <Checkbox
          label={words.say('partsEvery')}
          isChecked={parts.length === of}
          onChoose={(isChecked) => choose(isChecked ? all : [])}
        />
        {choice.parts.map(({ part, label }) => (
          <Checkbox
            key={part}
            label={label}
            isChecked={parts.includes(part)}
            onChoose={(isChecked) =>
              choose(all.filter((one) => (one === part ? isChecked : parts.includes(one))))
            }
          />
        ))}
      </fieldset>
    </details>
  );
}
