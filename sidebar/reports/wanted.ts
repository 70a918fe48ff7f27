/** What the report page is to show, as the server or the panel handed it over; broken start data asks for nothing. */

import { isIsoDay } from '../../src/domain/cells/iso-day';
import type { ParametersOf } from '../../src/rpc/contract';

export type WantedReport = ParametersOf<'viewReport'>;

interface Handed {
  readonly account: string | null;
  readonly report: string | null;
  readonly wanted: Readonly<Record<string, unknown>> | null;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** @returns null: it is not said which report */
export function wantedOf({ account, report, wanted }: Handed): WantedReport | null {
  const facts = wanted ?? {};
  const key = textIn(facts.report) ?? report;
  if (key === null) return null;
  const named = { account: textIn(facts.account) ?? account, manager: textIn(facts.manager) };
  const [from, to] = [facts.from, facts.to].map(textIn);
  const parts = Array.isArray(facts.parts) ? facts.parts.filter((part) => typeof part === 'string') : [];
  return {
    report: key,
    ...(named.account === null ? {} : { account: named.account }),
    ...(named.manager === null ? {} : { manager: named.manager }),
    ...(from && isIsoDay(from) ? { from } : {}),
    ...(to && isIsoDay(to) ? { to } : {}),
    ...(parts.length > 0 ? { parts } : {}),
  };
}
