/** Plans an import of people: what would be created, changed and left alone, and why. Writes nothing. */

import { groupedBy } from '../grouped-by';
import type { TableRow } from '../table';
import { cleanText } from '../text/clean';
import { foldText } from '../text/fold';
import type { HeaderNames } from './aliases';
import { chosenHeaders, matchChosenColumns } from './chosen-columns';
import { findTable } from './find-table';
import { foldHeader } from './fold-header';
import type {
  ContactKey,
  ImportInput,
  ImportNote,
  ImportPlan,
  ImportTarget,
  PlannedCreate,
  PlannedUpdate,
} from './import-plan';
import { contactKeyOf, isChoiceTarget } from './import-target';
import { knownHeaders, matchColumns } from './match-columns';
import { matchPeople } from './match-people';
import { createPersonReader, mergePerson, type Person } from './person';
import { indexManagers, type ManagerIndex } from './resolve-managers';
import { decoderFor, type MutableValues, readSourceRows, type SourceRow } from './source-rows';

const usualNobodyWords: readonly string[] = ['', '-', 'null', 'none', 'n/a', 'na', '#n/a'];

/** Folded words that mean "nobody above", and whether a person chose them. */
interface NobodyWords {
  readonly words: ReadonlySet<string>;
  readonly isChosen: boolean;
}

const nobodyWords = (
  chosen: readonly string[] | undefined,
  managerHeaders: readonly string[],
  byHeader: HeaderNames['nobodyWordsByHeader'],
): NobodyWords => {
  // A blank cell names nobody whatever the person chose.
  if (chosen) {
    return { words: new Set(['', ...chosen.map((word) => foldText(cleanText(word)))]), isChosen: true };
  }
  const words = new Set(usualNobodyWords.map(foldText));
  for (const header of Object.keys(byHeader)) {
    if (!managerHeaders.some((managerHeader) => foldHeader(managerHeader) === foldHeader(header))) continue;
    for (const word of byHeader[header] || []) words.add(foldText(word));
  }
  return { words, isChosen: false };
};

const repeated = (texts: readonly string[]): readonly string[] =>
  Array.from(groupedBy(texts, String)).flatMap(([text, same]) => (text && same.length > 1 ? [text] : []));

const findNewAccounts = (rows: readonly SourceRow[], existing: readonly string[]): readonly string[] => {
  const known = new Set(existing.map(foldText));
  const added: string[] = [];
  for (const account of new Set(rows.map((row) => row.account))) {
    const folded = foldText(account);
    if (folded === '' || known.has(folded)) continue;
    known.add(folded);
    added.push(account);
  }
  return added;
};

const sameText = (one: unknown, other: unknown): boolean => String(one ?? '') === String(other ?? '');

const decodes = (key: ContactKey, value: string): boolean => decoderFor(key)(value, () => undefined) !== null;

/** The values that the sheet would show differently; what a cell cannot hold is no change, since it reads back as blank. */
const changedValues = (row: SourceRow, contact: TableRow<'contacts'>): MutableValues => {
  const changes: MutableValues = {};
  for (const key of Object.keys(row.values) as ContactKey[]) {
    const value = row.values[key];
    if (value === undefined || sameText(value, contact.values[key])) continue;
    // The account is how the contact was found: only its spelling could differ.
    if (key === 'account') continue;
    const isReadable = typeof value !== 'string' || decodes(key, value);
    if (isReadable) changes[key] = value;
  }
  return changes;
};

/** Nobody above, or somebody with the text to store and whether it leads to a person. */
type Manager =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'ambiguous' | 'unknown' };

const readManager = (row: SourceRow, account: string, nobody: NobodyWords, index: ManagerIndex): Manager => {
  const folded = foldText(row.manager);
  if (folded === '') return { kind: 'nobody' };
  const found = index.find(account, row.manager);
  // Somebody may really be called Null; a person's own choice of words goes first.
  const mayBeName = !nobody.isChosen && /^\p{L}+$/u.test(row.manager) && found.kind === 'person';
  const isSomebody = mayBeName && found.person.name === row.manager;
  return nobody.words.has(folded) && !isSomebody ? { kind: 'nobody' } : found;
};

/** The new "reports to" of a row; null: nothing to write. */
const planReportsTo = (
  row: SourceRow,
  account: string,
  manager: Manager,
  contact: TableRow<'contacts'> | undefined,
  index: ManagerIndex,
): string | null => {
  if (manager.kind === 'nobody') return null;
  const current = contact?.values.reportsTo || '';
  const currentPerson = current === '' ? null : index.findReference(account, current);
  if (manager.kind === 'person') {
    const reference = index.referenceTo(manager.person);
    return currentPerson === manager.person || current === reference ? null : reference;
  }
  // A manager somebody has put right by hand is not undone by a source that does not know them.
  return currentPerson !== null || current === row.manager ? null : row.manager;
};

