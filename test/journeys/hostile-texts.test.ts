/** What came from a file is text: never a formula, never another value, never markup. */

import { readMap } from '../../src/domain/map/read-map';
import { realText } from './real-data';
import { setUpBed } from './run-add-on';

const OWN = [
  '=1+1',
  '=HYPERLINK("https://evil.example","click")',
  '+48 600 100 200',
  '-5',
  '-x',
  '@SUM(1)',
  "'=1+1",
  "'",
  '0012',
  '1/2',
  '2026-10-02',
  '16:00',
  '50%',
  '1E3',
  'TRUE',
  '#REF!',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '{{name}} {name} $name #{name}',
  '__proto__',
  'constructor',
  'ﷺ العربية עברית',
  '👩‍👩‍👧 𝒳',
  'Łukasz Żółć',
  "=cmd|'/C calc'!A0",
];

const real = [
  ...(realText('bad/formula_injection_payloadsallthethings.txt') ?? '').split('\n'),
  ...(realText('bad/xss_payloads_quick.txt') ?? '').split('\n'),
  ...(realText('bad/xss_polyglots.txt') ?? '').split('\n'),
  ...(JSON.parse(realText('bad/blns.json') ?? '[]') as string[]),
];

/** What cleaning may take from a text: outer blanks, control and zero-width signs, and how letters are composed. */
const essence = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}\s]+/gu, '')
    .replace(/\uFEFF/g, '');

describe.each(
  [['our own list', OWN] as const, ['published lists', real] as const].filter(([, texts]) =>
    texts.some((text) => text !== ''),
  ),
)('Hostile texts of %s', (_where, texts) => {
  const strings = [...new Set(texts)].filter((text) => essence(text) !== '');
  const options = {
    sheet: 'people',
    account: 'Hostile Ltd',
    columns: { id: 'key', name: 'who', title: 'what' },
  };

  test('become contacts as they are, none of them a formula, and the second import finds them unchanged', () => {
    const rows = strings.map((text, index) => [`k${index}`, `Person ${index}`, text]);
    const bed = setUpBed().addTexts('people', [['key', 'who', 'what'], ...rows]);
    bed.ask('runImport', options);
    expect(bed.formulas('Contacts')).toEqual([]);
    const titles = bed.rows('Contacts').map((row) => row['Job title']);
    const changed = strings.flatMap((text, index) => {
      const kept = titles[index];
      return typeof kept === 'string' && essence(kept) === essence(text) ? [] : [[text, kept]];
    });
    expect(changed).toEqual([]);
    expect(bed.ask('runImport', options)).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: strings.length,
    });
  });

  test('may be names and managers too: each person is on the map once, under the right manager', () => {
    const names = strings.filter((text) => text.length < 200);
    const bed = setUpBed().addTexts('people', [
      ['key', 'who', 'boss'],
      ...names.map((name, index) => [`k${index}`, name, index === 0 ? '' : 'k0']),
    ]);
    const columns = { id: 'key', name: 'who', manager: 'boss' };
    const { created, skipped } = bed.ask('runImport', { sheet: 'people', account: '=1+1', columns });
    expect(created + skipped).toBe(names.length);
    expect(bed.formulas('Contacts')).toEqual([]);
    expect(bed.formulas('Accounts').filter((formula) => formula.includes('=1+1'))).toEqual([]);
    const { people, summary } = readMap(bed.ask('getMap', { account: '=1+1' }));
    expect(people.id.length).toBe(created);
    expect(summary).toMatchObject({ tops: 1, unattached: 0, widestSpan: created - 1 });
  });

  test('cannot leave the script element that starts the page', () => {
    const [name = ''] = strings.filter((text) => text.includes('</script'));
    if (name === '') return;
    const bed = setUpBed().addTexts('people', [['who'], ['Ada']]);
    bed.ask('runImport', { sheet: 'people', account: name, columns: { name: 'who' } });
    bed.ask('openLargeMap', { account: name });
    const html = bed.seen.surfaces[0]?.html ?? '';
    const start = html.slice(html.lastIndexOf('id="start">') + 'id="start">'.length);
    expect(start.indexOf('<')).toBe(start.lastIndexOf('</script>'));
    expect(JSON.parse(start.slice(0, start.indexOf('<')))).toMatchObject({ account: name });
  });
});
