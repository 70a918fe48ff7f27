/** What the last set-up leaves on the spreadsheet, so that the next one knows what has changed since. */

import type { GoogleSpreadsheet } from './google';
import { MARK } from './marks';

export interface SetUpStamp {
  readonly version: number;
  /** The team's own words that its dropdowns offer, as one text. */
  readonly words: string;
}

const stampOf = (spreadsheet: GoogleSpreadsheet) =>
  spreadsheet
    .getDeveloperMetadata()
    .find((mark) => mark.getKey() === MARK && /^version\.\d/.test(mark.getValue() || ''));

/** Version 1 where none was left: release 0.1.0 left none. A fact of structure. */
export function readStamp(spreadsheet: GoogleSpreadsheet): SetUpStamp {
  const [, version = '1', words = ''] =
    /^version\.(\d+)\.([\s\S]*)$/.exec(stampOf(spreadsheet)?.getValue() || '') || [];
  return { version: Number(version), words };
}

export function writeStamp(spreadsheet: GoogleSpreadsheet, { version, words }: SetUpStamp): void {
  const value = `version.${version}.${words}`;
  const stamp = stampOf(spreadsheet);
  if (stamp) stamp.setValue(value);
  else spreadsheet.addDeveloperMetadata(MARK, value);
}
