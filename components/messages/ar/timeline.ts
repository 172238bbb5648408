import type { timeline as english } from '../en/timeline'
import type { Translation } from '../speak'

export const timeline: Translation<typeof english> = {
  title: 'ما حدث',
  lead: 'الأحدث أولًا. لا تُذكر عمليات التجديد الناجحة.',
  by: 'بواسطة {who}',
  app: 'التطبيق',
  linkHolder: 'شخص لديه رابط ربط',
  somebody: 'شخص لم يعد هنا',
  reason: '«{text}»',
  failure: 'ما صادفناه: {word}',
  unknown: 'شيء لا يعرفه هذا الإصدار: {word}',
  none: 'لا شيء بعد.',
  older: 'الأقدم',
  latest: 'العودة إلى الأحدث',
}
