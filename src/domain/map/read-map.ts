/** Reads a map from what the server has packed; pure, runs in the page. */

import { roleFamilies } from '../../schema/vocabularies';
import { foldText, repeatedFold } from '../text/fold';
import type { MapAnswer, MapSheet, PackedCell } from './map-answer';
import type { MapPeople, MapView, Party } from './map-view';
import { readColumn } from './packed-column';

const families: ReadonlyMap<string, string> = new Map(Object.entries(roleFamilies));

const one = (cell: PackedCell | undefined): number => (typeof cell === 'number' ? cell : -1);

/** The columns of one table, read by row. */
const reader = ({ texts, tables }: MapAnswer, sheet: MapSheet) => {
  const table = new Map(
    Object.entries(tables[sheet] ?? {}).map(([key, packed]) => [key, readColumn(packed)]),
  );
  const count = table.get('row')?.length ?? 0;
  const cell = (key: string, row: number): PackedCell | undefined => table.get(key)?.[row];
  const party = (key: string, row: number): Party => Math.max(-1, one(cell(key, row)));
  /** Of a party: only where the name means nobody. */
  const text = (key: string, row: number): string | null => {
    const found = one(cell(key, row));
    return texts[found < -1 ? -2 - found : found] ?? null;
  };
  const list = (key: string, row: number): readonly number[] => {
    const found = cell(key, row);
    return found === undefined || typeof found === 'number' ? [] : found;
  };
  const texted = (key: string, row: number) => list(key, row).map((found) => texts[found] ?? '');
  const number = (key: string, row: number): number | null => {
    const found = one(cell(key, row));
    return found < 0 ? null : found;
  };
  const parties = (key: string, row: number) => list(key, row).filter((found) => found >= 0);
  const column = <T>(read: (row: number) => T): readonly T[] => {
    const values: T[] = [];
    for (let row = 0; row < count; row += 1) values.push(read(row));
    return values;
  };
  return { count, cell, party, text, texted, number, parties, column };
};

const readPeople = (answer: MapAnswer, ours: readonly string[]): MapPeople => {
  const { count, cell, party, text, texted, column } = reader(answer, 'contacts');
  const fold = repeatedFold();
  const placeOfAccount = new Map(answer.accounts.map((account, place) => [fold(account), place]));
  const texts = (key: string) => column((row) => text(key, row));
  const blank = (key: string) => column((row) => text(key, row) ?? '');
  const flags = (key: string) => column((row) => cell(key, row) === 1);
  return {
    id: blank('id'),
    name: blank('name'),
    title: blank('title'),
    unit: blank('unit'),
    manager: column((row) => one(cell('manager', row))),
    row: column((row) => one(cell('row', row))),
    account:
      answer.accounts.length === 1
        ? column(() => 0)
        : column((row) => placeOfAccount.get(fold(text('account', row))) ?? 0),
    level: texts('level'),
    standing: texts('standing'),
    outsiderTie: texts('outsiderTie'),
    functions: column((row) => texted('functions', row)),
    ourParty: column((row) => party('ourPerson', row)),
    ourPerson: column((row) => {
      const own = party('ourPerson', row);
      return own < 0 ? text('ourPerson', row) : (ours[own - count] ?? null);
    }),
    acquaintance: texts('acquaintance'),
    coverage: texts('coverage'),
    knowsUs: texts('knowsUs'),
    relationLevel: texts('relationLevel'),
    wantedRelationLevel: texts('wantedRelationLevel'),
    hasPain: flags('pain'),
    hasOffer: flags('offer'),
    isAssumed: column((row) => text('confidence', row) === 'assumed'),
  };
};

