/** The end of rating an account: all ratings with the score they make, saving them, and the account to rate next. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scoreAccounts } from '../../src/domain/score/score-accounts';
import type { RatingsView, RatingView } from '../../src/rpc/score-views';
import type { CallError } from '../client';
import { Button } from '../components/button';
import { Busy, ErrorBox, Notes } from '../components/feedback';
import { Field } from '../components/field';
import { Icon } from '../components/icon';
import { asCallError, useDraft, useServer } from '../server';
import { useWords, type Words } from '../words';

interface RatingSummaryProps {
  readonly view: RatingsView;
  /** With what was chosen and is not saved. */
  readonly ratings: readonly RatingView[];
  readonly changes: ReadonlyMap<string, number | null>;
  readonly isFocused: boolean;
  readonly onTurn: (step: number) => void;
  readonly onSaved: (view: RatingsView) => void;
  readonly onChooseAccount: (name: string) => void;
}

type Saving = 'idle' | 'busy' | 'saved' | CallError;

export function RatingSummary(props: RatingSummaryProps) {
  const { view, ratings, changes, isFocused, onTurn, onSaved, onChooseAccount } = props;
  const words = useWords();
  const { call } = useServer();
  const [saving, setSaving] = useState<Saving>('idle');
  const [ratedBy, setRatedBy] = useDraft('rated by', view.ratedBy ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it is first shown
  useLayoutEffect(() => {
    if (isFocused) heading.current?.focus();
  }, []);
  useEffect(() => {
    if (saving === 'saved') result.current?.focus();
  }, [saving]);

  const save = () => {
    if (saving === 'busy') return;
    setSaving('busy');
    // A criterion may have been taken away since it was rated here.
    const known = [...changes].filter(([id]) => ratings.some((rating) => rating.id === id));
    const params = { account: view.account, ratings: Object.fromEntries(known), ratedBy };
    call('rateAccount', params).then(
      (saved) => {
        onSaved(saved);
        setSaving('saved');
      },
      (error: unknown) => setSaving(asCallError(error)),
    );
  };
  const isSaved = saving === 'saved' && changes.size === 0;
  const { next } = view;
  const isAllRated = next === null && ratings.every(({ rating }) => rating !== null);
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>
        <bdi>{view.account}</bdi>
      </h2>
      <h3 ref={heading} tabIndex={-1}>
        {words.say('ratingSummary')}
      </h3>
      <ul class="parts">
        {ratings.map(({ id, criterion, rating }, step) => (
          <li key={id} class="part-head">
            <Button look="link" isDisabled={saving === 'busy'} onPress={() => onTurn(step)}>
              <bdi>{criterion}</bdi>
            </Button>
            {rating === null ? (
              <span class="quiet">{words.say('notRated')}</span>
            ) : (
              <span class="number">{words.number(rating)}</span>
            )}
          </li>
        ))}
      </ul>
      <p>{scoreOf(ratings, words)}</p>
      {!isSaved && view.ratedOn !== null && (
        <p class="quiet">{words.say('lastRated', { day: words.day(view.ratedOn) })}</p>
      )}
      {!isSaved && (
        <Field label={words.say('ratedBy')}>
          {({ id }) => (
            <input
              id={id}
              type="text"
              dir="auto"
              autocomplete="name"
              maxLength={1000}
              value={ratedBy}
              onInput={(event) => setRatedBy(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {saving === 'busy' && <Busy text={words.say('saving')} />}
      {typeof saving === 'object' && <ErrorBox error={saving} />}
      {isSaved && (
        <div class="result" ref={result} tabIndex={-1}>
          <p>
            <Icon name="check" /> {words.say(isAllRated ? 'allRated' : 'ratingsSaved')}
          </p>
          <Notes notes={view.notes} />
          {next !== null && (
            <Button look="primary" onPress={() => onChooseAccount(next)}>
              {words.say('nextAccount', { account: next })}
            </Button>
          )}
        </div>
      )}
      {!isSaved && (
        <div class="actions">
          <Button isDisabled={saving === 'busy'} onPress={() => onTurn(ratings.length - 1)}>
            {words.say('back')}
          </Button>
          <button type="submit" class="button primary">
            {words.say('saveRatings')}
          </button>
        </div>
      )}
    </form>
  );
}

/** What the ratings come to; those that are missing are left out, and the sentence says so. */
function scoreOf(ratings: readonly RatingView[], words: Words): string {
  const rated = ratings.filter(({ rating }) => rating !== null);
  const [scored] = scoreAccounts(
    rated.map(({ id, criterion, share }) => ({ id, name: criterion, weight: share })),
    [{ account: '', potential: null, ratings: new Map(rated.map(({ id, rating }) => [id, rating])) }],
    { cap: 1, minimumScore: 0 },
  );
  if (typeof scored?.score !== 'number') return words.say('incompleteText');
  const count = ratings.length - rated.length;
  const facts = { score: words.number(scored.score, 1, 1), count };
  return words.say(count === 0 ? 'scoreWithThese' : 'scoreSoFar', facts);
}
