/** Sidebar and dialogs, where the add-on's pages are shown: one sidebar, one dialog, sized as Google sizes them. */

import type { Surface } from '../../google/host/contract';
import { byId, CLOSE_PATH, element, icon } from './element';

/** Sandbox keywords of Google's frames (platform 2.1). */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';
const DIALOG_WIDTH_PX = 600;
const DIALOG_HEIGHT_PX = 400;
const MARGIN_PX = 48;
const TITLE_BAR_PX = 49;

/** A page that is open: its frame, and what `google.script.host` may do with it. */
export interface OpenSurface {
  readonly frame: HTMLIFrameElement;
  close(): void;
  setWidth(pixels: number): void;
  setHeight(pixels: number): void;
  /** Escape was pressed inside the page: a dialog closes, a sidebar stays. */
  escape(): void;
}

export class Surfaces {
  #sidebar: OpenSurface | undefined;
  #dialog: OpenSurface | undefined;
  readonly #opened: (surface: OpenSurface) => void;
  readonly #closed: (surface: OpenSurface) => void;

  constructor(opened: (surface: OpenSurface) => void, closed: (surface: OpenSurface) => void) {
    this.#opened = opened;
    this.#closed = closed;
  }

  /** A second sidebar replaces the first, a second dialog the first dialog. */
  show(surface: Surface, html: string): void {
    if (surface.kind === 'sidebar') {
      this.#sidebar?.close();
      this.#sidebar = this.#openSidebar(surface, html);
      this.#opened(this.#sidebar);
    } else {
      this.#dialog?.close();
      this.#dialog = this.#openDialog(surface, html);
      this.#opened(this.#dialog);
    }
  }

  closeAll(): void {
    this.#sidebar?.close();
    this.#dialog?.close();
  }

  #openSidebar(surface: Surface, html: string): OpenSurface {
    const region = byId('sidebar');
    const frame = makeFrame(surface.title, html);
    const closer = closeButton();
    const open: OpenSurface = {
      frame,
      close: () => {
        if (this.#sidebar !== open) return;
        this.#sidebar = undefined;
        region.hidden = true;
        region.replaceChildren();
        this.#closed(open);
      },
      // Fixed at 300 px and the window's height (platform 2.2).
      setWidth: () => {},
      setHeight: () => {},
      escape: () => {},
    };
    closer.addEventListener('click', () => open.close());
    const title = element('h2', { id: 'sidebar-title' }, surface.title);
    region.replaceChildren(element('header', { class: 'surface-title' }, title, closer), frame);
    region.hidden = false;
    return open;
  }

  #openDialog(surface: Surface, html: string): OpenSurface {
    const frame = makeFrame(surface.title, html);
    const closer = closeButton();
    const dialog = element(
      'dialog',
      { class: `page-dialog ${surface.kind}`, 'aria-labelledby': 'page-dialog-title' },
      element(
        'header',
        { class: 'surface-title' },
        element('h2', { id: 'page-dialog-title' }, surface.title),
        closer,
      ),
      frame,
    );
    let width = surface.width ?? DIALOG_WIDTH_PX;
    let height = surface.height ?? DIALOG_HEIGHT_PX;
    const resize = (): void => {
      dialog.style.width = `${Math.min(width, window.innerWidth - MARGIN_PX)}px`;
      frame.style.height = `${Math.min(height, window.innerHeight - MARGIN_PX - TITLE_BAR_PX)}px`;
    };
    const open: OpenSurface = {
      frame,
      escape: () => open.close(),
      close: () => {
        if (this.#dialog !== open) return;
        this.#dialog = undefined;
        window.removeEventListener('resize', resize);
        dialog.remove();
        this.#closed(open);
      },
      setWidth: (pixels) => {
        width = pixels;
        resize();
      },
      setHeight: (pixels) => {
        height = pixels;
        resize();
      },
    };
    resize();
    window.addEventListener('resize', resize);
    closer.addEventListener('click', () => open.close());
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      open.close();
    });
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && surface.kind === 'modeless') open.close();
    });
    document.body.append(dialog);
    if (surface.kind === 'modal') dialog.showModal();
    else dialog.show();
    frame.focus();
    return open;
  }
}

function makeFrame(title: string, html: string): HTMLIFrameElement {
  const frame = element('iframe', { sandbox: SANDBOX, title: title || 'Add-on' });
  frame.srcdoc = html;
  return frame;
}

function closeButton(): HTMLButtonElement {
  return element('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close' }, icon(CLOSE_PATH));
}
