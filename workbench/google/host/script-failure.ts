/** Errors of a script as a person reads them. */

/** A script ended by an error it did not catch. */
export class ScriptFailure extends Error {}

/** `Exception: text`, `TypeError: text`; what was thrown is a value of the script's realm or of the host. */
export function failureText(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  try {
    const name: unknown = Reflect.get(thrown, 'name');
    const message: unknown = Reflect.get(thrown, 'message');
    if (typeof name === 'string' && typeof message === 'string') {
      return name === '' ? message : `${name}: ${message}`;
    }
    return String(thrown);
  } catch {
    return 'Error';
  }
}
