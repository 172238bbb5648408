import type { links as english } from '../en/links'
import type { Translation } from '../speak'

/** The page of one connect link. */
export const details: Translation<typeof english.details> = {
  back: 'كل الروابط',
  facts: 'هذا الرابط',
  purpose: 'الغرض',
  recipient: 'إلى',
  language: 'لغة الرسالة',
  by: 'أنشأه',
  opens: 'مرات الفتح',
  presses: 'مرات ضغط الزر',
  mails: 'الرسائل المرسلة',
  times: '{count, plural, zero {ولا مرة} one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}',
  outcome: 'آخر محاولة',
  connected: 'رُبطت به',
  timeline: 'ما حدث',
  fresh: {
    title: 'العنوان',
    sentence: 'يمكنك إرساله بنفسك، أو مسح الرمز بهاتف. لا يظهر إلا لك، ولمدة عشر دقائق فقط.',
    label: 'عنوان الرابط',
    qr: 'رمز QR للعنوان',
    hide: 'إخفاء',
  },
  renew: {
    title: 'إرساله مرة أخرى',
    sentence:
      'يُنشأ عنوان جديد بمدة صلاحية كاملة، ويتوقف القديم عن العمل: لا نحتفظ إلا ببصمته، فلا يمكن عرضه أو إرساله مرة أخرى.',
    recipient: 'البريد',
    mail: 'إرسال عنوان جديد',
    show: 'عرض عنوان جديد',
  },
  revoke: {
    title: 'إبطال هذا الرابط',
    sentence: 'لا يفتح شيئًا بعد ذلك، حتى لمن هو في Digitail الآن. والعيادة التي رُبطت به تبقى مرتبطة.',
    button: 'إبطال',
  },
  request: {
    title: 'استُخدم رابط {clinic} بحساب عيادة أخرى',
    sentence: 'لم يُربط شيء بعد. يُرجى عدم الموافقة إلا عند التأكد من صحة ذلك.',
    account: 'حساب Digitail',
    choose: 'تحديد ما يُسمح بربطه',
    until: 'إن لم يُتخذ قرار، فسيُحذف الطلب',
    approve: 'الموافقة والربط',
    refuse: 'الرفض والحذف',
  },
}
