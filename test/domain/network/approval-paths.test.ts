import type { MapApproval, MapView } from '../../../src/domain/map/map-view';
import { approvalPaths } from '../../../src/domain/network/approval-paths';
import { buildNetwork } from '../../../src/domain/network/network';
import { emptyMap } from '../../sidebar/sample-map';
import { roleOf, teamOf, tieOf, viewOf } from './sample-network';

const approval = (order: number | null, approver: number, more: Partial<MapApproval> = {}): MapApproval => ({
  matter: 'newContract',
  account: 0,
  order,
  approver,
  name: approver < 0 ? '' : `Person ${approver}`,
  isAssumed: false,
  ...more,
});
const pathsOf = (view: MapView) => approvalPaths(view, buildNetwork(view));
const stepsOf = (approvals: readonly MapApproval[], more: Partial<MapView> = {}) =>
  pathsOf(viewOf([{}, {}, {}], { team: teamOf('Dana'), approvals, ...more }))[0]?.steps ?? [];

const check = (
  title: string,
  approvals: readonly MapApproval[],
  expected: readonly (readonly [number, string])[],
): void => {
  test(title, () => {
    expect(stepsOf(approvals).map((step) => [step.approval.approver, step.order])).toEqual(expected);
  });
};

describe('the steps of an approval', () => {
  check(
    'stand by their order',
    [approval(3, 0), approval(1, 1), approval(2, 2)],
    [
      [1, 'fine'],
      [2, 'fine'],
      [0, 'fine'],
    ],
  );
  check(
    'without an order come last, as the sheet has them',
    [approval(null, 2), approval(null, 0), approval(1, 1)],
    [
      [1, 'fine'],
      [2, 'missing'],
      [0, 'missing'],
    ],
  );
  check(
    'with one order say so',
    [approval(1, 2), approval(1, 0), approval(2, 1)],
    [
      [2, 'repeated'],
      [0, 'repeated'],
      [1, 'fine'],
    ],
  );

  const checkStep = (
    title: string,
    step: MapApproval,
    more: Partial<MapView>,
    expected: readonly string[],
  ) => {
    test(title, () => {
      expect(stepsOf([step], more)[0]?.blocks).toEqual(expected);
    });
  };
  const known = { ties: [tieOf(3, 1), tieOf(1, 0)] };
  checkStep('are free where a way leads to somebody who is not against us', approval(1, 0), known, []);
  checkStep('are blocked where nobody knows who approves', approval(1, -1), known, ['unknown']);
  checkStep(
    'are blocked by a department, which nobody can speak to',
    approval(1, -1, { name: 'Legal' }),
    known,
    ['noPerson'],
  );
  checkStep('are blocked where no way leads', approval(1, 2), known, ['noWay']);
  checkStep(
    'are blocked by an opponent',
    approval(1, 0),
    { ...known, roles: [roleOf(0, { support: 'enemy' })] },
    ['against'],
  );

  test('tell our way, where the approver stands, and whether it is assumed', () => {
    const [step] = stepsOf([approval(1, 0, { isAssumed: true })], {
      ...known,
      roles: [
        roleOf(0, { support: 'mentor' }),
        roleOf(0, { support: 'neutral' }),
        roleOf(0, { support: 'mentor' }),
      ],
    });
    expect(step?.way?.parties).toEqual([3, 1, 0]);
    expect(step?.support).toEqual(['mentor', 'neutral']);
    expect(step?.approval.isAssumed).toBe(true);
  });
});

test('each matter has a path of its own, by company, in the order of the sheet', () => {
  const view = viewOf([{}, { account: 1 }], {
    accounts: ['Northwind', 'Southwind'],
    approvals: [
      approval(1, 0, { matter: 'Case study' }),
      approval(1, 1, { account: 1 }),
      approval(1, 0),
      approval(2, 0, { matter: 'CASE STUDY' }),
    ],
  });
  expect(pathsOf(view).map(({ matter, account, steps }) => [matter, account, steps.length])).toEqual([
    ['Case study', 0, 2],
    ['newContract', 1, 1],
    ['newContract', 0, 1],
  ]);
});

test('a map of nobody has no paths', () => {
  expect(pathsOf(emptyMap)).toEqual([]);
});
