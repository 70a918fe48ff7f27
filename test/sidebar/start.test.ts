/** Start data: what is absent, unknown or broken falls back. */

import { parseStart } from '../../sidebar/start';

const fallback = {
  view: 'map',
  container: 'sidebar',
  words: null,
  account: null,
  report: null,
  wanted: null,
  drafts: null,
};

describe('parseStart', () => {
  const check = (json: string | null, expected: object) =>
    expect(parseStart(json)).toEqual({ ...fallback, ...expected });

  it('falls back to the map in the sidebar, without words', () => {
    check(null, {});
    check('', {});
    check('not JSON', {});
    check('null', {});
    check('{"view":"constructor","container":7,"words":{},"account":3}', {});
  });
  it('takes drafts of the page before, and of broken ones none', () => {
    check('{"view":"rate","drafts":"{\\"draft a\\":1}"}', { view: 'rate', drafts: { 'draft a': 1 } });
    check('{"drafts":"{"}', { drafts: {} });
    check('{"drafts":""}', {});
  });
  it('takes what was chosen for a report, and of broken choices none', () => {
    check('{"view":"report","report":"kpis","wanted":"{\\"manager\\":\\"Ola\\"}"}', {
      view: 'report',
      report: 'kpis',
      wanted: { manager: 'Ola' },
    });
    check('{"wanted":"["}', { wanted: {} });
  });
  it('takes what the server says', () => {
    check(
      '{"view":"report","container":"dialog","words":{"code":"fa","panels":{},"choices":{}},"account":"پارس","report":"review"}',
      {
        view: 'report',
        container: 'dialog',
        words: { code: 'fa', panels: {}, choices: {} },
        account: 'پارس',
        report: 'review',
      },
    );
  });
});
