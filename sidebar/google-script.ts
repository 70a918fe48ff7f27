/** The part of Google's page API that the page uses (platform 2.2, 2.3). */

export interface ScriptRunner {
  /** Returns a new runner; handlers get the answer, or an Error whose text is localised and must not be branched on. */
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: unknown) => void): ScriptRunner;
  /** The one server function: a JSON string of a request in, a JSON string of an envelope out. */
  rpc(request: string): void;
}

export interface ScriptHost {
  close(): void;
  readonly editor: { focus(): void };
}

declare global {
  /** Absent when the page is opened outside Google's editor. */
  var google: { readonly script: { readonly run: ScriptRunner; readonly host: ScriptHost } } | undefined;
}

export const findRunner = (): ScriptRunner | null => globalThis.google?.script.run ?? null;

/** Hands the keyboard back to the grid. */
export function focusSheet(): void {
  try {
    globalThis.google?.script.host.editor.focus();
  } catch {
    // A dialog has no editor to focus; the selection itself has already worked.
  }
}
