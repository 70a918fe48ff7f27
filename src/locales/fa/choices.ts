/** Farsi labels of the choices, as the dropdowns of the sheets and the page show them. */

import type { ChoiceWords } from '../words';

export const standing: ChoiceWords['standing'] = {
  employee: 'کارمند',
  outsider: 'بیرون از سازمان',
  unknownPerson: 'فرد ناشناس',
};

export const coverage: ChoiceWords['coverage'] = {
  noContact: 'بدون تماس',
  briefContact: 'تماس کوتاه',
  multipleContacts: 'چند تماس',
  inDepth: 'رابطهٔ عمیق',
};

export const confidence: ChoiceWords['confidence'] = { assumed: 'فرضی', confirmed: 'تأییدشده' };

export const buyingRole: ChoiceWords['buyingRole'] = {
  decisionMaker: 'تصمیم‌گیرنده',
  buyer: 'خریدار',
  budgetOwner: 'صاحب بودجه',
  sponsor: 'پشتیبان ارشد',
  champion: 'مدافع ما',
  coach: 'راهنما',
  agentOfInfluence: 'عامل نفوذ',
  influencer: 'تأثیرگذار',
  evaluator: 'ارزیاب',
  user: 'کاربر',
  problemBearer: 'صاحب مسئله',
  internalCustomer: 'مشتری داخلی',
  blocker: 'مانع',
  competitor: 'رقیب',
  agentOfAntiInfluence: 'عامل نفوذ مخالف',
  legal: 'حقوقی',
  otherRole: 'سایر',
};

export const support: ChoiceWords['support'] = {
  mentor: 'مربی',
  supporter: 'حامی',
  neutral: 'بی‌طرف',
  nonSupporter: 'ناهمراه',
  enemy: 'مخالف سرسخت',
};

export const feeling: ChoiceWords['feeling'] = { positive: 'مثبت', neutral: 'خنثی', negative: 'منفی' };

/** Some lists are not written yet. */
export const choices: Partial<ChoiceWords> = {
  accountStatus: {
    key: 'مشتری کلیدی',
    candidate: 'نامزد',
    watch: 'زیر نظر',
    standard: 'عادی',
    cannotBeKept: 'غیرقابل حفظ',
  },
  segment: { enterprise: 'سازمان بزرگ', smb: 'کسب‌وکار کوچک و متوسط' },
  groupPosition: {
    standalone: 'مستقل',
    mainMember: 'عضو اصلی گروه',
    supportingMember: 'عضو فرعی گروه',
  },
  yesNo: { yes: 'بله', no: 'خیر' },
  month: {
    m01: 'ژانویه',
    m02: 'فوریه',
    m03: 'مارس',
    m04: 'آوریل',
    m05: 'مه',
    m06: 'ژوئن',
    m07: 'ژوئیه',
    m08: 'اوت',
    m09: 'سپتامبر',
    m10: 'اکتبر',
    m11: 'نوامبر',
    m12: 'دسامبر',
  },
  planningCadence: { quarterly: 'فصلی', halfYearly: 'شش‌ماهه', yearly: 'سالانه' },
  reviewCadence: { weekly: 'هفتگی', monthly: 'ماهانه', quarterly: 'فصلی' },
  checkInCadence: { weekly: 'هفتگی', fortnightly: 'دوهفته‌ای', monthly: 'ماهانه', quarterly: 'فصلی' },
  level: {
    board: 'هیئت‌مدیره',
    vicePresident: 'معاون',
    generalManager: 'مدیر کل',
    manager: 'مدیر',
    specialist: 'کارشناس',
  },
  standing,
  contactFunction: {
    payer: 'پرداخت‌کننده',
    dayToDayContact: 'رابط روزمره',
    signatory: 'صاحب امضا',
  },
  acquaintance: { unknown: 'ناآشنا', byName: 'در حد نام', met: 'ملاقات‌شده', wellKnown: 'آشنای نزدیک' },
  coverage,
  knowsUs: { notAtAll: 'اصلاً', byName: 'در حد نام', partly: 'تا حدی', fully: 'کامل' },
  relationLevel: {
    vendor: 'فروشنده',
    credibleSource: 'منبع معتبر',
    problemSolver: 'حل‌کنندهٔ مسئله',
    trustedAdvisor: 'مشاور مورد اعتماد',
  },
  confidence,
  buyingRole,
  formality: { official: 'رسمی', unofficial: 'غیررسمی' },
  politicalStatus: {
    outside: 'بیرون از حلقه',
    politicalStructure: 'در ساختار قدرت',
    innerCircle: 'حلقهٔ درونی',
  },
  support,
  decisionOrientation: { financial: 'مالی', technical: 'فنی', relationship: 'رابطه‌ای', business: 'تجاری' },
  tieKind: {
    knows: 'می‌شناسد',
    influences: 'نفوذ دارد',
    dottedLine: 'گزارش‌دهی غیرمستقیم',
    conflict: 'اختلاف',
    family: 'خویشاوند',
    formerColleague: 'همکار سابق',
  },
  feeling,
  direction: { oneWay: 'یک‌سویه', mutual: 'دوسویه' },
  side: { ours: 'ما', customers: 'مشتری' },
  horizon: { short: 'کوتاه‌مدت', medium: 'میان‌مدت', long: 'بلندمدت' },
  priority: { high: 'بالا', normal: 'معمولی', low: 'پایین' },
  goalStatus: {
    open: 'باز',
    onTrack: 'طبق برنامه',
    atRisk: 'در خطر',
    reached: 'محقق‌شده',
    dropped: 'کنارگذاشته‌شده',
  },
  activityKind: {
    meeting: 'جلسه',
    informalMeeting: 'دیدار غیررسمی',
    conference: 'همایش',
    referenceVisit: 'بازدید مرجع',
    pilot: 'اجرای آزمایشی',
    training: 'آموزش',
    campaign: 'کارزار',
    proposal: 'پیشنهاد',
    other: 'سایر',
  },
  actionStatus: {
    notStarted: 'شروع‌نشده',
    inProgress: 'در حال انجام',
    done: 'انجام‌شده',
    dropped: 'کنارگذاشته‌شده',
  },
  criterionFamily: {
    revenue: 'درآمد',
    profitability: 'سودآوری',
    potential: 'ظرفیت رشد',
    strategic: 'همسویی راهبردی',
    relationship: 'رابطه',
    risk: 'ریسک',
  },
  teamFunction: {
    accountManager: 'مدیر حساب',
    seller: 'فروشنده',
    customerSuccess: 'موفقیت مشتری',
    executiveSponsor: 'پشتیبان ارشد',
    marketer: 'بازاریاب',
    technicalSupport: 'پشتیبانی فنی',
    implementation: 'پیاده‌سازی',
    internalExpert: 'کارشناس داخلی',
    headOfSales: 'رئیس فروش',
  },
  authorityLevel: {
    oneCustomer: 'یک مشتری',
    customerPortfolio: 'سبد مشتریان',
    turnoverPortfolio: 'سبد گردش مالی',
  },
  sellerType: { closer: 'نهایی‌کنندهٔ فروش', farmer: 'پرورش‌دهندهٔ رابطه' },
  teamPlace: { salesDepartment: 'واحد فروش', accountUnit: 'واحد حساب‌ها', customerUnit: 'واحد مشتری' },
  portfolioDivision: {
    byCustomer: 'بر پایهٔ مشتری',
    byRegion: 'بر پایهٔ منطقه',
    byVolume: 'بر پایهٔ حجم',
    byDomain: 'بر پایهٔ حوزه',
  },
};
