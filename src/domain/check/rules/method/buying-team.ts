/** Rules about the buying team of an account, told at the account with the projects in question. */

import type { ColumnKeyOf, Row, SheetKey } from '../../../../schema/workbook';
import type { IssueFacts } from '../../../cells/cell-value';
import type { Severity } from '../../../issue';
import { familyOf, holdersOf, isChampion, projectsOf, type RoleRow } from '../../buying-teams';
import type { CheckContext } from '../../check-context';
import { namesText } from '../../names-text';
import { type MethodRule, methodRule } from '../../rule';
import { isEnterprise, isWorkedOn } from './accounts';

interface SizedTeam {
  readonly project: string;
  readonly size: number;
}

/** Projects with the number of people in Contacts who have a role in them, each counted once. */
const teamsOf = (context: CheckContext, account: string): readonly SizedTeam[] => {
  const { contactOf } = holdersOf(context, account);
  return projectsOf(context, account).map(({ project, roles }) => ({
    project,
    size: new Set(roles.flatMap((role) => contactOf.get(role) || [])).size,
  }));
};

/** `Group portal (3), Service desk (4)` */
const sizesText = (teams: readonly SizedTeam[]): string =>
  namesText(teams.map(({ project, size }) => `${project} (${size})`));

/** About the buying team of an account that is no small business. */
const teamRule = (
  severity: Severity,
  others: readonly ColumnKeyOf<'accounts'>[],
  sheets: readonly SheetKey[],
  find: (name: string, context: CheckContext, account: Row<'accounts'>) => IssueFacts | null,
): MethodRule =>
  methodRule(severity, 'accounts', 'name', others, sheets, (account, context) =>
    account.name !== null && isEnterprise(account) ? find(account.name, context, account) : null,
  );

/** A warning about the projects in which nobody has such a role; silent where no roles are known at all. */
const missingRole = (has: (role: RoleRow) => boolean): MethodRule =>
  teamRule('warning', ['segment'], ['roles'], (name, context) => {
    const without = projectsOf(context, name).filter(({ roles }) => !roles.some(has));
    return without.length === 0
      ? null
      : { count: without.length, projects: namesText(without.map(({ project }) => project)) };
  });

const sizeColumns = ['status', 'segment'] as const;
const sizeSheets = ['contacts', 'roles'] as const;

export const buyingTeamRules = {
  BUYING_TEAM_NOT_WORKED: teamRule('error', sizeColumns, sizeSheets, (name, context, account) => {
    const minimum = context.number('buyingTeamMinimum');
    const teams = teamsOf(context, name);
    const tooSmall = teams.filter(({ size }) => size < minimum);
    const isUnknown = teams.length === 0 && isWorkedOn(account);
    if (tooSmall.length === 0 && !isUnknown) return null;
    return { count: tooSmall.length, projects: sizesText(tooSmall), minimum };
  }),
  BUYING_TEAM_INCOMPLETE: teamRule('hint', sizeColumns, sizeSheets, (name, context) => {
    const minimum = context.number('buyingTeamMinimum');
    const typical = context.number('buyingTeamTypical');
    const small = teamsOf(context, name).filter(({ size }) => size >= minimum && size < typical);
    return small.length === 0 ? null : { count: small.length, projects: sizesText(small), typical };
  }),
  NO_DECIDER: missingRole((role) => familyOf(role) === 'decides'),
  NO_SPONSOR: missingRole(({ values: { role } }) => role === 'sponsor'),
  NO_CHAMPION: missingRole(isChampion),
};
