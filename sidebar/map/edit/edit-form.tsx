/** One form in place: its fields, what hinders it, and the button that writes; what was typed stays until it is written. */

import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { useAnswer, useDraft, useServer } from '../../server';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { isSamePerson } from '../use-person';
import { EditField } from './edit-field';
import { type Draft, type FormKey, fieldsOf, type Problem, problemIn, rowsOf, sameTie } from './plans';
import { nameIn, partyOf, referenceTo } from './references';
import type { Edit } from './use-edit';

interface EditFormProps {
  readonly form: FormKey;
  readonly map: MapState;
  readonly person: number;
  readonly edit: Edit;
  readonly onClose: () => void;
}

export function EditForm({ form, map, person, edit, onClose }: EditFormProps) {
  const words = useWords();
  const { call } = useServer();
  const element = useRef<HTMLFormElement>(null);
  const { view } = map.people;
  const { id: ids, account: accounts, manager, ourParty } = view.people;
  const id = ids[person] ?? '';
  const account = accounts[person];
  const self = referenceTo(view, person, account);
  const first: Record<FormKey, Draft> = {
    touchpoints: {
      date: view.today,
      ourPerson: referenceTo(view, ourParty[person] ?? -1, account, true),
    },
    roles: { project: map.filter.project },
    relationships: {},
    contacts: { reportsTo: self },
    move: { manager: referenceTo(view, manager[person] ?? -1, account) },
  };
  const [draft, setDraft] = useDraft(`edit ${form} ${id}`, first[form]);
  const [problem, setProblem] = useState<Problem | null>(null);
  // What the cell holds, so that a change made meanwhile is noticed.
  const asked = useAnswer('getPerson', form === 'move' ? { id } : null);
  const tieRow = sameTie(view, person, partyOf(view, draft.other ?? '', account), draft);

  const focusOn = (field: string | undefined) =>
    element.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the form is first there
  useLayoutEffect(() => {
    focusOn(fieldsOf(form, draft)[0]);
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const write = async (trimmed: Draft) => {
    const name = nameIn(view, person);
    if (form !== 'move') {
      const rows = rowsOf(form, view.accounts[account ?? 0] ?? '', self, trimmed, words);
      const added = await call('addRows', { rows });
      const places = added.rows.map(({ sheet, row }) =>
        words.say('editPlace', { sheet: words.say(`${sheet}Sheet`), row }),
      );
      const made = added.made.map((sheet) => ` ${words.say('editMade', { sheet })}`);
      const text = words.say('editAdded', { name, places: places.join('; ') }) + made.join('');
      const back = {
        rows: added.rows.map(({ sheet, id: rowId }, place) => ({ ...rows[place], sheet, id: rowId })),
      };
      return { text, back };
    }
    const found = asked.state === 'ready' ? asked.data : await call('getPerson', { id });
    if (!isSamePerson(view, person, found)) return words.say('personNotOnMap');
    const { row, id: rowId, cells } = found;
    const { manager: to = '' } = trimmed;
    const from = cells.reportsTo ?? '';
    if (to === from) return words.say('moveSame');
    const fix = { sheet: 'contacts', row, id: rowId, column: 'reportsTo', from, to } as const;
    const { changed, notes } = await call('applyFixes', { fixes: [fix] });
    if (!changed[0]) return notes.join(' ');
    const above = nameIn(view, partyOf(view, to, account));
    return {
      text: words.say(to === '' ? 'movedTop' : 'moved', { name, manager: above }),
      back: { fixes: [{ ...fix, from: to, to: from }] },
    };
  };
  const refuse = (found: Problem) => {
    setProblem(found);
    focusOn(found.field);
  };
  const unclear = (name: string): Problem => ({ text: words.say('editUnclear', { name }) });
  const submit = async () => {
    const trimmed: Draft = Object.fromEntries(
      Object.entries(draft).map(([field, value]) => [field, value.trim()]),
    );
    const found =
      self === '' && form !== 'move'
        ? unclear(nameIn(view, person))
        : problemIn(form, view, person, trimmed, words);
    if (found) {
      refuse(found);
      return;
    }
    setProblem(null);
    const why = await edit.run(() => write(trimmed));
    if (why === null) {
      setDraft(null);
      onClose();
    } else setProblem({ text: why });
  };

  const hindrance = problem?.text && (
    <p class="notice is-problem" role="alert">
      {problem.text}
    </p>
  );
  return (
    <form
      ref={element}
      class="edit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {fieldsOf(form, draft).map((field) => (
        <Fragment key={field}>
          <EditField
            field={field}
            map={map}
            person={person}
            draft={draft}
            isWrong={problem?.field === field}
            onChange={(value) => {
              setProblem(null);
              setDraft({ ...draft, [field]: value });
            }}
            onUnclear={(name) => refuse({ ...unclear(name), field })}
          />
          {problem?.field === field && hindrance}
        </Fragment>
      ))}
      {tieRow && <p class="notice">{words.say('tieThere', { row: tieRow })}</p>}
      {!problem?.field && hindrance}
      <div class="edit-bar">
        <button type="submit" class="button primary" disabled={edit.isBusy}>
          {words.say(edit.isBusy ? 'saving' : 'editSave')}
        </button>
        <Button onPress={onClose}>{words.say('cancel')}</Button>
      </div>
    </form>
  );
}
