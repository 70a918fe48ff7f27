/** What can be changed from the map: each form writes once, says what it changed, and can be undone. */

import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { EditForm } from './edit-form';
import type { FormKey } from './plans';
import { useEdit } from './use-edit';

const formWords = {
  move: 'openMove',
  role: 'openRole',
  tie: 'openTie',
  person: 'openPerson',
  touch: 'openTouch',
} as const;
const formKeys: readonly FormKey[] = ['touch', 'role', 'tie', 'person', 'move'];

interface PersonActionsProps {
  readonly map: MapState;
  /** Index of the chosen person. */
  readonly person: number;
}

export function PersonActions({ map, person }: PersonActionsProps) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const edit = useEdit(map, person);
  const id = map.people.view.people.id[person] ?? '';
  const [wish, setWish] = useState<{ readonly form: FormKey; readonly id: string } | null>(null);
  // Another person begins without a form; what was typed for this one is kept.
  const open = wish?.id === id ? wish.form : null;
  const close = () => {
    setWish(null);
    edit.forget();
    bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
  };
  return (
    <section class="edit" aria-label={words.say('editHeading')}>
      <h3>{words.say('editHeading')}</h3>
      <div ref={bar} class="edit-bar">
        {formKeys.map((form) => (
          <button
            key={form}
            type="button"
            class="button small"
            aria-expanded={open === form}
            onClick={() => {
              edit.forget();
              setWish(open === form ? null : { form, id });
            }}
          >
            {words.say(formWords[form])}
          </button>
        ))}
      </div>
      {open && (
        <EditForm key={`${open} ${id}`} form={open} map={map} person={person} edit={edit} onClose={close} />
      )}
      {edit.done && (
        <p ref={result} class="edit-done" tabIndex={-1}>
          {edit.done.text}{' '}
          {edit.done.back && (
            <button
              type="button"
              class="button small"
              disabled={edit.isBusy}
              onClick={() => {
                void edit.undo().then((isUndone) => isUndone && result.current?.focus());
              }}
            >
              {words.say('editUndo')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
