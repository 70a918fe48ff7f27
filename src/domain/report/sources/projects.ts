/** What the roles in each project come to: the colour of its map (A9 of Altify, domain 3.1), who lacks, who is influenced (B6). */

import { familyOf, holdersOf, isAgainstUs, projectsOf, type RoleRow } from '../../check/buying-teams';
import { groupedBy } from '../../grouped-by';
import type { ReportContext, ReportRow } from '../report-context';

const has = (
  roles: readonly RoleRow[],
  column: keyof RoleRow['values'],
  ...keys: readonly string[]
): boolean => roles.some(({ values }) => keys.includes(values[column] || ''));
const isAny =
  (family: string) =>
  (roles: readonly RoleRow[]): boolean =>
    roles.some((role) => familyOf(role) === family);
const decide = isAny('decides');
const pay = isAny('pays');

/** Green: somebody with power is for us and decides; amber: is for us; red: nobody. */
export const projects = (context: ReportContext, account: string): readonly ReportRow[] => {
  const { contactOf } = holdersOf(context, account);
  return projectsOf(context, account).map(({ project, roles }) => {
    const backing = [...groupedBy(roles, (role) => contactOf.get(role) || role).values()].filter(
      (held) =>
        has(held, 'politicalStatus', 'innerCircle', 'politicalStructure') &&
        has(held, 'support', 'mentor', 'supporter') &&
        !held.some(isAgainstUs),
    );
    return {
      values: {
        project,
        colour: backing.some(decide) ? 'green' : backing.length ? 'amber' : 'red',
        payer: pay(roles) || null,
        evaluator: has(roles, 'role', 'evaluator') || null,
      },
      behind: roles.map(({ rowNumber }) => ({ sheet: 'roles', rowNumber })),
    };
  });
};

/** Ties by which somebody against us influences somebody who decides. */
export const influences = (context: ReportContext, account: string): readonly ReportRow[] => {
  const { rolesOf } = holdersOf(context, account);
  const rolesAt = (reference: string | null) => {
    const contact = context.resolve('contacts', reference, account);
    return (contact && rolesOf.get(contact.rowNumber)) || [];
  };
  return context.ofAccount('relationships', account).flatMap(({ rowNumber, values }) => {
    const { kind, from, to, direction } = values;
    const tie = (one: string | null, other: string | null): readonly ReportRow[] =>
      kind === 'influences' && rolesAt(one).some(isAgainstUs) && decide(rolesAt(other))
        ? [{ values: { tie: `${one} → ${other}` }, behind: [{ sheet: 'relationships', rowNumber }] }]
        : [];
    return [...tie(from, to), ...(direction === 'mutual' ? tie(to, from) : [])];
  });
};
