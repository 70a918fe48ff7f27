/** The menu under Extensions, and the panels it opens. */

import { recognise } from '../domain/recognition';
import { languageOf, pageWords } from '../locales/languages';
import type { SidebarView } from '../rpc/parameter-kinds';
import { sheetsOfGroup } from '../schema/workbook';
import { openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { addMenu, type PageStart, showDialog, showSidebar, userLanguage } from '../sheets/ui';

/** Builds the menu. Reads no document data: Google allows none before the add-on was used here (platform 3.1). */
export function buildMenu(): void {
  const { messages, workbook } = languageOf(userLanguage(), readProjectData);
  const { menu, moreSheets, reports } = messages;
  const item = (does: keyof typeof menu) => ({ caption: menu[does], does });
  const adding = sheetsOfGroup('more').map((key) => ({
    caption: workbook.sheets[key],
    does: `add${key.charAt(0).toUpperCase()}${key.slice(1)}`,
  }));
  const reporting = (Object.keys(menu) as (keyof typeof menu)[])
    .filter((does) => /eport/.test(does))
    .map(item);
  addMenu([
    [item('openMap'), item('openLargeMap')],
    [item('checkWorkbook'), item('openChecks')],
    [item('openRatings'), item('openScores'), item('openPortfolio'), { caption: reports, does: reporting }],
    [item('openImport'), item('setUpWorkbook'), { caption: moreSheets, does: adding }, item('loadSample')],
  ]);
}

const workbookLanguage = () =>
  languageOf(openWorkbook(recognise(readProjectData)).language(), readProjectData);

/** @param from what the page that hands over has chosen and not saved */
export function openSidebar(
  view: SidebarView,
  from: Pick<PageStart, 'account' | 'drafts' | 'report'> = { account: null },
): void {
  const language = workbookLanguage();
  const file = view === 'map' ? 'sidebar' : 'panels';
  showSidebar(file, { view, words: pageWords(language), ...from }, language.messages.titles.sidebar);
}

/** @param account null: the account of the row the person stands on */
export function openMapDialog(account: string | null): void {
  const language = workbookLanguage();
  showDialog(
    'dialog',
    { view: 'largeMap', words: pageWords(language), account },
    language.messages.titles.largeMap,
  );
}
