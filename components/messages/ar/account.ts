import type { account as english } from '../en/account'
import type { Translation } from '../speak'

export const account: Translation<typeof english> = {
  title: 'حسابك',
  name: {
    title: 'اسمك',
    label: 'الاسم الذي يراه الآخرون هنا',
    hint: 'إذا بقي فارغًا، يظهر عنوان بريدك الإلكتروني.',
    button: 'حفظ',
    problem: 'لا يمكن استخدام هذا الاسم. يُرجى كتابة 80 حرفًا عاديًا على الأكثر.',
  },
  language: {
    title: 'لغتك',
    label: 'الصفحات والرسائل',
    hint: 'وهي أيضًا لغة ما نرسله إليك بالبريد.',
    button: 'حفظ',
  },
  ways: {
    title: 'طريقة تسجيل دخولك',
    email: 'برابط نرسله إلى {address}',
    oidc: 'بحساب عملك',
    linked: 'بحساب عملك لدى {host}',
    demo: 'بزر النسخة التجريبية',
    none: 'لم تُجهَّز أي طريقة لتسجيل الدخول.',
  },
  sessions: {
    title: 'الأماكن المسجّل دخولك فيها',
    lead: 'هل بينها ما ليس لك؟ يُرجى إنهاؤه وإبلاغنا.',
    list: 'المتصفحات المسجّل دخولها',
    unknown: 'متصفح لا يعرّف بنفسه',
    on: 'على {system}',
    isThis: 'هذا المتصفح',
    since: 'تسجيل الدخول',
    last: 'آخر استخدام',
    network: 'من الشبكة {network}',
    end: 'إنهاء',
    endOthers: 'إنهاء كل ما عداه',
    onlyThis: 'في هذا المتصفح فقط.',
  },
  notices: {
    renamed: 'تم الحفظ.',
    unchanged: 'الأمر كذلك من قبل. لم يتغيّر شيء.',
    'bad-name': 'لا يمكن استخدام هذا الاسم. يُرجى كتابة 80 حرفًا عاديًا على الأكثر.',
    ended: 'تم تسجيل الخروج هناك.',
    'already-ended': 'كان قد انتهى من قبل.',
  },
}