export const readMap = (answer: MapAnswer): MapView => {
  const { account, accounts, today, settings, unattached, summary } = answer;
  const placeOf = (name: string | null) =>
    Math.max(
      0,
      accounts.findIndex((known) => foldText(known) === foldText(name)),
    );
  const team = reader(answer, 'team');
  const members = team.column((row) => ({
    name: team.text('name', row) ?? '',
    function: team.text('function', row),
    level: team.text('level', row),
  }));
  const people = readPeople(
    answer,
    members.map(({ name }) => name),
  );
  const nameOf = (party: Party) => people.name[party] ?? members[party - people.id.length]?.name ?? '';
  const roles = reader(answer, 'roles');
  const ties = reader(answer, 'relationships');
  const units = reader(answer, 'units');
  const pairings = reader(answer, 'pairing');
  const approvals = reader(answer, 'approvals');
  const opportunities = reader(answer, 'opportunities');
  const touches = reader(answer, 'touchpoints');
  const challenges = reader(answer, 'challenges');
  const competitors = reader(answer, 'competitors');
  return {
    account,
    accounts,
    today,
    settings,
    people,
    team: members,
    roles: roles
      .column((row) => {
        const person = roles.party('holder', row);
        const role = roles.text('role', row) ?? '';
        return {
          person,
          holder: person < 0 ? (roles.text('holder', row) ?? '') : nameOf(person),
          project: roles.text('project', row) ?? '',
          role,
          family: families.get(role) ?? 'other',
          formality: roles.text('formality', row),
          politicalStatus: roles.text('politicalStatus', row),
          support: roles.text('support', row),
          decisionOrientation: roles.text('decisionOrientation', row),
          isAssumed: roles.text('confidence', row) === 'assumed',
          row: one(roles.cell('row', row)),
        };
      })
      .filter(({ person, holder, role }) => (person >= 0 || holder !== '') && role !== ''),
    ties: ties
      .column((row) => ({
        from: ties.party('from', row),
        to: ties.party('to', row),
        kind: ties.text('kind', row) ?? '',
        feeling: ties.text('feeling', row),
        strength: ties.number('strength', row),
        isMutual: ties.text('direction', row) === 'mutual',
        row: one(ties.cell('row', row)),
      }))
      .filter(({ from, to, kind }) => from >= 0 && to >= 0 && kind !== ''),
    units: units.column((row) => {
      const sells = units.text('weSellHere', row);
      return {
        name: units.text('name', row) ?? '',
        account: placeOf(units.text('account', row)),
        type: units.text('type', row),
        parentUnit: units.text('parentUnit', row) ?? '',
        head: units.party('head', row),
        weSellHere: sells === null ? null : sells === 'yes',
        influences: units.texted('influences', row),
      };
    }),
    pairings: pairings.column((row) => ({
      topic: pairings.text('topic', row) ?? '',
      theirLevel: pairings.text('theirLevel', row),
      theirPerson: pairings.party('theirPerson', row),
      ourPerson: pairings.party('ourPerson', row),
      cadence: pairings.text('cadence', row),
      nextMeeting: pairings.text('nextMeeting', row),
    })),
    approvals: approvals.column((row) => {
      const approver = approvals.party('approver', row);
      return {
        matter: approvals.text('matter', row) ?? '',
        account: placeOf(approvals.text('account', row)),
        order: approvals.number('order', row),
        approver,
        name: approver < 0 ? (approvals.text('approver', row) ?? '') : nameOf(approver),
        isAssumed: approvals.text('confidence', row) === 'assumed',
      };
    }),
    opportunities: opportunities.column((row) => ({
      name: opportunities.text('name', row) ?? '',
      unit: opportunities.text('unit', row) ?? '',
      offering: opportunities.text('offering', row) ?? '',
      stage: opportunities.text('stage', row),
    })),
    touches: touches
      .column((row) => ({
        date: touches.text('date', row) ?? '',
        people: touches.parties('person', row),
        ours: touches.parties('ourPerson', row),
      }))
      .filter(({ date }) => date !== ''),
    challenges: challenges.column((row) => ({
      challenge: challenges.text('challenge', row) ?? '',
      unit: challenges.text('unit', row) ?? '',
      touches: challenges.parties('touches', row),
      coverage: challenges.text('coverage', row),
      status: challenges.text('status', row),
    })),
    competitors: competitors.column((row) => ({
      competitor: competitors.text('competitor', row) ?? '',
      unit: competitors.text('unit', row) ?? '',
      backedBy: competitors.parties('backedBy', row),
      contractEnd: competitors.text('contractEnd', row),
    })),
    unattached: unattached.map(({ person, reason, detail, as }) => ({
      person,
      reason,
      detail: unattached[as ?? -1]?.detail ?? detail,
    })),
    summary,
  };
};
