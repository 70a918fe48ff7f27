import fc from 'fast-check';
import {
  judgeReadiness,
  type ReadinessAnswer,
  type ReadinessReason,
} from '../../../src/domain/choosing/readiness';

type Short = '' | 'y' | 'p' | 'n';
const long = { '': '', y: 'yes', p: 'partly', n: 'no' } as const;
/** In the order sales process, upsell, expansion, competition, capacity, foot in the door. */
const judge = (answers: readonly Short[]) => {
  const at = (index: number): ReadinessAnswer => long[answers[index] ?? ''];
  return judgeReadiness({
    readinessSalesProcess: at(0),
    readinessUpsell: at(1),
    readinessExpansion: at(2),
    readinessCompetition: at(3),
    readinessCapacity: at(4),
    readinessFootInDoor: at(5),
  });
};
const check = (answers: readonly Short[], verdict: string, reasons: readonly ReadinessReason[]) =>
  expect(judge(answers)).toEqual({ verdict, reasons });

describe('judgeReadiness', () => {
  it('stays open until all five are answered, and says what is known so far', () => {
    check([], 'open', ['unanswered']);
    check(['y', 'y', 'y', 'y', ''], 'open', ['unanswered']);
    check(['n', '', 'y', 'y', 'y'], 'open', ['unanswered', 'readinessSalesProcess:no']);
  });

  it('suits when all five are a plain yes, whatever small customers do', () => {
    for (const foot of ['', 'y', 'n'] as const) check(['y', 'y', 'y', 'y', 'y', foot], 'suits', ['suits']);
  });

  it('does not suit where selling is quick and needs little contact, foot in the door or not', () => {
    check(['n', 'y', 'y', 'y', 'y', 'y'], 'suitsNot', ['readinessSalesProcess:no']);
  });

  it('does not suit customers who will buy no more, unless they open doors', () => {
    check(['y', 'n', 'n', 'y', 'y', 'n'], 'suitsNot', ['buysNoMore']);
    check(['y', 'n', 'n', 'y', 'y', 'y'], 'partly', ['footInDoor']);
    check(['y', 'n', 'n', 'y', 'y', ''], 'open', ['exceptionUnanswered']);
  });

  it('needs one of the two ways to sell more', () => {
    check(['y', 'n', 'y', 'y', 'y'], 'partly', ['readinessUpsell:no']);
    check(['y', 'y', 'n', 'y', 'y'], 'partly', ['readinessExpansion:no']);
  });

  it('suits in part at best without the backing of the company', () => {
    check(['y', 'y', 'y', 'y', 'n'], 'partly', ['readinessCapacity:no']);
    check(['y', 'y', 'y', 'p', 'p'], 'partly', ['readinessCompetition:partly', 'readinessCapacity:partly']);
  });

  it('gives a reason for every verdict, each once, and never a better one for a worse answer', () => {
    const order = ['suitsNot', 'open', 'partly', 'suits'];
    const answer = fc.constantFrom<Short>('n', 'p', 'y');
    const foot = fc.constantFrom<Short>('n', 'y');
    fc.assert(
      fc.property(
        fc.tuple(answer, answer, answer, answer, answer, foot),
        fc.nat(4),
        fc.constantFrom<Short>('n', 'p'),
        (answers, index, worse) => {
          const { verdict, reasons } = judge(answers);
          expect(reasons.length).toBeGreaterThan(0);
          expect(new Set(reasons).size).toBe(reasons.length);
          if (answers[index] === 'n' || worse === answers[index]) return;
          const lowered = judge(answers.map((one, at) => (at === index ? worse : one)));
          expect(order.indexOf(lowered.verdict)).toBeLessThanOrEqual(order.indexOf(verdict));
        },
      ),
    );
  });
});
