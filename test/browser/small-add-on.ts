/** A tiny add-on that uses every part of the workbench's page once. */

import type { AddOnFiles } from './serve';

const code = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem('Open map', 'openMap')
    .addSeparator()
    .addSubMenu(ui.createMenu('More').addItem('Write cells', 'writeCells'))
    .addToUi();
}
function loadSample() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Accounts');
  sheet.getRange(1, 1, 4, 2).setValues([['Account', 'Revenue'], ['Acme Ltd', 10], ['Bolt', 20], ['Cog', 30]]);
  PropertiesService.getDocumentProperties().setProperty('loaded', 'yes');
}
function openMap() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Map'));
}
function openDialog() {
  var page = HtmlService.createHtmlOutputFromFile('sidebar').setWidth(700).setHeight(500);
  SpreadsheetApp.getUi().showModalDialog(page, 'The large map');
}
function askName() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Name', 'Who are you?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('A20').setValue(answer.getSelectedButton() + ' ' + answer.getResponseText());
}
function writeCells() {
  SpreadsheetApp.getActiveSheet().getRange('A10').setValue('written');
}
function copyFirst() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('F10').setValue(sheet.getRange('A2').getValue());
}
function lastRow() {
  return SpreadsheetApp.getActiveSheet().getLastRow();
}
function fail() {
  throw new Error('No such sheet.');
}
function today() {
  return { at: new Date(0) };
}
function onEdit(e) {
  var store = PropertiesService.getDocumentProperties();
  var edits = JSON.parse(store.getProperty('edits') || '[]');
  edits.push({ a1: e.range.getA1Notation(), value: e.value, oldValue: e.oldValue });
  store.setProperty('edits', JSON.stringify(edits));
}
`;

const sidebar = `<!DOCTYPE html>
<html><head></head><body>
<p id="said"></p>
<button onclick="run.fail()">Fail</button>
<button onclick="run.today()">Date</button>
<button onclick="illegal()">Illegal</button>
<button onclick="google.script.host.close()">Close</button>
<script>
  const say = (text) => { document.getElementById('said').textContent = text; };
  const run = google.script.run
    .withUserObject('me')
    .withSuccessHandler((value) => say('got ' + JSON.stringify(value)))
    .withFailureHandler((error, user) => say(error.name + ': ' + error.message + ' for ' + user));
  function illegal() {
    try { run.fail(new Date()); } catch (error) { say(error.message); }
  }
  google.script.run.withSuccessHandler((row) => say('last row ' + row)).lastRow();
</script>
</body></html>`;

export const smallAddOn: AddOnFiles = {
  'Code.js': code,
  'sidebar.html': sidebar,
  'appsscript.json': JSON.stringify({
    timeZone: 'Etc/GMT',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {},
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  }),
};
