/** Who of those that can see the file is not one of us. */

import { domainsIn, judgeSharing, type SharingNote } from '../../src/domain/sharing';

describe('The own domains', () => {
  const check = (text: string, wanted: readonly string[]) => expect(domainsIn(text)).toEqual(wanted);
  it('are read from a list, from addresses, and without what is no domain', () => {
    check('Acme.example, acme.pl', ['acme.example', 'acme.pl']);
    check('@acme.example; anna@acme.pl', ['acme.example', 'acme.pl']);
    check('acme', []);
    check('', []);
  });
});

describe('The sharing', () => {
  const check = (owner: string, people: readonly string[], own: string, wanted: SharingNote | null) =>
    expect(judgeSharing({ owner, people }, domainsIn(own))).toEqual(wanted);

  it('names everybody of another domain once, whatever the case', () =>
    check(
      'anna@acme.example',
      ['Eve@Other.example', 'eve@other.example', 'bob@acme.example'],
      'acme.example',
      {
        kind: 'outside',
        people: ['eve@other.example'],
      },
    ));
  it('takes a subdomain for ours, and no domain that only ends alike', () => {
    check('anna@acme.example', ['bob@mail.acme.example'], 'acme.example', null);
    check('anna@acme.example', ['bob@notacme.example'], 'acme.example', {
      kind: 'outside',
      people: ['bob@notacme.example'],
    });
  });
  it('offers the domain of the owner where none is set, unless everybody can have an address there', () => {
    check('anna@acme.example', ['bob@acme.example'], '', { kind: 'noDomains', domain: 'acme.example' });
    check('anna@gmail.com', ['bob@gmail.com'], '', { kind: 'noDomains', domain: '' });
    check('', ['a@x.example', 'b@x.example'], '', { kind: 'noDomains', domain: '' });
  });
  it('is no matter while nobody else can see the file', () => {
    check('anna@acme.example', [], '', null);
    check('anna@acme.example', ['anna@acme.example', ''], 'acme.example', null);
  });
  it('is not known when Google does not say', () =>
    expect(judgeSharing(null, ['acme.example'])).toEqual({ kind: 'unknown' }));
});
