/** Menus, sidebar, dialogs and short messages. */

export interface MenuItem {
  readonly caption: string;
  /** Global function of `main.ts`, or the items of a submenu. */
  readonly does: string | readonly MenuItem[];
}

/** Groups are divided by separators. Needs no authorisation (platform 3.1). */
export function addMenu(groups: readonly (readonly MenuItem[])[]): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  const add = (to: typeof menu, items: readonly MenuItem[]): typeof menu => {
    for (const { caption, does } of items) {
      if (typeof does === 'string') to.addItem(caption, does);
      else to.addSubMenu(add(ui.createMenu(caption), does));
    }
    return to;
  };
  groups.forEach((items, index) => {
    if (index > 0) menu.addSeparator();
    add(menu, items);
  });
  menu.addToUi();
}

/** Asks OK or Cancel, and waits for the answer. */
export function confirm(question: string, title: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** What the page needs before its first call. */
export interface PageStart {
  readonly view: string;
  readonly container: 'sidebar' | 'dialog';
  /** The page's wording. */
  readonly words: object;
  readonly account: string | null;
  readonly report?: string | undefined;
  /** JSON of what was chosen for that report. */
  readonly wanted?: string;
  /** JSON of what was not saved on the page before. */
  readonly drafts?: string;
}

const page = (file: string, start: PageStart) =>
  HtmlService.createHtmlOutputFromFile(file).append(
    `<script type="application/json" id="start">${JSON.stringify(start).replace(/</g, '\\u003c')}</script>`,
  );

export function showSidebar(
  file: 'sidebar' | 'panels',
  start: Omit<PageStart, 'container'>,
  title: string,
): void {
  SpreadsheetApp.getUi().showSidebar(page(file, { ...start, container: 'sidebar' }).setTitle(title));
}

export function showDialog(
  file: 'dialog' | 'report',
  start: Omit<PageStart, 'container'>,
  title: string,
): void {
  const html = page(file, { ...start, container: 'dialog' })
    .setWidth(1200)
    .setHeight(800);
  SpreadsheetApp.getUi().showModelessDialog(html, title);
}

export function showToast(message: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8);
}

/** The signed-in person's language, such as `pl`; needs no authorisation. */
export const userLanguage = (): string => (Session.getActiveUserLocale() || 'en').slice(0, 2).toLowerCase();