const note = (code: ImportNote['code'], count: number): readonly ImportNote[] =>
  count === 0 ? [] : [{ code, rowNumber: null, facts: { count } }];

/** Source targets that can be filled here: choices need their labels, and a chosen account stands for the whole source. */
const usableTargets = (
  targets: ReadonlyMap<ImportTarget, readonly string[]>,
  input: ImportInput,
): ReadonlyMap<ImportTarget, readonly string[]> =>
  new Map(
    Array.from(targets).filter(([target]) => {
      if (target === 'account') return Boolean(input.columns) || !input.account;
      return Boolean(input.choiceLabels) || !isChoiceTarget(target);
    }),
  );

/** Rows of one source become contacts of one row each; see `ImportPlan` for what is told of them. */
export const planImport = (input: ImportInput): ImportPlan => {
  const known = knownHeaders(input.headerNames);
  const { columns } = input;
  const table = findTable(input.grid, known, columns ? chosenHeaders(columns) : []);
  if (table.rows.length === 0) return { kind: 'nothing' };
  const headers = table.columns.map((column) => column.header);
  const chosen = columns
    ? matchChosenColumns(table, columns)
    : { match: matchColumns(headers, known, input.ownColumnOf), notes: [] };
  const targets = usableTargets(chosen.match.targets, input);
  if (!targets.has('name')) return { kind: 'columnsNotMatched', headers };

  const source = readSourceRows(table, targets, cleanText(input.account || ''), input.choiceLabels);
  const reader = createPersonReader();
  const rowPeople = source.rows.map(reader.ofRow);
  const contacts = input.existing.map(reader.ofContact);
  const { contactIndexes, byWholeRow } = matchPeople(source.rows, rowPeople, input.existing, contacts);
  const newPeople: Person[] = [];
  const contactsAfter = contacts.slice();
  const sourcePeople = rowPeople.map((person, rowIndex) => {
    const contactIndex = contactIndexes[rowIndex] ?? -1;
    const contact = contacts[contactIndex];
    if (contact) {
      const merged = mergePerson(person, contact);
      contactsAfter[contactIndex] = merged;
      return merged;
    }
    const created = { ...person, rowId: input.newId(newPeople.length) };
    newPeople.push(created);
    return created;
  });
  const index = indexManagers(sourcePeople, contactsAfter.concat(newPeople));
  const nobody = nobodyWords(
    input.noManager,
    targets.get('manager') || [],
    input.headerNames.nobodyWordsByHeader,
  );

  const creates: PlannedCreate[] = [];
  const updates: PlannedUpdate[] = [];
  const managers = { ambiguous: 0, unknown: 0 };
  source.rows.forEach((row, rowIndex) => {
    const contact = input.existing[contactIndexes[rowIndex] ?? -1];
    const account = rowPeople[rowIndex]?.account || '';
    const manager = readManager(row, account, nobody, index);
    if (manager.kind === 'ambiguous' || manager.kind === 'unknown') managers[manager.kind] += 1;
    const values = contact ? changedValues(row, contact) : { ...row.values };
    const reportsTo = planReportsTo(row, account, manager, contact, index);
    if (reportsTo !== null) values.reportsTo = reportsTo;
    if (!contact) {
      values.id = newPeople[creates.length]?.rowId || '';
      creates.push({ sourceRowNumber: row.rowNumber, values });
    } else if (Object.keys(values).length > 0) {
      updates.push({ rowNumber: contact.rowNumber, sourceRowNumber: row.rowNumber, values });
    }
  });

  const used = new Set(Array.from(targets.values()).flatMap((sources) => [...sources]));
  const { headerRowNumber, secondTableRowNumber } = table;
  return {
    kind: 'plan',
    creates,
    updates,
    unchanged: source.rows.length - creates.length - updates.length,
    skipped: source.skipped,
    unresolvedManagers: managers.unknown,
    repeatedIds: repeated(source.rows.map((row) => row.sourceId)),
    newAccounts: findNewAccounts(source.rows, input.existingAccounts),
    matched: Array.from(targets, ([target, sources]) => ({
      target,
      columnKey: contactKeyOf(target),
      sources,
    })),
    unmatched: headers.filter((header) => !used.has(header)),
    notes: [
      ...chosen.notes,
      ...(headerRowNumber > 1
        ? [{ code: 'HEADER_BELOW_PREAMBLE' as const, rowNumber: headerRowNumber, facts: {} }]
        : []),
      ...(secondTableRowNumber === null
        ? []
        : [{ code: 'SECOND_TABLE_LEFT_OUT' as const, rowNumber: secondTableRowNumber, facts: {} }]),
      ...source.notes,
      ...note('NO_ACCOUNT', source.rows.filter((row) => row.account === '').length),
      ...note('AMBIGUOUS_MANAGER', managers.ambiguous),
      ...note('KNOWN_BY_WHOLE_ROW', byWholeRow),
    ],
  };
};
