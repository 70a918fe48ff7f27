/** Labelled fields: one line of text, a choice, a box to tick, and the search box. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words';
import { Icon } from './icon';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (ids: { id: string; hintId: string | undefined }) => ComponentChildren;
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, hintId })}
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
  readonly isDisabled?: boolean;
}

export function Select({ label, hint, value, options, onChoose, isDisabled = false }: SelectProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {({ id, hintId }) => (
        <select
          id={id}
          aria-describedby={hintId}
          value={value}
          disabled={isDisabled}
          dir="auto"
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckboxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChoose: (isChecked: boolean) => void;
}

export function Checkbox({ label, isChecked, onChoose }: CheckboxProps) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly isDisabled?: boolean;
}

/** Commits when the person leaves the field or presses Enter, because each commit asks the server. */
export function TextField({ label, hint, value, onCommit, isDisabled = false }: TextFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {({ id, hintId }) => (
        <input
          id={id}
          type="text"
          dir="auto"
          aria-describedby={hintId}
          defaultValue={value}
          disabled={isDisabled}
          autocomplete="off"
          onChange={(event) => onCommit(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (query: string) => void;
  /** Down and Enter lead into what was found. */
  readonly onEnter?: () => void;
  /** Enter stays in the box and goes to the next that was found. */
  readonly onNext?: () => void;
}

export function SearchBox({ label, value, onSearch, onEnter, onNext = onEnter }: SearchBoxProps) {
  const words = useWords();
  return (
    <div class="search">
      <Icon name="search" size={16} />
      <input
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={value}
        autocomplete="off"
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onSearch('');
          }
          const go = { ArrowDown: onEnter, Enter: onNext }[event.key];
          if (go) {
            event.preventDefault();
            go();
          }
        }}
      />
      {value !== '' && (
        <button
          type="button"
          class="icon-button small"
          aria-label={words.say('clearSearch')}
          onClick={() => onSearch('')}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
