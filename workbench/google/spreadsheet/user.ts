/** A person, as Google's services name one. */

import { type GoogleUser, presented, type Shared } from './google-types';

export class User implements Shared<GoogleUser, User> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

export function toUser(email: string): GoogleUser {
  return presented(new User(email));
}

/** The address behind a text or a user object; null for anything else. */
export function emailOf(argument: unknown): string | null {
  if (typeof argument === 'string') return argument;
  return argument instanceof User ? argument.getEmail() : null;
}
