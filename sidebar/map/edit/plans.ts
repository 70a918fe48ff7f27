/** What each form asks and would write, and what keeps it from that: decided in the page, before anything is sent. */

import type { MapView } from '../../../src/domain/map/map-view';
import type { FormSheet, NewRow } from '../../../src/rpc/parameter-kinds';
import type { Words } from '../../words';
import { nameIn, namesakes, namesIn, partyOf, SEPARATOR } from './references';

type Wording = Pick<Words, 'say'>;

/** By the sheet to which rows are added; `move` changes a cell of Contacts. */
export type FormKey = FormSheet | 'move';

/** In the order in which one asks for them. Those of a vocabulary bear its key, the others that of their column where they have one. */
export const formFields = {
  touchpoints: [
    'date',
    'subject',
    'touchpointKind',
    'ourPerson',
    'person',
    'outcome',
    'nextStep',
    'nextStepDate',
    'newName',
    'newTitle',
  ],
  roles: ['project', 'buyingRole', 'formality', 'support', 'politicalStatus', 'confidence'],
  relationships: ['other', 'tieKind', 'way', 'feeling', 'strength'],
  contacts: ['known', 'name', 'title', 'reportsTo', 'unit', 'level'],
  move: ['manager'],
} as const satisfies Record<FormKey, readonly string[]>;
export type FieldKey = (typeof formFields)[FormKey][number];
/** What was typed and chosen; people as the sheet will name them. */
export type Draft = Readonly<Partial<Record<FieldKey, string>>>;

const alwaysNeeded: readonly FieldKey[] = [
  'date',
  'subject',
  'project',
  'buyingRole',
  'other',
  'tieKind',
  'name',
];
export const namesPeople = (field: FieldKey): boolean => /^(manager|other|person|ourPerson)$/.test(field);

export const isNeeded = (field: FieldKey, { known, newTitle }: Draft): boolean =>
  alwaysNeeded.includes(field) || (field === 'title' && !!known) || (field === 'newName' && !!newTitle);

/** Somebody who is not known by name has none to be asked for. */
export const fieldsOf = (form: FormKey, { known }: Draft): readonly FieldKey[] =>
  formFields[form].filter((field) => field !== 'name' || !known);

/** `out`: from the person on; `in`: from the other; `mutual`: unless said otherwise, for a tie that is one from either side. */
export const tieWay = ({ way, tieKind = '' }: Draft): string =>
  way ?? (/^(influences|dottedLine)$/.test(tieKind) ? 'out' : 'mutual');

/** The name a new person gets: a title stands for a name nobody knows. */
const newcomer = ({ known, name, title = '', newName }: Draft, { say }: Wording): string =>
  known ? say(known === 'vacant' ? 'vacantName' : 'unknownName', { title }) : (name ?? newName ?? '');

export interface Problem {
  readonly text: string;
  /** The field that takes the focus; absent: no field is to blame. */
  readonly field?: FieldKey;
}

/** The first thing in the way; null: it can be written. */
export function problemIn(
  form: FormKey,
  view: MapView,
  person: number,
  draft: Draft,
  words: Wording,
): Problem | null {
  const { people, today } = view;
  const account = people.account[person];
  const isGone = (field: FieldKey) =>
    namesIn(draft[field]).some((name) => partyOf(view, name, account, field === 'ourPerson') < 0);
  const missing = fieldsOf(form, draft).filter(
    (field) => (namesPeople(field) && isGone(field)) || (isNeeded(field, draft) && !draft[field]),
  );
  if (missing[0]) {
    const fields = missing.map((field) => words.say(`${field}Field`)).join(', ');
    return { text: words.say('editMissing', { fields }), field: missing[0] };
  }
  const target = partyOf(view, draft.manager ?? '', account);
  if (isAtOrBelow(people.manager, target, person)) {
    const names = { name: nameIn(view, person), manager: nameIn(view, target) };
    return { text: words.say(target === person ? 'moveSelf' : 'moveCircle', names), field: 'manager' };
  }
  if (partyOf(view, draft.other ?? '', account) === person)
    return { text: words.say('tieSelf'), field: 'other' };
  if ((draft.date ?? '') > today) return { text: words.say('touchFuture'), field: 'date' };
  const name = newcomer(draft, words);
  const field = form === 'touchpoints' ? 'newName' : draft.known ? 'title' : 'name';
  const [known] = name === '' ? [] : namesakes(view, account, name);
  if (known !== undefined)
    return { text: words.say('nameThere', { name, row: people.row[known] ?? 0 }), field };
  return SEPARATOR.test(draft.newName ?? '') ? { text: words.say('editUnclear', { name }), field } : null;
}

/** Whether somebody is the person, or reports to them at any distance; ends in a circle too. */
function isAtOrBelow(managers: readonly number[], below: number, person: number): boolean {
  let steps = managers.length;
  for (let one = below; one >= 0 && steps > 0; one = managers[one] ?? -1) {
    if (one === person) return true;
    steps -= 1;
  }
  return false;
}

/**
 * The rows of a form in which nothing is in the way.
 * @param self what means the person in the sheets
 */
export function rowsOf(
  sheet: FormSheet,
  account: string,
  self: string,
  draft: Draft,
  words: Wording,
): readonly NewRow[] {
  const {
    known,
    other = '',
    way,
    newName = '',
    newTitle = '',
    strength,
    buyingRole,
    tieKind,
    touchpointKind,
    ...rest
  } = draft;
  const row = (to: FormSheet, cells: Readonly<Record<string, string | number | undefined>>): NewRow => {
    const filled: Record<string, string | number> = {};
    for (const [key, cell] of Object.entries({ account, ...cells })) if (cell) filled[key] = cell;
    return { sheet: to, cells: filled };
  };
  switch (sheet) {
    case 'contacts':
      return [row(sheet, { ...rest, name: newcomer(draft, words), standing: known && 'unknownPerson' })];
    case 'roles':
      return [row(sheet, { holder: self, role: buyingRole, ...rest })];
    case 'relationships': {
      const from = tieWay(draft);
      return [
        row(sheet, {
          from: from === 'in' ? other : self,
          to: from === 'in' ? self : other,
          kind: tieKind,
          direction: from === 'mutual' ? from : 'oneWay',
          strength: Number(strength),
          ...rest,
        }),
      ];
    }
    case 'touchpoints': {
      const person = [self, ...namesIn(rest.person), newName].filter(Boolean).join('; ');
      const touch = row(sheet, { ...rest, person, kind: touchpointKind });
      if (newName === '') return [touch];
      return [
        // The person first: what refers to them is checked as it is written.
        row('contacts', { name: newName, title: newTitle }),
        row('relationships', { from: self, to: newName, kind: 'knows', direction: 'mutual' }),
        touch,
      ];
    }
  }
}

/** Row in Relationships of a tie that says the same already; undefined: none. */
export function sameTie({ ties }: MapView, person: number, other: number, draft: Draft): number | undefined {
  const way = tieWay(draft);
  return ties.find(
    ({ from, to, kind, isMutual }) =>
      kind === draft.tieKind &&
      ((from === person && to === other && (isMutual || way !== 'in')) ||
        (from === other && to === person && (isMutual || way !== 'out'))),
  )?.row;
}
