import type { Answer, Question } from '../../../workbench/google/host/contract';
import { HeadlessFront, unansweredQuestion } from '../../../workbench/headless/front';

const question = (kind: Question['kind'], buttons: Question['buttons']): Question => ({
  kind,
  buttons,
  title: 'Import',
  message: 'Overwrite 3 rows?',
});

function check(asked: Question, answers: string[], expected: Answer | undefined): void {
  const front = new HeadlessFront(() => undefined);
  for (const answer of answers) front.prepare(answer);
  expect(front.ask(asked)).toEqual(expected);
}

test('alerts take the word of one of their buttons', () => {
  check(question('alert', 'YES_NO'), ['yes'], { button: 'YES' });
  check(question('alert', 'OK_CANCEL'), ['CANCEL'], { button: 'CANCEL' });
  check(question('alert', 'YES_NO'), ['OK'], undefined);
  check(question('alert', 'YES_NO'), [], undefined);
});

test('an alert that only informs answers itself and leaves the answers for others', () => {
  const front = new HeadlessFront(() => undefined);
  front.prepare('NO');
  expect(front.ask(question('alert', 'OK'))).toEqual({ button: 'OK' });
  expect(front.unused).toEqual(['NO']);
});

test('prompts take a text and confirm it, or the word of a button', () => {
  check(question('prompt', 'OK_CANCEL'), ['Northwind'], { button: 'OK', text: 'Northwind' });
  check(question('prompt', 'OK_CANCEL'), ['CANCEL'], { button: 'CANCEL', text: '' });
  check(question('prompt', 'YES_NO'), ['Northwind'], { button: 'YES', text: 'Northwind' });
  check(question('prompt', 'OK'), ['OK'], { button: 'OK', text: '' });
});

test('an unanswered question says what was asked and what to put where', () => {
  expect(unansweredQuestion(question('alert', 'YES_NO_CANCEL'))).toBe(
    'The add-on asks: Import: Overwrite 3 rows?\nPut --answer with YES or NO or CANCEL before the step that asks.',
  );
  expect(unansweredQuestion(question('prompt', 'OK'))).toMatch(/--answer with a text/);
});
