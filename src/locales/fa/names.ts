/** Farsi names of the sheets, with those of columns and choices. */

import type { NameWords } from '../words';
import { choices } from './choices';
import { essentialColumns } from './essential-columns';
import { moreColumns } from './more-columns';

export const names: NameWords = {
  sheets: {
    accounts: 'حساب‌ها',
    contacts: 'مخاطبان',
    roles: 'نقش‌ها',
    relationships: 'پیوندها',
    goals: 'اهداف',
    strategy: 'استراتژی',
    scoring: 'امتیازدهی',
    criteria: 'معیارها',
    team: 'تیم',
    settings: 'تنظیمات',
    units: 'واحدها',
    pairing: 'همتایان',
    approvals: 'تأییدها',
    opportunities: 'فرصت‌ها',
    touchpoints: 'نقاط تماس',
    challenges: 'چالش‌ها',
    swot: 'تحلیل SWOT',
    competitors: 'رقبا',
    planning: 'برنامه‌ریزی',
    caseStudies: 'نمونه‌های موفق',
    whiteSpace: 'فضای خالی فروش',
    targets: 'اهداف KPI',
    mutes: 'بررسی‌های خاموش',
    history: 'تاریخچه',
  },
  columns: { ...essentialColumns, ...moreColumns },
  choices,
};
