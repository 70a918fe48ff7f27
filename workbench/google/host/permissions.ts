/** Which call needs which scope and which authority, and the sentences Google refuses with (platform 3.1 to 3.5). */

import { GoogleException } from '../errors';
import type { AuthMode } from '../execution-context';

const AUTH = 'https://www.googleapis.com/auth/';
const CURRENT_ONLY = `${AUTH}spreadsheets.currentonly`;
const SPREADSHEETS = `${AUTH}spreadsheets`;
const CONTAINER_UI = `${AUTH}script.container.ui`;

interface Requirement {
  /** Any one of them will do. */
  readonly scopes: readonly string[];
  /** Simple triggers run without authorisation and are refused even when the manifest has the scope. */
  readonly authorized: boolean;
}

const bound: Requirement = { scopes: [CURRENT_ONLY, SPREADSHEETS], authorized: false };
const authorized = (...scopes: readonly string[]): Requirement => ({ scopes, authorized: true });

/** By `Class.method`, else by `Class.*`. What is not listed needs nothing. */
const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  'SpreadsheetApp.openById': authorized(SPREADSHEETS),
  'SpreadsheetApp.openByUrl': authorized(SPREADSHEETS),
  'SpreadsheetApp.open': authorized(SPREADSHEETS),
  'SpreadsheetApp.create': authorized(SPREADSHEETS),
  'SpreadsheetApp.getActive': bound,
  'SpreadsheetApp.getActiveSpreadsheet': bound,
  'SpreadsheetApp.getActiveSheet': bound,
  'SpreadsheetApp.getActiveRange': bound,
  'SpreadsheetApp.getActiveRangeList': bound,
  'SpreadsheetApp.getCurrentCell': bound,
  'SpreadsheetApp.getSelection': bound,
  'SpreadsheetApp.setActiveRange': bound,
  'SpreadsheetApp.setActiveRangeList': bound,
  'SpreadsheetApp.setActiveSheet': bound,
  'SpreadsheetApp.setActiveSpreadsheet': bound,
  'SpreadsheetApp.setCurrentCell': bound,
  'Ui.alert': authorized(CONTAINER_UI),
  'Ui.prompt': authorized(CONTAINER_UI),
  'Ui.showSidebar': authorized(CONTAINER_UI),
  'Ui.showModalDialog': authorized(CONTAINER_UI),
  'Ui.showModelessDialog': authorized(CONTAINER_UI),
  'Session.getActiveUser': authorized(`${AUTH}userinfo.email`),
  'Session.getEffectiveUser': authorized(`${AUTH}userinfo.email`),
  'ScriptApp.*': authorized(`${AUTH}script.scriptapp`),
  'DriveApp.*': authorized(`${AUTH}drive`),
  'UrlFetchApp.*': authorized(`${AUTH}script.external_request`),
  'GmailApp.*': authorized('https://mail.google.com/'),
  'MailApp.*': authorized(`${AUTH}script.send_mail`),
  'CalendarApp.*': authorized(`${AUTH}calendar`),
  'ContactsApp.*': authorized('https://www.google.com/m8/feeds'),
  'DocumentApp.*': authorized(`${AUTH}documents`),
  'SlidesApp.*': authorized(`${AUTH}presentations`),
  'FormApp.*': authorized(`${AUTH}forms`),
  'Sheets.*': authorized(SPREADSHEETS),
  'Drive.*': authorized(`${AUTH}drive`),
};

/** Services that exist at Google and lie outside what the add-on may use: their calls are refused by scope. */
export const OUTSIDE_SERVICES: readonly string[] = [
  'DriveApp',
  'UrlFetchApp',
  'GmailApp',
  'MailApp',
  'CalendarApp',
  'ContactsApp',
  'DocumentApp',
  'SlidesApp',
  'FormApp',
];

/** All that AuthMode NONE leaves: building the menu, and what concerns no document and no store. */
const ALLOWED_IN_NONE =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.get(ActiveUserLocale|ScriptTimeZone)|Utilities\.\w+|Blob\.\w+|Logger\.\w+|Html\w+\.\w+)$/;

/** Classes of services a custom function may use whole; those of Spreadsheet only to read. */
const ALLOWED_IN_CUSTOM_FUNCTION =
  /^(CacheService|Cache|LockService|Lock|Utilities|Blob|Logger|HtmlService|HtmlOutput|HtmlOutputMetaTag|HtmlTemplate|PropertiesService|Properties)$/;
const REFUSED_IN_CUSTOM_FUNCTION: Readonly<Record<string, string>> = {
  Ui: 'Ui',
  Menu: 'Ui',
  PromptResponse: 'Ui',
  Session: 'Session',
  User: 'Session',
  ScriptApp: 'Script',
  Sheets: 'Sheets',
  ...Object.fromEntries(OUTSIDE_SERVICES.map((name) => [name, name.replace(/App$/, '')])),
};
const READS =
  /^(get|is|can|has|find|next|offset|new|build|copy$|require|with|when|set\w*(Allow|Help)|flush$|create(TextFinder|DeveloperMetadataFinder)$)/;

/** A check to run before every service call of one execution; it throws Google's refusal. */
export function createPermissionCheck(
  authMode: AuthMode,
  scopes: ReadonlySet<string>,
): (name: string) => void {
  return (name) => {
    const [service = '', method = ''] = name.split('.');
    const requirement = REQUIREMENTS[name] ?? REQUIREMENTS[`${service}.*`];
    switch (authMode) {
      case 'CUSTOM_FUNCTION':
        return checkCustomFunction(service, method);
      case 'NONE':
      case 'LIMITED':
        if (requirement?.authorized) {
          throw new GoogleException(
            `You do not have permission to call ${name}. Required permissions: ${listed(requirement.scopes)}`,
          );
        }
        if (authMode === 'NONE' && !ALLOWED_IN_NONE.test(name)) {
          throw new GoogleException(`You do not have permission to call ${method}`);
        }
        break;
      case 'FULL':
        break;
    }
    if (requirement && !requirement.scopes.some((scope) => scopes.has(scope))) {
      throw new GoogleException(
        `Specified permissions are not sufficient to call ${name}. Required permissions: ${listed(requirement.scopes)}`,
      );
    }
  };
}

function checkCustomFunction(service: string, method: string): void {
  if (ALLOWED_IN_CUSTOM_FUNCTION.test(service)) return;
  if (service === 'SpreadsheetApp' && method === 'getUi') {
    throw new GoogleException('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const refused = REFUSED_IN_CUSTOM_FUNCTION[service];
  if (refused) throw new GoogleException(`You do not have permission to call ${refused} service.`);
  if (!READS.test(method) || /^(open|create$)/.test(method)) {
    throw new GoogleException(`You do not have permission to call ${method}`);
  }
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 1 ? String(scopes[0]) : `(${scopes.join(' || ')})`;
}
