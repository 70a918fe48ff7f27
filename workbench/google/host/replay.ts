/** The questions a script asked and the answers so far: with them it can be run again from its start. */

import type { Answer, Front, Question } from './contract';
import { ExecutionSuspended } from './execution';

export class Replay {
  readonly #answered: { readonly question: Question; readonly answer: Answer }[] = [];
  readonly #seed: number;
  #open: Question | undefined;
  #next = 0;
  #state = 0;

  /** @param seed start of the random sequence, the same at every run */
  constructor(seed: number) {
    this.#seed = seed;
  }

  /** The question nobody has answered yet. */
  get openQuestion(): Question | undefined {
    return this.#open;
  }

  /** Starts over: questions and random numbers come again in the same order. */
  restart(): void {
    this.#next = 0;
    this.#state = this.#seed;
  }

  answer(answer: Answer): void {
    if (!this.#open) throw new Error('No question is open.');
    this.#answered.push({ question: this.#open, answer });
    this.#open = undefined;
  }

  /** The answer known from before or given at once; otherwise unwinds the script. */
  ask(question: Question, front: Front): Answer {
    const known = this.#answered[this.#next];
    if (known) {
      if (JSON.stringify(known.question) !== JSON.stringify(question)) {
        throw new Error('Run again with the same answers, the script asked another question.');
      }
      this.#next++;
      return known.answer;
    }
    this.#open = question;
    const answer = front.ask(question);
    if (!answer) throw new ExecutionSuspended();
    this.answer(answer);
    this.#next++;
    return answer;
  }

  /** From 0 to below 1 (mulberry32). */
  random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
