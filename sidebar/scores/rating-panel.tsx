/** Rates an account, one criterion at a time; nothing is written before the summary is saved. */

import { useRef } from 'preact/hooks';
import type { RatingsView } from '../../src/rpc/score-views';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { useAnswer, useDraft } from '../server';
import { useWords } from '../words';
import { RatingStep } from './rating-step';
import { RatingSummary } from './rating-summary';

interface RatingPanelProps {
  readonly account: string | null;
  readonly onChooseAccount: (name: string) => void;
}

export function RatingPanel({ account, onChooseAccount }: RatingPanelProps) {
  const words = useWords();
  const answer = useAnswer('getRatings', account === null ? null : { account }, true);
  if (account === null) {
    return (
      <EmptyState icon="chart" title={words.say('noAccountsTitle')} text={words.say('noAccountsText')} />
    );
  }
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  if (answer.data.ratings.length === 0) {
    return (
      <EmptyState icon="chart" title={words.say('noCriteriaTitle')} text={words.say('noCriteriaText')} />
    );
  }
  return <Rating key={account} view={answer.data} onSaved={answer.keep} onChooseAccount={onChooseAccount} />;
}

/** What was chosen and is not saved yet. */
interface RatingDraft {
  /** Criterion id and rating; null takes a rating away. */
  readonly ratings: readonly (readonly [string, number | null])[];
  /** Index of the criterion; the summary stands behind the last. Null: nobody has turned a page. */
  readonly step: number | null;
}
const NO_DRAFT: RatingDraft = { ratings: [], step: null };

interface RatingProps {
  readonly view: RatingsView;
  readonly onSaved: (view: RatingsView) => void;
  readonly onChooseAccount: (name: string) => void;
}

function Rating({ view, onSaved, onChooseAccount }: RatingProps) {
  const [draft, setDraft] = useDraft(`rating ${view.account}`, NO_DRAFT);
  // A view that has just been opened leaves the focus where it is.
  const hasTurned = useRef(false);
  const changed = new Map(draft.ratings);
  const ratings = view.ratings.map((known) => {
    const chosen = changed.get(known.id);
    return chosen === undefined ? known : { ...known, rating: chosen };
  });
  const firstMissing = view.ratings.findIndex(({ rating }) => rating === null);
  const step = Math.min(draft.step ?? (firstMissing < 0 ? ratings.length : firstMissing), ratings.length);
  const turnTo = (next: number) => {
    hasTurned.current = true;
    setDraft({ ...draft, step: next });
  };
  const current = ratings[step];
  if (!current) {
    return (
      <RatingSummary
        view={view}
        ratings={ratings}
        changes={changed}
        isFocused={hasTurned.current}
        onTurn={turnTo}
        onSaved={(saved) => {
          // Not to the first that is still missing: it says here what was saved.
          setDraft({ ...NO_DRAFT, step });
          onSaved(saved);
        }}
        onChooseAccount={onChooseAccount}
      />
    );
  }
  return (
    <RatingStep
      key={current.id}
      view={view}
      current={current}
      step={step}
      isFocused={hasTurned.current}
      onRate={(rating) => setDraft({ step, ratings: [...changed.set(current.id, rating)] })}
      onTurn={turnTo}
    />
  );
}
