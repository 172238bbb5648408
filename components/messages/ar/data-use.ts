import type { dataUse as english } from '../en/data-use'
import type { Translation } from '../speak'

export const dataUse: Translation<typeof english> = {
  title: 'ما فعلناه باسم هذه العيادة',
  pageTitle: 'ما فعلناه باسم {clinic}',
  lead: 'كل مرة طلب فيها هذا التطبيق شيئًا من Digitail بإذن العيادة. يرى الفريق والمسؤولون الشيء نفسه.',
  lastDays:
    '{days, plural, zero {اليوم} one {اليوم الأخير} two {آخر يومين} few {آخر # أيام} many {آخر # يومًا} other {آخر # يوم}}',
  reads: 'قراءة',
  changes: 'تعديل أو إرسال',
  failed: 'فشل',
  columns: { what: 'ماذا', kind: 'النوع', often: 'كم مرة', failed: 'فشل', last: 'آخر مرة' },
  times: '{count, plural, zero {ولا مرة} one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}',
  someFailed:
    '{count, plural, zero {دون أي فشل} one {مرة واحدة دون نجاح} two {مرتان دون نجاح} few {# مرات دون نجاح} many {# مرة دون نجاح} other {# مرة دون نجاح}}',
  none: { title: 'لا شيء في هذه المدة', sentence: 'لم نطلب من Digitail أي شيء باسم هذه العيادة.' },
  dayByDay: 'يومًا بيوم',
  seeAll: 'يومًا بيوم، وفي ملف',
  utc: 'تبدأ الأيام عند منتصف الليل بتوقيت UTC.',
  from: 'من',
  to: 'حتى',
  show: 'عرض',
  exportTitle: 'نسخة لك',
  exportLead: 'القائمة نفسها في ملف، لسجلات العيادة. نسجّل من أخذها.',
  csv: 'جدول بيانات (CSV)',
  json: 'للبرامج (JSON)',
  abilities: 'كل ما يستطيع هذا التطبيق فعله',
  abilitiesLead:
    'القرار لدى Digitail: لا يُسمح لهذا التطبيق إلا بما يُسمح به هناك للحساب الذي ربط العيادة. وبين القوسين اسم الصلاحية في Digitail.',
  back: 'العودة إلى {clinic}',
}
