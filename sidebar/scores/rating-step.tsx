/** One criterion: what 1, 5 and 10 mean, the ratings to choose from, a suggestion, and the account's figures. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { foldText } from '../../src/domain/text/fold';
import type { RatingsView, RatingView } from '../../src/rpc/score-views';
import { Button } from '../components/button';
import { RadioGroup } from '../components/radio-group';
import { useServer } from '../server';
import { useWords } from '../words';

const SCALE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const TOLD = [1, 5, 10];

interface RatingStepProps {
  readonly view: RatingsView;
  /** With what was chosen and is not saved. */
  readonly current: RatingView;
  readonly step: number;
  /** Takes the focus when it is first shown. */
  readonly isFocused: boolean;
  readonly onRate: (rating: number | null) => void;
  readonly onTurn: (step: number) => void;
}

export function RatingStep({ view, current, step, isFocused, onRate, onTurn }: RatingStepProps) {
  const words = useWords();
  const { announce } = useServer();
  const form = useRef<HTMLFormElement>(null);
  const { criterion, meanings, rating, suggestion } = current;
  const focusOn = (value: number | null) =>
    form.current?.querySelector<HTMLInputElement>(`input[value="${value ?? 1}"]`)?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the criterion is first shown
  useLayoutEffect(() => {
    if (isFocused) focusOn(rating);
  }, []);

  const type = (event: KeyboardEvent) => {
    const digit = foldText(event.key);
    const isOnRating = event.target instanceof HTMLInputElement;
    if (!isOnRating || !/^\d$/.test(digit) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const typed = Number(digit) || 10;
    onRate(typed);
    focusOn(typed);
  };
  return (
    <form
      ref={form}
      class="panel"
      onKeyDown={type}
      onSubmit={(event) => {
        event.preventDefault();
        onTurn(step + 1);
      }}
    >
      <h2>
        <bdi>{view.account}</bdi>
      </h2>
      <p class="quiet small">
        {words.say('criterionOf', {
          number: step + 1,
          count: view.ratings.length,
          weight: words.percent(current.share),
        })}
      </p>
      <RadioGroup
        legend={<bdi>{criterion}</bdi>}
        hint={words.say('ratingKeys')}
        options={SCALE.map((value) => ({ value: String(value), label: words.number(value) }))}
        value={rating === null ? '' : String(rating)}
        onChoose={(value) => onRate(Number(value))}
      >
        <ul class="plain-list">
          {TOLD.map((value, index) => {
            const meaning = meanings[index];
            return (
              meaning && <li key={value}>{words.say('meaning', { rating: words.number(value), meaning })}</li>
            );
          })}
        </ul>
      </RadioGroup>
      {suggestion && (
        <div>
          <Button
            onPress={() => {
              onRate(suggestion.rating);
              announce(words.say('suggestionTaken', { rating: suggestion.rating }));
            }}
          >
            <span>{words.say('suggested', { rating: suggestion.rating, reason: suggestion.reason })}</span>
          </Button>
          <p class="hint">{words.say('suggestedByPlace')}</p>
        </div>
      )}
      {rating !== null && (
        <Button
          look="link"
          onPress={() => {
            onRate(null);
            focusOn(null);
          }}
        >
          {words.say('takeRatingAway')}
        </Button>
      )}
      <Figures view={view} />
      <div class="actions">
        {step > 0 && <Button onPress={() => onTurn(step - 1)}>{words.say('back')}</Button>}
        <button type="submit" class="button primary">
          {words.say('nextPage')}
        </button>
      </div>
    </form>
  );
}

function Figures({ view }: { view: RatingsView }) {
  const words = useWords();
  return (
    <section>
      <h3>{words.say('figures')}</h3>
      <dl class="counts">
        {view.figures.map(({ label, value }) => (
          <div key={label} class="count-row">
            <dt>{label}</dt>
            <dd class={value === '' ? 'is-zero' : ''}>{value || words.say('unknownFigure')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
