/** What each form would write, or the sentence that says why it cannot: decided in the page, before anything is sent. */

import type { MapView, Party } from '../../../src/domain/map/map-view';
import { foldText } from '../../../src/domain/text/fold';
import type { Facts } from '../../../src/locales/message';
import type { FormSheet, NewRow } from '../../../src/rpc/parameter-kinds';
import type { PanelKey, Words } from '../../words';
import { isPlainName, keysIn, namesakes, partyOf, referenceTo } from './references';

type Wording = Pick<Words, 'say'>;

export type FormKey = 'move' | 'role' | 'tie' | 'person' | 'touch';
/** What was typed and chosen, by field; people by their keys. */
export type Draft = Readonly<Record<string, string>>;

export interface Problem {
  readonly key: PanelKey;
  readonly facts: Facts;
  /** The field that takes the focus. */
  readonly field: string;
}
/** `manager`: what "reports to" becomes, and who that is; both blank for a top. */
export type Plan =
  | { readonly problem: Problem }
  | { readonly rows: readonly NewRow[] }
  | { readonly manager: string; readonly name: string };

/** Fields that must be filled in, by form. */
export const neededFields: Readonly<Record<FormKey, Readonly<Record<string, PanelKey>>>> = {
  move: {},
  role: { project: 'editProject', role: 'editRole' },
  tie: { other: 'editOther', kind: 'editKind' },
  person: { name: 'editName', title: 'editTitle' },
  touch: { date: 'editDate', subject: 'editSubject' },
};
/** A person known by name needs no title, one who is not has no name. */
export const isNeeded = (form: FormKey, field: string, draft: Draft): boolean =>
  field in neededFields[form] &&
  (form !== 'person' || (field === 'name') === ((draft.known ?? 'named') === 'named'));

/** Ties that are the same from either side. */
const BOTH_WAYS = ['knows', 'conflict', 'family', 'formerColleague'];
/** `out`: from the person on; `in`: from the other; `mutual`. */
export const tieWay = ({ way = '', kind = '' }: Draft): string =>
  way || (BOTH_WAYS.includes(kind) ? 'mutual' : 'out');

const refuse = (key: PanelKey, field: string, facts: Facts = {}): Plan => ({
  problem: { key, field, facts },
});

const rowOf = (sheet: FormSheet, cells: Readonly<Record<string, string | number>>): NewRow => ({
  sheet,
  cells: Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
});

const nameOf = ({ people, team }: MapView, party: Party): string =>
  people.name[party] ?? team[party - people.id.length]?.name ?? '';

const unclear = (view: MapView, party: Party, field: string): Plan =>
  refuse('editUnclear', field, { name: nameOf(view, party) });

/** @param draft trimmed */
export function planEdit(form: FormKey, view: MapView, person: number, draft: Draft, words: Wording): Plan {
  const missing = Object.entries(neededFields[form]).filter(
    ([field]) => isNeeded(form, field, draft) && !draft[field],
  );
  const [[first = ''] = []] = missing;
  if (first !== '')
    return refuse('editMissing', first, { fields: missing.map(([, label]) => words.say(label)).join(', ') });
  const account = view.people.account[person] ?? 0;
  const self = referenceTo(view, person, account);
  if (self === null && form !== 'move') return unclear(view, person, '');
  return plans[form]({ view, person, account, self: self ?? '', draft, words });
}

interface Wanted {
  readonly view: MapView;
  readonly person: number;
  readonly account: number;
  /** What means the person in the sheets. */
  readonly self: string;
  readonly draft: Draft;
  readonly words: Wording;
}

