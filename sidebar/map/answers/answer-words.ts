/** Says in words what the network gives as codes: why somebody stands in a list, and what is missing of the whole map. */

import type { Party } from '../../../src/domain/map/map-view';
import type { MapGap } from '../../../src/domain/network/gaps';
import type { Stake, StakeReason } from '../../../src/domain/network/stake-lists';
import type { OpponentReason } from '../../../src/domain/network/standing';
import type { Starter, StarterReason } from '../../../src/domain/network/starters';
import type { VocabularyKey } from '../../../src/schema/vocabularies';
import type { Words } from '../../words';
import { type People, partyName } from '../people';

/** The network's last party is whoever of ours a cell means without saying who. */
export const wordParty = (people: People, party: Party, words: Words): string =>
  party >= people.forest.people + people.view.team.length
    ? words.say('somebodyOfOurs')
    : partyName(people, party, words);

export const wordParties = (people: People, parties: readonly Party[], words: Words): string =>
  parties.map((party) => wordParty(people, party, words)).join(words.say('listComma'));

const withPoints = (sentence: string, points: number, words: Words): string =>
  `${sentence} (${points < 0 ? '−' : '+'}${words.number(Math.abs(points))})`;

function wordOpponent(why: OpponentReason, words: Words): string {
  switch (why.kind) {
    case 'support':
      return words.say('against.in', { what: words.choice('support', why.support), project: why.project });
    case 'role':
      return words.say('against.in', { what: words.choice('buyingRole', why.role), project: why.project });
    case 'backer':
      return words.say('against.backer', { name: why.competitor });
  }
}

function stakeSentence(reason: StakeReason, words: Words): string {
  switch (reason.code) {
    case 'support': {
      const support = reason.support.map((key) => words.choice('support', key)).join(', ');
      return support === '' ? words.say('stake.supportUnknown') : words.say('supportOf', { support });
    }
    case 'noCover':
      return words.say(reason.coverage === null ? 'stake.coverUnknown' : 'stake.noCover');
    case 'belowWanted':
      return words.say('relationWanted', {
        now: words.choice('relationLevel', reason.now),
        wanted: words.choice('relationLevel', reason.wanted),
      });
    case 'silent':
      return reason.last === null
        ? words.say('stake.neverLogged')
        : words.say('stake.silent', { day: words.day(reason.last) });
    case 'political':
      return words.choice('politicalStatus', reason.status);
    case 'role':
      return words.say(`stake.${reason.role}`);
    case 'reach':
      return words.say('stake.reach', { direct: reason.direct, all: reason.all });
    case 'against':
      return wordOpponent(reason.why, words);
  }
}

/** The last says who could speak to them. */
export function wordStake({ type, reasons, reachedBy }: Stake, people: People, words: Words): string[] {
  return [
    ...(type === 'notKey' ? [] : [words.say('stake.key')]),
    ...reasons.map((reason) => {
      const sentence = stakeSentence(reason, words);
      return 'points' in reason ? withPoints(sentence, reason.points, words) : sentence;
    }),
    reachedBy === null
      ? words.say('start.noWay')
      : words.say('reachThrough', { name: wordParty(people, reachedBy.party, words), count: 1 }),
  ];
}

/** Which lists the values of some reasons come from. */
const listOf: Readonly<Partial<Record<StarterReason['code'], VocabularyKey>>> = {
  support: 'support',
  role: 'buyingRole',
  politicalStatus: 'politicalStatus',
  acquaintance: 'acquaintance',
  coverage: 'coverage',
};

export function wordStarter({ reasons, against }: Starter, words: Words): string[] {
  return [
    ...against.map((why) => wordOpponent(why, words)),
    ...reasons.map(({ code, points, value }) => {
      const list = listOf[code];
      const shown = list ? words.choice(list, String(value)) : value;
      return withPoints(words.say(`start.${code}`, { value: shown }), points, words);
    }),
  ];
}

/** Blank for what the list of people says as well. */
export function wordMapGap(gap: MapGap, people: People, words: Words): string {
  if (gap.code === 'opponentsUntouched') return '';
  if ('project' in gap && gap.project === '' && people.view.roles.length === 0)
    return words.say('noRolesYet');
  return words.say(`whole.${gap.code}`, {
    ...gap,
    ...('project' in gap ? { project: gap.project || words.say('noProject') } : {}),
    ...('account' in gap ? { account: people.view.accounts[gap.account] ?? '' } : {}),
    ...('level' in gap ? { level: words.choice('level', gap.level) } : {}),
    ...('ours' in gap ? { name: partyName(people, gap.ours, words) } : {}),
  });
}
