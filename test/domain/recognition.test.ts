/** Names in several languages are recognised, and nothing is read or folded before it is asked for. */

import { type RecognisedNames, recognise } from '../../src/domain/recognition';
import { language as english } from '../../src/locales/en/language';
import { namesOf } from '../../src/locales/names';

const names = namesOf(english);
/** A second language that uses one English word for something else. */
const other: RecognisedNames = {
  sheets: { ...names.sheets, contacts: 'Osoby', accounts: 'Contacts' },
  columns: { contacts: { name: 'Imię i nazwisko', title: 'Name' } },
  choices: { support: { enemy: 'Wróg', neutral: 'Supporter' } },
};

const watched = () => {
  const read: string[] = [];
  const recognition = recognise((name) => {
    read.push(name);
    return [names, other];
  });
  return { read, recognition };
};

describe('recognise', () => {
  test('knows sheets, headers and choices of every language, however they are typed', () => {
    const { recognition } = watched();
    expect(recognition.sheetKeyOf(' CONTACTS ')).toBe('contacts');
    expect(recognition.sheetKeyOf('osoby')).toBe('contacts');
    expect(recognition.columnKeyOf('contacts', 'Imie i nazwisko')).toBe('name');
    expect(recognition.choiceLabels.get('support')?.get('wrog')).toBe('enemy');
    expect(recognition.choiceLabels.get('support')?.get('nonsupporter')).toBe('nonSupporter');
  });

  test('takes the earlier language where two use one word for different things', () => {
    const { recognition } = watched();
    expect(recognition.sheetKeyOf('Contacts')).toBe('contacts');
    expect(recognition.columnKeyOf('contacts', 'Name')).toBe('name');
    expect(recognition.choiceLabels.get('support')?.get('supporter')).toBe('supporter');
  });

  test('does not take a key for a header, nor a word of one list for another', () => {
    const { recognition } = watched();
    expect(recognition.columnKeyOf('contacts', 'reportsTo')).toBeNull();
    expect(recognition.columnKeyOf('goals', 'Imię i nazwisko')).toBeNull();
    expect(recognition.sheetKeyOf('constructor')).toBeNull();
    expect(recognition.choiceLabels.get('level')?.get('wrog')).toBeUndefined();
  });

  test('reads nothing before it is asked, and folds each list once', () => {
    const { read, recognition } = watched();
    expect(read).toEqual([]);
    const support = recognition.choiceLabels.get('support');
    expect(read).toEqual(['names']);
    expect(recognition.choiceLabels.get('support')).toBe(support);
    recognition.columnKeyOf('contacts', 'Name');
    recognition.columnKeyOf('contacts', 'Job title');
    expect(read.length).toBe(2);
  });
});
