import type { people as english } from '../en/people'
import type { Translation } from '../speak'

export const people: Translation<typeof english> = {
  title: 'الأشخاص',
  lead: 'لا يمكن تسجيل الدخول إلا للأشخاص المذكورين هنا.',
  you: 'أنت',
  roles: { ADMIN: 'مسؤول', STAFF: 'فريق العيادة' },
  states: { invited: 'قيد الدعوة', active: 'نشط', disabled: 'أُنهي الوصول' },
  search: { label: 'البحث عن أشخاص', hint: 'الاسم أو البريد الإلكتروني', button: 'بحث', clear: 'عرض الجميع' },
  filter: 'عرض',
  filters: {
    all: 'الجميع',
    admins: 'المسؤولون',
    staff: 'فريق العيادة',
    invited: 'قيد الدعوة',
    disabled: 'أُنهي الوصول',
  },
  columns: { person: 'الشخص', access: 'الوصول', clinics: 'العيادات', sessions: 'الجلسات', last: 'آخر ظهور' },
  clinics:
    '{count, plural, zero {لا شيء بعد} one {عيادة واحدة} two {عيادتان} few {# عيادات} many {# عيادة} other {# عيادة}}',
  allClinics: 'كل العيادات',
  sessions:
    '{count, plural, zero {ليس الآن} one {متصفح واحد} two {متصفحان} few {# متصفحات} many {# متصفحًا} other {# متصفح}}',
  neverSeen: 'لم يظهر بعد',
  nobody: { title: 'لا أحد مطابق', sentence: 'لا اسم ولا بريد إلكتروني يحتوي على هذا. قد يفيد جزء أقصر منه.' },
  nobodyHere: { title: 'لا أحد هنا', sentence: 'لا أحد في هذه المجموعة.' },
  pages: 'الصفحات',
  next: 'التالية',
  previous: 'السابقة',
  invite: {
    title: 'دعوة شخص',
    email: 'بريد العمل',
    role: 'الدور',
    language: 'اللغة',
    hint: 'تصل إلى هذا الشخص رسالة فيها رابط يسجّل دخوله. وبعد ذلك يمكنك اختيار العيادات التي يراها.',
    button: 'دعوة',
    sending: 'جارٍ إرسال الدعوة…',
  },
  everybodyOut: {
    title: 'تسجيل خروج الجميع',
    sentence:
      'ليوم عصيب: حاسوب ضاع أو رسالة تسرّبت. يُسجَّل الخروج فورًا من كل المتصفحات عدا هذا. تبقى الاتصالات بـ Digitail قائمة، ويمكن للجميع تسجيل الدخول من جديد.',
    button: 'تسجيل خروج الجميع الآن',
  },
  notices: {
    'bad-email': 'هذا ليس عنوان بريد إلكتروني. مثال صحيح: name@clinic.com.',
    'everybody-out': 'تم تسجيل خروج الجميع عداك.',
  },
}
