/** One choice of a few, side by side: native radio buttons drawn as tiles. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface RadioGroupProps {
  readonly legend: ComponentChildren;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** `''`: none. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly isDisabled?: boolean;
  /** Shown between the question and the tiles. */
  readonly children?: ComponentChildren;
}

export function RadioGroup(props: RadioGroupProps) {
  const { legend, hint, options, value, onChoose, isDisabled = false, children } = props;
  const id = useId();
  return (
    <fieldset class="radio-group" disabled={isDisabled} aria-describedby={hint && `${id}-hint`}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <div class="tiles">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
