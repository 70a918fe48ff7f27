/** A report with everything that a document can hold, in English and in Farsi, and what the report page asks the server for. */

import type {
  PictureItem,
  ReportBlock,
  ReportCell,
  ReportDocument,
  Tone,
} from '../../src/domain/report/document';
import type { ReportsView } from '../../src/rpc/contract';
import type { Answers } from './sidebar-answers';

const item = (label: string, more: Omit<PictureItem, 'label'>): PictureItem => ({ label, ...more });

const words = {
  en: {
    title: 'Fjordline Mobile: review pack',
    subtitle: 'What changed since the last review, and what comes next',
    mark: 'Internal only',
    glance: 'At a glance',
    risks: 'Risks and gaps',
    person: 'Anna Kowalska',
    long: 'Head of Network Procurement and Supplier Relations for the Nordic and Baltic Markets',
    unknown: 'n/a: nothing to compare with',
    sentence:
      'Two people support us in the renewal; one blocks it. The board decides in March, and nobody on it has met us since May.',
    action: 'Agree the pilot of the invoice portal with finance',
    kinds: ['Relationships', 'Offer'],
    states: ['We sell here', 'Open deal', 'Competitor', 'White space', 'Blocked'],
    units: ['Consumer', 'Enterprise', 'Wholesale', 'Network operations and field service', 'IT'],
    offerings: ['Billing', 'Roaming', 'Field service', 'Analytics', 'Security', 'Consulting'],
    dates: ['Review', 'Birthday', 'Next step'],
  },
  fa: {
    title: 'موبایل فیوردلاین: بستهٔ بازبینی',
    subtitle: 'از بازبینی پیشین چه تغییر کرده و گام بعدی چیست',
    mark: 'فقط داخلی',
    glance: 'در یک نگاه',
    risks: 'خطرها و کمبودها',
    person: 'رضا احمدی',
    long: 'مدیر خرید شبکه و روابط تأمین‌کنندگان برای بازارهای شمال اروپا و حوزهٔ دریای بالتیک',
    unknown: 'نامعلوم: مبنایی برای مقایسه نیست',
    sentence: 'دو نفر در تمدید از ما پشتیبانی می‌کنند و یک نفر مانع است. هیئت‌مدیره در ماه مارس تصمیم می‌گیرد.',
    action: 'توافق دربارهٔ اجرای آزمایشی درگاه صورت‌حساب با بخش مالی',
    kinds: ['روابط', 'پیشنهاد'],
    states: ['می‌فروشیم', 'معاملهٔ باز', 'رقیب', 'فضای سفید', 'مسدود'],
    units: ['مصرف‌کننده', 'سازمانی', 'عمده‌فروشی', 'بهره‌برداری شبکه و خدمات میدانی', 'فناوری'],
    offerings: ['صورت‌حساب', 'رومینگ', 'خدمات میدانی', 'تحلیل', 'امنیت', 'مشاوره'],
    dates: ['بازبینی', 'تولد', 'گام بعدی'],
  },
} as const;
type Language = keyof typeof words;

const tones: readonly Tone[] = ['good', 'fair', 'bad', 'quiet', 'plain'];
const toneAt = (place: number): Tone => tones[place % tones.length] ?? 'plain';

const picturesIn = (language: Language): readonly ReportBlock[] => {
  const { action, kinds, units, offerings, states, dates, person, glance, sentence } = words[language];
  const picture = (
    kind: Extract<ReportBlock, { kind: 'picture' }>['picture'],
    title: string,
    items: readonly PictureItem[],
    style: 'money' | 'percent' | 'whole' = 'whole',
  ): ReportBlock => ({ kind: 'picture', picture: kind, title, text: sentence, style, items });
  return [
    picture('timeline', `${glance} · timeline`, [
      ...Array.from({ length: 12 }, (_, place) =>
        item(place % 4 === 1 ? `${action} ${place}` : `${person} ${place}`, {
          group: kinds[place % 2] ?? '',
          start: `2026-${String(4 + (place % 8)).padStart(2, '0')}-10`,
          end: `2026-${String(5 + (place % 8)).padStart(2, '0')}-20`,
          tone: toneAt(place),
          text: place % 3 === 0 ? person : '',
        }),
      ),
      item('B', { group: kinds[0], start: '2027-03-01', end: '2027-03-01', tone: 'plain', text: 'Tender' }),
      item('Far', { group: kinds[0], start: '2026-12-01', end: '9999-12-31', tone: 'quiet' }),
      item('No date', { group: kinds[0], start: null, end: null }),
      item('Reversed', { group: kinds[1], start: '2026-12-01', end: '2026-01-01' }),
    ]),
    picture(
      'bars',
      `${glance} · bars`,
      units.flatMap((label, row) =>
        offerings.map((group, place) =>
          item(label, {
            group,
            value: row === 4 ? null : ((row + 2) * 91_000 * (place + 1)) % 700_000,
          }),
        ),
      ),
      'money',
    ),
    picture(
      'trend',
      `${glance} · trend`,
      Array.from({ length: 8 }, (_, time) => time).flatMap((time) =>
        kinds.map((group, line) =>
          item(`2025 Q${time + 1}`, {
            group,
            value: line === 0 && time === 3 ? null : 0.4 + 0.05 * time * (line + 1) - 0.1 * line,
          }),
        ),
      ),
      'percent',
    ),
    picture(
      'heat',
      `${glance} · heat`,
      units.flatMap((label, row) =>
        offerings.map((group, place) =>
          item(label, {
            group,
            tone: toneAt(row * 2 + place),
            text: states[(row * 2 + place) % states.length] ?? '',
          }),
        ),
      ),
    ),
    picture(
      'twoByTwo',
      `${glance} · two by two`,
      Array.from({ length: 18 }, (_, place) =>
        item(`${units[place % units.length]} ${place}`, {
          x: 1 + ((place * 37) % 90) / 10,
          y: (place * 53) % 100,
          tone: toneAt(place),
        }),
      ),
    ),
    picture('month', `${glance} · month`, [
      ...Array.from({ length: 14 }, (_, place) =>
        item(place % 5 === 0 ? action : person, {
          group: dates[place % 3] ?? '',
          start: `2026-11-${String(2 + ((place * 7) % 27)).padStart(2, '0')}`,
          ...(place % 6 === 5 ? { tone: 'bad' as const } : {}),
        }),
      ),
      ...Array.from({ length: 6 }, (_, place) =>
        item(`${person} ${place}`, { group: dates[2], start: '2026-12-15' }),
      ),
      item(person, { group: dates[1], start: '2027-02-28' }),
      item('No date', { group: dates[0], start: null }),
    ]),
    picture('map', `${glance} · map`, []),
  ];
};

