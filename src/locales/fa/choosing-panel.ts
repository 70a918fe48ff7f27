/** Farsi wording of the view in which key accounts are chosen. */

import type { choosingPanel as english } from '../en/choosing-panel';

export const choosingPanel: Readonly<Record<keyof typeof english, string>> = {
  choosing: 'گزینش حساب‌های کلیدی',
  keyCount: '{count} حساب کلیدی از {cap}',
  noReview: 'هنوز بازبینی‌ای بسته نشده است',
  lastReview: 'آخرین بازبینی: {day}',
  proposals: 'برای تصمیم ({count})',
  watchList: 'شایستهٔ توجه ({count})',
  otherAccount: 'تصمیم دربارهٔ حسابی دیگر',
  noStatus: 'بدون وضعیت',
  rankAndScore: 'رتبهٔ {rank}، امتیاز {score}',
  lastDecision: 'آخرین تصمیم: {decision}',
  decisionReason: 'چرا؟',
  decideFor: '{decision}: {account}',
  decided: '{account}: «{decision}» ثبت شد.',
  demotionNote: 'فقط داخلی: ارتقا را می‌توان به مشتری گفت، تنزل را هرگز.',
  promotionNote: 'سخت‌گیر باشید: یا همهٔ جاهای حساب‌های کلیدی پر است یا ارقام به سود آن نیست.',
  history: 'تاریخچه',
  nothingHere: 'فعلاً چیزی نیست.',
  tierThen: 'بنا بر ارقام: {tier}',
  noHistory: 'هنوز بازبینی‌ای از این حساب نگه داشته نشده است.',
  revenueThen: 'درآمد {revenue}',
  ratioThen: 'نسبت درآمد به هزینه {ratio}',
  ratingThen: '{criterion} {rating} ({share})',
  review: 'بازبینی',
  reviewExplained:
    'امتیاز، رتبه، وضعیت و تصمیم امروز هر حساب را در برگهٔ پنهان تاریخچه نگه می‌دارد. چیز دیگری تغییر نمی‌کند؛ بستن دوباره در همین روز جای بازبینی امروز را می‌گیرد.',
  closeReview: 'بستن بازبینی',
  reviewClosed: 'بازبینی {day} نگه داشته شد.',
};
