/** The line at the bottom: what just happened, in one sentence, and where the workbook is kept. */

import type { ExecutionRecord } from '../../google/host/contract';
import { byId } from './element';

/** Shorter runs are over before a person would read that they began. */
const WORTH_MENTIONING_MILLISECONDS = 150;

export class StatusLine {
  readonly #text = byId('status');
  readonly #kept = byId('kept');

  say(sentence: string): void {
    this.#text.textContent = sentence;
    this.#text.classList.remove('went-wrong');
  }

  keeping(sentence: string): void {
    this.#kept.textContent = sentence;
  }

  /** Says that a script runs; the answer is called at its end. */
  busy(entryPoint: string): () => void {
    const timer = window.setTimeout(() => this.say(`Running ${entryPoint} …`), WORTH_MENTIONING_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }

  executed(record: ExecutionRecord): void {
    const took = `${Math.max(1, Math.round(record.milliseconds))} ms`;
    if (record.error === undefined) this.say(`${record.entryPoint} finished in ${took}.`);
    else {
      this.say(`${record.entryPoint} failed: ${record.error}`);
      this.#text.classList.add('went-wrong');
    }
  }
}
