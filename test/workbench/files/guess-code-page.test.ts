import { type CodePage, decodeCodePage } from '../../../workbench/files/decode-code-page';
import { guessCodePage } from '../../../workbench/files/guess-code-page';
import { encode } from './encode';

function check(text: string, page: CodePage): void {
  expect([text, guessCodePage(encode(text, page))]).toEqual([text, page]);
}

test('texts of central Europe are read in their page', () => {
  check('Zażółć gęślą jaźń', 'windows-1250');
  check('Łukasz Wiśniewski;Dyrektor działu zakupów;Kraków', 'windows-1250');
  check('Příliš žluťoučký kůň;Tomáš Dvořák', 'windows-1250');
  check('Zsófia Szűcs;Győr;Erdős László', 'windows-1250');
  check('Ştefan Ionescu;Bucureşti', 'windows-1250');
});

test('texts of western Europe are read in their page', () => {
  check('François Lefèvre;Crédit Agricole;Orléans', 'windows-1252');
  check('Jürgen Groß;Größe;Düsseldorf', 'windows-1252');
  check('Muñoz;Castellana, Nº 77;26 5º;Crédito', 'windows-1252');
  check('João Gonçalves;São Paulo;Administração', 'windows-1252');
  check('Åsa Sjöström;Göteborg;Søren Kjær', 'windows-1252');
  check('“Smith & Sons” – the firm’s name… €5', 'windows-1252');
});

test('Cyrillic texts are read in theirs', () => {
  check('Иван Петров;Директор;Москва', 'windows-1251');
  check('Олена Ковальчук;Київ;Ірина', 'windows-1251');
  check('ООО "РОМАШКА";ГЕНЕРАЛЬНЫЙ ДИРЕКТОР', 'windows-1251');
});

test('the upper signs of the western page are read as Windows means them', () => {
  expect(decodeCodePage(Uint8Array.of(0x80, 0x93, 0x94, 0x9c), 'windows-1252')).toBe('€“”œ');
});
