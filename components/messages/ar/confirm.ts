import { brand } from '@/components/brand'
import type { confirm as english } from '../en/confirm'
import type { Translation } from '../speak'

export const confirm: Translation<typeof english> = {
  title: 'هل هذه عيادتك؟',
  titleMany: 'هل هذه عياداتك؟',
  from: 'من Digitail',
  account: 'حساب Digitail',
  signedInAs: `دخولك إلى ${brand.name} مسجّل باسم {who}.`,
  chooseMany: 'يُرجى تحديد العيادات المراد ربطها.',
  yes: 'نعم، إتمام الربط',
  saving: 'جارٍ الربط…',
  yesSwitch: 'نعم، الانتقال إلى هذا الحساب',
  no: 'لا، هذا حساب آخر',
  back: 'إلى عياداتي',
  noHint: 'إن لم تكن هي، فلن يُربط شيء، وسنبيّن لك كيفية تبديل الحساب في Digitail.',
  nothingYet: 'لا يُربط شيء قبل موافقتك.',
  standing: {
    new: null,
    'same-account': 'مرتبطة من قبل بهذا الحساب. موافقتك تجدّد الاتصال.',
    switch: 'مرتبطة حتى الآن بالحساب {account}. موافقتك تنقلها إلى هذا الحساب؛ وإلى أن يتم ذلك، يبقى الحساب القديم.',
    switchUnnamed:
      'مرتبطة حتى الآن بحساب Digitail آخر. موافقتك تنقلها إلى هذا الحساب؛ وإلى أن يتم ذلك، يبقى الحساب القديم.',
    taken: 'ربطها أشخاص آخرون من قبل. يمكنك طلب إضافتك منهم، أو مراسلة الدعم.',
  },
  otherAccount: {
    title: 'هذا حساب Digitail غير الحساب السابق',
    sentence: 'كانت العيادة مرتبطة حتى الآن بالحساب {expected}. يبقى ذلك الاتصال كما هو إلا بموافقتك.',
  },
  missing: {
    title: 'هذا الحساب لا يرى {clinic}',
    sentence:
      'أردت إعادة ربطها، لكنها ليست بين عيادات حساب Digitail هذا. إن كان المتوقع وجودها، فيكفي الضغط على «لا» وتبديل الحساب.',
  },
  allTaken: {
    title: 'لا شيء هنا يمكنك ربطه',
    sentence: 'كل عيادات حساب Digitail هذا ربطها أشخاص آخرون من قبل. يمكنك طلب إضافتك منهم، أو مراسلة الدعم.',
  },
}
