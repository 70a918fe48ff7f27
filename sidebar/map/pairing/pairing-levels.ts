/** Their levels beside ours, from the board down, with the meetings agreed between them (O8, O9). */

import type { MapPairing, MapView, Party } from '../../../src/domain/map/map-view';
import { gapsOf } from '../../../src/domain/network/gaps';
import { gatherStanding, isKeyPlayer } from '../../../src/domain/network/standing';

export interface PairingLevel {
  /** Vocabulary key; blank: those whose level nobody has given. */
  readonly level: string;
  /** Those who meet us first, then key players, then the others in the order of the sheet. */
  readonly theirs: readonly number[];
  /** Those who meet somebody first. */
  readonly ours: readonly Party[];
  readonly meetings: readonly MapPairing[];
  /** How many of `theirs` and `ours` have a meeting. */
  readonly theirsPaired: number;
  readonly oursPaired: number;
  /** Indexes of the companies whose people of this level nobody of ours meets. */
  readonly unpaired: readonly number[];
}

export interface PairingLevels {
  readonly levels: readonly PairingLevel[];
  /** Meetings that say neither a level nor a person of theirs that is known. */
  readonly unknown: readonly MapPairing[];
}

/** @param order keys of the levels, the highest first */
export function pairingLevels(view: MapView, order: readonly string[]): PairingLevels {
  const { people, team, pairings } = view;
  const count = people.id.length;
  const standing = gatherStanding(view);
  const gaps = gapsOf(view).whole;
  const paired = new Set(pairings.flatMap(({ theirPerson, ourPerson }) => [theirPerson, ourPerson]));
  const isTheirs = (party: Party) => party >= 0 && party < count;
  const placeOf = (level: string | null | undefined) => (level && order.includes(level) ? level : '');
  const levelOf = ({ theirLevel, theirPerson }: MapPairing) =>
    placeOf(theirLevel ?? people.level[theirPerson]);
  const unknown = pairings.filter((pairing) => !isTheirs(pairing.theirPerson) && levelOf(pairing) === '');
  const rank = (person: Party) => (paired.has(person) ? 0 : isKeyPlayer(standing, person) ? 1 : 2);
  const byRank = (parties: Party[]) => parties.sort((one, other) => rank(one) - rank(other) || one - other);

  const levels = [...order, ''].map((level): PairingLevel => {
    const theirs = byRank(
      Array.from(people.id.keys()).filter((person) => placeOf(people.level[person]) === level),
    );
    const ours = byRank(
      team.flatMap((member, index) => (placeOf(member.level) === level ? [count + index] : [])),
    );
    return {
      level,
      theirs,
      ours,
      meetings: pairings.filter(
        (pairing) => levelOf(pairing) === level && (level !== '' || isTheirs(pairing.theirPerson)),
      ),
      theirsPaired: theirs.filter((person) => paired.has(person)).length,
      oursPaired: ours.filter((party) => paired.has(party)).length,
      unpaired: gaps.flatMap((gap) =>
        gap.code === 'levelUnpaired' && gap.level === level ? [gap.account] : [],
      ),
    };
  });
  const isEmpty = ({ theirs, ours, meetings }: PairingLevel) =>
    theirs.length + ours.length + meetings.length === 0;
  return { levels: levels.filter((one) => one.level !== '' || !isEmpty(one)), unknown };
}
