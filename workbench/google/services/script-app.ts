/** `ScriptApp`, of which the add-on needs the authorisation modes only, and the services outside its scopes. */

import { NotImplementedError } from '../errors';
import type { AuthMode } from '../execution-context';
import { type GoogleEnum, googleEnum } from './google-enum';

const AUTH_MODES = googleEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

/** The enum value of an event's `authMode`. */
export function authModeEnum(mode: AuthMode): GoogleEnum<AuthMode> {
  return AUTH_MODES[mode];
}

export class ScriptApp {
  readonly AuthMode = AUTH_MODES;

  newTrigger(_functionName: unknown): never {
    throw new NotImplementedError('ScriptApp.newTrigger');
  }

  getProjectTriggers(): never {
    throw new NotImplementedError('ScriptApp.getProjectTriggers');
  }

  getUserTriggers(_document: unknown): never {
    throw new NotImplementedError('ScriptApp.getUserTriggers');
  }

  deleteTrigger(_trigger: unknown): never {
    throw new NotImplementedError('ScriptApp.deleteTrigger');
  }

  invalidateAuth(): never {
    throw new NotImplementedError('ScriptApp.invalidateAuth');
  }
}

/** A service that has every method and performs none: permission is checked before, and refuses by scope. */
export function outsideService(name: string): object {
  return new Proxy(Object.create({}), {
    has: (_target, member) => typeof member === 'string' && /^[a-z]\w*$/.test(member) && member !== 'then',
    get: (_target, member) => () => {
      throw new NotImplementedError(`${name}.${String(member)}`);
    },
  });
}
