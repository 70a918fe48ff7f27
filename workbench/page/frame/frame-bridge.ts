/** Carries calls between the add-on's frames and the workbench. It trusts a message only from a frame it opened. */

import type { OpenSurface } from '../chrome/surfaces';
import type { FromFrame, ToFrame } from './messages';

export type ServerCall = (
  name: string,
  args: readonly unknown[],
) => Promise<
  { readonly state: 'done'; readonly value: unknown } | { readonly state: 'failed'; readonly message: string }
>;

export class FrameBridge {
  readonly #open = new Set<OpenSurface>();
  readonly #call: ServerCall;
  readonly #focusEditor: () => void;

  constructor(call: ServerCall, focusEditor: () => void) {
    this.#call = call;
    this.#focusEditor = focusEditor;
    window.addEventListener('message', (event: MessageEvent<unknown>) => this.#receive(event));
  }

  opened(surface: OpenSurface): void {
    this.#open.add(surface);
  }

  closed(surface: OpenSurface): void {
    this.#open.delete(surface);
  }

  #receive(event: MessageEvent<unknown>): void {
    const surface = [...this.#open].find(({ frame }) => frame.contentWindow === event.source);
    if (!surface || !isFromFrame(event.data)) return;
    const message = event.data;
    if (message.workbench === 'call') {
      void this.#answer(surface, message);
    } else if (message.method === 'close') {
      surface.close();
      this.#focusEditor();
    } else if (message.method === 'setWidth') surface.setWidth(message.pixels);
    else if (message.method === 'setHeight') surface.setHeight(message.pixels);
    else if (message.method === 'escape') surface.escape();
    else this.#focusEditor();
  }

  async #answer(surface: OpenSurface, call: Extract<FromFrame, { workbench: 'call' }>): Promise<void> {
    const outcome = await this.#call(call.name, call.args);
    // A page that was closed meanwhile gets no answer, as in Google Sheets.
    if (!this.#open.has(surface)) return;
    const message: ToFrame =
      outcome.state === 'done'
        ? { workbench: 'result', id: call.id, state: 'done', value: outcome.value }
        : { workbench: 'result', id: call.id, state: 'failed', message: outcome.message };
    surface.frame.contentWindow?.postMessage(message, '*');
  }
}

function isFromFrame(data: unknown): data is FromFrame {
  return typeof data === 'object' && data !== null && 'workbench' in data;
}

/** The add-on's page with `google.script` in front of its own scripts. */
export function withGoogleScript(html: string, shim: string): string {
  const script = `<script>${shim.replace(/<\/script/gi, '<\\/script')}</script>`;
  const place =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!place) return script + html;
  const end = place.index + place[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
