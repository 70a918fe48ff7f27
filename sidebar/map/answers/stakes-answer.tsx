/** Who could derail it, whom to build, whom to keep? Each with the reasons and who reaches them (B6). */

import { type Stake, stakeLists } from '../../../src/domain/network/stake-lists';
import { Busy } from '../../components/feedback';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { ShortList } from '../person-link';
import { Reasoned } from './answer-parts';
import { wordStake } from './answer-words';
import { networkOf, useComputed } from './use-computed';

export function StakesAnswer({ map }: { map: MapState }) {
  const words = useWords();
  const { people } = map;
  const { view } = people;
  const lists = useComputed(view, () => stakeLists(view, networkOf(view)));
  if (lists === null) return <Busy text={words.say('working')} />;
  const { build, keep, watch } = lists;
  const list = (key: keyof typeof lists, stakes: readonly Stake[]) => (
    <ShortList heading={words.say(`stakes.${key}`, { count: stakes.length })} entries={stakes}>
      {(stake) => <Reasoned map={map} person={stake.person} reasons={wordStake(stake, people, words)} />}
    </ShortList>
  );
  return (
    <>
      {watch.length === 0 && <p class="quiet">{words.say('stakes.nobody')}</p>}
      {list('watch', watch)}
      {build.length + keep.length === 0 && <p class="quiet">{words.say('noRolesYet')}</p>}
      {list('build', build)}
      {list('keep', keep)}
    </>
  );
}
