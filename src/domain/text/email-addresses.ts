/** Finds the e-mail addresses in what people type into an e-mail cell. */

import { isDomainName } from './domain-name';

/** What no address holds outside quotes; quoted local parts are not in use. */
const FORBIDDEN = /[\s()<>[\]\\,;:"@]/;

/** Nearly every address; the engine is faster at it than we are. */
const PLAIN = /^[\w+-]+(?:\.[\w+-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
const LONGEST_PLAIN = 64;

const isAddress = (text: string): boolean => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  return (
    at > 0 &&
    at <= 64 &&
    !FORBIDDEN.test(local) &&
    !local.startsWith('.') &&
    !local.endsWith('.') &&
    isDomainName(text.slice(at + 1))
  );
};

/** The part between the last `<` and a final `>`, or the whole. */
const addressPart = (text: string): string => {
  const entry = text.trim();
  return entry.endsWith('>') ? entry.slice(entry.lastIndexOf('<') + 1, -1).trim() : entry;
};

const addressesOf = (entry: string): readonly string[] | null => {
  const whole = addressPart(entry);
  if (isAddress(whole)) return [whole.toLowerCase()];
  if (!entry.includes(',')) return null;
  const parts = entry.split(',').map(addressPart);
  return parts.every(isAddress) ? parts.map((part) => part.toLowerCase()) : null;
};

/**
 * The addresses of an e-mail cell in small letters: one, or several separated by `;`, a line break or a comma, each with or
 * without a name around it (`Anna Nowak <anna@example.com>`). Null when any part is not an address (B27).
 */
export const emailAddressesIn = (text: string): readonly string[] | null => {
  if ((text.length <= LONGEST_PLAIN && PLAIN.test(text)) || isAddress(text)) return [text.toLowerCase()];
  const addresses: string[] = [];
  for (const entry of text.split(/[;\r\n]/)) {
    if (entry.trim() === '') continue;
    const found = addressesOf(entry);
    if (found === null) return null;
    addresses.push(...found);
  }
  return addresses.length === 0 ? null : addresses;
};
