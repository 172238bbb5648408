import type { setup as english } from '../en/setup'
import type { Translation } from '../speak'

export const setup: Translation<typeof english> = {
  title: 'أوشكنا على الانتهاء',
  lead: 'التطبيق يعمل، لكنه بلا إعدادات بعد. على من يشغّله القيام بهذا مرة واحدة، على الجهاز الذي يعمل عليه:',
  demo: 'لمجرد إلقاء نظرة: إيقاف التطبيق، ثم:',
  copy: 'إنشاء ملف للإعدادات:',
  fill: 'إدخال ما يلزم فيه:',
  migrate: 'تجهيز قاعدة البيانات:',
  start: 'إعادة تشغيل التطبيق:',
  doctor: 'هل من شيء غير واضح؟ الأمر {command} يبيّن ما ينقص وكيفية إصلاحه.',
}
