/** Chooses a person by typing a part of a name, title or unit; the list shows eight people at most. */

import type { Party } from '../../src/domain/map/map-view';
import { foldText } from '../../src/domain/text/fold';
import { Combobox, type ComboboxOption } from '../components/combobox';
import { Field } from '../components/field';
import { useWords, type Words } from '../words';
import type { MapState } from './map-state';
import { joined, type People, partyName } from './people';

const OPTIONS_SHOWN = 8;

interface PersonChoiceProps {
  readonly map: MapState;
  readonly label: string;
  /** Of the text field, in a form. */
  readonly name?: string;
  readonly isNeeded?: boolean;
  /** -1: nobody. */
  readonly value: Party;
  readonly onChoose: (party: Party) => void;
  /** Our people can be chosen too; `only`: nobody else. */
  readonly withOurs?: boolean | 'only';
  /** An option of its own for nobody; without it an emptied field means nobody. */
  readonly nobody?: string | undefined;
  /** Who is offered; absent: everybody. */
  readonly isOffered?: (party: Party) => boolean;
}

/** What tells people of one name apart. */
export function partyPlace({ view }: People, party: Party, words: Words): string {
  const { title, unit, row, id } = view.people;
  const ours = view.team[party - id.length];
  const parts = ours
    ? [words.say('ourSide'), words.choice('teamFunction', ours.function ?? '')]
    : [title[party]?.trim(), unit[party]?.trim()];
  return joined(parts, ' · ') || words.say('personRow', { row: row[party] ?? 0 });
}

/** The first to match every word; names that begin with it before the others. */
function findParties(
  people: People,
  query: string,
  { withOurs = false, isOffered }: Pick<PersonChoiceProps, 'withOurs' | 'isOffered'>,
): readonly Party[] {
  const wanted = foldText(query);
  const parts = wanted.split(' ');
  const begin: Party[] = [];
  const others: Party[] = [];
  const theirs = withOurs === 'only' ? [] : people.haystack();
  const look = (party: Party, text: string) => {
    if (!parts.every((part) => text.includes(part)) || isOffered?.(party) === false) return;
    (text.startsWith(wanted) ? begin : others).push(party);
  };
  for (let party = 0; party < theirs.length && begin.length < OPTIONS_SHOWN; party += 1)
    look(party, theirs[party] ?? '');
  if (withOurs) {
    for (const [index, { name }] of people.view.team.entries())
      look(people.view.people.id.length + index, foldText(name));
  }
  return [...begin, ...others];
}

export function PersonChoice(props: PersonChoiceProps) {
  const { map, label, name, isNeeded, value, onChoose, nobody } = props;
  const { people } = map;
  const words = useWords();
  const optionsFor = (query: string): readonly ComboboxOption<Party>[] => {
    const found = findParties(people, query, props).map((party) => ({
      value: party,
      label: partyName(people, party, words),
      detail: partyPlace(people, party, words),
    }));
    const all = nobody !== undefined && query === '' ? [{ value: -1, label: nobody }, ...found] : found;
    return all.slice(0, OPTIONS_SHOWN);
  };
  return (
    <Field label={label}>
      {({ id }) => (
        <Combobox
          id={id}
          label={label}
          placeholder={words.say('searchPeople')}
          nothing={words.say('nobodyFoundTitle')}
          name={name}
          isNeeded={isNeeded}
          value={value}
          shown={value < 0 ? (nobody ?? '') : partyName(people, value, words)}
          optionsFor={optionsFor}
          onChoose={onChoose}
          onEmpty={nobody === undefined ? () => onChoose(-1) : undefined}
        />
      )}
    </Field>
  );
}
