/**
 * Header names under which other systems export what a contact is made of, best name first within each target. The build
 * writes them into a data file: they are read when something is imported.
 */

/**
 * What a source column can be. `managerId` and `managerName` both become the manager, `mobile` stands in where the phone is
 * blank, `login` names a person only when nothing better does.
 */
export type SourceField =
  | 'id'
  | 'fullName'
  | 'firstName'
  | 'lastName'
  | 'login'
  | 'account'
  | 'title'
  | 'unit'
  | 'level'
  | 'managerId'
  | 'managerName'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'linkedin'
  | 'birthday'
  | 'note'
  | 'owner';

const names = (list: string): readonly string[] => list.split('|');

/**
 * Case, accents, spaces and punctuation do not count (`foldHeader`). Only whole names match, so that a column which means
 * something else (Email Opt Out, Email Domain, Associated Company IDs) stays unmatched. Names were read in real exports
 * and in the systems' published listings: domain 3.4.
 */
const headerAliases: Readonly<Record<SourceField, readonly string[]>> = {
  id: names(
    'Employee ID|Contact ID|Person ID|Post Unique Reference|Staff ID|Worker ID|Record ID|' +
      'Employee Number|Employee No|Employee #|Personnel Number|Emp ID|User ID|Position ID|' +
      'External ID|Source ID|Unique ID|UID|UUID|ID|Customer ID|Identyfikator|ID pracownika|' +
      'Numer pracownika|Nr pracownika|ID kontaktu|Идентификатор|Табельный номер|ID сотрудника|' +
      'ID контакта|Код сотрудника|شناسه|کد پرسنلی|شماره پرسنلی|شناسه کارمند|ID Karyawan|' +
      'Nomor Induk Karyawan|NIK|NIP|ID Kontak',
  ),
  fullName: names(
    'Full Name|Contact Name|Person Name|Employee Name|Display Name|Name|Person - Name|' +
      'Contact Person|Formatted Name|Worker|Employee|Contact|Person|Post Holder|Imię i nazwisko|' +
      'Nazwisko i imię|Osoba kontaktowa|Pracownik|Kontakt|Osoba|ФИО|Ф.И.О.|Полное имя|Имя и фамилия|' +
      'Фамилия и имя|Фамилия, имя, отчество|Контактное лицо|Сотрудник|Контакт|نام و نام خانوادگی|' +
      'نام کامل|مخاطب|نام مخاطب|نام کارمند|Nama Lengkap|Nama|Nama Kontak|Nama Karyawan',
  ),
  firstName: names(
    'First Name|Given Name|Forename|Person - First name|Legal First Name|Preferred First Name|' +
      'Imię|Имя|نام|Nama Depan',
  ),
  lastName: names(
    'Last Name|Surname|Family Name|Person - Last name|Legal Last Name|Nazwisko|Фамилия|' +
      'نام خانوادگی|Nama Belakang|Familienname',
  ),
  login: names('Login|User Name|User Login|Login ID|Account Login|User Principal Name'),
  account: names(
    'Account Name|Company Name|Organization Name|Organisation Name|Person - Organization|Account|' +
      'Company|Customer Name|Customer|Client|Client Name|Organization|Organisation|' +
      'Associated Company|Primary Associated Company|Associated Company Name|Employer|Account.Name|' +
      'Nazwa firmy|Klient|Nazwa klienta|Organizacja|Spółka|Компания|Название компании|' +
      'Организация|Клиент|Заказчик|شرکت|نام شرکت|سازمان|مشتری|Perusahaan|Nama Perusahaan|Organisasi|' +
      'Pelanggan|Klien',
  ),
  title: names(
    'Job Title|Title|Contact Title|Position Title|Business Title|Organization Title|' +
      'Organization 1 - Title|Person - Title|Person - Job title|Position|Designation|Post Title|Job|' +
      'Post|Occupation|Job Position|Role Title|Job Role|Role|Stanowisko|Stanowisko pracy|Funkcja|' +
      'Tytuł|Должность|Позиция|سمت|عنوان شغلی|پست سازمانی|Jabatan|Posisi|Position im Unternehmen|' +
      'Stelle',
  ),
  unit: names(
    'Unit|Department|Department Name|Organization Department|Organization 1 - Department|' +
      'Business Unit|Organizational Unit|Organisational Unit|Org Unit|Division|Section|Team|' +
      'Supervisory Organization|Directorate|Branch|Dept|Group|Dział|Departament|Jednostka|' +
      'Jednostka organizacyjna|Wydział|Zespół|Pion|Отдел|Подразделение|Департамент|Управление|واحد|' +
      'واحد سازمانی|دپارتمان|بخش|Departemen|Divisi|Bagian|Unit Kerja',
  ),
  level: names(
    'Management Level|Job Level|Level|Seniority|Seniority Level|Poziom|Szczebel|Уровень|سطح|' +
      'Tingkat|Ebene',
  ),
  managerId: names(
    'Manager ID|Reports To ID|Reports to Senior Post|Supervisor ID|Line Manager ID|Boss ID|' +
      'Manager Employee ID|Manager Number|Superior ID|ID przełożonego|ID руководителя|شناسه مدیر|' +
      'ID Atasan|ID Manajer|Vorgesetzten-ID',
  ),
  managerName: names(
    "Reports To|Manager|Manager Name|Manager's Name|Line Manager|Supervisor|Supervisor Name|" +
      'Reporting Manager|Reporting To|Reports To Name|Direct Manager|Boss|Superior|Manager Email|' +
      'Supervisor Email|Line Manager Email|Manager E-mail Address|Przełożony|Bezpośredni przełożony|' +
      'Podlega|Kierownik|Menedżer|Руководитель|Непосредственный руководитель|Начальник|Подчиняется|' +
      'مدیر|سرپرست|مدیر مستقیم|گزارش به|Atasan|Atasan Langsung|Manajer|Melapor kepada',
  ),
  email: names(
    'Email|Email Address|E-mail|E-mail Address|Work Email|Person - Email - Work|Contact E-mail|' +
      'Business Email|Primary Email|E-mail 1 - Value|Person - Email|Mail|Adres e-mail|' +
      'Poczta elektroniczna|Электронная почта|Эл. почта|Почта|Эл. адрес|ایمیل|پست الکترونیک|' +
      'رایانامه|Surel|Alamat Email',
  ),
  phone: names(
    'Phone|Phone Number|Business Phone|Work Phone|Contact Phone|Person - Phone - Work|Telephone|' +
      'Telephone Number|Office Phone|Office Number|Phone 1 - Value|Person - Phone|Contact Number|' +
      'Phone / Business Phone|Direct Phone|Home Phone|Other Phone|Numer telefonu|Tel.|Телефон|Номер телефона|' +
      'Рабочий телефон|تلفن|شماره تلفن|شماره تماس|Telepon|Nomor Telepon',
  ),
  mobile: names(
    'Mobile|Mobile Phone|Mobile Phone Number|Cell Number|Cell Phone|Mobile Number|' +
      'Person - Phone - Mobile|Telefon komórkowy|Komórka|Мобильный|Мобильный телефон|موبایل|' +
      'تلفن همراه|شماره موبایل|Ponsel|No HP|Nomor HP',
  ),
  linkedin: names(
    'LinkedIn|LinkedIn URL|LinkedIn Profile|LinkedIn Profile URL|Person - LinkedIn Page|' +
      'LinkedIn Page|LinkedIn Bio|Person LinkedIn URL|Profil LinkedIn|Профиль LinkedIn',
  ),
  birthday: names(
    'Birthday|Birth Date|Date of Birth|DOB|Person - Birthday|Urodziny|Data urodzenia|' +
      'День рождения|Дата рождения|تاریخ تولد|تولد|Tanggal Lahir',
  ),
  note: names(
    'Notes|Note|Contact Description|Description|Comments|Comment|Remarks|Notatki|Notatka|Uwagi|' +
      'Komentarz|Заметки|Примечание|Примечания|Комментарий|یادداشت|توضیحات|Catatan|Keterangan|' +
      'Anmerkung',
  ),
  owner: names(
    'Contact Owner|Record Owner|Contact Owner / Record Owner|Owner|Owner Name|Person - Owner|Our Person|Opiekun|' +
      'Właściciel kontaktu|Ответственный|Ответственное лицо|مسئول|Penanggung Jawab',
  ),
};

/** Words that a header may carry beside its meaning: `Employee E-mail` is an e-mail. Tried after whole names. */
const decorativeWords = names(
  'person|contact|employee|staff|worker|member|user|primary|main|current|property|pracownika|kontaktu|osoby|сотрудника|контакта|' +
    'karyawan|kontak',
);

/** A plain `URL` is a LinkedIn profile only beside this column of LinkedIn's own export. */
const linkedinExport = { urlHeader: 'URL', markHeader: 'Connected On' } as const;

/** Cells that mean "nobody above" in a format, by the header of its manager column (UK organogram data). */
const nobodyWordsByHeader: Readonly<Record<string, readonly string[]>> = {
  'Reports to Senior Post': ['XX'],
};

/** Columns of customer exports: where they stand and no person column does, `Name` is a company's. */
const companyMarks = names(
  'Billing Street|Billing City|Ticker Symbol|Number of Employees|Annual Revenue|Account Type|Company owner|Company domain name|Parent Account ID|Property annualrevenue',
);

export const headerNames = {
  headerAliases,
  decorativeWords,
  linkedinExport,
  nobodyWordsByHeader,
  companyMarks,
} as const;
export type HeaderNames = typeof headerNames;
