/** A person, as Google's services name one. */

import { type GoogleUser, presented, type Shared } from './google-types';

export class UserService implements Shared<GoogleUser, UserService> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

export function toUser(email: string): GoogleUser {
  return presented(new UserService(email));
}

/** The address behind a text or a user object; null for anything else. */
export function emailOf(argument: unknown): string | null {
  if (typeof argument === 'string') return argument;
  return argument instanceof UserService ? argument.getEmail() : null;
}
