/** `google.script.run` and `google.script.host` as an add-on's page finds them: bundled alone and put into every frame. */

import { toServer } from '../../google/host/script-run-values';
import type { FromFrame, ToFrame } from './messages';

/** Google runs at most this many calls of one page at once; the next one waits. */
const CONCURRENT_CALLS = 10;
/** The editor's address: what `google.script.host.origin` tells a page. */
const EDITOR_ORIGIN = 'https://docs.google.com';

type Handler = (value: unknown, userObject: unknown) => void;
interface RunnerState {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}
interface Call {
  readonly message: Extract<FromFrame, { workbench: 'call' }>;
  readonly state: RunnerState;
}

const underway = new Map<number, RunnerState>();
const waiting: Call[] = [];
let lastId = 0;

function runner(state: RunnerState): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') return (success: Handler) => runner({ ...state, success });
        if (name === 'withFailureHandler') return (failure: Handler) => runner({ ...state, failure });
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...state, userObject });
        return (...args: readonly unknown[]) => call(name, args, state);
      },
      set: () => false,
    },
  );
}

/** Illegal arguments throw here, before anything is sent. Answers nothing: results come to the handlers. */
function call(name: string, args: readonly unknown[], state: RunnerState): void {
  const [form] = args;
  const plain = args.length === 1 && form instanceof HTMLFormElement ? [formFields(form)] : args;
  lastId += 1;
  waiting.push({ message: { workbench: 'call', id: lastId, name, args: toServer(plain) }, state });
  sendWaiting();
}

/** A form as the sole argument arrives as its fields by name (platform 2.3). */
function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

function sendWaiting(): void {
  while (underway.size < CONCURRENT_CALLS) {
    const next = waiting.shift();
    if (!next) return;
    underway.set(next.message.id, next.state);
    send(next.message);
  }
}

function send(message: FromFrame): void {
  window.parent.postMessage(message, '*');
}

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== window.parent || event.data?.workbench !== 'result') return;
  const answer = event.data;
  const state = underway.get(answer.id);
  if (!state) return;
  underway.delete(answer.id);
  sendWaiting();
  if (answer.state === 'done') {
    state.success?.(answer.value, state.userObject);
    return;
  }
  const error = new Error(answer.message);
  error.name = 'ScriptError';
  if (state.failure) state.failure(error, state.userObject);
  else console.error(error);
});

// The frame has the keyboard, the dialog around it has the meaning of Escape.
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) host('escape');
});

const host = (method: Extract<FromFrame, { workbench: 'host' }>['method'], pixels = 0): void =>
  send({ workbench: 'host', method, pixels });

Object.defineProperty(window, 'google', {
  value: Object.freeze({
    script: Object.freeze({
      run: runner({}),
      host: Object.freeze({
        origin: EDITOR_ORIGIN,
        close: () => host('close'),
        setWidth: (pixels: number) => host('setWidth', Number(pixels)),
        setHeight: (pixels: number) => host('setHeight', Number(pixels)),
        editor: Object.freeze({ focus: () => host('focus') }),
      }),
    }),
  }),
});
