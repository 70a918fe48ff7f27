/** Finds out which source column is what, from the headers alone. */

import type { HeaderNames, SourceField } from './aliases';
import { foldHeader, headerWords } from './fold-header';
import type { ImportTarget } from './import-plan';
import { targetOf } from './import-target';

export interface ColumnMatch {
  /**
   * Source headers of each target. Several headers of `name` are joined by a space and of `note` by a line break; of any
   * other target the first that is not blank counts.
   */
  readonly targets: ReadonlyMap<ImportTarget, readonly string[]>;
  readonly unmatched: readonly string[];
}

interface Alias {
  readonly field: SourceField;
  readonly rank: number;
}

const LOOSE_RANK = 1000;

/** Names that are known, ready to look headers up in. */
export interface KnownHeaders {
  readonly names: HeaderNames;
  find(header: string): Alias | undefined;
  /** The fields that the headers name: what tells a header row from a preamble and from people. */
  fieldsIn(headers: readonly string[]): ReadonlySet<SourceField>;
}

export const knownHeaders = (names: HeaderNames): KnownHeaders => {
  const index = new Map<string, Alias>();
  for (const field of Object.keys(names.headerAliases) as SourceField[]) {
    names.headerAliases[field].forEach((name, rank) => {
      const folded = foldHeader(name);
      if (!index.has(folded)) index.set(folded, { field, rank });
    });
  }
  const find = (header: string): Alias | undefined => {
    const exact = index.get(foldHeader(header));
    if (exact) return exact;
    const words = headerWords(header);
    const meaningful = words.filter((word) => !names.decorativeWords.includes(word));
    if (meaningful.length === words.length || meaningful.length === 0) return undefined;
    const loose = index.get(meaningful.join(''));
    return loose && { field: loose.field, rank: loose.rank + LOOSE_RANK };
  };
  const fieldsIn = (headers: readonly string[]) =>
    new Set(headers.flatMap((header) => find(header)?.field || []));
  return { names, find, fieldsIn };
};

type BestHeaders = ReadonlyMap<SourceField, string>;

const findBestHeaders = (headers: readonly string[], known: KnownHeaders): BestHeaders => {
  const best = new Map<SourceField, { header: string; rank: number }>();
  for (const header of headers) {
    const alias = known.find(header);
    if (!alias) continue;
    const found = best.get(alias.field);
    if (!found || alias.rank < found.rank) best.set(alias.field, { header, rank: alias.rank });
  }
  return new Map(Array.from(best, ([field, { header }]) => [field, header]));
};

/** Headers that may be missing. */
type Sources = readonly (string | undefined)[];

const nameSources = (best: BestHeaders): Sources => {
  const full = best.get('fullName');
  const first = best.get('firstName');
  const last = best.get('lastName');
  // "Name" beside only one half of the name is the other half: Vorname + Name, Name + Surname.
  const isBare = full && ['name', 'nama'].includes(foldHeader(full));
  if (isBare && first && !last) return [first, full];
  if (isBare && last && !first) return [full, last];
  if (full) return [full];
  return first || last ? [first, last] : [best.get('login')];
};

const isCompanyList = (
  headers: readonly string[],
  best: BestHeaders,
  companyMarks: readonly string[],
): boolean => {
  const fields = ['firstName', 'lastName', 'email', 'title', 'managerId', 'managerName', 'birthday'] as const;
  if (fields.some((field) => best.has(field))) return false;
  const full = best.get('fullName');
  if (!full || !foldHeader(full).includes('name') || best.has('account')) return false;
  const marks = new Set(companyMarks.map(foldHeader));
  return headers.some((header) => marks.has(foldHeader(header)));
};

/**
 * Each header serves one target at most, the best known name wins, whole names come before loose ones.
 * `ownColumnOf`: Contacts column key of one of our own headers in any language; asked for what is left, so that a list made
 * by the add-on is read in any other language and a foreign one as its own system means it. Only its id comes first.
 */
export const matchColumns = (
  headers: readonly string[],
  known: KnownHeaders,
  ownColumnOf: (header: string) => string | null = () => null,
): ColumnMatch => {
  const targets = new Map<ImportTarget, readonly string[]>();
  const used = new Set<string>();
  const take = (target: ImportTarget, ...sources: Sources): void => {
    const present = sources.filter((header): header is string => header !== undefined);
    if (present.length === 0 || targets.has(target)) return;
    targets.set(target, present);
    for (const source of present) used.add(source);
  };
  const { linkedinExport, companyMarks } = known.names;
  const best = findBestHeaders(headers, known);
  const names = isCompanyList(headers, best, companyMarks) ? [] : nameSources(best);
  const isLinkedIn = headers.some((header) => foldHeader(header) === foldHeader(linkedinExport.markHeader));
  const urlHeader = isLinkedIn
    ? headers.find((header) => foldHeader(header) === foldHeader(linkedinExport.urlHeader))
    : undefined;
  const takeBest = (field: SourceField & ImportTarget): void => take(field, best.get(field));
  const managerId = best.get('managerId');
  const managerName = best.get('managerName');
  // A list of ours has our own row ids beside the ids that people bear elsewhere.
  take('id', headers.find((header) => ownColumnOf(header) === 'sourceId') || best.get('id'));
  take('name', ...names);
  takeBest('title');
  takeBest('account');
  takeBest('unit');
  takeBest('level');
  // Manager ids say nothing without the people's ids beside them.
  take('manager', best.has('id') ? managerId || managerName : managerName || managerId);
  takeBest('email');
  take('phone', best.get('phone'), best.get('mobile'));
  take('linkedin', best.get('linkedin') || urlHeader);
  takeBest('birthday');
  takeBest('note');
  take('ourPerson', best.get('owner'));
  for (const header of headers) {
    const target = used.has(header) ? null : targetOf(ownColumnOf(header) || '');
    if (target !== null) take(target, header);
  }
  return { targets, unmatched: headers.filter((header) => !used.has(header)) };
};
