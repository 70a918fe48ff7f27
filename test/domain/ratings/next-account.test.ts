import { nextAccount, type RatedState } from '../../../src/domain/ratings/next-account';

const TODAY = '2026-11-21';
/** `!` before a name: something is missing; after `@` the day it was rated. */
const stateOf = (text: string): RatedState => {
  const [name = '', ratedOn = null] = text.replace('!', '').split('@');
  return { account: name, isComplete: !text.startsWith('!'), ratedOn };
};
const check = (accounts: readonly string[], present: string, expected: string | null) =>
  expect(nextAccount(accounts.map(stateOf), present, TODAY)).toBe(expected);

describe('nextAccount', () => {
  it('takes the next one below that lacks a rating, then begins again at the top', () => {
    const accounts = ['!A', 'B@2020-01-01', '!C', '!D'];
    check(accounts, 'A', 'C');
    check(accounts, 'C', 'D');
    check(accounts, 'D', 'A');
    check(accounts, 'B', 'C');
  });
  it('takes the one rated longest ago when none lacks a rating, without a day first', () => {
    check(['A', 'B@2026-03-01', 'C@2026-02-01'], 'A', 'C');
    check(['A@2026-01-01', 'B@2026-03-01', 'C'], 'B', 'C');
  });
  it('leaves out the present account, and those rated today', () => {
    check(['!A', `B@${TODAY}`], 'a', null);
    check(['A@2020-01-01', `B@${TODAY}`, 'C@2026-11-20'], 'A', 'C');
    check([], 'A', null);
  });
  it('begins at the top for an account that is not among them', () => {
    check(['A@2026-01-01', '!B'], 'Z', 'B');
  });
});
