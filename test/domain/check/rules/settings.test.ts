import { table } from '../../cells/sample-tables';
import { issuesOf } from '../issues';

const settings = (id: string, value: string) => ({
  settings: table('settings', [{ setting: 'Label', value, id }]),
});
const check = (id: string, right: readonly string[], wrong: readonly string[]): void => {
  test(`is told of ${id} that cannot be read, and of no other`, () => {
    for (const value of right) expect(issuesOf(settings(id, value), 'SETTING_UNREADABLE')).toEqual([]);
    for (const value of wrong) {
      expect(issuesOf(settings(id, value), 'SETTING_UNREADABLE')).toMatchObject([
        { sheet: 'settings', rowNumber: 2, columnKey: 'value', facts: { setting: 'Label', value } },
      ]);
    }
  });
};

describe('SETTING_UNREADABLE', () => {
  check('capacity', ['', '12', '12,5', '0'], ['twelve', '-3', '10 accounts']);
  check('minimumScore', ['6', '7.5'], ['11', '-1', 'high']);
  check('language', ['auto', 'pl', 'zh-Hans'], ['Polish language', '12']);
  check('ownDomains', ['', 'example.com, example.org', 'przykład.pl'], ['example', 'me@example.com']);
  check('currency', ['EUR', 'pln'], ['euro', '€']);
  check('keyAccountDefinition', ['Anything at all'], []);
  check('unknownSetting', ['Anything at all'], []);
  test('says what counts until then', () => {
    expect(issuesOf(settings('swotMonths', 'a year'), 'SETTING_UNREADABLE')[0]?.facts.standard).toBe('12');
  });
});
