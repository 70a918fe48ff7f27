/** Rule: a setting that the add-on cannot read is said, since its default counts instead. */

import { settingDefaults } from '../../../../schema/sheets/settings';
import { isDomainName } from '../../../text/domain-name';
import { methodRule } from '../../rule';

const defaults: ReadonlyMap<string, string> = new Map(Object.entries(settingDefaults));

const HIGHEST_RATING = 10;

/** A decimal comma is read too. */
const isNumberUpTo = (value: string, maximum: number): boolean => {
  const number = Number(value.replace(',', '.'));
  return number >= 0 && number <= maximum;
};

const canRead = (id: string, value: string, standard: string): boolean => {
  switch (id) {
    case 'language':
      return /^(auto|[a-z]{2,3}(-\w+)*)$/i.test(value);
    case 'ownDomains':
      return value.split(/[,;\s]+/).every((part) => part === '' || isDomainName(part));
    case 'currency':
      return /^[a-z]{3}$/i.test(value);
    case 'minimumScore':
      return isNumberUpTo(value, HIGHEST_RATING);
    default:
      // Where a number stands until somebody changes it, a number is wanted.
      return !(Number(standard) > 0) || isNumberUpTo(value, Number.MAX_VALUE);
  }
};

export const settingRules = {
  SETTING_UNREADABLE: methodRule(
    'warning',
    'settings',
    'value',
    ['setting', 'id'],
    [],
    ({ setting, value, id }) => {
      const standard = defaults.get(id || '');
      if (value === null || standard === undefined || canRead(id || '', value, standard)) return null;
      return { setting: setting || '', value, standard };
    },
  ),
};
