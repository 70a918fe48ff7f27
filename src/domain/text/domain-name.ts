/** Says whether text can be an internet domain name, in any script. */

const isLabelCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 95 ||
  code > 0xa0;

const isLabel = (label: string): boolean => {
  if (label === '' || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false;
  for (let index = 0; index < label.length; index += 1) {
    if (!isLabelCharacter(label.charCodeAt(index))) return false;
  }
  return true;
};

/** Letters, digits and hyphens between dots, at least two parts, the last not a number: `example.com`, `żółw.pl`. */
export const isDomainName = (text: string): boolean => {
  if (text.length > 253) return false;
  const labels = text.split('.');
  const last = labels[labels.length - 1] || '';
  return labels.length > 1 && last.length > 1 && !/^\d+$/.test(last) && labels.every(isLabel);
};

/** Any single part or dotted parts, numbers too, as an intranet host or an address in numbers has. */
export const isHostName = (text: string): boolean => text.length <= 253 && text.split('.').every(isLabel);
