import type { status as english } from '../en/status'
import type { Translation } from '../speak'

const reconnect = { next: 'تلزم إعادة الربط للمتابعة. يستغرق ذلك دقيقة.' }

export const status: Translation<typeof english> = {
  health: {
    live: {
      word: 'مرتبطة',
      sentence: 'مرتبطة بـ Digitail، وكل شيء يعمل.',
      next: 'نحافظ على ذلك، ولا حاجة إلى أي إجراء منك.',
    },
    degraded: {
      word: 'بانتظار Digitail',
      sentence: 'يواجه Digitail مشكلة.',
      next: 'نواصل المحاولة، ولا حاجة إلى أي إجراء منك.',
    },
    needs_reconnect: {
      word: 'تلزم إعادة الربط',
      sentence: 'لم يعد Digitail يسمح لنا بالدخول.',
      ...reconnect,
    },
    disconnected: {
      word: 'أُلغي ربطها',
      sentence: 'أُلغي ربط هذه العيادة. لم نعد نقرأ منها أي شيء.',
      next: 'يمكنك ربطها من جديد متى شئت.',
    },
    never: {
      word: 'غير مرتبطة',
      sentence: 'هذه العيادة غير مرتبطة بعد.',
      next: 'يمكنك ربطها متى شئت.',
    },
  },
  reasons: {
    revoked: {
      sentence: 'لم يعد Digitail يسمح لنا بالدخول. ربما أزال أحدهم وصولنا هناك.',
      ...reconnect,
    },
    expired: {
      sentence: 'انتهت مدة الإذن الذي منحنا إياه Digitail.',
      ...reconnect,
    },
    lost_rotation: {
      sentence: 'انقطع اتصالنا بـ Digitail أثناء تجديده. لم تُفقد أي بيانات.',
      ...reconnect,
    },
    forbidden: {
      sentence: 'لم يعد يحق لحساب Digitail الذي يقوم عليه هذا الاتصال رؤية هذه العيادة.',
      next: 'يُرجى طلب السماح بذلك ممن يدير Digitail في العيادة، أو إعادة الربط بحساب آخر.',
    },
  },
  ourTrouble: {
    sentence: 'شيء من جانبنا يمنعنا من الوصول إلى Digitail.',
    next: 'نحن على علم بذلك ونعمل عليه، ولا حاجة إلى أي إجراء منك.',
  },
  nextTry: 'المحاولة التالية',
  lastExchange: 'آخر تبادل مع Digitail:',
  since: 'بدأ ذلك',
}
