import type { refusals as english } from '../en/refusals'
import type { Translation } from '../speak'

export const refusals: Translation<typeof english> = {
  tooOften: {
    title: 'كان ذلك سريعًا بعض الشيء',
    sentence:
      'وصلتنا منك طلبات كثيرة خلال دقيقة، فلم يُنفَّذ هذا الطلب. يُرجى الانتظار {seconds, plural, zero {لحظة} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}، ثم الرجوع والمحاولة مجددًا.',
  },
  tooLarge: {
    title: 'كان ذلك كثيرًا دفعة واحدة',
    sentence: 'النموذج أكبر مما يقبله هذا التطبيق، فلم يتغيّر شيء. يُرجى الرجوع وتقليل المحتوى ثم المحاولة مجددًا.',
  },
  home: 'إلى صفحة البداية',
}
