/** Their levels side by side with ours: who meets whom, about what, and where nobody does (O8). */

import { useMemo, useRef, useState } from 'preact/hooks';
import type { MapPairing, Party } from '../../../src/domain/map/map-view';
import { EmptyState } from '../../components/feedback';
import { Icon } from '../../components/icon';
import { useWords } from '../../words';
import { Warning } from '../answers/answer-parts';
import type { MapState } from '../map-state';
import { SupportBar } from '../marks';
import { partyName, supportOf } from '../people';
import { Dotted, PersonLink, ShortList } from '../person-link';
import { usePairLines } from './pair-lines';
import { type PairingLevel, pairingLevels } from './pairing-levels';

const PEOPLE_SHOWN = 4;
const MORE = 25;

export function PairingView({ map }: { readonly map: MapState }) {
  const words = useWords();
  const { view } = map.people;
  const { levels, unknown } = useMemo(() => pairingLevels(view, words.choiceKeys('level')), [view, words]);
  /** By level and side. */
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  const frame = useRef<HTMLDivElement>(null);
  const lines = usePairLines(frame, levels);
  const isKnown = levels.some(({ level, theirs }) => level !== '' && theirs.length > 0);
  if (!isKnown && view.pairings.length === 0) {
    return (
      <EmptyState icon="people" title={words.say('pairingEmptyTitle')} text={words.say('pairingEmptyText')} />
    );
  }
  return (
    <div class="pairing" tabIndex={-1}>
      {view.pairings.length === 0 && <p>{words.say('pairingNone')}</p>}
      <div class="pairing-frame" ref={frame}>
        <table>
          <caption>{words.say('pairingCaption', { account: view.account })}</caption>
          <thead>
            <tr>
              {(['pairingLevel', 'pairingTheirs', 'pairingMeetings', 'pairingOurs'] as const).map((key) => (
                <th key={key} scope="col">
                  {words.say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map((row) => (
              <LevelRow key={row.level} map={map} row={row} limits={limits} onLimit={setLimits} />
            ))}
          </tbody>
        </table>
        <svg class="pair-lines" aria-hidden="true">
          <path d={lines} />
        </svg>
      </div>
      {unknown.length > 0 && (
        <section>
          <h2>{words.say('pairingUnknown')}</h2>
          <Meetings map={map} meetings={unknown} />
        </section>
      )}
    </div>
  );
}

interface LevelRowProps {
  readonly map: MapState;
  readonly row: PairingLevel;
  readonly limits: Readonly<Record<string, number>>;
  readonly onLimit: (limits: Readonly<Record<string, number>>) => void;
}

function LevelRow({ map, row, limits, onLimit }: LevelRowProps) {
  const words = useWords();
  const { level, theirs, ours, meetings, unpaired } = row;
  const { accounts } = map.people.view;
  const name = level === '' ? words.say('pairingNoLevel') : words.choice('level', level);
  const column = (side: string, parties: readonly Party[], paired: number) => {
    const key = `${side} ${level}`;
    // Whoever meets somebody is always shown: a line leads there.
    const limit = limits[key] ?? Math.max(paired, level === '' ? 0 : PEOPLE_SHOWN);
    const rest = parties.length - limit;
    return (
      <td>
        {parties.length === 0 && <span class="quiet">{words.say('pairingNobody')}</span>}
        <ul>
          {parties.slice(0, limit).map((party) => (
            <PartyItem key={party} map={map} party={party} />
          ))}
        </ul>
        {rest > 0 && (
          <button
            type="button"
            class="button link"
            aria-label={words.say('pairingMore', { count: rest, level: name })}
            onClick={() => onLimit({ ...limits, [key]: limit + MORE })}
          >
            +{words.number(rest)}
          </button>
        )}
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {column('theirs', theirs, row.theirsPaired)}
      <td>
        <Meetings map={map} meetings={meetings} />
        {unpaired.map((account) => (
          <Warning
            key={account}
            text={
              <>
                {accounts.length > 1 && (
                  <>
                    <bdi>{accounts[account]}</bdi>:{' '}
                  </>
                )}
                {words.say('pairingGap', { level: name })}
              </>
            }
          />
        ))}
      </td>
      {column('ours', ours, row.oursPaired)}
    </tr>
  );
}

function PartyItem({ map, party }: { map: MapState; party: Party }) {
  const words = useWords();
  const { people } = map;
  const isOurs = party >= people.forest.people;
  const role = people.view.team[party - people.forest.people]?.function;
  const support = isOurs ? null : supportOf(people, party);
  return (
    <li class="pair-party" data-party={party}>
      {support && <SupportBar mark={support} />}
      <span>
        <PersonLink map={map} person={party} />
        {isOurs && <Dotted parts={[role && words.choice('teamFunction', role)]} />}
      </span>
    </li>
  );
}

function Meetings({ map, meetings }: { map: MapState; meetings: readonly MapPairing[] }) {
  return (
    <ShortList heading="" entries={meetings}>
      {(pairing) => <Meeting map={map} pairing={pairing} />}
    </ShortList>
  );
}

function Meeting({ map, pairing }: { map: MapState; pairing: MapPairing }) {
  const words = useWords();
  const { people } = map;
  const { topic, theirPerson, ourPerson, cadence, nextMeeting } = pairing;
  const isLate = nextMeeting !== null && nextMeeting < people.view.today;
  const parties = [theirPerson, ourPerson].filter((party) => party >= 0);
  return (
    <div class="pair-meeting" data-meets={parties.join(' ')}>
      <strong>
        <bdi>{topic.trim() || words.say('pairingNoTopic')}</bdi>
      </strong>
      <span class="small">
        <bdi>{theirPerson < 0 ? words.say('pairingWholeLevel') : partyName(people, theirPerson, words)}</bdi>
        {' – '}
        {ourPerson < 0 ? (
          <span class="gap-line">{words.say('pairingNobodyOfOurs')}</span>
        ) : (
          <bdi>{partyName(people, ourPerson, words)}</bdi>
        )}
      </span>
      <span class={isLate ? 'small gap-line' : 'quiet small'}>
        {isLate && <Icon name="alert" size={14} />}
        {cadence !== null && `${words.choice('pairingCadence', cadence)} · `}
        {nextMeeting === null
          ? words.say('pairingNoNext')
          : words.say(isLate ? 'pairingLate' : 'pairingNext', { day: words.day(nextMeeting) })}
      </span>
    </div>
  );
}
