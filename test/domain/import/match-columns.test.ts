import { headerNames } from '../../../src/domain/import/aliases';
import { foldHeader } from '../../../src/domain/import/fold-header';
import { targetOf } from '../../../src/domain/import/import-target';
import { knownHeaders, matchColumns } from '../../../src/domain/import/match-columns';
import { allNames, recognition } from '../../locales/all-names';

const { headerAliases } = headerNames;
const known = knownHeaders(headerNames);

type Expected = Readonly<Record<string, readonly string[]>>;

const check = (headers: readonly string[], expected: Expected) =>
  expect(Object.fromEntries(matchColumns(headers, known).targets)).toEqual(expected);

describe('matchColumns', () => {
  it('reads HubSpot contacts, and leaves what means something else alone', () => {
    check(
      [
        ...['Record ID', 'First Name', 'Last Name', 'Email', 'Email Address Quarantined', 'Email Domain'],
        ...['Invalid email address', 'Unsubscribed from all email', 'Associated Company IDs', 'Job Title'],
        ...['Phone Number', 'Mobile Phone Number', 'WhatsApp Phone Number', 'Contact owner', 'Date of birth'],
        ...[
          'Company domain name',
          'Company Name',
          'Associated Company',
          'Buying Role',
          'Job function',
          'Status',
        ],
      ],
      {
        id: ['Record ID'],
        name: ['First Name', 'Last Name'],
        title: ['Job Title'],
        account: ['Company Name'],
        email: ['Email'],
        phone: ['Phone Number', 'Mobile Phone Number'],
        birthday: ['Date of birth'],
        ourPerson: ['Contact owner'],
      },
    );
  });

  it('takes the person’s id, never the company’s', () => {
    check(['Record ID - Company', 'Primary Associated Company ID', 'Record ID', 'Last Name'], {
      id: ['Record ID'],
      name: ['Last Name'],
    });
    check(['AccountId', 'Id', 'Name', 'Email', 'ReportsToId', 'OwnerId'], {
      id: ['Id'],
      name: ['Name'],
      email: ['Email'],
      manager: ['ReportsToId'],
    });
    check(['customerID', 'companyName', 'contactName', 'contactTitle', 'phone'], {
      id: ['customerID'],
      account: ['companyName'],
      name: ['contactName'],
      title: ['contactTitle'],
      phone: ['phone'],
    });
  });

  it('reads the labels of Salesforce’s import and reports', () => {
    check(
      [
        ...['Full Name', 'Contact ID', 'Account ID', 'Salutation', 'Title', 'Department', 'Account Name'],
        ...['Reports To', 'Email', 'Phone / Business Phone', 'Mobile', 'Mailing City', 'Lead Source'],
        ...['Birthdate', 'Contact Description', 'Contact Owner / Record Owner', 'Assistant', 'Asst. Phone'],
      ],
      {
        id: ['Contact ID'],
        name: ['Full Name'],
        title: ['Title'],
        unit: ['Department'],
        account: ['Account Name'],
        manager: ['Reports To'],
        email: ['Email'],
        phone: ['Phone / Business Phone', 'Mobile'],
        birthday: ['Birthdate'],
        note: ['Contact Description'],
        ourPerson: ['Contact Owner / Record Owner'],
      },
    );
  });

  it('reads API names and capitals alike', () => {
    check(['firstname', 'lastname', 'jobtitle', 'company', 'mobilephone'], {
      name: ['firstname', 'lastname'],
      title: ['jobtitle'],
      account: ['company'],
      phone: ['mobilephone'],
    });
    check(['ID', 'LASTNAME', 'FIRSTNAME', 'DEPARTMENT', 'REPORTSTOID', 'HASOPTEDOUTOFEMAIL', 'BIRTHDATE'], {
      id: ['ID'],
      name: ['FIRSTNAME', 'LASTNAME'],
      unit: ['DEPARTMENT'],
      manager: ['REPORTSTOID'],
      birthday: ['BIRTHDATE'],
    });
  });

  it('reads Pipedrive, Google Contacts, LinkedIn and public-sector lists', () => {
    check(
      [
        'Person - Name',
        'Person - First name',
        'Person - Organization',
        'Person - Email - Work',
        'Person - ID',
      ],
      {
        id: ['Person - ID'],
        name: ['Person - Name'],
        account: ['Person - Organization'],
        email: ['Person - Email - Work'],
      },
    );
    check(
      [
        'First Name',
        'Phonetic First Name',
        'Last Name',
        'Organization Title',
        'E-mail 1 - Label',
        'E-mail 1 - Value',
      ],
      {
        name: ['First Name', 'Last Name'],
        title: ['Organization Title'],
        email: ['E-mail 1 - Value'],
      },
    );
    check(['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], {
      name: ['First Name', 'Last Name'],
      linkedin: ['URL'],
      email: ['Email Address'],
      account: ['Company'],
      title: ['Position'],
    });
    check(['Name', 'URL'], { name: ['Name'] });
  });

  it('reads headers in Polish, Russian, Farsi and Indonesian', () => {
    check(['Imię i nazwisko', 'STANOWISKO', 'Dział', 'Przełożony', 'Adres e-mail', 'Nr pracownika'], {
      id: ['Nr pracownika'],
      name: ['Imię i nazwisko'],
      title: ['STANOWISKO'],
      unit: ['Dział'],
      manager: ['Przełożony'],
      email: ['Adres e-mail'],
    });
    check(['Фамилия', 'Имя', 'Должность', 'Руководитель', 'Дата рождения'], {
      name: ['Имя', 'Фамилия'],
      title: ['Должность'],
      manager: ['Руководитель'],
      birthday: ['Дата рождения'],
    });
    check(['نام و نام خانوادگي', 'سمت', 'شرکت', 'تلفن همراه'], {
      name: ['نام و نام خانوادگي'],
      title: ['سمت'],
      account: ['شرکت'],
      phone: ['تلفن همراه'],
    });
    check(['Nama Lengkap', 'Jabatan', 'Atasan', 'No. HP'], {
      name: ['Nama Lengkap'],
      title: ['Jabatan'],
      manager: ['Atasan'],
      phone: ['No. HP'],
    });
  });

  it('takes a manager’s id where people have ids, else the manager’s name', () => {
    check(['Employee ID', 'Name', 'Manager', 'Manager ID'], {
      id: ['Employee ID'],
      name: ['Name'],
      manager: ['Manager ID'],
    });
    check(['Name', 'Manager', 'Manager ID'], { name: ['Name'], manager: ['Manager'] });
  });

  it('prefers whole names to loose ones and names people by their login only as a last resort', () => {
    check(['Employee E-mail', 'E-mail'], { email: ['E-mail'] });
    check(['Employee E-mail'], { email: ['Employee E-mail'] });
    check(['login', 'Name'], { name: ['Name'] });
    check(['login'], { name: ['login'] });
  });

  it('does not take companies for people', () => {
    check(['ID', 'NAME', 'BILLINGSTREET', 'PHONE'], { id: ['ID'], phone: ['PHONE'] });
    check(['Record Id', 'Account Name', 'Phone'], {
      id: ['Record Id'],
      account: ['Account Name'],
      phone: ['Phone'],
    });
  });

  it('finds nothing in headers that are names of objects', () => {
    check(['__proto__', 'constructor', 'toString', 'hasOwnProperty'], {});
    expect(matchColumns(['__proto__', 'constructor'], known).unmatched).toEqual(['__proto__', 'constructor']);
  });

  it('asks for our own headers only where no known name matches', () => {
    const own = new Map([
      ['Pain', 'pain'],
      ['Name', 'title'],
      ['Row', 'id'],
      ['Upper', 'reportsTo'],
    ]);
    const { targets } = matchColumns(
      ['Name', 'Pain', 'Row', 'Upper'],
      known,
      (header) => own.get(header) ?? null,
    );
    expect(Object.fromEntries(targets)).toEqual({ name: ['Name'], pain: ['Pain'], manager: ['Upper'] });
  });

  it.each(allNames)('reads a list made by the add-on in %s column by column', (_code, names) => {
    const { check: sentence, id: rowId, ...headers } = names.columns.contacts ?? {};
    const { targets, unmatched } = matchColumns(
      Object.values(names.columns.contacts ?? {}),
      known,
      (header) => recognition.columnKeyOf('contacts', header),
    );
    expect(Object.fromEntries(targets)).toEqual(
      Object.fromEntries(Object.entries(headers).map(([key, header]) => [targetOf(key), [header]])),
    );
    expect(unmatched).toEqual([sentence, rowId]);
  });

  it('uses each header once', () => {
    const headers = Object.values(headerAliases).flatMap((names) => names.slice(0, 3));
    const { targets, unmatched } = matchColumns(headers, known);
    const used = Array.from(targets.values()).flat();
    expect(new Set(used).size).toBe(used.length);
    expect([...used, ...unmatched].sort()).toEqual([...headers].sort());
  });

  it('knows every alias for one thing only', () => {
    const fields = new Map<string, string>();
    const twice: string[] = [];
    for (const [field, names] of Object.entries(headerAliases)) {
      for (const name of names) {
        const folded = foldHeader(name);
        const known = fields.get(folded);
        if (known !== undefined && known !== field) twice.push(`${name}: ${known}, ${field}`);
        fields.set(folded, field);
      }
    }
    expect(twice).toEqual([]);
  });
});
