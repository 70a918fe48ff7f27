/** The criteria: picked, named, weighed, ordered and retired here, written to the sheets when they are saved. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countingCriteria, totalWeight } from '../../src/domain/score/counting-criteria';
import { judgeCriteria } from '../../src/domain/score/judge-criteria';
import { formatMessage } from '../../src/locales/message';
import type { CriteriaView, CriterionEdit } from '../../src/rpc/score-views';
import type { CallError } from '../client';
import { Button } from '../components/button';
import { Busy, ErrorBox, Notes } from '../components/feedback';
import { asCallError, useAnswer, useDraft, useServer } from '../server';
import { useWords } from '../words';
import { AddCriterion } from './add-criterion';
import {
  changesOf,
  type DraftCriterion,
  draftOf,
  editsOf,
  isRetired,
  newDraft,
  weightOf,
} from './criteria-draft';
import { CriterionItem, headId, moverId } from './criterion-item';

export function CriteriaPanel() {
  const answer = useAnswer('getCriteria', {}, true);
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  return <Criteria view={answer.data} onSaved={answer.keep} />;
}

function Criteria({ view, onSaved }: { view: CriteriaView; onSaved: (view: CriteriaView) => void }) {
  const words = useWords();
  const { call, announce } = useServer();
  const [kept, setDraft] = useDraft<readonly DraftCriterion[] | null>('criteria', null);
  const [open, setOpen] = useState<string | null>(null);
  const [saving, setSaving] = useState<'busy' | CallError | null>(null);
  const focused = useRef<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = kept ?? draftOf(view);
  const counting = draft.filter((one) => !isRetired(one));
  const retired = draft.filter(isRetired);
  const judged = counting.map((one) => ({ ...one, weight: weightOf(one) }));
  const total = totalWeight(countingCriteria(judged));
  const notes = judgeCriteria(judged).map(({ code, facts }) =>
    formatMessage(view.noteWords[code] ?? code, facts, words.language),
  );

  // The row that moves is taken out and put in, and its button loses the focus.
  useLayoutEffect(() => {
    const buttons = focused.current.map((id) => document.getElementById(id));
    buttons.find((button) => button instanceof HTMLButtonElement && !button.disabled)?.focus();
    focused.current = [];
  });

  const change = (key: string, part: Partial<DraftCriterion>) =>
    setDraft(draft.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const move = (one: DraftCriterion, by: 1 | -1) => {
    const list = [...counting];
    const place = list.indexOf(one);
    list.splice(place, 1);
    list.splice(place + by, 0, one);
    focused.current = [moverId(one, by), moverId(one, by === 1 ? -1 : 1)];
    setDraft([...list, ...retired]);
    announce(words.say('movedTo', { name: one.name, place: place + by + 1, count: list.length }));
  };
  const add = (criterion: CriterionEdit) => {
    const added = newDraft(criterion, draft);
    setDraft([...counting, added, ...retired]);
    setOpen(added.key);
    focused.current = [headId(added.key)];
  };
  const save = () => {
    setSaving('busy');
    call('saveCriteria', { criteria: editsOf(draft) }).then(
      (saved) => {
        setDraft(null);
        setOpen(null);
        setSaving(null);
        onSaved(saved);
        announce(words.say('criteriaSaved'));
        heading.current?.focus();
      },
      (error: unknown) => setSaving(asCallError(error)),
    );
  };

  const item = (one: DraftCriterion) => {
    const place = counting.indexOf(one);
    const weight = weightOf(one) ?? 0;
    return (
      <CriterionItem
        key={one.key}
        criterion={one}
        share={weight > 0 ? weight / total : null}
        isOpen={open === one.key}
        canMove={{ up: place > 0, down: place >= 0 && place < counting.length - 1 }}
        onOpen={() => setOpen(open === one.key ? null : one.key)}
        onMove={(by) => move(one, by)}
        onChange={(part) => change(one.key, part)}
        onRemove={() => {
          setDraft(draft.filter((other) => other !== one));
          heading.current?.focus();
        }}
      />
    );
  };
  const isBusy = saving === 'busy';
  const offered = view.ready.filter(({ id }) => !draft.some((one) => one.id === id));
  return (
    <div class="panel">
      <h2 ref={heading} tabIndex={-1}>
        {words.say('viewCriteria')}
      </h2>
      {draft.length === 0 ? <p class="quiet">{words.say('criteriaText')}</p> : <Notes notes={notes} />}
      <ul class="criteria">{counting.map(item)}</ul>
      {retired.length > 0 && (
        <section>
          <h3>{words.say('retired')}</h3>
          <ul class="criteria">{retired.map(item)}</ul>
        </section>
      )}
      <AddCriterion ready={offered} isOpen={draft.length === 0} onAdd={add} />
      {kept && <Plan draft={draft} view={view} />}
      {typeof saving === 'object' && saving && <ErrorBox error={saving} />}
      {isBusy && <Busy text={words.say('saving')} />}
      {kept && !isBusy && (
        <footer class="actions">
          <Button look="primary" onPress={save}>
            {words.say('saveCriteria')}
          </Button>
          <Button
            onPress={() => {
              setDraft(null);
              setSaving(null);
              heading.current?.focus();
            }}
          >
            {words.say('discard')}
          </Button>
        </footer>
      )}
    </div>
  );
}

/** What saving would do. */
function Plan({ draft, view }: { draft: readonly DraftCriterion[]; view: CriteriaView }) {
  const words = useWords();
  const { isOrdered, ...names } = changesOf(draft, view);
  const told = (['added', 'changed', 'retired', 'restored'] as const).flatMap((kind) => {
    const list = names[kind].map((name) => name.trim() || words.say('nameless'));
    return list.length > 0 ? [words.say(PLAN_WORDS[kind], { names: list.join(', ') })] : [];
  });
  if (isOrdered) told.push(words.say('willOrder'));
  if (told.length === 0) return null;
  return (
    <section class="result">
      <h3>{words.say('willSave')}</h3>
      <ul class="plain-list">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="quiet small">{words.say('ratingsStay')}</p>
    </section>
  );
}
const PLAN_WORDS = {
  added: 'willAdd',
  changed: 'willChange',
  retired: 'willRetire',
  restored: 'willRestore',
} as const;
