/** Brings header texts to a form in which spelling habits of exporting systems no longer differ. */

import { foldText } from '../text/fold';

/** Letters, digits and marks only: `Phone / Business-Phone`, `phone_business phone` alike. `#` counts as "no". May be `''`. */
export const foldHeader = (header: string): string =>
  foldText(header.replace(/#/g, 'no')).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** The words of a header, folded: camelCase and every kind of separator part them. */
export const headerWords = (header: string): readonly string[] =>
  header
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldHeader)
    .filter((word) => word !== '');
