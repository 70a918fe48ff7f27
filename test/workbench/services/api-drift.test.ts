/** Compiling this file is the test: a member of ours that Google's published types lack is a type error. */

import type { Blob } from '../../../workbench/google/services/blob';
import type { Cache, CacheService } from '../../../workbench/google/services/cache-service';
import type { HtmlOutput, HtmlOutputMetaTag } from '../../../workbench/google/services/html-output';
import type { HtmlService } from '../../../workbench/google/services/html-service';
import type { HtmlTemplate } from '../../../workbench/google/services/html-template';
import type { Lock, LockService } from '../../../workbench/google/services/lock-service';
import type { Logger } from '../../../workbench/google/services/logger';
import type { Properties, PropertiesService } from '../../../workbench/google/services/properties-service';
import type { ScriptApp } from '../../../workbench/google/services/script-app';
import type { Session } from '../../../workbench/google/services/session';
import type { Menu, PromptResponse, Ui } from '../../../workbench/google/services/ui';
import type { Utilities } from '../../../workbench/google/services/utilities';

/** The names of ours that Google does not have. */
type Invented<Ours, Google> = Exclude<keyof Ours, keyof Google>;

type AllInvented =
  | Invented<Blob, GoogleAppsScript.Base.Blob>
  | Invented<Cache, GoogleAppsScript.Cache.Cache>
  | Invented<CacheService, GoogleAppsScript.Cache.CacheService>
  | Invented<HtmlOutput, GoogleAppsScript.HTML.HtmlOutput>
  | Invented<HtmlOutputMetaTag, GoogleAppsScript.HTML.HtmlOutputMetaTag>
  | Invented<HtmlService, GoogleAppsScript.HTML.HtmlService>
  | Exclude<Invented<HtmlTemplate, GoogleAppsScript.HTML.HtmlTemplate>, 'scriptProperties'>
  | Invented<Lock, GoogleAppsScript.Lock.Lock>
  | Invented<LockService, GoogleAppsScript.Lock.LockService>
  | Invented<Logger, GoogleAppsScript.Base.Logger>
  | Invented<Menu, GoogleAppsScript.Base.Menu>
  | Invented<PromptResponse, GoogleAppsScript.Base.PromptResponse>
  | Invented<Properties, GoogleAppsScript.Properties.Properties>
  | Invented<PropertiesService, GoogleAppsScript.Properties.PropertiesService>
  | Invented<ScriptApp, GoogleAppsScript.Script.ScriptApp>
  | Invented<Session, GoogleAppsScript.Base.Session>
  | Invented<Ui, GoogleAppsScript.Base.Ui>
  | Invented<Utilities, GoogleAppsScript.Utilities.Utilities>;

/** The type is that of the invented names, were there any, and `true` does not fit it. */
const nothingInvented: [AllInvented] extends [never] ? true : AllInvented = true;

describe('the services', () => {
  it("have no member that Google's do not have", () => {
    expect(nothingInvented).toBe(true);
  });
});
