/** The people of a map as a table of texts, for spreadsheets and for print. */

import type { MapPeople, MapRole } from '../../../src/domain/map/map-view';
import type { VocabularyKey } from '../../../src/schema/vocabularies';
import type { PanelKey, Words } from '../../words';
import { nameOf, reasonWords } from '../people';
import type { Picture } from './picture';

export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Column<Of> = readonly [header: PanelKey, key: keyof Of, vocabulary?: VocabularyKey];
const facts: readonly Column<MapPeople>[] = [
  ['factTitle', 'title'],
  ['factUnit', 'unit'],
  ['factLevel', 'level', 'level'],
  ['standing', 'standing', 'standing'],
  ['exportOutsiderTie', 'outsiderTie'],
  ['factFunctions', 'functions', 'contactFunction'],
  ['ourPerson', 'ourPerson'],
  ['coverage', 'coverage', 'coverage'],
  ['factAcquaintance', 'acquaintance', 'acquaintance'],
  ['factKnowsUs', 'knowsUs', 'knowsUs'],
  ['factRelation', 'relationLevel', 'relationLevel'],
];
const roleFacts: readonly Column<MapRole>[] = [
  ['roles', 'role', 'buyingRole'],
  ['filterSupport', 'support', 'support'],
  ['exportPolitical', 'politicalStatus', 'politicalStatus'],
];

/** Each once; blanks are unknown. */
const listed = (values: readonly unknown[], words: Words, vocabulary?: VocabularyKey): string =>
  [...new Set(values)]
    .filter((value) => typeof value === 'string' && value !== '')
    .map((value) => (vocabulary ? words.choice(vocabulary, String(value)) : String(value)))
    .join(', ');

/**
 * Everybody of the picture in the order of the sheet; columns in which nothing stands are left out.
 * @param mark in a column of its own, so that it goes wherever a row goes; blank: without that column
 */
export function peopleTable({ map: { people }, everybody, words }: Picture, mark = ''): Table {
  const { view, rolesOf } = people;
  const rows = everybody.map((person) => [
    nameOf(people, person, words),
    ...facts.map(([, key, vocabulary]) => listed([view.people[key][person]].flat(), words, vocabulary)),
    ...roleFacts.map(([, key, vocabulary]) =>
      listed(
        (rolesOf.get(person) ?? []).map((role) => role[key]),
        words,
        vocabulary,
      ),
    ),
    view.people.isAssumed[person] ? words.say('assumed') : '',
    (view.people.manager[person] ?? -1) < 0 ? '' : nameOf(people, view.people.manager[person] ?? -1, words),
    reasonWords(people, person, words),
    view.accounts.length > 1 ? (view.accounts[view.people.account[person] ?? 0] ?? '') : '',
    mark,
  ]);
  const headers = [
    'exportName' as const,
    ...[...facts, ...roleFacts].map(([header]) => header),
    'information' as const,
    'reportsTo' as const,
    'notInTree' as const,
    'factAccount' as const,
    'exportMarking' as const,
  ].map((header) => words.say(header));
  const isFilled = headers.map((_, place) => rows.some((row) => row[place]));
  const keep = (line: readonly string[]) => line.filter((_, place) => isFilled[place]);
  return { headers: keep(headers), rows: rows.map(keep) };
}
