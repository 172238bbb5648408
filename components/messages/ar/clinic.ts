import type { clinic as english } from '../en/clinic'
import type { Translation } from '../speak'

export const clinic: Translation<typeof english> = {
  details: 'هذا الاتصال',
  account: 'حساب Digitail',
  connectedBy: 'من ربطها',
  connectedSince: 'تم الربط',
  lastExchange: 'آخر تبادل',
  clinicTime: 'المنطقة الزمنية للعيادة',
  alsoServes: 'يشمل أيضًا',
  unknownPerson: 'لم يعد معروفًا',
  byLink: 'عبر رابط ربط',
  justConnected: 'تم ربط {name} بـ Digitail. وهذا يومها مباشرةً.',
  connect: {
    title: 'ربط هذه العيادة',
    sentence: 'يكفي تسجيل الدخول إلى Digitail، ثم الموافقة، ثم التأكد من الاسم. يستغرق ذلك دقيقة.',
    button: 'الربط بـ Digitail',
  },
  reconnect: {
    title: 'إعادة الربط',
    sentence: 'يكفي تسجيل الدخول إلى Digitail مرة أخرى بالحساب نفسه. يبقى كل شيء هنا كما هو.',
    button: 'إعادة الربط بـ Digitail',
  },
  disconnect: {
    title: 'إلغاء الربط',
    summary: 'إلغاء ربط {name}',
    what: 'عند الضغط على الزر أدناه:',
    steps: [
      'نحذف وصولنا إلى Digitail فورًا ونهائيًا.',
      'نتوقف عن قراءة أي شيء من العيادة.',
      'يبقى عملك في Digitail كما هو دون أي تغيير.',
    ],
    shared: 'الاتصال نفسه يخدم {names}. إلغاء الربط ينهي ربطها أيضًا.',
    inDigitail: 'قد نظل ظاهرين في قائمة التطبيقات المرتبطة في Digitail، ويمكنك إزالتنا من هناك أيضًا.',
    undo: 'يمكنك الربط من جديد في أي وقت.',
    button: 'إلغاء الربط الآن',
    working: 'جارٍ إلغاء الربط…',
  },
}
