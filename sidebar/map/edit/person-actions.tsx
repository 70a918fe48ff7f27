/** What can be changed from the map: each form writes once, says what it changed, and can be undone. */

import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { EditForm } from './edit-form';
import type { FormKey } from './plans';
import { useEdit } from './use-edit';

const forms: readonly FormKey[] = ['touchpoints', 'roles', 'relationships', 'contacts', 'move'];

interface PersonActionsProps {
  readonly map: MapState;
  /** Index of the chosen person. */
  readonly person: number;
}

export function PersonActions({ map, person }: PersonActionsProps) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const edit = useEdit(map);
  const id = map.people.view.people.id[person] ?? '';
  const [wish, setWish] = useState<{ readonly form: FormKey; readonly id: string } | null>(null);
  // Another person begins without a form; what was typed for this one is kept.
  const open = wish?.id === id ? wish.form : null;
  const { done } = edit;
  return (
    <section class="edit">
      <h3>{words.say('editHeading')}</h3>
      <div ref={bar} class="edit-bar">
        {forms.map((form) => (
          <button
            key={form}
            type="button"
            class="button small"
            aria-expanded={open === form}
            onClick={() => setWish(open === form ? null : { form, id })}
          >
            {words.say(`${form}Form`)}
          </button>
        ))}
      </div>
      {open && (
        <EditForm
          key={open + id}
          form={open}
          map={map}
          person={person}
          edit={edit}
          onClose={() => {
            bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
            setWish(null);
          }}
        />
      )}
      {done && (
        <p ref={result} class="notice" tabIndex={-1}>
          {done.text}{' '}
          {done.back && (
            <button
              type="button"
              class="button small"
              disabled={edit.isBusy}
              onClick={() => void edit.undo().then(() => result.current?.focus())}
            >
              {words.say('editUndo')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
