/** The ways an add-on's code is started, with the authority and the time Google gives each (platform 3.1, 4). */

import type { AuthMode } from '../execution-context';

export type ExecutionKind = 'menu' | 'scriptRun' | 'install' | 'simpleTrigger' | 'customFunction';

const MINUTE = 60_000;

/** Milliseconds before Google ends an execution. */
export function timeLimitOf(kind: ExecutionKind): number {
  return kind === 'menu' || kind === 'scriptRun' ? 6 * MINUTE : MINUTE / 2;
}

/** Authority of an execution; simple triggers have less until the add-on was used in the document. */
export function authModeOf(kind: ExecutionKind, usedInDocument: boolean): AuthMode {
  switch (kind) {
    case 'menu':
    case 'scriptRun':
    case 'install':
      return 'FULL';
    case 'customFunction':
      return 'CUSTOM_FUNCTION';
    case 'simpleTrigger':
      return usedInDocument ? 'LIMITED' : 'NONE';
  }
}
