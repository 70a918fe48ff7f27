/** Farsi wording of taking the map out of the sheet. */

import type { exportPanel as english } from '../en/export-panel';

export const exportPanel: Readonly<Record<keyof typeof english, string>> = {
  exportMap: 'خروجی',
  exportEveryone: 'همه، با همهٔ شاخه‌ها باز',
  exportForShowing: 'برای نشان دادن: بدون ارزیابی‌ها',
  exportSvg: 'تصویر با هر اندازه (SVG)',
  exportPng: 'تصویر (PNG)',
  exportPrint: 'صفحه‌ها برای چاپ یا PDF',
  exportCsv: 'فهرست افراد (CSV)',
  exportUnjudged: 'بدون ارزیابی‌ها',
  exportMark: '{mark} · {account} · {day}',
  exportMarking: 'نشان',
  exportName: 'نام',
  exportOutsiderTie: 'پیوند فرد بیرونی',
  exportPolitical: 'جایگاه سیاسی',
  exportDone: 'انجام شد.',
  exportSaved:
    '{count, plural, one {با {share} اندازهٔ اصلی ذخیره شد. SVG محدودیت اندازه ندارد.} other {در # تصویر ذخیره شد تا کنار هم چیده شوند. SVG یک تصویر با هر اندازه است.}}',
  exportProgress: 'تصویر {place} از {count}…',
  exportStop: 'توقف',
  exportStopped: 'متوقف شد. تصویرهای ذخیره‌شده می‌مانند.',
  exportFailed: 'این مرورگر نتوانست تصویر را بکشد. آن را به شکل SVG ذخیره کنید.',
};
