import { emailAddressesIn } from '../../../src/domain/text/email-addresses';

const check = (text: string, expected: readonly string[] | null): void => {
  test(`${JSON.stringify(text.slice(0, 60))} holds ${expected === null ? 'no address' : expected.join(' and ')}`, () => {
    expect(emailAddressesIn(text)).toEqual(expected);
  });
};

describe('emailAddressesIn', () => {
  check('anna@example.com', ['anna@example.com']);
  check('ANNA.Nowak+crm@Example.COM', ['anna.nowak+crm@example.com']);
  check('Anna Nowak <anna@example.com>', ['anna@example.com']);
  check('"Nowak, Anna" <anna@example.com>', ['anna@example.com']);
  check('a@example.com; b@example.com', ['a@example.com', 'b@example.com']);
  check('a@example.com\nb@example.com\n', ['a@example.com', 'b@example.com']);
  check('a@example.com, b@example.com', ['a@example.com', 'b@example.com']);
  check('anna@żółw.pl', ['anna@żółw.pl']);
  check("o'brien@mail.example.co.uk", ["o'brien@mail.example.co.uk"]);
  check('', null);
  check(';', null);
  check('anna', null);
  check('anna@', null);
  check('@example.com', null);
  check('anna@example', null);
  check('anna@example.', null);
  check('anna@example.com.', null);
  check('anna@@example.com', null);
  check('anna nowak@example.com', null);
  check('anna@exa mple.com', null);
  check('.anna@example.com', null);
  check('anna@-example.com', null);
  check('anna@1.2.3.4', null);
  check('a@example.com; N/D', null);
  check(`${'a'.repeat(50_000)}@`, null);
  check('<'.repeat(50_000), null);
});
