/** One field of a form, of the kind that its key asks for, bound to its entry in the draft. */

import type { VocabularyKey } from '../../../src/schema/vocabularies';
import { Field } from '../../components/field';
import { useWords, type Words } from '../../words';
import type { MapState } from '../map-state';
import { nameOf } from '../people';
import { PersonField } from './person-field';
import { type Draft, type FieldKey, isNeeded, namesPeople, tieWay } from './plans';
import { nameIn, partyOf, referenceTo } from './references';

export interface EditFieldProps {
  readonly field: FieldKey;
  readonly map: MapState;
  /** Whose details are shown. */
  readonly person: number;
  readonly draft: Draft;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
  /** Nothing in the sheets would say who this is. */
  readonly onUnclear: (name: string) => void;
}

const STRENGTHS = ['1', '2', '3', '4', '5'];

/** A few choices side by side; null: the field is of another kind. */
function tilesOf(
  { field, map, person, draft }: EditFieldProps,
  words: Words,
): readonly (readonly [value: string, label: string])[] | null {
  const { view } = map.people;
  const { account, manager } = view.people;
  const name = nameOf(map.people, person, words);
  switch (field) {
    case 'strength':
      return [
        ['', words.say('editUnknown')],
        ...STRENGTHS.map((value) => [value, words.number(Number(value))] as const),
      ];
    case 'known':
      return [
        ['', words.say('editNamed')],
        ['unknown', words.say('editNotNamed')],
        ['vacant', words.say('editVacant')],
      ];
    case 'reportsTo':
      return [
        [referenceTo(view, person, account[person]), words.say('editBelow', { name })],
        [referenceTo(view, manager[person] ?? -1, account[person]), words.say('editBeside', { name })],
      ];
    case 'way': {
      const other =
        nameIn(view, partyOf(view, draft.other ?? '', account[person])) || words.say('editTheOther');
      return [
        ['out', words.say('tieOut', { name, other })],
        ['in', words.say('tieIn', { name, other })],
        ['mutual', words.choice('direction', 'mutual')],
      ];
    }
    default:
      return null;
  }
}

export function EditField(props: EditFieldProps) {
  const { field, map, draft, isWrong, onChange } = props;
  const words = useWords();
  const { people, roles } = map.people.view;
  const needed = isNeeded(field, draft);
  const title = words.say(`${field}Field`);
  const label = needed ? words.say('editNeeded', { label: title }) : title;
  const value = draft[field] ?? '';
  const tiles = tilesOf(props, words);
  if (tiles) {
    const chosen = field === 'way' ? tieWay(draft) : value;
    return (
      <fieldset>
        <legend>{label}</legend>
        {tiles.map(([key, text]) => (
          <label key={key}>
            <input type="radio" name={field} checked={key === chosen} onChange={() => onChange(key)} />
            <bdi>{text}</bdi>
          </label>
        ))}
      </fieldset>
    );
  }
  if (namesPeople(field)) return <PersonField {...props} label={label} />;
  const shared = {
    name: field,
    value,
    dir: 'auto' as const,
    'aria-required': needed,
    'aria-invalid': isWrong,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  };
  // A field of a vocabulary bears its key; others have no choices.
  const vocabulary = field as VocabularyKey;
  const choices = words.choiceKeys(vocabulary);
  const known =
    field === 'buyingRole'
      ? roles.map(({ role }) => role)
      : field === 'project'
        ? roles.map(({ project }) => project)
        : field === 'unit'
          ? people.unit
          : [];
  const options = [...new Set([...choices, ...known])].filter(Boolean);
  return (
    <Field label={label}>
      {({ id }) =>
        choices.length > 0 ? (
          <select id={id} {...shared}>
            <option value="">{words.say(needed ? 'editChoose' : 'editUnknown')}</option>
            {options.map((key) => (
              <option key={key} value={key}>
                {words.choice(vocabulary, key)}
              </option>
            ))}
          </select>
        ) : field === 'outcome' ? (
          <textarea id={id} {...shared} maxLength={5000} />
        ) : (
          <>
            <input
              id={id}
              {...shared}
              type={/date/i.test(field) ? 'date' : 'text'}
              maxLength={1000}
              list={`${id}-list`}
              autocomplete="off"
            />
            <datalist id={`${id}-list`}>
              {options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          </>
        )
      }
    </Field>
  );
}
