/** Reads cells of text columns, and checks e-mails, telephone numbers and links. */

import { isDomainName, isHostName } from '../text/domain-name';
import { emailAddressesIn } from '../text/email-addresses';
import { foldText } from '../text/fold';
import { isPlaceholderName } from '../text/placeholder';
import { cellText, type Decode } from './cell-value';

const FEWEST_PHONE_DIGITS = 5;
/** Words people write into a telephone cell: extension, switchboard, mobile. */
const PHONE_WORDS = new Set('x|ext|extn|extension|int|tel|phone|mob|mobile|wew|доб'.split('|'));
const saysNothing = (text: string): boolean => isPlaceholderName(foldText(text));

const PHONE_SIGNS = /^[\d\s+().,;:/#*_-]*$/;
const WORDS = /\p{L}+/gu;

const PLAIN_PHONE = /^\+?(?:\d[ -]?){5,20}$/;

const isPhone = (text: string): boolean => {
  if (PLAIN_PHONE.test(text)) return true;
  const folded = foldText(text);
  if (folded.replace(/\D/g, '').length < FEWEST_PHONE_DIGITS) return false;
  return PHONE_SIGNS.test(folded.replace(WORDS, (word) => (PHONE_WORDS.has(word) ? '' : word)));
};

const WEB_ADDRESS = /^(https?:\/\/)?([^/?#:\s]+)(:\d{1,5})?([/?#]\S*)?$/i;

const isLink = (text: string): boolean => {
  const match = WEB_ADDRESS.exec(text);
  const host = match?.[2] || '';
  // Without a scheme only a full domain tells a link from a word.
  return match?.[1] === undefined ? isDomainName(host) : isHostName(host);
};

/** Longer than any name, title or list of people; more was pasted into the wrong cell. */
const LONGEST_LINE = 500;

/** Text of a short column: kept whole, also with TOO_LONG. */
export const decodeLine: Decode = (raw, report) => {
  const text = cellText(raw);
  if (text.length > LONGEST_LINE) report('TOO_LONG', { count: text.length });
  return text;
};

/** Text cells hold what was typed; numbers, dates and tick boxes become their text. */
export const decodeText: Decode = (raw) => cellText(raw);

/** E-mails stay as typed, also with NOT_AN_EMAIL, and so does `N/A`, so that nothing a person typed is lost to a report or a match. */
export const decodeEmail: Decode = (raw, report) => {
  const text = cellText(raw);
  if (emailAddressesIn(text) === null && !saysNothing(text)) report('NOT_AN_EMAIL', { value: text });
  return text;
};

/** Telephone numbers stay as typed, also with NOT_A_PHONE. A date is a number that Sheets has misread. */
export const decodePhone: Decode = (raw, report) => {
  const text = cellText(raw);
  if (typeof raw === 'object' || !(isPhone(text) || saysNothing(text)))
    report('NOT_A_PHONE', { value: text });
  return text;
};

/** Web addresses only, with `http`, `https` or no scheme; anything else is null with NOT_A_LINK and can never be opened. */
export const decodeLink: Decode = (raw, report) => {
  const text = cellText(raw);
  if (isLink(text)) return text;
  report('NOT_A_LINK', { value: text });
  return null;
};
