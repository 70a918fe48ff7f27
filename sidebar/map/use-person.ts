/** What only the server knows of the chosen person: the whole row with the last touchpoints, and the checks of it. */

import { useEffect, useRef } from 'preact/hooks';
import type { MapView } from '../../src/domain/map/map-view';
import { foldText } from '../../src/domain/text/fold';
import type { IssueView, PersonView } from '../../src/rpc/contract';
import type { CallError } from '../client';
import { useAnswer, useServer } from '../server';
import type { People } from './people';

/** A row without an id of its own may be somebody else's by now. */
export const isSamePerson = ({ people }: MapView, person: number, { id, cells }: PersonView): boolean =>
  id === people.id[person] ||
  foldText(String(cells.name ?? cells.title ?? cells.email ?? '')) === foldText(people.name[person]);

export interface PersonAnswer {
  /** `null` until it is here. */
  readonly person: PersonView | null;
  readonly issues: readonly IssueView[];
  /** The row is somebody else's now. */
  readonly isGone: boolean;
  readonly error: CallError | null;
  readonly again: () => void;
}

/** Kept by id, the checks by account; both are asked for anew with a newer map, and shown as they were meanwhile. */
export function usePerson({ view }: People, chosen: number): PersonAnswer {
  const id = view.people.id[chosen] ?? '';
  const account = view.accounts[view.people.account[chosen] ?? 0] ?? view.account;
  const answer = useAnswer('getPerson', { id });
  const checks = useAnswer('listIssues', { account });
  const shown = useRef<{ id: string; person: PersonView } | null>(null);
  const issues = useRef<readonly IssueView[]>([]);
  const { round } = useServer();
  const seen = useRef({ view, round });
  useEffect(() => {
    if (seen.current.view === view) return;
    // A refresh of the page has asked already.
    const isAsked = seen.current.round !== round;
    seen.current = { view, round };
    if (isAsked) return;
    answer.again();
    checks.again();
  });
  const isGone = answer.state === 'ready' && !isSamePerson(view, chosen, answer.data);
  if (answer.state === 'ready' && !isGone) shown.current = { id, person: answer.data };
  if (checks.state === 'ready') issues.current = checks.data.issues;
  const person = shown.current?.id === id && !isGone ? shown.current.person : null;
  return {
    person,
    isGone,
    issues: person
      ? issues.current.filter(({ sheet, row }) => sheet === person.sheet && row === person.row)
      : [],
    error: answer.state === 'failed' ? answer.error : null,
    again: answer.again,
  };
}
