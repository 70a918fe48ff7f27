/** Each method's parameters, checked by zod. */

import {
  columns,
  criteria,
  day,
  drafts,
  fixes,
  flag,
  name,
  newRows,
  oneOf,
  place,
  ratings,
  readiness,
  rowPlaces,
  sidebarViews,
  text,
  texts,
} from './parameter-kinds';
import { optional, type ParameterKinds } from './read-parameters';
import type { Decision } from './score-views';

const wantedImport = {
  sheet: name,
  account: optional(text),
  columns: optional(columns),
  noManager: optional(texts),
};
const parts = optional(texts);
/** ISO days; absent: the time that the report looks back on, up to today. Blank `manager`: everybody's accounts. */
const wantedReport = {
  report: name,
  account: optional(text),
  manager: optional(text),
  from: day,
  to: day,
  parts,
};

export const parameters = {
  listMethods: {},
  getSession: {},
  listIssues: { account: optional(name) },
  /** Changes whenever something of ours was written. */
  issuesRevision: {},
  /** Undone by the same call with `from` and `to` changed round. */
  applyFixes: { fixes },
  muteRule: { code: name, account: name, reason: name },
  unmuteRule: { code: name, account: name },
  showCell: { sheet: name, row: place, column: place },
  showPerson: { id: name },
  listImportSheets: {},
  planImport: wantedImport,
  runImport: wantedImport,
  /** `isGroup`: the map of all companies of the account's group. `piece`: of an answer too long for one, from 1 on. */
  getMap: {
    account: name,
    isGroup: flag,
    piece: optional(place),
  },
  /** What only the details show of a person: the whole row and the last touchpoints. `id`: of the map. */
  getPerson: { id: name },
  /** Appends rows that the map's forms have filled in; a sheet of the optional ones is made when it is missing. */
  addRows: { rows: newRows },
  /** Takes them away again, where nobody has changed them since. */
  removeRows: { rows: rowPlaces },
  selectedPerson: {},
  /** Opens the large map as a dialog: only the server can open one (platform 2.2). */
  openLargeMap: { account: name },
  /** Opens the sidebar's other page in this one's place, with what was not saved on this one. */
  showView: { view: oneOf(...sidebarViews), account: text, drafts },
  listScores: {},
  explainScore: { account: name },
  getCriteria: {},
  /** All criteria as they should be, in order; those left out stay as they are, below. */
  saveCriteria: { criteria },
  getRatings: { account: name },
  rateAccount: { account: name, ratings, ratedBy: optional(text) },
  listChoices: {},
  /** A scale-down needs `isConfirmed`: it is never told to the customer (K8). */
  decide: {
    account: name,
    decision: oneOf<Decision>('keep', 'promote', 'scaleDown', 'watch'),
    reason: text,
    isConfirmed: flag,
  },
  /** Keeps every account's score, rank, status and decision of today in History. */
  closeReview: {},
  getHistory: { account: name },
  getReadiness: {},
  saveReadiness: { answers: readiness },
  getPortfolio: {},
  /** Writes the sheet Portfolio anew, with its charts. */
  writePortfolio: {},
  listReports: {},
  buildReport: wantedReport,
  /** The document alone: nothing is written. */
  viewReport: wantedReport,
  /** Opens the print-ready page as a dialog. */
  openReport: wantedReport,
  /**
   * The report for each account, or each of a manager, on one sheet: as many as time allows, then again with `sheet` until all
   * are done.
   */
  buildReports: {
    report: name,
    manager: optional(text),
    from: day,
    to: day,
    parts,
    sheet: optional(text),
  },
} as const satisfies Readonly<Record<string, ParameterKinds>>;
