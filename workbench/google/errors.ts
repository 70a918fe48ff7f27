/** Google's errors as the services raise them: texts of `docs/known-limitations.md`, name `Exception`. */

/** An error a script may catch. The host rebuilds it inside the script's realm, so that `instanceof Error` holds there. */
export class GoogleException extends Error {
  override readonly name: string = 'Exception';
}

/** Raised for everything the stand-in does not know, so that nothing is silently ignored. */
export class NotImplementedError extends GoogleException {
  constructor(what: string) {
    super(`not implemented in the workbench: ${what}`);
  }
}

/**
 * Google's answer to wrong argument types, with Java's type names.
 * @param method such as `SpreadsheetApp.Range.setNotes`
 */
export function signatureError(method: string, args: readonly unknown[]): GoogleException {
  return new GoogleException(
    `The parameters (${args.map(javaTypeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

function javaTypeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) {
    const first = value[0];
    return typeof first === 'number' ? 'number[]' : typeof first === 'string' ? 'String[]' : 'object[]';
  }
  return '(class)';
}
