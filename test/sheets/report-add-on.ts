/** The writer of reports alone as an add-on: its menu items write the documents that it was made with. */

import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { ReportDocument } from '../../src/domain/report/document';
import { looks } from '../../src/schema/looks';
import type { AddOnFiles } from '../browser/serve';
import { smallAddOn } from '../browser/small-add-on';

const root = join(__dirname, '..', '..');

const entries = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Write', 'loadSample').addToUi();
}
function openMap() {}
/** The first document in a sheet of its own. */
function loadSample() {
  writer.writeReportSheet(SpreadsheetApp.getActiveSpreadsheet(), documents[0], documents[0].title, isRightToLeft);
}
/** All of them in one sheet, one below the other. */
function writeAll() {
  var sheet = writer.addReportSheet(SpreadsheetApp.getActiveSpreadsheet(), 'All');
  documents.reduce(function (row, document) {
    return writer.appendReport(sheet, document, row, isRightToLeft);
  }, 1);
}
`;

export function reportAddOn(documents: readonly ReportDocument[], isRightToLeft = false): AddOnFiles {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src', 'sheets', 'report-sheet.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'writer',
    target: 'es2019',
    write: false,
  });
  const data = `var documents = ${JSON.stringify(documents)};\nvar isRightToLeft = ${isRightToLeft};\n`;
  const looksFile = `<script type="application/json">${JSON.stringify(looks)}</script>\n`;
  return {
    ...smallAddOn,
    'looks.html': looksFile,
    'Code.js': `${outputFiles[0]?.text ?? ''}${data}${entries}`,
  };
}
