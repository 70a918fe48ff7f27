/** One form in place: its fields, what hinders it, and the button that writes; what was typed stays until it is written. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Busy, ErrorBox, Notes } from '../../components/feedback';
import { useAnswer, useDraft } from '../../server';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import type { FormFields } from './edit-fields';
import { formBodies } from './form-bodies';
import { type Draft, type FormKey, type Problem, planEdit, warningOf } from './plans';
import { partyKey } from './references';
import type { Edit } from './use-edit';

interface EditFormProps {
  readonly form: FormKey;
  readonly map: MapState;
  readonly person: number;
  readonly edit: Edit;
  readonly onClose: () => void;
}

function firstDraft(form: FormKey, { people: { view }, filter }: MapState, person: number): Draft {
  const { manager, ourParty } = view.people;
  switch (form) {
    case 'move':
      return { manager: partyKey(view, manager[person] ?? -1) };
    case 'role':
      return { project: filter.project };
    case 'touch':
      return { date: view.today, ours: partyKey(view, ourParty[person] ?? -1) };
    default:
      return {};
  }
}

export function EditForm({ form, map, person, edit, onClose }: EditFormProps) {
  const words = useWords();
  const element = useRef<HTMLFormElement>(null);
  const { view } = map.people;
  const id = view.people.id[person] ?? '';
  const [draft, setDraft] = useDraft(`edit ${form} ${id}`, firstDraft(form, map, person));
  const [problem, setProblem] = useState<Problem | null>(null);
  // What the cell holds, so that a change made meanwhile is noticed.
  const row = useAnswer('getPerson', form === 'move' ? { id } : null);
  const isWaiting = form === 'move' && row.state === 'busy';
  const warning = warningOf(form, view, person, draft, words);
  const Body = formBodies[form];

  const focusField = (name: string) =>
    element.current
      ?.querySelector<HTMLElement>(name === '' ? 'input, select' : `[name="${name}"], [name="${name}"] input`)
      ?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the form is first there
  useLayoutEffect(() => {
    element.current?.scrollIntoView({ block: 'nearest' });
    focusField('');
  }, [isWaiting]);

  const submit = () => {
    const trimmed = Object.fromEntries(Object.entries(draft).map(([field, value]) => [field, value.trim()]));
    const plan = planEdit(form, view, person, trimmed, words);
    edit.forget();
    setProblem('problem' in plan ? plan.problem : null);
    if ('problem' in plan) {
      focusField(plan.problem.field);
      return;
    }
    void edit.send(plan, row.state === 'ready' ? row.data : null).then((isWritten) => {
      if (!isWritten) return;
      setDraft(null);
      onClose();
    });
  };
  if (form === 'move' && row.state === 'failed') return <ErrorBox error={row.error} onRetry={row.again} />;
  if (isWaiting) return <Busy />;
  const fields: FormFields = {
    form,
    map,
    person,
    draft,
    wrong: problem?.field ?? '',
    change: (field, value) => {
      setProblem(null);
      setDraft({ ...draft, [field]: value });
    },
  };
  return (
    <form
      ref={element}
      class="edit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Body {...fields} />
      {warning !== null && <p class="edit-warning">{warning}</p>}
      <div role="alert">{problem && <p class="edit-problem">{words.say(problem.key, problem.facts)}</p>}</div>
      <Notes notes={edit.notes} />
      {edit.error && <ErrorBox error={edit.error} />}
      <div class="edit-bar">
        <button type="submit" class="button primary" disabled={edit.isBusy}>
          {words.say(edit.isBusy ? 'saving' : 'editSave')}
        </button>
        <Button onPress={onClose}>{words.say('cancel')}</Button>
      </div>
    </form>
  );
}
