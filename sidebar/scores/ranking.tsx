/** The table of accounts by rank, a page at a time, with the line that parts key accounts from the others. */

import { Fragment } from 'preact';
import type { Limits } from '../../src/domain/score/score-accounts';
import { Pager, pageStart } from '../checks/pager';
import { useWords } from '../words';
import type { Place } from './rank-with';

const PAGE_ROWS = 15;

interface RankingProps {
  readonly places: readonly Place[];
  /** Null: only some accounts are shown, and no line. */
  readonly limits: Limits | null;
  /** First place of the page that is wanted. */
  readonly start: number;
  readonly onTurn: (start: number) => void;
  readonly onExplain: (account: string) => void;
  /** The account that was explained last: it gets the focus again. */
  readonly back: { current: string | null };
}

export function Ranking({ places, limits, start: wanted, onTurn, onExplain, back }: RankingProps) {
  const words = useWords();
  if (places.length === 0) return <p class="quiet">{words.say('noAccountFound')}</p>;
  const start = pageStart(wanted, PAGE_ROWS, places.length);
  const firstOther = limits === null ? -1 : places.findIndex(({ tier }) => tier === 'other');
  return (
    <>
      <table class="ranking">
        <caption class="visually-hidden">{words.say('ranking')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('rank')}</th>
            <th scope="col">{words.say('account')}</th>
            <th scope="col" class="number">
              {words.say('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.slice(start, start + PAGE_ROWS).map((place, index) => (
            <Fragment key={place.key}>
              {limits !== null && start + index === firstOther && (
                <tr>
                  <td colSpan={3} class="key-line">
                    {firstOther >= Math.floor(limits.cap)
                      ? words.say('keyLineCap', { cap: Math.floor(limits.cap) })
                      : words.say('keyLineScore', { score: words.number(limits.minimumScore, 2, 1) })}
                  </td>
                </tr>
              )}
              <RankingRow place={place} back={back} onExplain={() => onExplain(place.row.account)} />
            </Fragment>
          ))}
        </tbody>
      </table>
      <Pager start={start} size={PAGE_ROWS} rows={places.length} onTurn={onTurn} />
    </>
  );
}

interface RankingRowProps {
  readonly place: Place;
  readonly back: RankingProps['back'];
  readonly onExplain: () => void;
}

function RankingRow({ place, back, onExplain }: RankingRowProps) {
  const words = useWords();
  const takeFocus = (button: HTMLButtonElement | null) => {
    if (button === null || back.current !== place.row.account) return;
    back.current = null;
    button.focus();
  };
  const { row, score, rank, tier, missing, range, moved } = place;
  return (
    <tr>
      <td class="rank">
        {rank === null ? '–' : words.number(rank)}
        {moved !== null && moved !== 0 && <Moved places={Math.abs(moved)} isUp={moved > 0} />}
      </td>
      <th scope="row">
        <div class="ranking-account">
          <button ref={takeFocus} type="button" class="button link" onClick={onExplain}>
            <bdi>{row.account}</bdi>
          </button>
          {(tier === 'key' || range?.mayChangeTier) && (
            <span class="small">
              {tier === 'key' && <span class="key-mark">{words.say('keyByScore')}</span>}{' '}
              {range?.mayChangeTier && (
                <span class="may-rank">{words.say('mayRank', { best: range.best, worst: range.worst })}</span>
              )}
            </span>
          )}
          {row.isRepeated && <span class="quiet small">{words.say('repeatedRows')}</span>}
          {missing > 0 && <span class="quiet small">{words.say('missingRatings', { count: missing })}</span>}
          {score !== null && (
            <span class="meter" aria-hidden="true">
              <span style={{ width: `${Math.max(0, Math.min(100, score * 10))}%` }} />
            </span>
          )}
        </div>
      </th>
      <td class="number">
        {score === null ? <span class="quiet">{words.say('incomplete')}</span> : words.number(score, 1, 1)}
      </td>
    </tr>
  );
}

function Moved({ places, isUp }: { places: number; isUp: boolean }) {
  const words = useWords();
  return (
    <span class={isUp ? 'moved is-up' : 'moved'}>
      <span aria-hidden="true">
        {isUp ? '▲' : '▼'}
        {words.number(places)}
      </span>
      <span class="visually-hidden">{words.say(isUp ? 'placesUp' : 'placesDown', { count: places })}</span>
    </span>
  );
}
