/** How much of the revenue the largest accounts bring: a curve, the same in a sentence, and the accounts behind it. */

import type { PortfolioView } from '../../../src/rpc/portfolio-view';
import { useWords } from '../../words';
import { useMoney } from './money';

const WIDTH = 268;
const HEIGHT = 120;
const BOTTOM = 16;
const POINTS = 60;
const ACCOUNTS_SHOWN = 20;

interface ParetoCurveProps {
  readonly pareto: NonNullable<PortfolioView['pareto']>;
  readonly currency: string;
}

export function ParetoCurve({ pareto: { top, of, share, curve }, currency }: ParetoCurveProps) {
  const words = useWords();
  const money = useMoney(currency);
  const total = curve[curve.length - 1]?.sum ?? 1;
  const sentence = words.say('paretoText', { top, of, share: words.percent(share) });
  const x = (count: number) =>
    words.direction === 'rtl' ? WIDTH - (WIDTH * count) / of : (WIDTH * count) / of;
  const y = (part: number) => HEIGHT - part * (HEIGHT - 4);
  const step = Math.max(1, Math.floor(of / POINTS));
  const steps = curve.flatMap(({ sum }, index) =>
    (index + 1) % step === 0 || index + 1 === of ? [`L${x(index + 1)} ${y(sum / total)}`] : [],
  );
  const line = `M${x(0)} ${y(0)}${steps.join('')}`;
  return (
    <>
      <svg
        class="picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + BOTTOM}`}
        role="img"
        aria-label={sentence}
        direction="ltr"
      >
        <path class="area" d={`M${x(0)} ${y(0)}V${y(share)}H${x(top)}V${y(0)}z`} />
        <path class="frame" d={`M0 ${HEIGHT}H${WIDTH}M0 4V${HEIGHT}M${WIDTH} 4V${HEIGHT}`} />
        <path class="curve" d={line} />
        <circle class="spot" cx={x(top)} cy={y(share)} r="5" />
        <text x={x(top)} y={HEIGHT + 13} text-anchor="middle">
          {words.number(top)}
        </text>
        <text x={x(of)} y={HEIGHT + 13} text-anchor={words.direction === 'rtl' ? 'start' : 'end'}>
          {words.number(of)}
        </text>
        <text
          x={x(top) + (words.direction === 'rtl' ? -10 : 10)}
          y={y(share) + 16}
          text-anchor={words.direction === 'rtl' ? 'end' : 'start'}
        >
          {words.percent(share)}
        </text>
      </svg>
      <p>{sentence}</p>
      <details>
        <summary>{words.say('paretoAccounts')}</summary>
        <ol class="figure-list">
          {curve.slice(0, ACCOUNTS_SHOWN).map(({ account, revenue, sum }) => (
            <li key={account}>
              <bdi>{account}</bdi>
              <span class="number">
                <bdi>{money(revenue)}</bdi> · {words.percent(sum / total)}
              </span>
            </li>
          ))}
        </ol>
        {of > ACCOUNTS_SHOWN && (
          <p class="quiet small">{words.say('moreLeft', { count: of - ACCOUNTS_SHOWN })}</p>
        )}
      </details>
    </>
  );
}
