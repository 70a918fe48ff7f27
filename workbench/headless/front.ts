/** The front without a screen: says what a person would see, and takes answers from a queue. */

import type { Answer, ExecutionRecord, Front, MenuEntry, Question, Surface } from '../google/host/contract';

export class HeadlessFront implements Front {
  menu: readonly MenuEntry[] = [];
  readonly records: ExecutionRecord[] = [];
  private readonly answers: string[] = [];

  /** @param say writes one line for a person */
  constructor(private readonly say: (line: string) => void) {}

  /** Queues the answer for the next question. */
  prepare(answer: string): void {
    this.answers.push(answer);
  }

  /** Answers no question has asked for yet. */
  get unused(): readonly string[] {
    return this.answers;
  }

  menuChanged(entries: readonly MenuEntry[]): void {
    this.menu = entries;
  }

  /** Undefined when a choice is asked for and no answer is queued. An alert with OK alone answers itself. */
  ask(question: Question): Answer | undefined {
    const text = [question.title, question.message].filter((part) => part !== '').join(': ');
    if (question.kind === 'alert' && question.buttons === 'OK') {
      this.say(text);
      return { button: 'OK' };
    }
    const answer = this.answers.shift();
    if (answer === undefined) return undefined;
    this.say(`${text} → ${answer}`);
    return toAnswer(question, answer);
  }

  show(surface: Surface): void {
    this.say(`A ${surface.kind === 'sidebar' ? 'sidebar' : 'dialog'} opens: ${surface.title}`);
  }

  toast(message: string, title: string): void {
    this.say([title, message].filter((part) => part !== '').join(': '));
  }

  selectionChanged(): void {
    // Nobody looks at the selection without a screen.
  }

  executed(record: ExecutionRecord): void {
    this.records.push(record);
  }
}

const BUTTONS = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
} as const;

/** Undefined when the question has no such button. In a prompt any other text is typed and confirmed. */
function toAnswer(question: Question, answer: string): Answer | undefined {
  const buttons = BUTTONS[question.buttons];
  const word = answer.toUpperCase();
  const button = buttons.find((candidate) => candidate === word);
  if (question.kind === 'alert') return button === undefined ? undefined : { button };
  if (button !== undefined && button !== 'OK') return { button, text: '' };
  return { button: buttons[0], text: button === 'OK' ? '' : answer };
}

/** The sentence for a question that nobody answered. */
export function unansweredQuestion(question: Question): string {
  const text = [question.title, question.message].filter((part) => part !== '').join(': ');
  const choices = question.kind === 'prompt' ? 'a text' : BUTTONS[question.buttons].join(' or ');
  return `The add-on asks: ${text}\nPut --answer with ${choices} before the step that asks.`;
}
