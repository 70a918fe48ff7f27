/** The line at the bottom: what just happened, in one sentence. */

import type { ExecutionRecord } from '../../google/host/contract';
import { byId } from './element';

export class StatusLine {
  readonly #text = byId('status');

  say(sentence: string): void {
    this.#text.textContent = sentence;
    this.#text.classList.remove('went-wrong');
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
