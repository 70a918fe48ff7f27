/** Chooses a person by typing a part of a name, title or unit: the ARIA combobox, with at most eight people in its list. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Party } from '../../src/domain/map/map-view';
import { foldText } from '../../src/domain/text/fold';
import { Field } from '../components/field';
import { useWords, type Words } from '../words';
import type { MapState } from './map-state';
import { type People, partyName } from './people';

const OPTIONS_SHOWN = 8;

interface PersonChoiceProps {
  readonly map: MapState;
  readonly label: string;
  readonly hint?: string;
  /** Of the text field, in a form. */
  readonly name?: string;
  readonly isNeeded?: boolean;
  /** -1: nobody. */
  readonly value: Party;
  readonly onChoose: (party: Party) => void;
  /** Our people can be chosen too; `only`: nobody else. */
  readonly withOurs?: boolean | 'only';
  /** An option of its own for nobody; without it an emptied field means nobody. */
  readonly nobody?: string;
  /** Who is offered; absent: everybody. */
  readonly isOffered?: (party: Party) => boolean;
}

/** What tells people of one name apart. */
export function partyPlace({ view }: People, party: Party, words: Words): string {
  const { title, unit, row, id } = view.people;
  const ours = view.team[party - id.length];
  if (ours) {
    const place = ours.function === null ? '' : words.choice('teamFunction', ours.function);
    return [words.say('ourSide'), place].filter(Boolean).join(' · ');
  }
  return (
    [title[party]?.trim(), unit[party]?.trim()].filter(Boolean).join(' · ') ||
    words.say('personRow', { row: row[party] ?? 0 })
  );
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
  const texts = withOurs === 'only' ? [] : people.haystack();
  const count = people.view.people.id.length;
  const look = (party: Party, text: string) => {
    if (!parts.every((part) => text.includes(part)) || isOffered?.(party) === false) return;
    (text.startsWith(wanted) ? begin : others).push(party);
  };
  for (let party = 0; party < texts.length && begin.length < OPTIONS_SHOWN; party += 1)
    look(party, texts[party] ?? '');
  if (withOurs) {
    for (const [index, member] of people.view.team.entries()) look(count + index, foldText(member.name));
  }
  return [...begin, ...others].slice(0, OPTIONS_SHOWN);
}

export function PersonChoice(props: PersonChoiceProps) {
  const { map, label, hint, name, isNeeded, value, onChoose, nobody } = props;
  const { people } = map;
  const words = useWords();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [marked, setMarked] = useState(0);
  const isOpen = query !== null;
  const found = isOpen ? findParties(people, query, props) : [];
  const hasNobody = nobody !== undefined && query === '';
  const options = hasNobody ? [-1, ...found.slice(0, OPTIONS_SHOWN - 1)] : found;
  const shown = value < 0 ? (nobody ?? '') : partyName(people, value, words);

  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const choose = (party: Party | undefined) => {
    if (party !== undefined) onChoose(party);
    setQuery(null);
  };
  /** What was typed counts where it can mean one person only; an emptied field means nobody. */
  const leave = () => {
    if (query === '' || !isOpen) setQuery(null);
    else choose(options.length === 1 ? options[0] : undefined);
  };
  const mark = (index: number) => {
    setMarked(Math.max(0, Math.min(options.length - 1, index)));
    if (!isOpen) setQuery('');
  };
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {({ id, hintId }) => (
        <div class="combobox">
          <input
            id={id}
            name={name}
            type="text"
            role="combobox"
            dir="auto"
            aria-describedby={hintId}
            aria-required={isNeeded}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && options.length > 0 ? `${listId}-${marked}` : undefined}
            autocomplete="off"
            placeholder={words.say('searchPeople')}
            value={query ?? shown}
            onFocus={(event) => event.currentTarget.select()}
            onClick={() => setQuery(query ?? '')}
            onBlur={leave}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              setQuery(typed);
              setMarked(0);
              if (typed === '' && nobody === undefined) onChoose(-1);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') mark(isOpen ? marked + 1 : 0);
              else if (event.key === 'ArrowUp') mark(marked - 1);
              else if (event.key === 'Enter' && isOpen) choose(options[marked]);
              else if (event.key === 'Escape' && isOpen) setQuery(null);
              else return;
              event.preventDefault();
              event.stopPropagation();
            }}
          />
          <div ref={list} id={listId} class="options" role="listbox" aria-label={label} hidden={!isOpen}>
            {options.map((party, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
              <div
                key={party}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                class={index === marked ? 'is-marked' : ''}
                aria-selected={party === value}
                // The field must keep the focus, or its blur would close the list before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(party)}
              >
                {party < 0 ? (
                  nobody
                ) : (
                  <>
                    <bdi>{partyName(people, party, words)}</bdi>
                    <bdi class="quiet small">{partyPlace(people, party, words)}</bdi>
                  </>
                )}
              </div>
            ))}
            {isOpen && options.length === 0 && (
              <div role="option" aria-selected="false" tabIndex={-1} class="quiet">
                {words.say('nobodyFoundTitle')}
              </div>
            )}
          </div>
        </div>
      )}
    </Field>
  );
}
