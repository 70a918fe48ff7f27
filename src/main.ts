/** Entry points only: what Google's menus, triggers and the page call by name. */

import { addRows, removeRows } from './app/add-rows';
import { checkEdit, type EditEvent } from './app/check-edit';
import { checkQuietly, checkWorkbook as runCheck } from './app/check-workbook';
import { decide, listChoices } from './app/choosing';
import { followCriteria, getCriteria, saveCriteria } from './app/criteria';
import { answerRequest, runCommand } from './app/entry';
import { applyFixes } from './app/fixes';
import { listImportSheets, planImport, runImport } from './app/import-people';
import { issuesRevision, listIssues } from './app/list-issues';
import { assertNoRows, loadSample as fillSample } from './app/load-sample';
import { getMap, getPerson, selectedPerson, showPerson } from './app/map';
import { muteRule, unmuteRule } from './app/mutes';
import { buildMenu, openMapDialog, openSidebar } from './app/open-panel';
import { getPortfolio, writePortfolio } from './app/portfolio';
import { getRatings, rateAccount } from './app/ratings';
import { getReadiness, saveReadiness } from './app/readiness';
import { buildReport, buildReports, listReports, openReport, viewReport } from './app/reports';
import { closeReview, getHistory } from './app/reviews';
import { explainScore, listScores } from './app/scores';
import { getSession, showCell } from './app/session';
import { addSheet, setUpWorkbook as setUp } from './app/set-up-workbook';

export function onOpen(): void {
  buildMenu();
}

/** Installing from inside the editor runs this instead of onOpen (platform 3.1). */
export function onInstall(): void {
  buildMenu();
}

export function onEdit(event: EditEvent): void {
  runCommand(() => checkEdit(event, followCriteria));
}

export function setUpWorkbook(): void {
  runCommand(() => setUp());
}

/** Commands about one sheet or one report: for each of them the build declares a function, such as `addUnits`. */
export const commandsAbout = {
  add: (sheet: Parameters<typeof addSheet>[0]): void => runCommand(() => addSheet(sheet)),
  report: (report: string): void => runCommand(() => openSidebar('reports', { account: null, report })),
};

export function loadSample(): void {
  runCommand(() => {
    assertNoRows();
    if (!setUp({ quiet: true, withOptional: true })) return;
    fillSample();
    checkQuietly();
  });
}

export function checkWorkbook(): void {
  runCommand(() => runCheck());
}

export function openMap(): void {
  runCommand(() => openSidebar('map'));
}

export function openLargeMap(): void {
  runCommand(() => openMapDialog(null));
}

export function openChecks(): void {
  runCommand(() => openSidebar('checks'));
}

export function openScores(): void {
  runCommand(() => openSidebar('scores'));
}

export function openRatings(): void {
  runCommand(() => openSidebar('rate'));
}

export function openPortfolio(): void {
  runCommand(() => openSidebar('portfolio'));
}

export function openReports(): void {
  runCommand(() => openSidebar('reports'));
}

export function openImport(): void {
  runCommand(() => openSidebar('import'));
}

/** With the Check columns brought up to date at once: what was written may concern other rows and sheets too. */
const thenChecked =
  <P, A>(command: (params: P) => A): ((params: P) => A) =>
  (params) => {
    const answer = command(params);
    checkQuietly();
    return answer;
  };

/** The one function the page calls: a JSON request in, a JSON envelope out. */
export function rpc(request: string): string {
  return answerRequest(request, {
    getSession,
    listIssues,
    issuesRevision,
    applyFixes: thenChecked(applyFixes),
    muteRule: thenChecked(muteRule),
    unmuteRule: thenChecked(unmuteRule),
    showCell,
    showPerson,
    listImportSheets,
    planImport,
    runImport: thenChecked(runImport),
    getMap,
    getPerson,
    addRows: thenChecked(addRows),
    removeRows: thenChecked(removeRows),
    selectedPerson,
    openLargeMap: ({ account }) => {
      openMapDialog(account);
      return { shown: true };
    },
    showView: ({ view, account, drafts }) => {
      openSidebar(view, { account: account || null, drafts });
      return { shown: true };
    },
    listScores,
    explainScore,
    getCriteria,
    saveCriteria: thenChecked(saveCriteria),
    getRatings,
    rateAccount: thenChecked(rateAccount),
    listChoices,
    decide: thenChecked(decide),
    closeReview: () => {
      closeReview();
      return listChoices();
    },
    getHistory,
    getReadiness,
    saveReadiness,
    getPortfolio,
    writePortfolio,
    listReports,
    buildReport,
    viewReport,
    openReport,
    buildReports,
  });
}
