/** Google's published interfaces under short names, and the one place where our classes are handed out as them. */

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
export type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GoogleUser = GoogleAppsScript.Base.User;

/** The members a class of ours has in common with Google's interface; implementing it keeps the signatures alike. */
export type Shared<Google, Own> = Pick<Google, keyof Google & keyof Own>;

/**
 * Hands out an object of ours as Google's full interface. The classes implement a part of each interface only;
 * the membrane answers "not implemented in the workbench" for the members that are missing.
 */
export function presented<Google>(object: object): Google {
  return object as Google;
}
