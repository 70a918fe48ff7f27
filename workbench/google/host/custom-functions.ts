/** Finds the functions a cell may call: those whose documentation comment says so (platform 1.4, 3.4). */

/** Names of top-level declarations right below a `@customfunction` comment; private names end in `_`. */
export function findCustomFunctions(code: string): string[] {
  const found: string[] = [];
  const documented =
    /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/g;
  for (const [, comment = '', name = ''] of code.matchAll(documented)) {
    if (/@customfunction\b/i.test(comment) && !name.endsWith('_')) found.push(name);
  }
  return found;
}