const tablesIn = (language: Language): readonly ReportBlock[] => {
  const { risks, person, long, unknown, units, offerings } = words[language];
  return [
    {
      kind: 'table',
      caption: units[0],
      columns: [
        { header: offerings[0] },
        { header: offerings[1] },
        { header: units[1], numeric: true },
        { header: units[2], numeric: true },
        { header: units[4] },
      ],
      rows: Array.from({ length: 60 }, (_, place): readonly ReportCell[] => [
        `${person} ${place}`,
        place % 7 === 0 ? long : (units[place % units.length] ?? ''),
        place % 5 === 0 ? unknown : { style: 'money', value: place * 12_345 },
        place % 6 === 0
          ? { style: 'money', value: place * 999, currency: 'USD' }
          : { style: 'percent', value: place / 60 },
        place % 4 === 0 ? null : { style: 'date', value: `2026-0${1 + (place % 9)}-1${place % 9}` },
      ]),
      emptyText: '',
    },
    {
      kind: 'table',
      caption: units[3],
      columns: Array.from({ length: 9 }, (_, place) => ({
        header: `${offerings[place % offerings.length]} ${place}`,
        ...(place > 3 ? { numeric: true as const } : {}),
      })),
      rows: Array.from({ length: 6 }, (_, row) =>
        Array.from({ length: 9 }, (_, place) =>
          place > 3
            ? { style: 'ratio' as const, value: row * 3.1236 + place }
            : `${person} ${long}`.slice(0, 18 * (row + 1)),
        ),
      ),
      emptyText: '',
    },
    { kind: 'table', caption: risks, columns: [{ header: risks }], rows: [], emptyText: unknown },
  ];
};

export const everything = (language: Language): ReportDocument => {
  const { title, subtitle, mark, glance, risks, person, long, unknown, sentence, units } = words[language];
  return {
    report: 'reviewPack',
    account: 'Northwind',
    title,
    subtitle,
    date: '2026-11-22',
    from: '2025-11-23',
    to: '2026-11-22',
    language,
    currency: 'EUR',
    internalMark: mark,
    blocks: [
      { kind: 'heading', level: 2, text: glance },
      {
        kind: 'facts',
        items: [
          { label: units[0], value: person },
          { label: units[1], value: { style: 'money', value: 1_234_567 } },
          { label: units[2], value: { style: 'percent', value: 0.425 } },
          { label: units[4], value: { style: 'date', value: '2027-03-01' } },
          { label: units[3], value: null },
          { label: risks, value: unknown },
        ],
      },
      { kind: 'paragraph', text: sentence },
      { kind: 'heading', level: 3, text: risks },
      { kind: 'flags', items: tones.map((tone) => ({ tone, text: `${long}. ${sentence}` })) },
      ...picturesIn(language).flatMap((block): readonly ReportBlock[] => [
        { kind: 'heading', level: 2, text: block.kind === 'picture' ? block.title : '' },
        block,
      ]),
      { kind: 'heading', level: 2, text: units[1] },
      ...tablesIn(language),
    ],
  };
};

export const reportsView: ReportsView = {
  reports: [
    {
      report: 'reviewPack',
      label: 'Review pack',
      isOfAccount: true,
      isForCustomer: false,
      months: 12,
      isAhead: false,
      parts: [
        { part: 'glance', label: 'At a glance' },
        { part: 'risks', label: 'Risks and gaps' },
        { part: 'dates', label: 'Dates' },
      ],
    },
  ],
  managers: [],
  chosen: null,
};

export const reportAnswers = (document: ReportDocument): Answers => ({
  viewReport: () => document,
  listReports: () => reportsView,
});
