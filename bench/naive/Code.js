/** The cell-by-cell way: reads and writes one cell at a time, as many scripts do. Only for comparison. */

const CONTACTS = 'Contacts';
const SOURCE = 'people';

/** Column number of a header, found by looking at one header after another. */
function columnOf(sheet, header) {
  for (let column = 1; column <= sheet.getLastColumn(); column += 1) {
    if (sheet.getRange(1, column).getValue() === header) return column;
  }
  throw new Error(`No column ${header}`);
}

/** Copies id, name, title, e-mail and manager of each person into Contacts, the manager by name. */
// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name
function importPeople() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const source = spreadsheet.getSheetByName(SOURCE);
  const contacts = spreadsheet.getSheetByName(CONTACTS);
  const to = {
    name: columnOf(contacts, 'Name'),
    account: columnOf(contacts, 'Account'),
    title: columnOf(contacts, 'Job title'),
    email: columnOf(contacts, 'Email'),
    reportsTo: columnOf(contacts, 'Reports to'),
    sourceId: columnOf(contacts, 'Source id'),
    id: columnOf(contacts, 'Id'),
  };
  const names = {};
  const last = source.getLastRow();
  if (contacts.getMaxRows() < last)
    contacts.insertRowsAfter(contacts.getMaxRows(), last - contacts.getMaxRows());
  for (let row = 2; row <= last; row += 1) {
    const id = source.getRange(row, 1).getValue();
    names[id] = source.getRange(row, 2).getValue();
    contacts.getRange(row, to.name).setValue(names[id]);
    contacts.getRange(row, to.account).setValue('Large Ltd');
    contacts.getRange(row, to.title).setValue(source.getRange(row, 3).getValue());
    contacts.getRange(row, to.email).setValue(source.getRange(row, 4).getValue());
    contacts.getRange(row, to.sourceId).setValue(id);
    contacts.getRange(row, to.id).setValue(Utilities.getUuid());
    const manager = source.getRange(row, 5).getValue();
    if (manager !== '') contacts.getRange(row, to.reportsTo).setValue(names[manager] || manager);
  }
}

/** Checks name, account and e-mail of each contact and writes the sentence beside it. */
// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name
function checkContacts() {
  const contacts = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(CONTACTS);
  const name = columnOf(contacts, 'Name');
  const account = columnOf(contacts, 'Account');
  const email = columnOf(contacts, 'Email');
  const check = columnOf(contacts, 'Check');
  const last = contacts.getLastRow();
  for (let row = 2; row <= last; row += 1) {
    let sentence = '';
    if (contacts.getRange(row, name).getValue() === '') sentence = 'Name is missing.';
    else if (contacts.getRange(row, account).getValue() === '') sentence = 'Account is missing.';
    else {
      const address = contacts.getRange(row, email).getValue();
      if (address !== '' && !/^\S+@\S+\.\S+$/.test(address)) sentence = 'Email is not an e-mail address.';
    }
    contacts.getRange(row, check).setValue(sentence);
  }
}
