/** What is missing? Gaps of the whole map as sentences, and those of people by kind, each a way to the person. */

import { groupedBy } from '../../../src/domain/grouped-by';
import { gapsOf } from '../../../src/domain/network/gaps';
import { Busy } from '../../components/feedback';
import { useWords } from '../../words';
import { gapSentence } from '../gap-words';
import type { MapState } from '../map-state';
import { PersonLink, ShortList } from '../person-link';
import { Warning } from './answer-parts';
import { wordMapGap } from './answer-words';
import { useComputed } from './use-computed';

export function GapsAnswer({ map }: { map: MapState }) {
  const words = useWords();
  const { people } = map;
  const { view } = people;
  const gaps = useComputed(view, () => people.gaps ?? gapsOf(view));
  if (gaps === null) return <Busy text={words.say('working')} />;
  const entries = gaps.byPerson.flatMap((own, person) => own.map(({ code }) => ({ code, person })));
  const whole = gaps.whole.map((gap) => wordMapGap(gap, people, words)).filter(Boolean);
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
