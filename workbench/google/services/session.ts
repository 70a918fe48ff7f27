/** `Session`: who is at the keyboard, as far as Google tells, and in which language and zone. */

import { User } from '../spreadsheet/user';

/** What the session knows. */
export interface SessionHost {
  readonly email: string;
  /** Google's form of a language: `en`, `pl`, `fa`. */
  readonly userLocale: string;
  /** The manifest's zone, not the spreadsheet's. */
  readonly scriptTimeZone: string;
}

export class Session {
  readonly #host: SessionHost;

  constructor(host: SessionHost) {
    this.#host = host;
  }

  getActiveUser(): User {
    return new User(this.#host.email);
  }

  getEffectiveUser(): User {
    return new User(this.#host.email);
  }

  getActiveUserLocale(): string {
    return this.#host.userLocale;
  }

  getScriptTimeZone(): string {
    return this.#host.scriptTimeZone;
  }

  /** At Google it changes every 30 days and tells people apart without naming them. */
  getTemporaryActiveUserKey(): string {
    let hash = 0;
    for (const character of this.#host.email) hash = (hash * 31 + character.charCodeAt(0)) | 0;
    return `workbench-user-${(hash >>> 0).toString(36)}`;
  }
}
