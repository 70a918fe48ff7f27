/** Choosing key accounts: what the figures speak for, the decision for each, the watch list, and closing the review. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceView, ChoosingView, Decision } from '../../src/rpc/score-views';
import { Pager, pageStart } from '../checks/pager';
import { AccountPicker } from '../components/account-picker';
import { Button } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { useAnswer, useServer } from '../server';
import { useWords } from '../words';
import { ChoiceCard, type Decide } from './choice-card';
import { Readiness } from './readiness';

const PAGE_CARDS = 5;

interface ChoosingProps {
  readonly onChooseAccount: (name: string) => void;
}

export function ChoosingPanel({ onChooseAccount }: ChoosingProps) {
  const answer = useAnswer('listChoices', {}, true);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  return <Choosing view={answer.data} onChanged={answer.keep} onChooseAccount={onChooseAccount} />;
}

interface CardView {
  readonly choice: ChoiceView;
  readonly reasons: readonly string[];
  readonly decisions: readonly Decision[];
}

/** Decisions that change something, or say that nothing should; the proposal first. */
function decisionsFor({ proposal, status, score }: ChoiceView): readonly Decision[] {
  const isKey = status === 'key';
  const all: readonly [Decision, boolean][] = [
    ['promote', !isKey && score !== null],
    ['keep', score !== null],
    ['watch', status !== 'watch'],
    ['scaleDown', status !== 'standard' && status !== null],
  ];
  return all
    .flatMap(([decision, isOpen]) => (isOpen ? decision : []))
    .sort((one, other) => Number(other === proposal) - Number(one === proposal));
}

/** Decided or reviewed, a card begins anew: without a form, and with the history as it is then. */
const cardKey = ({ account, decision, status }: ChoiceView, lastReview: string | undefined): string =>
  [account, decision, status, lastReview].join('\n');

function Choosing({
  view,
  onChanged,
  onChooseAccount,
}: ChoosingProps & { view: ChoosingView; onChanged: (view: ChoosingView) => void }) {
  const words = useWords();
  const { call, announce, fail } = useServer();
  const isWorking = useRef(false);
  const [other, setOther] = useState<string | null>(null);
  const { choices, watch, keyAccounts, limits, reviews } = view;
  const [lastReview] = reviews;
  const isFull = keyAccounts >= limits.cap;

  /** One at a time: the second would be decided on figures that the first has changed. */
  const run = (asked: Promise<ChoosingView>, sentence: (changed: ChoosingView) => string) => {
    isWorking.current = true;
    asked
      .then((changed) => {
        onChanged(changed);
        announce(sentence(changed));
      }, fail)
      .then(() => {
        isWorking.current = false;
      });
  };
  const decide: Decide = ({ account }, decision, reason, isConfirmed) => {
    if (isWorking.current) return;
    announce(words.say('saving'));
    run(call('decide', { account, decision, reason, isConfirmed }), () =>
      words.say('decided', { account, decision: words.choice('keyDecision', decision) }),
    );
  };
  const close = () => {
    if (isWorking.current) return;
    announce(words.say('saving'));
    run(call('closeReview', {}), ({ reviews: [day = ''] }) =>
      words.say('reviewClosed', { day: words.day(day) }),
    );
  };

  if (choices.length === 0) {
    return (
      <div class="panel">
        <EmptyState icon="chart" title={words.say('noScoresTitle')} text={words.say('noScoresText')} />
        <Readiness />
      </div>
    );
  }
  const byAccount = new Map(choices.map((choice) => [choice.account, choice]));
  const proposed = choices
    .filter(({ proposal, reasons }) => proposal !== 'watch' && reasons.length > 0)
    .map((choice): CardView => ({ choice, reasons: choice.reasons, decisions: decisionsFor(choice) }));
  const watched = watch.flatMap(({ account, reasons }): readonly CardView[] => {
    const choice = byAccount.get(account);
    if (!choice) return [];
    return [{ choice, reasons, decisions: [choice.status === 'watch' ? 'scaleDown' : 'watch'] }];
  });
  const chosen = byAccount.get(other ?? '');
  const shared = { isFull, onDecide: decide, onChooseAccount };
  return (
    <div class="panel choosing">
      <h2>{words.say('choosing')}</h2>
      <p class="score-figure">
        <strong>{words.say('keyCount', { count: keyAccounts, cap: limits.cap })}</strong>
        <span class="quiet">
          {lastReview === undefined
            ? words.say('noReview')
            : words.say('lastReview', { day: words.day(lastReview) })}
        </span>
      </p>
      <Cards
        title={words.say('proposals', { count: proposed.length })}
        cards={proposed}
        lastReview={lastReview}
        {...shared}
      />
      <Cards
        title={words.say('watchList', { count: watched.length })}
        cards={watched}
        lastReview={lastReview}
        {...shared}
      />
      <details>
        <summary>{words.say('otherAccount')}</summary>
        <AccountPicker accounts={[...byAccount.keys()]} account={other} onChoose={setOther} />
        {chosen && (
          <ul>
            <ChoiceCard
              key={cardKey(chosen, lastReview)}
              choice={chosen}
              reasons={chosen.reasons}
              decisions={decisionsFor(chosen)}
              {...shared}
            />
          </ul>
        )}
      </details>
      <section>
        <h3>{words.say('review')}</h3>
        <p class="quiet">{words.say('reviewExplained')}</p>
        <div>
          <Button look="primary" onPress={close}>
            {words.say('closeReview')}
          </Button>
        </div>
      </section>
      <Readiness />
    </div>
  );
}

interface CardsProps extends ChoosingProps {
  readonly title: string;
  readonly cards: readonly CardView[];
  readonly isFull: boolean;
  readonly lastReview: string | undefined;
  readonly onDecide: Decide;
}

/** A page of cards; once one was decided and is gone, the one in its place gets the focus. */
function Cards({ title, cards, lastReview, ...card }: CardsProps) {
  const words = useWords();
  const list = useRef<HTMLElement>(null);
  const place = useRef(-1);
  const [wanted, setWanted] = useState(0);
  const start = pageStart(wanted, PAGE_CARDS, cards.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after each change of the cards
  useLayoutEffect(() => {
    // Whoever has gone on meanwhile keeps the focus.
    if (place.current < 0 || document.activeElement !== document.body) return;
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('h3, h4') ?? [])];
    heads[Math.min(place.current + 1, heads.length - 1)]?.focus();
    place.current = -1;
  }, [cards.map(({ choice }) => `${choice.account} ${choice.decision}`).join('\n')]);
  const decide: Decide = (choice, ...rest) => {
    place.current = cards.slice(start).findIndex((shown) => shown.choice === choice);
    card.onDecide(choice, ...rest);
  };
  return (
    <section ref={list}>
      <h3 tabIndex={-1}>{title}</h3>
      {cards.length === 0 && <p class="quiet">{words.say('nothingHere')}</p>}
      <ul class="choices">
        {cards.slice(start, start + PAGE_CARDS).map(({ choice, reasons, decisions }) => (
          <ChoiceCard
            key={cardKey(choice, lastReview)}
            choice={choice}
            reasons={reasons}
            decisions={decisions}
            {...card}
            onDecide={decide}
          />
        ))}
      </ul>
      <Pager start={start} size={PAGE_CARDS} rows={cards.length} name={title} onTurn={setWanted} />
    </section>
  );
}
