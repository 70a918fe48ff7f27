/** Farsi wording of what the network answers, and of the dialog around it. */

import type { answersPanel as english } from '../en/answers-panel';

export const answersPanel: Readonly<Record<keyof typeof english, string>> = {
  askQuestion: 'پرسش',
  askWays: 'چگونه به … برسیم؟',
  askStarters: 'در … از چه کسی آغاز کنیم؟',
  askApprovals: 'چه کسانی باید موافقت کنند؟',
  askStakes: 'چه کسی کار را بر هم می‌زند، با چه کسی رابطه بسازیم و که را نگه داریم؟',
  askQuiet: 'چه کسی بی‌آنکه عنوانی داشته باشد اثرگذار است؟',
  askGaps: 'چه چیزی کم است؟',
  answersInternal: 'فقط داخلی: این‌ها داوری ماست و هرگز نباید به مشتری نشان داده شود.',
  working: 'در حال محاسبه…',
  listComma: '، ',
  somebodyOfOurs: 'کسی از ما',
  showOnMap: 'نمایش روی نقشه',

  wayTo: 'به چه کسی می‌خواهیم برسیم؟',
  wayFrom: 'آغاز از',
  wayFromOurs: 'هر کسی از تیم ما',
  wayChoose: 'فردی را برگزینید تا ببینید چه کسی می‌تواند ما را معرفی کند.',
  wayBest: 'بهترین راه به {name}',
  wayOthers: '{count} راه دیگر',
  waySameParty: 'راه از همین فرد آغاز می‌شود. فرد دیگری را برگزینید.',
  wayIsolated:
    'هیچ‌یک از کسانی که می‌شناسیم با {name} در تماس نیست. در برگهٔ پیوندها بنویسید چه کسی او را می‌شناسد، یا در مخاطبان به چه کسی گزارش می‌دهد.',
  wayNobodyKnown:
    'کسی که باید آغاز کند هنوز کسی را اینجا نمی‌شناسد. در مخاطبان «همکار ما» را پر کنید یا یک تماس ثبت کنید.',
  wayNoConnection:
    'هیچ‌یک از کسانی که می‌شناسیم به {name} نمی‌رسد. از آشنایان بپرسید چه کسی او را می‌شناسد و پیوند را در برگهٔ پیوندها بنویسید.',
  wayThroughOpponents:
    '{count, plural, other {این راه از {names} می‌گذرد که مخالف ماست}}. کس دیگری را نمی‌شناسیم که ما را معرفی کند: نخست آشنای دیگری پیدا کنید.',
  wayTouch: 'تماس در {day}',
  wayCounterpart: 'همکار ما برای {name}',
  wayPairing: 'دیدار منظم',
  wayPairingAbout: 'دیدار منظم: {topic}',
  wayReportsTo: 'گزارش می‌دهد به',
  wayLeads: 'مدیر',

  approvalNone:
    'هنوز تأییدی ثبت نشده است. در برگهٔ تأییدها برای هر گام یک ردیف بنویسید: موضوع، ترتیب، تأییدکننده.',
  approvalUnknown: 'هنوز کسی را نمی‌شناسیم. بپرسید چه کسی اینجا تأیید می‌کند.',
  approvalNoPerson: 'در مخاطبان نیست: هنوز کسی نیست که با او گفت‌وگو کنیم.',
  approvalAgainst: 'مخالف ماست: این گام می‌تواند کار را متوقف کند.',
  approvalNoWay: 'هیچ آشنایی به او نمی‌رسد.',
  approvalNoOrder: 'ترتیب این گام نوشته نشده است.',
  approvalSameOrder: 'گام دیگری همین ترتیب را دارد.',
  approvalWay: '{count, plural, =1 {راه رسیدن: {name}} other {راه رسیدن: {name}، # گام}}',

  stakeWatch: 'می‌تواند کار را بر هم بزند ({count})',
  stakeBuild: 'رابطه بسازیم ({count})',
  stakeKeep: 'نگه داریم ({count})',
  stakeNoneWatch: 'هیچ مخالفی نمی‌شناسیم. در نقشه‌ای صادقانه معمولاً کسی هست.',
  stakeKeySupportive: 'بازیگر کلیدی، همراه ما',
  stakeKeySomeCover: 'بازیگر کلیدی، با کمی تماس',
  stakeKeyNoCover: 'بازیگر کلیدی، بدون تماس',
  stakeDecides: 'تصمیم می‌گیرد',
  stakeApproves: 'باید تأیید کند',
  stakePays: 'هزینه را می‌پردازد',
  stakeIn: '{what} در {project}',
  stakeBacks: 'پشتیبان {name}',
  stakeSupportUnknown: 'حمایت نامعلوم',
  stakeNoCover: 'بدون تماس با ما',
  stakeCoverUnknown: 'تماس با ما ثبت نشده',
  stakeSilent: 'آخرین تماس در {day}',
  stakeNeverLogged: 'تماسی ثبت نشده',
  stakeReach: 'بر {direct} نفر مستقیم و در مجموع بر {all} نفر اثر دارد',
  stakeReachedBy: 'راه رسیدن: {name}',
  stakeUnreached: 'هیچ آشنایی به او نمی‌رسد',

  noGaps: 'چیزی که قاعده‌ای بخواهد کم نیست.',
  wholeNoRoles:
    'هنوز کسی نقشی ندارد. در برگهٔ نقش‌ها بنویسید چه کسی تصمیم می‌گیرد، می‌پردازد، ارزیابی می‌کند و همراه ماست.',
  wholeNoDecider: '{project}: تصمیم‌گیرنده را نمی‌شناسیم.',
  wholeNoPayer: '{project}: صاحب بودجه را نمی‌شناسیم.',
  wholeNoChampion: '{project}: کسی نیست که در نبودِ ما از ما دفاع کند.',
  wholeNoEvaluator: '{project}: ارزیاب را نمی‌شناسیم.',
  wholeTeamNotWorked:
    '{project}: {count} نفر در تیم خرید. کمتر از {minimum} نفر یعنی روی این پرسش کار نشده است.',
  wholeTeamIncomplete: '{project}: {count} نفر در تیم خرید. {typical} نفر یا بیشتر معمول است.',
  wholeLevelUnpaired: '{account}، {level}: کسی از ما با {count} نفرِ این سطح دیدار نمی‌کند.',
  wholeSingleThread: '{account}: در نیم سال گذشته فقط {name} در تماس بوده است. نفر دومی هم همراه کنید.',

  colourBy: 'رنگ',
  allTies: 'همهٔ پیوندها',
  hideWay: 'پنهان کردن راه',
  sideLabel: 'کنار نقشه',
  sideToggle: 'پنل کناری',
  sidePerson: 'فرد',
  sideTray: 'بی‌جا ({count})',
  sideTrayEmpty: 'همه در نمودار جا دارند.',
};
