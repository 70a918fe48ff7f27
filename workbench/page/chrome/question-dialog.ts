/** Asks what a script asks: alerts and prompts, as a modal dialog that answers exactly once. */

import type { Answer, Question } from '../../google/host/contract';
import { element } from './element';

const LABELS = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' } as const;
type Button = keyof typeof LABELS;
const BUTTONS: Readonly<Record<Question['buttons'], readonly Button[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Closing the dialog by Esc answers CLOSE, as in Google Sheets. */
export function askQuestion(question: Question, heading: string): Promise<Answer> {
  return new Promise((resolve) => {
    const field = element('input', { type: 'text', class: 'field', 'aria-label': question.message });
    const choices = BUTTONS[question.buttons];
    const buttons = choices.map((choice, index) =>
      element(
        'button',
        {
          type: 'button',
          value: choice,
          class: index === 0 ? 'primary' : 'quiet',
          autofocus: index === 0 && question.kind === 'alert',
        },
        LABELS[choice],
      ),
    );
    const dialog = element(
      'dialog',
      { class: 'question', 'aria-labelledby': 'question-title', 'aria-describedby': 'question-message' },
      element('h2', { id: 'question-title' }, question.title || heading),
      element('p', { id: 'question-message' }, question.message),
      ...(question.kind === 'prompt' ? [field] : []),
      element('div', { class: 'dialog-buttons' }, ...buttons),
    );
    const finish = (button: Answer['button']): void => {
      dialog.remove();
      resolve(question.kind === 'prompt' ? { button, text: field.value } : { button });
    };
    buttons.forEach((button, index) => {
      button.addEventListener('click', () => finish(choices[index] ?? 'CLOSE'));
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') finish(choices[0] ?? 'OK');
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      finish('CLOSE');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** One sentence with a remedy, when the workbench itself has something to say. */
export async function tell(title: string, message: string): Promise<void> {
  await askQuestion({ kind: 'alert', title, message, buttons: 'OK' }, title);
}

export async function confirm(title: string, message: string, yes: string): Promise<boolean> {
  return new Promise((resolve) => {
    const agree = element('button', { type: 'button', class: 'primary' }, yes);
    const cancel = element('button', { type: 'button', class: 'quiet', autofocus: true }, 'Cancel');
    const dialog = element(
      'dialog',
      { class: 'question', 'aria-labelledby': 'confirm-title' },
      element('h2', { id: 'confirm-title' }, title),
      element('p', {}, message),
      element('div', { class: 'dialog-buttons' }, agree, cancel),
    );
    const finish = (answer: boolean): void => {
      dialog.remove();
      resolve(answer);
    };
    agree.addEventListener('click', () => finish(true));
    cancel.addEventListener('click', () => finish(false));
    dialog.addEventListener('cancel', () => finish(false));
    document.body.append(dialog);
    dialog.showModal();
  });
}
