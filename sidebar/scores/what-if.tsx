/** Sliders for weights and limits, and in words what they would change. Nothing is written. */

import { useId } from 'preact/hooks';
import type { WhatIf as Change } from '../../src/domain/score/what-if';
import type { ScoresView } from '../../src/rpc/score-views';
import { Button } from '../components/button';
import { useWords, type Words } from '../words';
import type { Trial } from './rank-with';

const NAMES_TOLD = 4;

interface WhatIfProps {
  readonly view: ScoresView;
  readonly trial: Trial;
  readonly change: Change;
  readonly onTry: (trial: Trial) => void;
}

export function WhatIf({ view, trial, change, onTry }: WhatIfProps) {
  const words = useWords();
  const { weights, limits } = trial;
  const weightOf = ({ id, weight }: ScoresView['criteria'][number]) => weights.get(id) ?? weight;
  const total = view.criteria.reduce((sum, criterion) => sum + weightOf(criterion), 0);
  const largest = Math.max(...view.criteria.map(({ weight }) => weight));
  // A tenth of the leading digit: weights of 25 move by 1, weights of 2 by 0.1.
  const step = 10 ** (Math.floor(Math.log10(largest)) - 1);
  return (
    <section class="result what-if" aria-label={words.say('whatIf')}>
      <p>{words.say('whatIfText')}</p>
      {view.criteria.map((criterion) => {
        const weight = weightOf(criterion);
        return (
          <Slider
            key={criterion.id}
            label={criterion.name}
            value={weight}
            maximum={largest * 2}
            step={step}
            text={weight > 0 ? words.percent(weight / total) : words.say('noWeight')}
            onMove={(moved) => onTry({ limits, weights: new Map(weights).set(criterion.id, moved) })}
          />
        );
      })}
      <Slider
        label={words.say('mostKey')}
        value={limits.cap}
        maximum={Math.max(view.limits.cap * 2, 10)}
        step={1}
        text={words.number(limits.cap)}
        onMove={(cap) => onTry({ weights, limits: { ...limits, cap } })}
      />
      <Slider
        label={words.say('minimumScore')}
        value={limits.minimumScore}
        maximum={10}
        step={0.1}
        text={words.number(limits.minimumScore, 2, 1)}
        onMove={(minimumScore) => onTry({ weights, limits: { ...limits, minimumScore } })}
      />
      <p role="status" class="change">
        {changeWords(change, words)}
      </p>
      <Button onPress={() => onTry({ weights: new Map(), limits: view.limits })}>
        {words.say('whatIfReset')}
      </Button>
    </section>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly maximum: number;
  readonly step: number;
  readonly text: string;
  readonly onMove: (value: number) => void;
}

function Slider({ label, value, maximum, step, text, onMove }: SliderProps) {
  const id = useId();
  return (
    <div class="slider">
      <label for={id}>
        <bdi>{label}</bdi>
      </label>
      <span aria-hidden="true">{text}</span>
      <input
        id={id}
        type="range"
        min={0}
        max={maximum}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
    </div>
  );
}

function changeWords({ changed, becomeKey, noLongerKey }: Change, words: Words): string {
  if (changed + becomeKey.length + noLongerKey.length === 0) return words.say('whatIfSame');
  const named = (key: 'whatIfKey' | 'whatIfNotKey', accounts: readonly string[]) => {
    if (accounts.length === 0) return [];
    // Each name apart, or names in two directions would change places.
    const isolated = accounts.slice(0, NAMES_TOLD).map((account) => `\u2068${account}\u2069`);
    const told = isolated.join(words.direction === 'rtl' ? '، ' : ', ');
    const count = accounts.length - NAMES_TOLD;
    return [words.say(key, { names: count > 0 ? words.say('andMore', { names: told, count }) : told })];
  };
  return [
    words.say('whatIfChanged', { count: changed }),
    ...named('whatIfKey', becomeKey),
    ...named('whatIfNotKey', noLongerKey),
  ].join(' ');
}
