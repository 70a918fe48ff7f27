/** The sharing check: who from outside can see the file is said in the panel and after *Check workbook*. */

import { AddOnBed, sampleBed } from './run-add-on';

interface Shares {
  readonly owner?: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
}

/** The sample in a file shared like this. */
const shared = (shares: Shares): AddOnBed =>
  new AddOnBed({ snapshot: { ...sampleBed().snapshot, ...shares } });
const sharingOf = (bed: AddOnBed) => bed.ask('listIssues', {}).sharing;
function setDomains(bed: AddOnBed, domains: string): AddOnBed {
  const row = bed.rows('Settings').findIndex(({ Id }) => Id === 'ownDomains') + 2;
  bed.type('Settings', row, 'Value', domains);
  return bed;
}

describe('A file that people from outside can see', () => {
  const shares: Shares = {
    owner: 'anna@acme.example',
    editors: ['bob@acme.example', 'eve@other.example'],
    viewers: ['group@third.example'],
  };

  test('is warned of with their addresses, in the panel and after the check', () => {
    const bed = setDomains(shared(shares), 'acme.example');
    const sharing = sharingOf(bed);
    expect(sharing).toMatchObject({ isWarning: true, fix: null });
    expect(sharing?.message).toContain('2 people outside acme.example');
    expect(sharing?.message).toContain('eve@other.example, group@third.example');
    bed.menu('checkWorkbook');
    expect(bed.seen.toasts[bed.seen.toasts.length - 1]).toContain(sharing?.message ?? '?');
  });

  test('is no longer warned of when their domains are ours', () =>
    expect(sharingOf(setDomains(shared(shares), 'acme.example, other.example, third.example'))).toBeNull());

  test('names five at most, and how many more', () => {
    const viewers = Array.from({ length: 8 }, (_, index) => `v${index}@other.example`);
    const sharing = sharingOf(setDomains(shared({ owner: 'a@acme.example', viewers }), 'acme.example'));
    expect(sharing?.message).toContain('v4@other.example and 3 more.');
    expect(sharing?.message).not.toContain('v5@');
  });
});

describe('Without own domains', () => {
  test('the owner’s is offered for Settings, and taken by a fix', () => {
    const bed = shared({ owner: 'anna@acme.example', editors: ['eve@other.example'] });
    const sharing = sharingOf(bed);
    expect(sharing).toMatchObject({ isWarning: false, fix: { to: 'acme.example' } });
    bed.ask('applyFixes', { fixes: sharing?.fix ? [sharing.fix] : [] });
    expect(bed.rows('Settings').find(({ Id }) => Id === 'ownDomains')?.Value).toBe('acme.example');
    expect(sharingOf(bed)).toMatchObject({ isWarning: true });
  });

  test('nothing is said of a file that is not shared', () =>
    expect(sharingOf(shared({ owner: 'anna@acme.example' }))).toBeNull());
});
