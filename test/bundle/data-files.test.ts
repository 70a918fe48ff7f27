/** The data files hold exactly what the sources say, and a broken one ends in a clear error, once. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { language as english } from '../../src/locales/en/language';
import type { Language } from '../../src/locales/languages';
import { namesOf } from '../../src/locales/names';
import type { NameWords } from '../../src/locales/words';
import { library } from '../../src/schema/reports/library';
import { sample } from '../../src/schema/sample/sample';
import type { BuiltAddOn } from '../../workbench/google/host/contract';
import { builtAddOn, root } from '../built-add-on';
import { AddOnBed, sampleBed, setUpBed } from '../journeys/run-add-on';

const addOn = builtAddOn();
const locales = join(root, 'src', 'locales');
const foldersWith = (file: string) =>
  readdirSync(locales)
    .filter((name) => existsSync(join(locales, name, file)))
    .sort();
const wholeLanguages = foldersWith('language.ts').map(
  (name): Language => jest.requireActual(`../../src/locales/${name}/language`).language,
);
const otherNames = foldersWith('names.ts').map(
  (name): NameWords => jest.requireActual(`../../src/locales/${name}/names`).names,
);

const dataOf = (name: string): unknown =>
  JSON.parse(/^<script[^>]*>(.*)<\/script>\n$/s.exec(addOn.html[name] ?? '')?.[1] ?? 'null');

describe('The data files', () => {
  test('are the words of each whole language, the names of all languages, English first, the sample and the reports', () => {
    const words = wholeLanguages.flatMap(({ code }) => [`words-${code}`, `report-words-${code}`]);
    expect(Object.keys(addOn.html).sort()).toEqual(
      [
        'dialog',
        'headers',
        'looks',
        'map-columns',
        'names',
        'panels',
        'report',
        'reports',
        'requirements',
        'sample',
        'sidebar',
        ...words,
      ].sort(),
    );
    for (const language of wholeLanguages) expect(dataOf(`words-${language.code}`)).toEqual(language);
    expect(dataOf('names')).toEqual([namesOf(english), ...otherNames]);
    expect(dataOf('sample')).toEqual(sample);
    expect(dataOf('reports')).toEqual(library);
  });

  test('hold no help where only names are looked up', () => {
    const [, help] = english.workbook.columns.accounts.name;
    expect(addOn.html['words-en']).toContain(JSON.stringify(help));
    expect(addOn.html.names).not.toContain(help);
  });
});

/** The add-on with one file changed; null: missing. */
const withFile = (name: string, text: string | null): BuiltAddOn => {
  const { [name]: _old, ...html } = addOn.html;
  return { ...addOn, html: text === null ? html : { ...html, [name]: text } };
};

/** In a workbook of ours, opened with another add-on: its menu cannot be built without words. */
class ChangedBed extends AddOnBed {
  protected override opened(): void {
    this.workbench.open();
  }
}

const bedWith = (changed: BuiltAddOn) => new ChangedBed({ snapshot: setUpBed().snapshot, addOn: changed });

describe('A data file that cannot be read', () => {
  test('leaves words of other languages alone: English stands in for a language without a file', () => {
    const bed = new AddOnBed({ userLocale: 'xx' });
    expect(bed.seen.menu.map(({ caption }) => caption)).toContain(english.messages.menu.openMap);
  });

  test.each([
    ['missing', null, /No HTML file named words-en was found/],
    ['broken', '<script type="application/json">{"code":</script>\n', /JSON/],
  ])('ends every entry with what Google or the reader says when the words are %s', (_how, text, error) => {
    const bed = bedWith(withFile('words-en', text));
    expect(bed.last.error).toMatch(error);
    expect(bed.refusalOf('checkWorkbook')).toMatch(error);
    expect(bed.workbench.callServer('rpc', ['{"method":"getCriteria"}'])).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(error),
    });
  });

  test.each([
    ['missing', null],
    ['broken', '<script>]</script>'],
  ])('says one honest sentence when the sample is %s, and writes nothing', (_how, text) => {
    const bed = new AddOnBed({ addOn: withFile('sample', text) });
    expect(bed.refusalOf('loadSample')).toContain(english.messages.errors.UNEXPECTED[0]);
  });

  test('says one honest sentence when the names are missing', () => {
    const bed = new AddOnBed({ snapshot: sampleBed().snapshot, addOn: withFile('names', null) });
    expect(bed.rpc('listIssues', {})).toMatchObject({ ok: false, code: 'UNEXPECTED' });
    expect(bed.last.log.join()).toContain('No HTML file named names was found');
  });
});

describe('An edit reads a data file only when it needs it', () => {
  const before = setUpBed();
  before.paste('Accounts', 2, english.workbook.columns.accounts.name[0], [['Acme']]);
  const { name, account, title, email } = english.workbook.columns.contacts;
  before.type('Contacts', 2, account[0], 'Acme');
  before.type('Contacts', 2, name[0], 'Ada');
  const { sidebar = '', 'words-en': words = '' } = addOn.html;
  const bedOf = (html: BuiltAddOn['html']) =>
    new ChangedBed({ snapshot: before.snapshot, addOn: { ...addOn, html } });

  test('none for a right entry', () => {
    const { error } = bedOf({ sidebar }).type('Contacts', 2, title[0], 'Buyer');
    expect(error).toBeUndefined();
  });

  test('the words, and not the names, for a wrong one', () => {
    const bed = bedOf({ sidebar, 'words-en': words });
    expect(bed.type('Contacts', 2, email[0], 'wrong').error).toBeUndefined();
    expect(bed.rows('Contacts')[0]?.[english.workbook.columns.contacts.check[0]]).toContain(email[0]);
    expect(() => bedOf({ sidebar }).type('Contacts', 2, email[0], 'wrong')).toThrow(/words-en/);
  });
});
