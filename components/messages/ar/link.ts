import { brand } from '@/components/brand'
import type { link as english } from '../en/link'
import type { Translation } from '../speak'
import { linkResults } from './link-results'

export const link: Translation<typeof english> = {
  results: linkResults,
  open: {
    title: 'ربط {clinic}',
    titleRepair: 'إعادة ربط {clinic}',
    asks: `هذا طلب من ${brand.name}.`,
    asksNamed: `هذا طلب من {who} لدى ${brand.name}.`,
    what: `بهذا يتمكن ${brand.name} من العمل مع {clinic} في Digitail: المواعيد والمرضى والأطباء. يلزمك حساب Digitail للعيادة، ولا يلزمك حساب هنا.`,
    whatRepair: `لم يعد Digitail يسمح لـ ${brand.name} بالدخول إلى {clinic}. يكفي تسجيل الدخول إلى Digitail مرة أخرى بحساب للعيادة. يبقى كل شيء آخر كما هو.`,
    stepsTitle: 'ما الذي سيحدث',
    steps: [
      'تسجيل دخولك إلى Digitail في صفحته نفسها. لا نرى كلمة مرورك أبدًا.',
      'سؤال من Digitail: هل يُسمح لنا بالعمل مع العيادة؟',
      'عرض اسم العيادة عليك. ضغطة واحدة، وتصبح مرتبطة.',
    ],
    button: 'الربط بـ Digitail',
    buttonRepair: 'إعادة الربط بـ Digitail',
    leaving: 'جارٍ نقلك إلى Digitail…',
    again: 'استخدام حساب Digitail آخر',
    until: 'تنتهي صلاحية هذا الرابط',
    notYou: 'لست من يدير Digitail في هذه العيادة؟ يُرجى تحويل الرابط إلى من يديره.',
    waiting: {
      title: 'طُلب قرار مسؤول',
      sentence:
        'استُخدم هذا الرابط بحساب عيادة أخرى، ويقرر مسؤول هل ذلك صحيح. وإن كان ذلك سهوًا، فيمكنك استخدام الحساب الصحيح.',
    },
  },
  confirm: {
    other: {
      title: 'هذا الحساب لا يرى {clinic}',
      sentence: 'أُنشئ الرابط من أجل {clinic}، أما حساب Digitail الذي استخدمته فيعود إلى:',
      lead: 'لم يُربط شيء بعد.',
      what: `إن كان ذلك صحيحًا رغم ذلك، فلا بد أولًا من موافقة شخص لدى ${brand.name}. ولا يُربط شيء حتى ذلك الحين.`,
      ask: 'هذا صحيح، إرسال الطلب',
      asking: 'جارٍ الإرسال…',
      no: 'لا، استخدام حساب آخر',
    },
    noHint: 'إن لم تكن هي، فلن يُربط شيء، وسنبيّن لك كيفية تبديل الحساب في Digitail.',
  },
  reference: 'الرقم المرجعي للدعم',
  forClinic: 'من أجل {clinic}',
}
