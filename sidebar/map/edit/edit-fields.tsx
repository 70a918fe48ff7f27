/** The fields of the forms, each bound to its entry in the draft. */

import { useId } from 'preact/hooks';
import type { Party } from '../../../src/domain/map/map-view';
import type { VocabularyKey } from '../../../src/schema/vocabularies';
import { IconButton } from '../../components/button';
import { Field } from '../../components/field';
import { RadioGroup } from '../../components/radio-group';
import { type PanelKey, useWords, type Words } from '../../words';
import type { MapState } from '../map-state';
import { partyName } from '../people';
import { PersonChoice } from '../person-choice';
import { type Draft, type FormKey, isNeeded } from './plans';
import { joinKeys, keysIn, partyKey, partyOf } from './references';

export interface FormFields {
  readonly form: FormKey;
  readonly map: MapState;
  /** Whose details are shown. */
  readonly person: number;
  readonly draft: Draft;
  /** The field that hinders; `''`: none. */
  readonly wrong: string;
  readonly change: (field: string, value: string) => void;
}

interface EntryProps extends FormFields {
  readonly field: string;
  readonly label: PanelKey;
  readonly hint?: string;
}

const labelOf = ({ form, field, draft, label }: EntryProps, words: Words): string =>
  isNeeded(form, field, draft) ? words.say('editNeeded', { label: words.say(label) }) : words.say(label);

interface TextProps extends EntryProps {
  readonly type?: 'text' | 'date' | 'long';
  readonly options?: readonly string[];
}

export function TextEntry(props: TextProps) {
  const { form, field, draft, wrong, change, hint, type = 'text', options = [] } = props;
  const words = useWords();
  const listId = useId();
  return (
    <Field label={labelOf(props, words)} {...(hint ? { hint } : {})}>
      {({ id, hintId }) => {
        const shared = {
          id,
          name: field,
          value: draft[field] ?? '',
          'aria-describedby': hintId,
          'aria-required': isNeeded(form, field, draft),
          'aria-invalid': wrong === field,
          dir: 'auto' as const,
        };
        if (type === 'long') {
          return (
            <textarea
              {...shared}
              rows={2}
              maxLength={5000}
              onInput={(event) => change(field, event.currentTarget.value)}
            />
          );
        }
        return (
          <>
            <input
              {...shared}
              type={type}
              maxLength={1000}
              list={options.length > 0 ? listId : undefined}
              autocomplete="off"
              onInput={(event) => change(field, event.currentTarget.value)}
            />
            {options.length > 0 && (
              <datalist id={listId}>
                {options.map((option) => (
                  <option key={option} value={option} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Field>
  );
}

interface ChoiceProps extends EntryProps {
  readonly vocabulary: VocabularyKey;
  /** The team's own words. */
  readonly more?: readonly string[];
}

export function ChoiceEntry(props: ChoiceProps) {
  const { form, field, draft, wrong, change, vocabulary, more = [] } = props;
  const words = useWords();
  const needed = isNeeded(form, field, draft);
  return (
    <Field label={labelOf(props, words)}>
      {({ id }) => (
        <select
          id={id}
          name={field}
          dir="auto"
          aria-required={needed}
          aria-invalid={wrong === field}
          value={draft[field] ?? ''}
          onChange={(event) => change(field, event.currentTarget.value)}
        >
          <option value="">{words.say(needed ? 'editChoose' : 'editUnknown')}</option>
          {[...new Set([...words.choiceKeys(vocabulary), ...more])].map((key) => (
            <option key={key} value={key}>
              {words.choice(vocabulary, key)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TileProps extends EntryProps {
  /** What is chosen while the draft says nothing. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function TileEntry(props: TileProps) {
  const { field, change, value, options } = props;
  const words = useWords();
  return (
    <RadioGroup
      legend={labelOf(props, words)}
      value={value}
      options={options.map(([key, label]) => ({ value: key, label }))}
      onChoose={(chosen) => change(field, chosen)}
    />
  );
}

/** Theirs of the same account, and ours: others would not be found by their name there. */
const isNear =
  ({ map, person }: FormFields) =>
  (party: Party): boolean => {
    const { account } = map.people.view.people;
    return account[party] === undefined || account[party] === account[person];
  };

interface PersonProps extends EntryProps {
  readonly withOurs?: boolean | 'only';
  readonly nobody?: string;
}

export function PersonEntry({ withOurs = false, nobody, ...props }: PersonProps) {
  const { form, field, map, draft, change } = props;
  const words = useWords();
  const { view } = map.people;
  return (
    <PersonChoice
      map={map}
      label={labelOf(props, words)}
      name={field}
      isNeeded={isNeeded(form, field, draft)}
      value={partyOf(view, draft[field] ?? '')}
      onChoose={(party) => change(field, partyKey(view, party))}
      withOurs={withOurs}
      isOffered={isNear(props)}
      {...(nobody === undefined ? {} : { nobody })}
    />
  );
}

/** Several people: those chosen stand below, each with a way to take it out again. */
export function PeopleEntry({ withOurs = false, ...props }: PersonProps) {
  const { field, map, person, draft, change } = props;
  const words = useWords();
  const { people } = map;
  const keys = keysIn(draft[field] ?? '');
  const isFree = isNear(props);
  return (
    <div class="edit-people">
      <PersonChoice
        map={map}
        label={labelOf(props, words)}
        name={field}
        value={-1}
        onChoose={(party) => party >= 0 && change(field, joinKeys([...keys, partyKey(people.view, party)]))}
        withOurs={withOurs}
        isOffered={(party) =>
          isFree(party) && party !== person && !keys.includes(partyKey(people.view, party))
        }
      />
      {keys.length > 0 && (
        <ul>
          {keys.map((key) => {
            const party = partyOf(people.view, key);
            const name = party < 0 ? (key.split('\n')[1] ?? '') : partyName(people, party, words);
            return (
              <li key={key} class="tag">
                <bdi>{name}</bdi>
                <IconButton
                  icon="close"
                  label={words.say('editTakeOut', { name })}
                  onPress={() => change(field, joinKeys(keys.filter((one) => one !== key)))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
