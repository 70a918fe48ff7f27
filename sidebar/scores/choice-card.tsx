/** One account to decide about: where it stands, the reasons, the decisions at hand, its history on demand. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceView, Decision } from '../../src/rpc/score-views';
import { Button } from '../components/button';
import { useWords } from '../words';
import { ReviewHistory } from './review-history';

export type Decide = (choice: ChoiceView, decision: Decision, reason: string, isConfirmed: boolean) => void;

interface ChoiceCardProps {
  readonly choice: ChoiceView;
  readonly reasons: readonly string[];
  /** The likeliest first. */
  readonly decisions: readonly Decision[];
  /** All places for key accounts are taken. */
  readonly isFull: boolean;
  readonly onDecide: Decide;
  readonly onChooseAccount: (name: string) => void;
}

export function ChoiceCard({
  choice,
  reasons,
  decisions,
  isFull,
  onDecide,
  onChooseAccount,
}: ChoiceCardProps) {
  const words = useWords();
  const [asking, setAsking] = useState<Decision | null>(null);
  const [isHistoryShown, setHistoryShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { account, status, score, rank, moved, proposal, decision: last } = choice;
  const isAsked = (decision: Decision) =>
    decision === 'promote'
      ? isFull || proposal !== 'promote'
      : decision === 'scaleDown' || decision === 'watch';
  const press = (decision: Decision) => {
    if (isAsked(decision)) setAsking(decision);
    else onDecide(choice, decision, decision === 'promote' ? reasons.join(' ') : '', false);
  };
  const facts = [
    status === null ? words.say('noStatus') : words.choice('accountStatus', status),
    // The reasons of these begin with rank and score.
    proposal === 'promote' || proposal === 'keep'
      ? null
      : score === null || rank === null
        ? words.say('incomplete')
        : words.say('rankAndScore', { rank, score: words.number(score, 1, 1) }),
    moved ? words.say(moved > 0 ? 'placesUp' : 'placesDown', { count: Math.abs(moved) }) : null,
    last === null ? null : words.say('lastDecision', { decision: words.choice('keyDecision', last) }),
  ];
  return (
    <li class="choice">
      <div class="part-head">
        <h4 ref={heading} tabIndex={-1}>
          <bdi>{account}</bdi>
        </h4>
        {proposal !== null && (
          <span class={`tag is-${proposal}`}>{words.choice('keyDecision', proposal)}</span>
        )}
      </div>
      <p class="quiet small">{facts.filter(Boolean).join(' · ')}</p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {asking === null ? (
        <div class="fix-bar">
          {decisions.map((decision) => (
            <button key={decision} type="button" class="button small" onClick={() => press(decision)}>
              {words.choice('keyDecision', decision) + (isAsked(decision) ? '…' : '')}
            </button>
          ))}
          <button
            type="button"
            class="button link"
            aria-expanded={isHistoryShown}
            onClick={() => {
              setHistoryShown(!isHistoryShown);
              onChooseAccount(account);
            }}
          >
            {words.say('history')}
          </button>
        </div>
      ) : (
        <ReasonForm
          choice={choice}
          decision={asking}
          onDecide={onDecide}
          onClose={() => {
            setAsking(null);
            heading.current?.focus();
          }}
        />
      )}
      {isHistoryShown && <ReviewHistory account={account} score={score} />}
    </li>
  );
}

interface ReasonFormProps {
  readonly choice: ChoiceView;
  readonly decision: Decision;
  readonly onDecide: Decide;
  readonly onClose: () => void;
}

/** Sending it is the confirmation: what must be known stands above the button. */
function ReasonForm({ choice, decision, onDecide, onClose }: ReasonFormProps) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const { account, status } = choice;
  const isDemotion = decision === 'scaleDown' || (decision === 'watch' && status === 'key');
  return (
    <form
      class="choice-form"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = field.current?.value.trim() ?? '';
        if (reason !== '') onDecide(choice, decision, reason, true);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {isDemotion && <p class="sharing is-warning">{words.say('demotionNote')}</p>}
      {decision === 'promote' && <p class="sharing is-warning">{words.say('promotionNote')}</p>}
      <label>
        {words.say('decisionReason')}
        <input ref={field} type="text" dir="auto" required maxLength={1000} autocomplete="off" />
      </label>
      <div class="fix-bar">
        <button type="submit" class="button small">
          {words.say('decideFor', { decision: words.choice('keyDecision', decision), account })}
        </button>
        <Button look="link" onPress={onClose}>
          {words.say('cancel')}
        </Button>
      </div>
    </form>
  );
}
