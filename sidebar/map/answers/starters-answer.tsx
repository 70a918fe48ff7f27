/** Where do we start in …? The best people for an expansion into a unit or company, every point with its reason (M6). */

import { useMemo } from 'preact/hooks';
import { rankStarters } from '../../../src/domain/network/starters';
import { foldText } from '../../../src/domain/text/fold';
import { Busy } from '../../components/feedback';
import { Select } from '../../components/field';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { Dotted, ShortList } from '../person-link';
import { Reasoned } from './answer-parts';
import { wordStarter } from './answer-words';
import { networkOf, useComputed } from './use-computed';

interface StartersAnswerProps {
  readonly map: MapState;
  /** Number of the company, a blank and the name of the unit; of the whole company when the name is blank. */
  readonly target: string;
  readonly onChoose: (target: string) => void;
}

export function StartersAnswer({ map, target, onChoose }: StartersAnswerProps) {
  const words = useWords();
  const { view } = map.people;
  const { accounts, units, people } = view;
  const targets = useMemo(() => {
    const all = new Map<string, { value: string; label: string }>();
    const add = (account: number, unit: string) => {
      const key = `${account} ${foldText(unit)}`;
      if (all.has(key)) return;
      const company = accounts[account] ?? '';
      const label = unit === '' ? company : accounts.length > 1 ? `${company} · ${unit}` : unit;
      all.set(key, { value: `${account} ${unit}`, label });
    };
    for (const account of accounts.keys()) add(account, '');
    for (const { account, name } of units) add(account, name);
    people.unit.forEach((unit, person) => {
      add(people.account[person] ?? 0, unit.trim());
    });
    return [...all.values()];
  }, [accounts, units, people]);
  const chosen = targets.some(({ value }) => value === target) ? target : '0 ';
  const found = useComputed(
    view,
    () => {
      const [account = '0'] = chosen.split(' ');
      const unit = chosen.slice(account.length + 1);
      return rankStarters(view, networkOf(view), { account: Number(account), unit });
    },
    chosen,
  );
  return (
    <>
      <Select label={words.say('startIn')} value={chosen} options={targets} onChoose={onChoose} />
      {found === null && <Busy text={words.say('working')} />}
      {found?.ranked.length === 0 && <p class="quiet">{words.say('startNobody')}</p>}
      {found && (
        // The list begins anew with each choice.
        <div key={chosen} class="ranked">
          <ShortList heading={words.say('startRanked')} entries={found.ranked}>
            {(starter) => (
              <Reasoned map={map} person={starter.person} reasons={wordStarter(starter, words)} />
            )}
          </ShortList>
          <ShortList heading={words.say('startSold')} entries={found.soldElsewhere}>
            {({ name, offering, unit }) => (
              <>
                <bdi>{offering || name}</bdi>
                <Dotted parts={[unit]} />
              </>
            )}
          </ShortList>
        </div>
      )}
    </>
  );
}
