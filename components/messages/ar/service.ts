import type { service as english } from '../en/service'
import type { Translation } from '../speak'

export const service: Translation<typeof english> = {
  staff: {
    title: 'يواجه Digitail مشكلة',
    sentence: 'قد تتأخر بعض الأمور. نواصل المحاولة، ولا حاجة إلى أي إجراء منك.',
  },
  admin: {
    'provider-outage': {
      title: 'يواجه Digitail مشكلة',
      sentence:
        'يتعذّر تجديد اتصالات عيادات كثيرة في وقت واحد. لم تتغيّر أي عيادة، ولا تلزم أحدًا إعادة الربط. يُستأنف التجديد تلقائيًا.',
    },
    'our-configuration': {
      title: 'لا يقبل Digitail هذا التطبيق',
      sentence:
        'لا يمكن تجديد أي اتصال قبل تصحيح معرّف العميل وسرّ العميل وعناوين Digitail في الإعدادات. لم تتغيّر أي عيادة. ويُستأنف التجديد تلقائيًا بعد ذلك.',
    },
    late: {
      title: 'العمل في الخلفية متوقف',
      sentence: 'لا تُجدَّد الاتصالات إلا عند استخدامها. يُرجى التحقق من أن خادمًا يعمل، أو برنامج الجدولة الذي يستدعيه.',
      lastRun: 'كان آخر تشغيل',
      never: 'لم يعمل قط.',
    },
  },
  since: 'بدأ ذلك',
}
