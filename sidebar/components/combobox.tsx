/** The ARIA combobox: a text field that steers the list of what matches below it. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { classNames } from './class-names';

export interface ComboboxOption<V> {
  readonly value: V;
  readonly label: string;
  /** The second line. */
  readonly detail?: string;
}

interface ComboboxProps<V> {
  /** Of the text field, for its label. */
  readonly id?: string;
  readonly label: string;
  readonly placeholder: string;
  /** Said where nothing matches. */
  readonly nothing: string;
  readonly name?: string | undefined;
  readonly isNeeded?: boolean | undefined;
  readonly value: V;
  /** What the field shows of the value. */
  readonly shown: string;
  readonly optionsFor: (query: string) => readonly ComboboxOption<V>[];
  readonly onChoose: (value: V) => void;
  /** What an emptied field means; absent: the value stays. */
  readonly onEmpty?: (() => void) | undefined;
  readonly isLarge?: boolean;
}

export function Combobox<V extends string | number>(props: ComboboxProps<V>) {
  const { label, placeholder, nothing, name, isNeeded, value, shown, optionsFor, onChoose, onEmpty } = props;
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [marked, setMarked] = useState(0);
  const isOpen = query !== null;
  const options = isOpen ? optionsFor(query) : [];
  useEffect(() => {
    const element = list.current;
    if (!element || !isOpen) return;
    element.style.minHeight = '';
    // The whole list, but never at the cost of the field.
    element.scrollIntoView({ block: 'nearest' });
    element.previousElementSibling?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);

  const choose = (option: ComboboxOption<V> | undefined) => {
    if (option) onChoose(option.value);
    setQuery(null);
  };
  const mark = (index: number) => {
    setMarked(Math.max(0, Math.min(options.length - 1, index)));
    if (!isOpen) setQuery('');
  };
  return (
    <div class="combobox">
      <input
        id={props.id}
        class={classNames(props.isLarge && 'account-picker')}
        type="text"
        role="combobox"
        dir="auto"
        name={name}
        aria-label={label}
        aria-required={isNeeded}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${listId}-${marked}` : undefined}
        autocomplete="off"
        placeholder={placeholder}
        value={query ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setQuery(query ?? '')}
        onBlur={() => {
          // The list keeps its room, or what is being pressed would move away from under the pointer.
          if (list.current) list.current.style.minHeight = `${list.current.offsetHeight}px`;
          // What was typed counts where it can mean one thing only.
          choose(query && options.length === 1 ? options[0] : undefined);
        }}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setQuery(typed);
          setMarked(0);
          if (typed === '') onEmpty?.();
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
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
          <div
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            class={index === marked ? 'is-marked' : ''}
            aria-selected={option.value === value}
            // The field must keep the focus, or its blur would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            <bdi>{option.label}</bdi>
            {option.detail && <bdi class="quiet small">{option.detail}</bdi>}
          </div>
        ))}
        {isOpen && options.length === 0 && (
          <div role="option" aria-selected="false" tabIndex={-1} class="quiet">
            {nothing}
          </div>
        )}
      </div>
    </div>
  );
}
