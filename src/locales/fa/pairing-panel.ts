/** Farsi wording of their levels beside ours. */

import type { pairingPanel as english } from '../en/pairing-panel';

export const pairingPanel: Readonly<Record<keyof typeof english, string>> = {
  pairingSwitch: 'نمایش',
  pairingView: 'سطح‌ها',
  pairingCaption: 'چه کسی از {account} با چه کسی از ما دیدار می‌کند، سطح به سطح',
  pairingLevel: 'سطح',
  pairingTheirs: 'افراد آن‌ها',
  pairingMeetings: 'دیدارها',
  pairingOurs: 'افراد ما',
  pairingNoLevel: 'بدون سطح',
  pairingNobody: 'هیچ‌کس',
  pairingNobodyOfOurs: 'هنوز کسی از ما نیست',
  pairingWholeLevel: 'همهٔ این سطح',
  pairingNoTopic: 'هنوز موضوعی ندارد',
  pairingNext: 'دیدار بعدی {day}',
  pairingNoNext: 'دیدار بعدی تعیین نشده',
  pairingLate: 'موعدش {day} بود',
  pairingMore: '{count, plural, other {نمایش # نفر دیگر: {level}}}',
  pairingGap: 'کسی از ما با این سطح دیدار نمی‌کند. در برگهٔ همتایان ردیفی بیفزایید: سطح، موضوع و همکار ما.',
  pairingUnknown: 'دیدارهایی که نه سطحی دارند و نه نامی از برگهٔ مخاطبان',
  pairingNone:
    'هنوز دیداری قرار نشده است. در برگهٔ همتایان برای هر دیدار یک ردیف بنویسید: موضوع، سطح یا فرد آن‌ها، همکار ما.',
  pairingEmptyTitle: 'هنوز سطحی ثبت نشده است',
  pairingEmptyText:
    'در برگه‌های مخاطبان و تیم سطح افراد را بنویسید و برای هر جفتی که باید دیدار کند ردیفی به برگهٔ همتایان بیفزایید.',
};
