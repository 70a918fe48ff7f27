/** Whether a key-account programme suits the company: the verdict with its reasons, and the questions behind it. */

import { useRef, useState } from 'preact/hooks';
import type { ReadinessAnswer, ReadinessView } from '../../src/rpc/score-views';
import { Button } from '../components/button';
import { Busy, ErrorBox } from '../components/feedback';
import { RadioGroup } from '../components/radio-group';
import { useAnswer, useDraft, useServer } from '../server';
import { useWords } from '../words';

const verdictWords = {
  open: 'verdictOpen',
  suits: 'verdictSuits',
  partly: 'verdictPartly',
  suitsNot: 'verdictSuitsNot',
} as const;
/** The exception of K13, which matters where customers will not buy more. */
const EXCEPTION = 'readinessFootInDoor';

type Draft = Readonly<Record<string, ReadinessAnswer>>;

export function Readiness() {
  const words = useWords();
  const answer = useAnswer('getReadiness', {}, true);
  return (
    <section class="readiness">
      <h3>{words.say('readiness')}</h3>
      {answer.state === 'busy' && <Busy />}
      {answer.state === 'failed' && <ErrorBox error={answer.error} onRetry={answer.again} />}
      {answer.state === 'ready' && <Questionnaire view={answer.data} onSaved={answer.keep} />}
    </section>
  );
}

function Questionnaire({ view, onSaved }: { view: ReadinessView; onSaved: (view: ReadinessView) => void }) {
  const words = useWords();
  const { call, fail } = useServer();
  const [draft, setDraft] = useDraft<Draft>('readiness', {});
  const [isSaving, setSaving] = useState(false);
  const verdict = useRef<HTMLElement>(null);
  const answers: Draft = {
    ...Object.fromEntries(view.questions.map(({ key, answer }) => [key, answer])),
    ...draft,
  };
  const buysNoMore = answers.readinessUpsell === 'no' && answers.readinessExpansion === 'no';
  const isAsked = (key: string) => key !== EXCEPTION || buysNoMore;

  const save = () => {
    if (isSaving) return;
    setSaving(true);
    call('saveReadiness', { answers: draft })
      .then((saved) => {
        setDraft(null);
        onSaved(saved);
        verdict.current?.focus();
      }, fail)
      .then(() => setSaving(false));
  };
  const choices = [
    { value: 'yes', label: words.choice('yesNo', 'yes') },
    { value: 'partly', label: words.say('partly') },
    { value: 'no', label: words.choice('yesNo', 'no') },
  ];
  return (
    <>
      <strong ref={verdict} tabIndex={-1}>
        {words.say(verdictWords[view.verdict])}
      </strong>
      <ul class="plain-list">
        {view.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <details open={view.verdict === 'open'}>
        <summary>{words.say('readinessQuestions')}</summary>
        {view.questions
          .filter(({ key }) => isAsked(key))
          .map(({ key, question, help }) => (
            <RadioGroup
              key={key}
              legend={question}
              hint={help}
              options={choices.filter(({ value }) => key !== EXCEPTION || value !== 'partly')}
              value={answers[key] ?? ''}
              isDisabled={isSaving}
              onChoose={(value) => setDraft({ ...draft, [key]: value as ReadinessAnswer })}
            />
          ))}
        {Object.keys(draft).length > 0 && (
          <Button look="primary" onPress={save}>
            {words.say(isSaving ? 'saving' : 'saveAnswers')}
          </Button>
        )}
      </details>
    </>
  );
}