const plans: Readonly<Record<FormKey, (wanted: Wanted) => Plan>> = {
  move: ({ view, person, account, draft: { manager = '' } }) => {
    const target = partyOf(view, manager);
    const facts = { name: nameOf(view, person), manager: nameOf(view, target) };
    const isLoose = view.unattached.some((entry) => entry.person === person);
    if (manager !== '' && target < 0) return refuse('editGone', 'manager');
    if (target === person) return refuse('moveSelf', 'manager', facts);
    if (!isLoose && view.people.manager[person] === target)
      return refuse(target < 0 ? 'moveSameTop' : 'moveSame', 'manager', facts);
    if (isBelow(view.people.manager, target, person)) return refuse('moveCircle', 'manager', facts);
    const reference = target < 0 ? '' : referenceTo(view, target, account);
    return reference === null
      ? unclear(view, target, 'manager')
      : { manager: reference, name: nameOf(view, target) };
  },

  role: ({ view, account, self, draft }) => {
    const {
      project = '',
      role = '',
      formality = '',
      support = '',
      politicalStatus = '',
      confidence = '',
    } = draft;
    const cells = { holder: self, account: view.accounts[account] ?? '', project, role };
    return { rows: [rowOf('roles', { ...cells, formality, support, politicalStatus, confidence })] };
  },

  tie: ({ view, person, account, self, draft }) => {
    const { other = '', kind = '', feeling = '', strength = '' } = draft;
    const party = partyOf(view, other);
    if (party < 0) return refuse('editGone', 'other');
    if (party === person) return refuse('tieSelf', 'other');
    const reference = referenceTo(view, party, account);
    if (reference === null) return unclear(view, party, 'other');
    const way = tieWay(draft);
    const [from, to] = way === 'in' ? [reference, self] : [self, reference];
    const direction = way === 'mutual' ? way : 'oneWay';
    const cells = { from, to, account: view.accounts[account] ?? '', kind, feeling, direction };
    return {
      rows: [rowOf('relationships', { ...cells, strength: strength === '' ? '' : Number(strength) })],
    };
  },

  person: ({ view, person, account, self, draft, words }) => {
    const { title = '', unit = '', level = '', place = 'below' } = draft;
    const manager = view.people.manager[person] ?? -1;
    const above = place === 'below' ? self : manager < 0 ? '' : referenceTo(view, manager, account);
    if (above === null) return unclear(view, manager, 'place');
    const standing = (draft.known ?? 'named') === 'named' ? '' : 'unknownPerson';
    const cells = { name: newName(draft, words), account: view.accounts[account] ?? '', title, unit, level };
    return { rows: [rowOf('contacts', { ...cells, reportsTo: above, standing })] };
  },

  touch: ({ view, account, self, draft }) => {
    const { subject = '', date = '', kind = '', outcome = '', nextStep = '', nextStepDate = '' } = draft;
    const { ours = '', others = '', newName: met = '', newTitle = '' } = draft;
    if (date > view.today) return refuse('touchFuture', 'date');
    if (nextStepDate !== '' && nextStep === '') return refuse('touchNoStep', 'nextStep');
    if (nextStepDate !== '' && nextStepDate < date) return refuse('touchStepBefore', 'nextStepDate');
    if (met === '' && newTitle !== '') return refuse('touchNameless', 'newName');
    if (!isPlainName(met)) return refuse('editUnclear', 'newName', { name: met });
    if (met !== '' && namesakes(view, account, met).length > 0)
      return refuse('touchKnown', 'newName', { name: met });
    const theirs = [self];
    const team: string[] = [];
    for (const [keys, list, field] of [
      [others, theirs, 'others'],
      [ours, team, 'ours'],
    ] as const) {
      for (const key of keysIn(keys)) {
        const party = partyOf(view, key);
        if (party < 0) return refuse('editGone', field);
        const reference = referenceTo(view, party, account, list === team);
        if (reference === null) return unclear(view, party, field);
        if (!list.includes(reference)) list.push(reference);
      }
    }
    if (met !== '') theirs.push(met);
    const cells = { subject, account: view.accounts[account] ?? '', date, kind };
    const touch = rowOf('touchpoints', {
      ...cells,
      person: theirs.join('; '),
      ourPerson: team.join('; '),
      outcome,
      nextStep,
      nextStepDate,
    });
    if (met === '') return { rows: [touch] };
    const known = { from: self, to: met, account: cells.account, kind: 'knows', direction: 'mutual' };
    return {
      // The person first: what refers to them is checked as it is written.
      rows: [
        rowOf('contacts', { name: met, account: cells.account, title: newTitle }),
        rowOf('relationships', known),
        touch,
      ],
    };
  },
};

/** Whether one person reports to the other at any distance; ends in a circle too. */
function isBelow(managers: readonly number[], below: number, above: number): boolean {
  let steps = managers.length;
  for (let person = below; person >= 0 && steps > 0; person = managers[person] ?? -1) {
    if (person === above) return true;
    steps -= 1;
  }
  return false;
}

/** The name a new person gets: a title stands for a name nobody knows. */
export function newName({ known = 'named', name = '', title = '' }: Draft, words: Wording): string {
  if (known === 'named') return name;
  return title === '' ? '' : words.say(known === 'vacant' ? 'vacantName' : 'unknownName', { title });
}

/** What is worth a second look before it is sent; null: nothing. */
export function warningOf(
  form: FormKey,
  view: MapView,
  person: number,
  draft: Draft,
  words: Wording,
): string | null {
  if (form === 'tie') {
    const other = partyOf(view, draft.other ?? '');
    const way = tieWay(draft);
    const tie = view.ties.find(
      ({ from, to, kind, isMutual }) =>
        kind === draft.kind &&
        ((from === person && to === other && (isMutual || way !== 'in')) ||
          (from === other && to === person && (isMutual || way !== 'out'))),
    );
    return other >= 0 && tie ? words.say('tieThere', { row: tie.row }) : null;
  }
  if (form === 'role') {
    const project = foldText(draft.project);
    const role = view.roles.find(
      (known) => known.person === person && known.role === draft.role && foldText(known.project) === project,
    );
    return role ? words.say('roleThere', { row: role.row }) : null;
  }
  const name = form === 'person' ? newName(draft, words).trim() : '';
  const [known = -1] = name === '' ? [] : namesakes(view, view.people.account[person] ?? 0, name);
  return known < 0 ? null : words.say('nameThere', { name, row: view.people.row[known] ?? 0 });
}
