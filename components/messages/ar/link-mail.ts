import { brand } from '@/components/brand'
import type { linkMail as english } from '../en/link-mail'
import type { Translation } from '../speak'

export const linkMail: Translation<typeof english> = {
  connect: {
    subject: 'يُرجى ربط {clinic} بـ Digitail',
    title: 'ربط {clinic}',
    what: `يطلب منك ${brand.name} ربط {clinic} بـ Digitail. يستغرق ذلك نحو دقيقة.`,
    whatNamed: `وصلك طلب من {who} (${brand.name}) لربط {clinic} بـ Digitail. يستغرق ذلك نحو دقيقة.`,
    button: 'ربط العيادة',
  },
  repair: {
    subject: 'تلزم إعادة ربط {clinic} بـ Digitail',
    title: 'إعادة ربط {clinic}',
    what: `يطلب منك ${brand.name} إعادة ربط {clinic}: لم يعد Digitail يسمح لنا بالدخول. يبقى كل شيء كما هو، ويستغرق ذلك نحو دقيقة.`,
    whatNamed: `وصلك طلب من {who} (${brand.name}) لإعادة ربط {clinic}: لم يعد Digitail يسمح لنا بالدخول. يبقى كل شيء كما هو، ويستغرق ذلك نحو دقيقة.`,
    button: 'إعادة ربط العيادة',
  },
  account: 'يلزمك حساب Digitail للعيادة، ولا يلزمك حساب لدينا. ولا يُربط شيء قبل أن يظهر لك اسم العيادة وتأتي موافقتك.',
  passOn: 'لست الشخص المناسب؟ يُرجى تحويل هذه الرسالة إلى من يدير Digitail في العيادة.',
  until: 'يعمل الرابط لهذه العيادة فقط، حتى {when} (UTC).',
  help: `للأسئلة، تمكن مراسلتنا على ${brand.supportEmail}.`,
}
