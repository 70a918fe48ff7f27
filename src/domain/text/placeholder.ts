/** Knows what stands in a cell when the name is withheld, the post is empty, or there is nothing to write (B17). */

const placeholders: ReadonlySet<string> = new Set(
  (
    'n/d|n/a|na|n.a.|n.d.|#n/a|nd|vacant|vacancy|unknown|unnamed|anonymous|tbc|tbd|tba|xx|x|-|?|??|...|none|null|nobody|' +
    'open|not disclosed|to be confirmed|to be hired|wakat|nieznany|brak|вакансия|неизвестно|نامشخص|kosong'
  ).split('|'),
);

/** `foldedName`: by `foldText`. Such a name tells nobody apart from anybody. */
export const isPlaceholderName = (foldedName: string): boolean => placeholders.has(foldedName);
