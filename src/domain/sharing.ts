/** Judges by e-mail domains who of those that can see the file is not one of us (M3). */

import { isDomainName } from './text/domain-name';

export interface Sharing {
  /** `''`: not known, as in a shared drive. */
  readonly owner: string;
  /** E-mails of editors and viewers; a group is one address. */
  readonly people: readonly string[];
}

/** Everybody can have an address there: no domain of a company. */
const PUBLIC_DOMAINS = /^(gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx)\./;

export type SharingNote =
  /** Google does not say who can see the file. */
  | { readonly kind: 'unknown' }
  /** The file is shared and no own domain is set; `domain` is that of the owner, `''` when it says nothing. */
  | { readonly kind: 'noDomains'; readonly domain: string }
  | { readonly kind: 'outside'; readonly people: readonly string[] };

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** The domains in a setting's text, in small letters; a whole address counts as its domain. */
export const domainsIn = (text: string): readonly string[] =>
  text
    .split(/[\s,;]+/)
    .map(domainOf)
    .filter(isDomainName);

/** What there is to say about the sharing; null when nobody but us can see the file. A subdomain of ours is ours. */
export const judgeSharing = (sharing: Sharing | null, ownDomains: readonly string[]): SharingNote | null => {
  if (sharing === null) return { kind: 'unknown' };
  const addresses = new Set([...sharing.people, sharing.owner].map((email) => email.trim().toLowerCase()));
  const people = [...addresses].filter((email) => email !== '');
  if (ownDomains.length === 0) {
    const domain = domainOf(sharing.owner);
    const isCompany = isDomainName(domain) && !PUBLIC_DOMAINS.test(domain);
    return people.length > 1 ? { kind: 'noDomains', domain: isCompany ? domain : '' } : null;
  }
  const isOurs = (email: string) =>
    ownDomains.some((own) => domainOf(email) === own || domainOf(email).endsWith(`.${own}`));
  const outside = people.filter((email) => !isOurs(email));
  return outside.length > 0 ? { kind: 'outside', people: outside } : null;
};
