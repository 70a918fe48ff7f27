/** What is missing? Gaps of the whole map as sentences, and those of people by kind, each a way to the person. */

import { groupedBy } from '../../../src/domain/grouped-by';
import { gapsOf, type MapGap } from '../../../src/domain/network/gaps';
import { Busy } from '../../components/feedback';
import { useWords, type Words } from '../../words';
import { gapSentence } from '../gap-words';
import type { MapState } from '../map-state';
import { type People, partyName } from '../people';
import { PersonLink, ShortList } from '../person-link';
import { Warning } from './answer-parts';
import { useComputed } from './use-computed';

const roleGaps = {
  noDecider: 'wholeNoDecider',
  noPayer: 'wholeNoPayer',
  noChampion: 'wholeNoChampion',
  noEvaluator: 'wholeNoEvaluator',
} as const;

/** Blank for what the list of people says as well. */
function wordGap(gap: MapGap, people: People, words: Words): string {
  const account = (index: number) => people.view.accounts[index] ?? '';
  switch (gap.code) {
    case 'teamNotWorked':
      return gap.count === 0 && gap.project === ''
        ? words.say('wholeNoRoles')
        : words.say('wholeTeamNotWorked', { ...gap });
    case 'teamIncomplete':
      return words.say('wholeTeamIncomplete', { ...gap });
    case 'levelUnpaired':
      return words.say('wholeLevelUnpaired', {
        account: account(gap.account),
        level: words.choice('level', gap.level),
        count: gap.count,
      });
    case 'singleThread':
      return words.say('wholeSingleThread', {
        account: account(gap.account),
        name: partyName(people, gap.ours, words),
      });
    case 'opponentsUntouched':
      return '';
    default:
      return words.say(roleGaps[gap.code], { project: gap.project });
  }
}

export function GapsAnswer({ map }: { map: MapState }) {
  const words = useWords();
  const { people } = map;
  const { view } = people;
  const gaps = useComputed(view, () => people.gaps ?? gapsOf(view));
  if (gaps === null) return <Busy text={words.say('working')} />;
  const entries = gaps.byPerson.flatMap((own, person) => own.map(({ code }) => ({ code, person })));
  const whole = gaps.whole.map((gap) => wordGap(gap, people, words)).filter((sentence) => sentence !== '');
  if (entries.length + whole.length === 0) return <p>{words.say('noGaps')}</p>;
  return (
    <>
      {whole.map((sentence) => (
        <Warning key={sentence} text={sentence} />
      ))}
      {[...groupedBy(entries, ({ code }) => code)].map(([code, alike]) => {
        const persons = [...new Set(alike.map(({ person }) => person))];
        return (
          <details key={code}>
            <summary>
              {gapSentence({ code }, view.settings.silentDays, words)} ({words.number(persons.length)})
            </summary>
            <ShortList heading="" entries={persons}>
              {(person) => <PersonLink map={map} person={person} />}
            </ShortList>
          </details>
        );
      })}
    </>
  );
}
