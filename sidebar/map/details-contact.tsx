/** What the whole row says of a person: pain and offer, how to reach them, what happened last, and, folded, the personal. */

import type { PersonView } from '../../src/rpc/contract';
import { useWords } from '../words';
import { Facts } from './details-facts';
import { Dotted, ShortList } from './person-link';

export function Contact({ person: { values, touchpoints } }: { person: PersonView }) {
  const words = useWords();
  const value = (key: string) => {
    const found = values[key];
    return typeof found === 'object' ? found.join(', ') : found;
  };
  const birthday = value('birthday');
  const personal = [
    [words.say('factBirthday'), birthday && words.day(birthday)],
    [words.say('factHobbies'), value('hobbies')],
    [words.say('factFamily'), value('family')],
    [words.say('factDislikes'), value('dislikes')],
  ] as const;
  return (
    <>
      <Facts
        facts={[
          [words.say('factPain'), value('pain')],
          [words.say('factOffer'), value('offer')],
          [words.say('factNote'), value('note')],
          [words.say('factEmail'), value('email')],
          [words.say('factPhone'), value('phone')],
          [words.say('factLink'), value('linkedin')],
        ]}
      />
      {touchpoints.length === 0 && (
        <section>
          <h3>{words.say('touchpoints')}</h3>
          <p class="quiet">{words.say('noTouchpoints')}</p>
        </section>
      )}
      <ShortList heading={words.say('touchpoints')} entries={touchpoints}>
        {({ date, kind, subject, ours, outcome, nextStep: step, nextStepDate }) => (
          <>
            <bdi>{subject}</bdi>
            <Dotted
              parts={[date && words.day(date), kind && words.choice('touchpointKind', kind), ours, outcome]}
            />
            {step !== '' && (
              <p>
                {nextStepDate
                  ? words.say('nextStepBy', { step, day: words.day(nextStepDate) })
                  : words.say('nextStep', { step })}
              </p>
            )}
          </>
        )}
      </ShortList>
      {personal.some(([, fact]) => fact) && (
        <details>
          <summary>{words.say('personalFacts')}</summary>
          <Facts facts={personal} />
        </details>
      )}
    </>
  );
}
