/** Typed calls to the server over the one JSON string each way; every failure becomes a `CallError`. */

import type { AnswerOf, MethodName, ParametersOf } from '../src/rpc/contract';
import type { Envelope, Failure } from '../src/rpc/envelope';
import type { ScriptRunner } from './google-script';

/**
 * - `refused`: the server said why; `message` and `remedy` are in the person's language
 * - `firstCallFailed`: the very first call failed, which mostly means several signed-in Google accounts (platform 2.3)
 * - `unreachable`: a later call failed; `unreadable`: the answer was not an envelope
 */
export type CallErrorKind = 'refused' | 'firstCallFailed' | 'unreachable' | 'unreadable';

export class CallError extends Error {
  readonly kind: CallErrorKind;
  readonly code: Failure['code'] | null;
  readonly remedy: string;

  constructor(kind: CallErrorKind, failure: Failure | null = null) {
    super(failure?.message ?? kind);
    this.name = 'CallError';
    this.kind = kind;
    this.code = failure?.code ?? null;
    this.remedy = failure?.remedy ?? '';
  }
}

export type Call = <M extends MethodName>(method: M, params: ParametersOf<M>) => Promise<AnswerOf<M>>;

/** `null` when the text is not an envelope. */
function readEnvelope<T>(answer: unknown): Envelope<T> | null {
  if (typeof answer !== 'string') return null;
  try {
    const value: unknown = JSON.parse(answer);
    if (typeof value !== 'object' || value === null || !('ok' in value)) return null;
    // The server checked the answer's type against the same contract when it was compiled.
    return value as Envelope<T>;
  } catch {
    return null;
  }
}

/** @param findRunner looked up at each call: `google` may arrive after the page's own script */
export function createClient(findRunner: () => ScriptRunner | null): Call {
  let hasAnswered = false;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const fail = () => reject(new CallError(hasAnswered ? 'unreachable' : 'firstCallFailed'));
      const runner = findRunner();
      if (!runner) {
        fail();
        return;
      }
      const succeed = (answer: unknown) => {
        hasAnswered = true;
        const envelope = readEnvelope<AnswerOf<typeof method>>(answer);
        if (!envelope) reject(new CallError('unreadable'));
        else if (envelope.ok) resolve(envelope.data);
        else reject(new CallError('refused', envelope));
      };
      runner.withSuccessHandler(succeed).withFailureHandler(fail).rpc(JSON.stringify({ method, params }));
    });
}
