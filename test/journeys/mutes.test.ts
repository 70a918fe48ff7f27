/** A rule silenced for an account with its reason, and heard again. */

import { type AddOnBed, sampleBed } from './run-add-on';

const ACCOUNT = 'Norvik Mobile';
const issues = (bed: AddOnBed) => bed.ask('listIssues', {}).issues;
/** A rule that speaks about the account, once the sample has been checked. */
function mutable(bed: AddOnBed) {
  const issue = issues(bed).find(
    ({ canMute, account, sheet }) => canMute && account === ACCOUNT && sheet === 'Contacts',
  );
  if (issue === undefined) throw new Error('Nothing to mute.');
  return issue;
}
const isOf = (code: string, account: string | null) => (issue: { code: string; account: string | null }) =>
  issue.code === code && issue.account === account;

describe('Muting a rule for an account', () => {
  test('keeps the reason in a hidden sheet, silences list and Check cells there, and nowhere else', () => {
    const bed = sampleBed();
    const { code, message, row, rule } = mutable(bed);
    const others = issues(bed).filter((issue) => !isOf(code, ACCOUNT)(issue));
    expect(bed.rows('Contacts')[row - 2]?.Check).toContain(message);
    bed.ask('muteRule', { code, account: 'norvik  mobile', reason: '=known' });
    const { issues: left, muted } = bed.ask('listIssues', {});
    expect(left).toEqual(others);
    expect(muted).toEqual([{ code, rule, account: 'norvik  mobile', reason: '=known' }]);
    expect(bed.rows('Contacts')[row - 2]?.Check).not.toContain(message);
    const sheet = bed.snapshot.sheets.find(({ name }) => name === 'Muted checks');
    expect(sheet).toMatchObject({ hidden: true });
    expect(bed.formulas('Muted checks')).toEqual([]);
  });

  test('twice keeps one row, and unmuting brings everything back', () => {
    const bed = sampleBed();
    const before = issues(bed);
    const { code } = mutable(bed);
    for (let time = 0; time < 2; time += 1) bed.ask('muteRule', { code, account: ACCOUNT, reason: 'known' });
    expect(bed.rows('Muted checks').length).toBe(1);
    bed.ask('unmuteRule', { code, account: ACCOUNT });
    const after = bed.ask('listIssues', {});
    expect(after.muted).toEqual([]);
    expect(after.issues).toEqual(before);
    expect(bed.rows('Muted checks')).toEqual([]);
    bed.ask('muteRule', { code, account: ACCOUNT, reason: 'again' });
    expect(bed.ask('listIssues', {}).muted).toMatchObject([{ reason: 'again' }]);
  });

  test('is refused for rules about cells, for rules there are none of, and without a reason', () => {
    const bed = sampleBed();
    for (const code of ['NOT_AN_EMAIL', 'NO_SUCH_RULE', 'constructor']) {
      expect(bed.rpc('muteRule', { code, account: ACCOUNT, reason: 'x' })).toMatchObject({
        ok: false,
        code: 'BAD_REQUEST',
      });
    }
    for (const reason of ['', '  ']) {
      expect(bed.rpc('muteRule', { code: mutable(bed).code, account: ACCOUNT, reason })).toMatchObject({
        ok: false,
        code: 'BAD_REQUEST',
      });
    }
  });
});
