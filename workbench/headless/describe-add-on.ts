/** What the add-on offers, for `--help`: menu items with their functions, and server methods. */

import type { MenuEntry } from '../google/host/contract';
import type { Session } from './run-steps';

export function describeAddOn(session: Session): string {
  const menu = describeMenu(session.front.menu, '  ');
  const methods = listMethods(session);
  return [
    'Menu items, for --menu:',
    ...(menu.length > 0 ? menu : ['  none']),
    '',
    'Server methods, for --rpc:',
    ...(methods.length > 0 ? methods.map((method) => `  ${method}`) : ['  none']),
    '',
  ].join('\n');
}

function describeMenu(entries: readonly MenuEntry[], indent: string): string[] {
  return entries.flatMap((entry) => {
    if (entry.separator) return [];
    if (entry.entries !== undefined) {
      return [`${indent}${entry.caption}`, ...describeMenu(entry.entries, `${indent}  `)];
    }
    return [`${indent}${entry.functionName ?? ''}`.padEnd(34) + entry.caption];
  });
}

function listMethods(session: Session): string[] {
  const envelope: unknown = JSON.parse(session.call('listMethods', {}));
  if (typeof envelope !== 'object' || envelope === null || !('data' in envelope)) return [];
  return Array.isArray(envelope.data) ? envelope.data.map(String) : [];
}
