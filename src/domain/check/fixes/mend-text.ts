/** Spells e-mails, telephone numbers and links as they were meant. What comes out may still be wrong. */

import { emailAddressesIn } from '../../text/email-addresses';

const isAddress = (text: string): boolean => emailAddressesIn(text)?.length === 1;

/** Without `mailto:`, brackets, quotes and stray spaces; addresses side by side get a semicolon between them. */
export const mendEmail = (text: string): string => {
  const mended = text
    .replace(/^\s*(e-?mail|mailto)\s*:/i, '')
    .replace(/\s*[([{]\s*(at|@)\s*[)\]}]\s*/i, '@')
    .replace(/\s*@+\s*/g, '@')
    .replace(/\s*\.+\s*(?=\S)/g, '.')
    .replace(/^[\s"'<([]+|[\s"'>)\].,;:]+$/g, '');
  const parts = mended.split(/[\s/|,]+/);
  return parts.length > 1 && parts.every(isAddress) ? parts.join('; ') : mended;
};

/** Odd separators become spaces, other brackets round ones, an O between digits a zero. */
export const mendPhone = (text: string): string =>
  text
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/(\d)[oO](?=\d)/g, '$10')
    .replace(/["'’`´·•|~=\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Without brackets and quotes; the scheme spelt right, spaces written as browsers do. */
export const mendLink = (text: string): string =>
  text
    .replace(/^[\s"'<([]+|[\s"'>)\],;]+$/g, '')
    .replace(
      /^h?[tp]{2,4}(s?)\s?(?:[:;][/\\]*|[.,]?[/\\]{2,})/i,
      (_, secure: string) => `http${secure.toLowerCase()}://`,
    )
    .replace(/^\/+/, 'https://')
    .replace(/\s/g, '%20');
