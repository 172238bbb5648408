import type { today as english } from '../en/today'
import type { Translation } from '../speak'

export const today: Translation<typeof english> = {
  title: 'اليوم في العيادة',
  unavailable: {
    'needs-reconnect': {
      title: 'لم يعد Digitail يسمح لنا بالدخول',
      sentence: 'بعد إعادة ربط العيادة، تعود مواعيد اليوم.',
    },
    'not-permitted': {
      title: 'لا يحق لنا رؤية المواعيد',
      sentence:
        'هذا غير مسموح لحساب Digitail الذي يقوم عليه هذا الاتصال. يُرجى طلب السماح بذلك ممن يدير Digitail في العيادة.',
    },
    'digitail-trouble': {
      title: 'يواجه Digitail مشكلة',
      sentence: 'نواصل المحاولة، ولا حاجة إلى أي إجراء منك. يمكنك تحميل الصفحة من جديد بعد بضع دقائق.',
    },
    'too-many-requests': {
      title: 'يطلب منا Digitail التمهّل',
      sentence: 'طلبنا الكثير في وقت قصير. لا حاجة إلى أي إجراء منك؛ يمكنك تحميل الصفحة من جديد بعد دقيقة.',
    },
    'our-settings': {
      title: 'هناك خلل من جانبنا',
      sentence: 'إعداداتنا تمنعنا من سؤال Digitail. على من يشغّل هذا الموقع أن يتدخّل، ولا حاجة إلى أي إجراء منك.',
    },
    disconnected: {
      title: 'هذه العيادة غير مرتبطة',
      sentence: 'بعد ربطها، تظهر مواعيد اليوم هنا.',
    },
  },
  states: {
    cancelled: 'أُلغي',
    done: 'تم',
    now: 'الآن',
    upcoming: 'قادم',
  },
  appointments:
    '{count, plural, zero {لا مواعيد} one {موعد واحد} two {موعدان} few {# مواعيد} many {# موعدًا} other {# موعد}}',
  clinicTime: 'بتوقيت العيادة ({timezone})',
  readAt: 'قُرئت من Digitail',
  empty: { title: 'يوم هادئ', sentence: 'لا مواعيد لليوم في Digitail.' },
  more: 'في Digitail مواعيد لليوم أكثر مما نعرضه هنا.',
  waiting: 'جارٍ سؤال Digitail عن مواعيد اليوم…',
  again: 'إعادة التحميل',
  columns: {
    time: 'الوقت',
    patient: 'المريض',
    owner: 'المالك',
    vet: 'الطبيب',
    visit: 'الزيارة',
    state: 'الحالة',
  },
  unknown: '—',
}
