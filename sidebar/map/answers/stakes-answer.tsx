/** Who could derail it, whom to build, whom to keep? Each with the reasons and who reaches them (B6). */

import { type Stake, type StakeReason, stakeLists } from '../../../src/domain/network/stake-lists';
import type { OpponentReason } from '../../../src/domain/network/standing';
import { Busy } from '../../components/feedback';
import { useWords, type Words } from '../../words';
import type { MapState } from '../map-state';
import type { People } from '../people';
import { ShortList } from '../person-link';
import { Reasoned } from './answer-parts';
import { wordParty } from './party-link';
import { networkOf, useComputed } from './use-computed';

const types = {
  keySupportive: 'stakeKeySupportive',
  keySomeCover: 'stakeKeySomeCover',
  keyNoCover: 'stakeKeyNoCover',
} as const;
const roles = { decides: 'stakeDecides', approves: 'stakeApproves', pays: 'stakePays' } as const;

export function wordOpponent(why: OpponentReason, words: Words): string {
  switch (why.kind) {
    case 'support':
      return words.say('stakeIn', { what: words.choice('support', why.support), project: why.project });
    case 'role':
      return words.say('stakeIn', { what: words.choice('buyingRole', why.role), project: why.project });
    case 'backer':
      return words.say('stakeBacks', { name: why.competitor });
  }
}

function wordReason(reason: StakeReason, words: Words): string {
  switch (reason.code) {
    case 'support':
      return reason.support.length === 0
        ? words.say('stakeSupportUnknown')
        : words.say('supportOf', {
            support: reason.support.map((key) => words.choice('support', key)).join(', '),
          });
    case 'noCover':
      return words.say(reason.coverage === null ? 'stakeCoverUnknown' : 'stakeNoCover');
    case 'belowWanted':
      return words.say('relationWanted', {
        now: words.choice('relationLevel', reason.now),
        wanted: words.choice('relationLevel', reason.wanted),
      });
    case 'silent':
      return reason.last === null
        ? words.say('stakeNeverLogged')
        : words.say('stakeSilent', { day: words.day(reason.last) });
    case 'political':
      return words.choice('politicalStatus', reason.status);
    case 'role':
      return words.say(roles[reason.role]);
    case 'reach':
      return words.say('stakeReach', { direct: reason.direct, all: reason.all });
    case 'against':
      return wordOpponent(reason.why, words);
  }
}

function wordStake({ type, reasons, reachedBy }: Stake, people: People, words: Words): readonly string[] {
  return [
    ...(type === 'notKey' ? [] : [words.say(types[type])]),
    ...reasons.map((reason) => wordReason(reason, words)),
    reachedBy === null
      ? words.say('stakeUnreached')
      : words.say('stakeReachedBy', { name: wordParty(people, reachedBy.party, words) }),
  ];
}

export function StakesAnswer({ map }: { map: MapState }) {
  const words = useWords();
  const { people } = map;
  const { view } = people;
  const lists = useComputed(view, () => stakeLists(view, networkOf(view)));
  if (lists === null) return <Busy text={words.say('working')} />;
  const { build, keep, watch } = lists;
  const list = (heading: string, stakes: readonly Stake[]) => (
    <ShortList heading={heading} entries={stakes}>
      {(stake) => <Reasoned map={map} person={stake.person} reasons={wordStake(stake, people, words)} />}
    </ShortList>
  );
  return (
    <>
      {watch.length === 0 && <p class="quiet">{words.say('stakeNoneWatch')}</p>}
      {list(words.say('stakeWatch', { count: watch.length }), watch)}
      {build.length + keep.length === 0 && <p class="quiet">{words.say('wholeNoRoles')}</p>}
      {list(words.say('stakeBuild', { count: build.length }), build)}
      {list(words.say('stakeKeep', { count: keep.length }), keep)}
    </>
  );
}
