/** Chooses the account: a native list for a few, a searchable one for many. */

import { useId, useRef, useState } from 'preact/hooks';
import { foldText } from '../../src/domain/text/fold';
import { useWords } from '../words';

const SEARCH_FROM = 20;
const OPTIONS_SHOWN = 50;

interface AccountPickerProps {
  readonly accounts: readonly string[];
  readonly account: string | null;
  readonly onChoose: (account: string) => void;
}

export function AccountPicker(props: AccountPickerProps) {
  const words = useWords();
  if (props.accounts.length > SEARCH_FROM) return <AccountSearch {...props} />;
  return (
    <select
      class="account-picker"
      aria-label={words.say('account')}
      value={props.account ?? ''}
      dir="auto"
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      {props.accounts.map((account) => (
        <option key={account} value={account}>
          {account}
        </option>
      ))}
    </select>
  );
}

/** The ARIA combobox pattern: the list below is steered from the text field. */
function AccountSearch({ accounts, account, onChoose }: AccountPickerProps) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [marked, setMarked] = useState(0);
  const isOpen = query !== null;
  const wanted = foldText(query ?? '');
  const matching = isOpen ? accounts.filter((name) => foldText(name).includes(wanted)) : [];
  const options = matching.slice(0, OPTIONS_SHOWN);

  const choose = (chosen: string | undefined) => {
    if (chosen !== undefined) onChoose(chosen);
    setQuery(null);
  };
  const mark = (index: number) => {
    setMarked(Math.max(0, Math.min(options.length - 1, index)));
    if (!isOpen) setQuery('');
  };
  return (
    <div class="combobox">
      <input
        ref={field}
        class="account-picker"
        type="text"
        role="combobox"
        dir="auto"
        aria-label={words.say('account')}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? `${id}-${marked}` : undefined}
        autocomplete="off"
        placeholder={words.say('findAccount')}
        value={query ?? account ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setQuery(query ?? '')}
        onBlur={() => setQuery(null)}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') mark(isOpen ? marked + 1 : 0);
          else if (event.key === 'ArrowUp') mark(marked - 1);
          else if (event.key === 'Enter' && isOpen) choose(options[marked]);
          else if (event.key === 'Escape' && isOpen) setQuery(null);
          else return;
          event.preventDefault();
        }}
      />
      <div
        id={`${id}-list`}
        class="options"
        role="listbox"
        aria-label={words.say('account')}
        hidden={!isOpen}
      >
        {options.map((name, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field
          <div
            key={name}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            class={index === marked ? 'is-marked' : ''}
            aria-selected={name === account}
            // The field must keep the focus, or its blur would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              choose(name);
              field.current?.blur();
            }}
          >
            <bdi>{name}</bdi>
          </div>
        ))}
        {isOpen && options.length === 0 && (
          <div role="option" aria-selected="false" tabIndex={-1} class="quiet">
            {words.say('noAccountFound')}
          </div>
        )}
      </div>
    </div>
  );
}
