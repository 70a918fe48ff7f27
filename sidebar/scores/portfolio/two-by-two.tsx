/** Attractiveness against relationship: numbered marks in four fields, and the list that names and explains them. */

import { useState } from 'preact/hooks';
import { type Field, fieldOf, MIDDLE } from '../../../src/domain/portfolio/fields';
import type { HealthPart } from '../../../src/domain/portfolio/relationship-health';
import type { PortfolioSpot, PortfolioView } from '../../../src/rpc/portfolio-view';
import { Button } from '../../components/button';
import { type PanelKey, useWords } from '../../words';
import { spread } from './places';

const SIZE = 240;
const MARK = 16;
const SPOTS_SHOWN = 30;

const fields: Readonly<Record<Field, PanelKey>> = {
  grow: 'fieldGrow',
  build: 'fieldBuild',
  keep: 'fieldKeep',
  watch: 'fieldWatch',
};
const parts: Readonly<Record<HealthPart, PanelKey>> = {
  keyPlayers: 'healthKeyPlayers',
  coverage: 'healthCoverage',
  support: 'healthSupport',
  recency: 'healthRecency',
  threads: 'healthThreads',
};

interface TwoByTwoProps {
  readonly view: PortfolioView;
  readonly onChooseAccount: (name: string) => void;
}

export function TwoByTwo({ view: { spots, offPicture }, onChooseAccount }: TwoByTwoProps) {
  const words = useWords();
  const [open, setOpen] = useState(-1);
  const shown = spots.slice(0, SPOTS_SHOWN);
  return (
    <>
      {spots.length === 0 ? (
        <p class="quiet">{words.say('noSpots')}</p>
      ) : (
        <Picture spots={shown} open={open} />
      )}
      <ol class="spots">
        {shown.map((spot, index) => (
          <li key={spot.account}>
            <button
              type="button"
              aria-expanded={index === open}
              onClick={() => setOpen(index === open ? -1 : index)}
            >
              <span class={spot.isKey ? 'spot-number is-key' : 'spot-number'}>{words.number(index + 1)}</span>
              <span>
                <bdi>{spot.account}</bdi>
                <span class="quiet small">
                  {words.say('spotText', {
                    score: words.number(spot.attractiveness, 1, 1),
                    health: spot.health,
                    field: words.say(fields[fieldOf(spot)]),
                  })}
                  {spot.isKey && ` · ${words.say('keyAccount')}`}
                </span>
              </span>
            </button>
            {index === open && (
              <div class="spot-parts">
                <p class="quiet small">{words.say('healthMade')}</p>
                <ul class="quiet small">
                  {(Object.keys(parts) as HealthPart[]).map((part) => (
                    <li key={part}>
                      {words.say(parts[part])}: {percent(spot.parts[part], words)}
                    </li>
                  ))}
                </ul>
                <Button look="link" onPress={() => onChooseAccount(spot.account)}>
                  {words.say('chooseThis')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {spots.length > SPOTS_SHOWN && (
        <p class="quiet small">{words.say('moreLeft', { count: spots.length - SPOTS_SHOWN })}</p>
      )}
      {offPicture.length > 0 && (
        <details>
          <summary>{words.say('offPicture', { count: offPicture.length })}</summary>
          <ul class="plain-list">
            {offPicture.slice(0, SPOTS_SHOWN).map(({ account, reason }) => (
              <li key={account}>
                <bdi>{account}</bdi> <span class="quiet small">{reason}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const percent = (part: number | undefined, words: ReturnType<typeof useWords>) =>
  part === undefined ? words.say('unknown') : words.percent(part);

/** Attractive to the end of the line, near to the top. */
function Picture({ spots, open }: { spots: readonly PortfolioSpot[]; open: number }) {
  const words = useWords();
  const isMirrored = words.direction === 'rtl';
  const x = (score: number) => ((isMirrored ? 10 - score : score - 1) / 9) * SIZE;
  const y = (health: number) => SIZE - (health / 100) * SIZE;
  const places = spread(
    spots.map(({ attractiveness, health }) => ({ x: x(attractiveness), y: y(health) })),
    SIZE,
    MARK,
  );
  const counts = (Object.keys(fields) as Field[]).map((field) => {
    const count = spots.filter((spot) => fieldOf(spot) === field).length;
    return `${words.say(fields[field])}: ${words.number(count)}`;
  });
  const [left, right] = isMirrored ? (['grow', 'keep'] as const) : (['keep', 'grow'] as const);
  const [leftLow, rightLow] = isMirrored ? (['build', 'watch'] as const) : (['watch', 'build'] as const);
  const captions = [
    [left, 4, 13, 'start'],
    [right, SIZE - 4, 13, 'end'],
    [leftLow, 4, SIZE - 5, 'start'],
    [rightLow, SIZE - 4, SIZE - 5, 'end'],
  ] as const;
  return (
    <svg
      class="picture"
      viewBox={`-18 0 ${SIZE + 19} ${SIZE + 18}`}
      role="img"
      aria-label={words.say('twoByTwoText', { counts: counts.join(', ') })}
      direction="ltr"
    >
      <rect class="frame" width={SIZE} height={SIZE} />
      <path class="frame" d={`M${x(MIDDLE.attractiveness)} 0V${SIZE}M0 ${y(MIDDLE.health)}H${SIZE}`} />
      {captions.map(([field, atX, atY, anchor]) => (
        <text key={field} class="caption" x={atX} y={atY} text-anchor={anchor}>
          {words.say(fields[field])}
        </text>
      ))}
      <text x={SIZE / 2} y={SIZE + 14} text-anchor="middle">
        {words.say('axisAttractive')}
      </text>
      <text transform={`translate(-6 ${SIZE / 2}) rotate(-90)`} text-anchor="middle">
        {words.say('axisHealth')}
      </text>
      {spots.map((spot, index) => (
        <g
          key={spot.account}
          class={index === open ? 'mark is-open' : 'mark'}
          transform={`translate(${places[index]?.x} ${places[index]?.y})`}
        >
          {spot.isKey ? (
            <rect x={-MARK / 2} y={-MARK / 2} width={MARK} height={MARK} rx="2" />
          ) : (
            <circle r={MARK / 2} />
          )}
          <text y="4" text-anchor="middle">
            {words.number(index + 1)}
          </text>
        </g>
      ))}
    </svg>
  );
}
