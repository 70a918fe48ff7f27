/** Rules about the buying team of an account, told at the account with the projects in question. */

import { familyOf, isChampion, type ProjectTeam, type RoleRow, rolesOfAccount } from '../../buying-teams';
import { namesText } from '../../names-text';
import type { ColumnsBySheet, MethodRule } from '../../rule';
import { methodRule } from '../../rule';
import { isEnterprise, isWorkedOn } from './accounts';

const teamColumns: ColumnsBySheet = {
  accounts: ['name', 'status', 'segment'],
  contacts: ['name', 'account', 'email', 'id'],
  roles: ['holder', 'account', 'project'],
};

/** `Group portal (3), Service desk (4)` */
const sizesText = (teams: readonly ProjectTeam[]): string =>
  namesText(teams.map(({ project, size }) => `${project} (${size})`));

/** A warning about the projects in which nobody has such a role; silent where no roles are known at all. */
const missingRole = (requirement: string, has: (role: RoleRow) => boolean): MethodRule =>
  methodRule({
    severity: 'warning',
    requirement,
    sheet: 'accounts',
    column: 'name',
    reads: { ...teamColumns, roles: ['account', 'project', 'role', 'support'] },
    find: (account, context) => {
      if (account.name === null || !isEnterprise(account)) return null;
      const without = rolesOfAccount(context, account.name).projects.filter(({ roles }) => !roles.some(has));
      return without.length === 0
        ? null
        : { count: without.length, projects: namesText(without.map(({ project }) => project)) };
    },
  });

export const buyingTeamRules = {
  BUYING_TEAM_NOT_WORKED: methodRule({
    severity: 'error',
    requirement: 'B3',
    sheet: 'accounts',
    column: 'name',
    reads: { ...teamColumns, settings: ['value'] },
    find: (account, context) => {
      if (account.name === null || !isEnterprise(account)) return null;
      const minimum = context.number('buyingTeamMinimum');
      const { projects } = rolesOfAccount(context, account.name);
      const tooSmall = projects.filter(({ size }) => size < minimum);
      const isUnknown = projects.length === 0 && isWorkedOn(account);
      if (tooSmall.length === 0 && !isUnknown) return null;
      return { count: tooSmall.length, projects: sizesText(tooSmall), minimum };
    },
  }),
  BUYING_TEAM_INCOMPLETE: methodRule({
    severity: 'hint',
    requirement: 'B3',
    sheet: 'accounts',
    column: 'name',
    reads: { ...teamColumns, settings: ['value'] },
    find: (account, context) => {
      if (account.name === null || !isEnterprise(account)) return null;
      const minimum = context.number('buyingTeamMinimum');
      const typical = context.number('buyingTeamTypical');
      const small = rolesOfAccount(context, account.name).projects.filter(
        ({ size }) => size >= minimum && size < typical,
      );
      return small.length === 0 ? null : { count: small.length, projects: sizesText(small), typical };
    },
  }),
  NO_DECIDER: missingRole('R2', (role) => familyOf(role) === 'decides'),
  NO_SPONSOR: missingRole('R3', ({ values: { role } }) => role === 'sponsor'),
  NO_CHAMPION: missingRole('R1', isChampion),
};
