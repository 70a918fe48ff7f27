/** The editor's user interface: menus, alerts, prompts, sidebars and dialogs. Drawing them is the front's business. */

import { type GoogleException, signatureError } from '../errors';
import type { Answer, MenuEntry, Question, Surface } from '../host/contract';
import { type GoogleEnum, googleEnum } from './google-enum';
import { HtmlOutput, pageText } from './html-output';

/** What the interface needs of its host. */
export interface UiHost {
  /** Returns the person's answer or unwinds the script. */
  ask(question: Question): Answer;
  show(surface: Surface): void;
  /** `caption` null: the add-on's own submenu of Extensions. */
  addMenu(caption: string | null, entries: readonly MenuEntry[]): void;
}

const BUTTONS = googleEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SETS = googleEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** One menu being built. */
export class Menu {
  readonly #host: UiHost;
  readonly #caption: string | null;
  readonly #entries: MenuEntry[] = [];

  constructor(host: UiHost, caption: string | null) {
    this.#host = host;
    this.#caption = caption;
  }

  addItem(caption: unknown, functionName: unknown): this {
    if (typeof caption !== 'string' || typeof functionName !== 'string') {
      throw signatureError('Menu.addItem', [caption, functionName]);
    }
    this.#entries.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.#entries.push({ caption: '', separator: true });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw signatureError('Menu.addSubMenu', [menu]);
    this.#entries.push({ caption: menu.#caption ?? '', entries: [...menu.#entries] });
    return this;
  }

  addToUi(): void {
    this.#host.addMenu(this.#caption, [...this.#entries]);
  }
}

/** A person's answer to a prompt. */
export class PromptResponse {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  getSelectedButton(): GoogleEnum {
    return BUTTONS[this.#answer.button];
  }

  /** The text in the field, also when the person cancelled; `''` when nothing was typed. */
  getResponseText(): string {
    return this.#answer.text ?? '';
  }
}

export class Ui {
  readonly Button = BUTTONS;
  readonly ButtonSet = BUTTON_SETS;
  readonly #host: UiHost;

  constructor(host: UiHost) {
    this.#host = host;
  }

  createMenu(caption: unknown): Menu {
    if (typeof caption !== 'string') throw signatureError('Ui.createMenu', [caption]);
    return new Menu(this.#host, caption);
  }

  createAddonMenu(): Menu {
    return new Menu(this.#host, null);
  }

  alert(...args: readonly unknown[]): GoogleEnum {
    return BUTTONS[this.#host.ask(question('alert', args)).button];
  }

  prompt(...args: readonly unknown[]): PromptResponse {
    return new PromptResponse(this.#host.ask(question('prompt', args)));
  }

  showSidebar(page: unknown): void {
    const html = pageOf('Ui.showSidebar', page, [page]);
    // A sidebar is 300 px wide whatever the page asks for (platform 2.2).
    this.#host.show({ kind: 'sidebar', title: html.getTitle(), html: pageText(html) });
  }

  showModalDialog(page: unknown, title: unknown): void {
    this.#showDialog('modal', 'Ui.showModalDialog', page, title);
  }

  showModelessDialog(page: unknown, title: unknown): void {
    this.#showDialog('modeless', 'Ui.showModelessDialog', page, title);
  }

  #showDialog(kind: 'modal' | 'modeless', method: string, page: unknown, title: unknown): void {
    const html = pageOf(method, page, [page, title]);
    if (typeof title !== 'string') throw signatureError(method, [page, title]);
    const width = html.getWidth();
    const height = html.getHeight();
    this.#host.show({
      kind,
      title,
      html: pageText(html),
      ...(width === null ? {} : { width }),
      ...(height === null ? {} : { height }),
    });
  }
}

function pageOf(method: string, page: unknown, args: readonly unknown[]): HtmlOutput {
  if (page instanceof HtmlOutput) return page;
  throw signatureError(method, args);
}

/** The overloads of alert and prompt: (message), (message, buttons), (title, message, buttons). */
function question(kind: Question['kind'], args: readonly unknown[]): Question {
  const fail = (): GoogleException => signatureError(`Ui.${kind}`, args);
  if (args.length < 1 || args.length > 3) throw fail();
  const set = args.length > 1 ? args[args.length - 1] : BUTTON_SETS.OK;
  const texts = args.length > 1 ? args.slice(0, -1) : args;
  const buttons = Object.values(BUTTON_SETS).find((candidate) => candidate === set);
  if (!buttons || texts.some((text) => text === null || typeof text === 'object')) throw fail();
  const [message = '', title = ''] = texts.map(String).reverse();
  return { kind, title, message, buttons: buttons.name() };
}
