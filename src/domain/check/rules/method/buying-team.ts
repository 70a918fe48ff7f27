/** Rules about the buying team of an account, told at the account with the projects in question. */

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

/** A warning about the projects in which nobody has such a role; silent where no roles are known at all. */
const missingRole = (has: (role: RoleRow) => boolean): MethodRule =>
  methodRule('warning', 'accounts', 'name', ['name', 'segment'], ['roles'], (account, context) => {
    if (account.name === null || !isEnterprise(account)) return null;
    const without = projectsOf(context, account.name).filter(({ roles }) => !roles.some(has));
    return without.length === 0
      ? null
      : { count: without.length, projects: namesText(without.map(({ project }) => project)) };
  });

export const buyingTeamRules = {
  BUYING_TEAM_NOT_WORKED: methodRule(
    'error',
    'accounts',
    'name',
    ['name', 'status', 'segment'],
    ['contacts', 'roles'],
    (account, context) => {
      if (account.name === null || !isEnterprise(account)) return null;
      const minimum = context.number('buyingTeamMinimum');
      const teams = teamsOf(context, account.name);
      const tooSmall = teams.filter(({ size }) => size < minimum);
      const isUnknown = teams.length === 0 && isWorkedOn(account);
      if (tooSmall.length === 0 && !isUnknown) return null;
      return { count: tooSmall.length, projects: sizesText(tooSmall), minimum };
    },
  ),
  BUYING_TEAM_INCOMPLETE: methodRule(
    'hint',
    'accounts',
    'name',
    ['name', 'status', 'segment'],
    ['contacts', 'roles'],
    (account, context) => {
      if (account.name === null || !isEnterprise(account)) return null;
      const minimum = context.number('buyingTeamMinimum');
      const typical = context.number('buyingTeamTypical');
      const small = teamsOf(context, account.name).filter(({ size }) => size >= minimum && size < typical);
      return small.length === 0 ? null : { count: small.length, projects: sizesText(small), typical };
    },
  ),
  NO_DECIDER: missingRole((role) => familyOf(role) === 'decides'),
  NO_SPONSOR: missingRole(({ values: { role } }) => role === 'sponsor'),
  NO_CHAMPION: missingRole(isChampion),
};
