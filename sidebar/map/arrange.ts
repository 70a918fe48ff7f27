/** Who hangs beneath whom: by reporting lines or by units, with companies, outsiders and the unattached as branches. */

import type { MapPeople, MapView } from '../../src/domain/map/map-view';
import { foldText } from '../../src/domain/text/fold';
import { at, nodeAt } from './at';

export type Arrangement = 'lines' | 'units';

/**
 * `company`: of a group; `unit`; `noUnit`: people whose unit is blank; `outside`: outsiders who report to nobody;
 * `tray`: people whose manager is missing, unclear or in a circle.
 */
export type GroupKind = 'company' | 'unit' | 'noUnit' | 'outside' | 'tray';

/** A branch that is no person. */
export interface Group {
  readonly kind: GroupKind;
  /** Of a company or unit; blank for the others, whose names are wording. */
  readonly name: string;
}

export type ForestSource = Pick<MapView, 'unattached' | 'accounts' | 'units'> & {
  readonly people: Pick<MapPeople, 'manager' | 'standing' | 'unit' | 'account'>;
};

export interface Branches {
  /** By node: people first, then groups; -1 for roots. */
  readonly parent: Int32Array;
  readonly groups: readonly Group[];
}

export function arrange(source: ForestSource, arrangement: Arrangement): Branches {
  const count = source.people.manager.length;
  const managers = withoutCircles(source.people.manager);
  const groups: Group[] = [];
  const above: number[] = [];
  const known = new Map<string, number>();
  /** The group's node; made when it is first asked for, so that no group is empty. */
  const groupNode = (key: string, group: Group, parent: () => number): number => {
    const node = known.get(key);
    if (node !== undefined) return node;
    const made = count + groups.length;
    known.set(key, made);
    groups.push(group);
    above.push(-1);
    above[made - count] = parent();
    return made;
  };
  const companyNode = (account: number): number =>
    source.accounts.length < 2
      ? -1
      : groupNode(`company ${account}`, { kind: 'company', name: source.accounts[account] ?? '' }, () => -1);
  const parentOf =
    arrangement === 'units'
      ? byUnits(source, managers, groupNode, companyNode)
      : byLines(source, managers, groupNode, companyNode);

  const parent = new Int32Array(count);
  for (let person = 0; person < count; person += 1) parent[person] = parentOf(person);
  const all = new Int32Array(count + groups.length);
  all.set(parent);
  all.set(above, count);
  return { parent: all, groups };
}

type GroupNode = (key: string, group: Group, parent: () => number) => number;
type CompanyNode = (account: number) => number;

function byLines(
  { people, unattached }: ForestSource,
  managers: Int32Array,
  groupNode: GroupNode,
  companyNode: CompanyNode,
): (person: number) => number {
  const hasReports = new Uint8Array(managers.length);
  for (let person = 0; person < managers.length; person += 1) {
    const manager = managers[person] ?? -1;
    if (manager >= 0) hasReports[manager] = 1;
  }
  const loose = new Set(unattached.map(({ person }) => person));
  const none = () => -1;
  return (person) => {
    const manager = managers[person] ?? -1;
    if (manager === IN_CIRCLE || (loose.size > 0 && loose.has(person)))
      return groupNode('tray', { kind: 'tray', name: '' }, none);
    if (manager >= 0) return manager;
    if (people.standing[person] === 'outsider' && hasReports[person] === 0) {
      return groupNode('outside', { kind: 'outside', name: '' }, none);
    }
    return companyNode(at(people.account, person));
  };
}

function byUnits(
  { people, units }: ForestSource,
  managers: Int32Array,
  groupNode: GroupNode,
  companyNode: CompanyNode,
): (person: number) => number {
  const keyOf = (account: number, name: string) => `unit ${account} ${foldText(name)}`;
  const unitOf = new Map(units.map((unit) => [keyOf(unit.account, unit.name), unit]));
  const unitNode = (account: number, name: string, below: readonly string[] = []): number => {
    const key = keyOf(account, name);
    const unit = unitOf.get(key);
    const parentUnit = unit?.parentUnit.trim() ?? '';
    const path = [...below, key];
    const isCircle = path.includes(keyOf(account, parentUnit));
    return groupNode(key, { kind: 'unit', name: unit?.name ?? name }, () =>
      parentUnit === '' || isCircle ? companyNode(account) : unitNode(account, parentUnit, path),
    );
  };
  return (person) => {
    const manager = nodeAt(managers, person);
    const account = at(people.account, person);
    const unit = people.unit[person]?.trim() ?? '';
    const isBesideManager =
      manager >= 0 &&
      people.account[manager] === account &&
      foldText(people.unit[manager]) === foldText(unit);
    if (isBesideManager) return manager;
    if (unit !== '') return unitNode(account, unit);
    return groupNode(`noUnit ${account}`, { kind: 'noUnit', name: '' }, () => companyNode(account));
  };
}

const IN_CIRCLE = -2;

/** Managers by person; a circle, which the server should have cut, is cut at one person, who goes to the tray. */
function withoutCircles(managers: readonly number[]): Int32Array {
  const count = managers.length;
  const above = new Int32Array(count);
  for (let person = 0; person < count; person += 1) {
    const manager = managers[person] ?? -1;
    above[person] = manager < count ? manager : -1;
  }
  // 0: not seen yet; otherwise the number of the walk that saw it, plus one.
  const seenIn = new Int32Array(count);
  for (let start = 0; start < count; start += 1) {
    let person = start;
    while (person >= 0 && seenIn[person] === 0) {
      seenIn[person] = start + 1;
      person = above[person] ?? -1;
    }
    if (person >= 0 && seenIn[person] === start + 1) above[person] = IN_CIRCLE;
  }
  return above;
}
