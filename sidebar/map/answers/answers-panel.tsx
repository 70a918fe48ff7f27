/** What the network answers: one plain question at a time, computed when it is asked. */

import { useEffect } from 'preact/hooks';
import type { MapView, Party } from '../../../src/domain/map/map-view';
import { Select } from '../../components/field';
import { useDraft } from '../../server';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { ApprovalsAnswer } from './approvals-answer';
import { GapsAnswer } from './gaps-answer';
import { QuietAnswer } from './quiet-answer';
import { StakesAnswer } from './stakes-answer';
import { StartersAnswer } from './starters-answer';
import { WaysAnswer } from './ways-answer';

const questions = ['ways', 'starters', 'approvals', 'stakes', 'quiet', 'gaps'] as const;

/** Parties by id or name, because their numbers change with the map. */
interface Asked {
  readonly question: string;
  readonly to: string;
  readonly from: string;
  /** A unit or company, as `StartersAnswer` names it. */
  readonly into: string;
}
const nothingAsked: Asked = { question: 'ways', to: '', from: '', into: '' };

const keyOf = ({ people, team }: MapView, party: Party): string =>
  people.id[party] ?? team[party - people.id.length]?.name ?? '';
const partyOf = ({ people, team }: MapView, key: string): Party => {
  if (key === '') return -1;
  const person = people.id.indexOf(key);
  const own = team.findIndex(({ name }) => name === key);
  return person >= 0 || own < 0 ? person : people.id.length + own;
};

/** A wish is fulfilled once, however often the panel is left and shown. */
const fulfilled = new WeakSet<object>();

export function AnswersPanel({ map }: { readonly map: MapState }) {
  const words = useWords();
  const { view } = map.people;
  const [asked, ask] = useDraft(`answers ${view.account}`, nothingAsked);
  const { wayTo } = map;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is fulfilled when it is made
  useEffect(() => {
    if (wayTo === null || fulfilled.has(wayTo)) return;
    fulfilled.add(wayTo);
    ask({ ...asked, question: 'ways', to: keyOf(view, wayTo.target) });
  }, [wayTo]);
  const { question } = asked;
  return (
    <div class="answers">
      <h2 class="visually-hidden">{words.say('answersView')}</h2>
      <Select
        label={words.say('askQuestion')}
        value={question}
        options={questions.map((key) => ({ value: key, label: words.say(`ask.${key}`) }))}
        onChoose={(key) => ask({ ...asked, question: key })}
      />
      {question === 'ways' && (
        <WaysAnswer
          map={map}
          to={partyOf(view, asked.to)}
          from={partyOf(view, asked.from)}
          onChoose={({ to, from }) =>
            ask({
              ...asked,
              ...(to === undefined ? {} : { to: keyOf(view, to) }),
              ...(from === undefined ? {} : { from: keyOf(view, from) }),
            })
          }
        />
      )}
      {question === 'starters' && (
        <StartersAnswer map={map} target={asked.into} onChoose={(into) => ask({ ...asked, into })} />
      )}
      {question === 'approvals' && <ApprovalsAnswer map={map} />}
      {question === 'stakes' && <StakesAnswer map={map} />}
      {question === 'quiet' && <QuietAnswer map={map} />}
      {question === 'gaps' && <GapsAnswer map={map} />}
      <p class="hint">{words.say('answersInternal')}</p>
    </div>
  );
}
