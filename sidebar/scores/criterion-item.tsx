/** One criterion: its name, share and place; opened, all that can be said of it. */

import { useId } from 'preact/hooks';
import { Button } from '../components/button';
import { Field, Select } from '../components/field';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import { type DraftCriterion, isRetired } from './criteria-draft';

const POINTS = [1, 5, 10] as const;

interface CriterionItemProps {
  readonly criterion: DraftCriterion;
  /** 0-1; null: it does not count. */
  readonly share: number | null;
  readonly isOpen: boolean;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly onOpen: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onChange: (change: Partial<DraftCriterion>) => void;
  readonly onRemove: () => void;
}

export function CriterionItem(props: CriterionItemProps) {
  const { criterion, share, isOpen, canMove, onOpen, onMove, onChange, onRemove } = props;
  const words = useWords();
  const id = useId();
  const { name, rated } = criterion;
  const shown = name.trim() === '' ? words.say('nameless') : name;
  const mover = (by: 1 | -1, isOn: boolean) => (
    <button
      id={moverId(criterion, by)}
      type="button"
      class={by < 0 ? 'icon-button is-up' : 'icon-button is-down'}
      aria-label={words.say(by < 0 ? 'moveUp' : 'moveDown', { name: shown })}
      disabled={!isOn}
      onClick={() => onMove(by)}
    >
      <Icon name="chevron" size={16} />
    </button>
  );
  return (
    <li class="criterion">
      <div class="criterion-head">
        <button
          id={headId(criterion.key)}
          type="button"
          class="group-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onOpen}
        >
          <Icon name="chevron" size={16} />
          <bdi>{shown}</bdi>
          <span class="group-count">{share === null ? '–' : words.percent(share)}</span>
        </button>
        {mover(-1, canMove.up)}
        {mover(1, canMove.down)}
      </div>
      <span class="meter" aria-hidden="true">
        <span style={{ width: `${(share ?? 0) * 100}%` }} />
      </span>
      {isOpen && (
        <div class="criterion-form" id={id}>
          <Text label={words.say('criterionName')} value={name} onType={(text) => onChange({ name: text })} />
          <div class="criterion-pair">
            <Text
              label={words.say('weight')}
              value={criterion.weight}
              isNumber
              onType={(weight) => onChange({ weight })}
            />
            <Select
              label={words.say('family')}
              value={criterion.family ?? ''}
              options={['', ...words.choiceKeys('criterionFamily')].map((value) => ({
                value,
                label: value === '' ? words.say('noFamily') : words.choice('criterionFamily', value),
              }))}
              onChoose={(family) => onChange({ family: family || null })}
            />
          </div>
          {POINTS.map((point, place) => (
            <Field key={point} label={words.say('means', { rating: words.number(point) })}>
              {({ id: fieldId }) => (
                <textarea
                  id={fieldId}
                  rows={2}
                  dir="auto"
                  maxLength={1000}
                  value={criterion.meanings[place] ?? ''}
                  onInput={({ currentTarget: { value } }) => {
                    const [one, five, ten] = criterion.meanings;
                    onChange({
                      meanings: [
                        place === 0 ? value : one,
                        place === 1 ? value : five,
                        place === 2 ? value : ten,
                      ],
                    });
                  }}
                />
              )}
            </Field>
          ))}
          <p class="quiet small">
            {rated === null ? words.say('notInSheet') : words.say('ratedAccounts', { count: rated })}{' '}
            {rated !== null && !isRetired(criterion) && words.say('retireText')}
          </p>
          {rated === null ? (
            <Button onPress={onRemove}>{words.say('removeNew')}</Button>
          ) : (
            <Button onPress={() => onChange({ weight: isRetired(criterion) ? '1' : '0' })}>
              {words.say(isRetired(criterion) ? 'restore' : 'retire')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Of the button that opens it. */
export const headId = (key: string): string => `criterion-${key}`;
/** Of the button that moves it up (-1) or down. */
export const moverId = ({ key }: DraftCriterion, by: 1 | -1): string => `move${by}-${key}`;

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly onType: (text: string) => void;
}

/** Tells each letter, so that shares and notes follow while somebody types. */
function Text({ label, value, isNumber = false, onType }: TextProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={isNumber ? 12 : 200}
          inputMode={isNumber ? 'decimal' : 'text'}
          autocomplete="off"
          value={value}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
