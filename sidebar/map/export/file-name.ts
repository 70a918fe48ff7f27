/** Names of files that every system takes, from names that people gave. */

const MOST_CHARACTERS = 50;

/**
 * @param parts joined by hyphens; signs that some system refuses or that hide something become spaces
 * @example fileName(['Ford / Otosan', '2026-10-02', 'map'], 'svg') // 'Ford Otosan-2026-10-02-map.svg'
 */
export function fileName(parts: readonly string[], ending: string): string {
  const safe = parts.map((part) => {
    const text = part.replace(/[\p{C}\\/:*?"<>|]/gu, ' ').replace(/\s+/gu, ' ');
    return [...text]
      .slice(0, MOST_CHARACTERS)
      .join('')
      .replace(/^[\s.]+|[\s.]+$/gu, '');
  });
  return `${safe.filter((part) => part !== '').join('-')}.${ending}`;
}
