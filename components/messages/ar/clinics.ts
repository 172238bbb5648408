import { brand } from '@/components/brand'
import type { clinics as english } from '../en/clinics'
import type { Translation } from '../speak'

export const clinics: Translation<typeof english> = {
  title: 'عياداتي',
  connect: 'الربط بـ Digitail',
  leaving: 'جارٍ نقلك إلى Digitail…',
  connectAnother: 'ربط عيادة أخرى',
  reconnect: 'إعادة الربط',
  open: 'فتح {clinic}',
  empty: {
    title: 'عيادتك تبدأ من هنا',
    lead: `بعد ربط عيادتك، يقرأ ${brand.name} يومها من Digitail: المواعيد والمرضى والأطباء. كل شيء محدَّث دائمًا، ولا شيء يُكتب مرتين.`,
    stepsTitle: 'ما الذي سيحدث',
    steps: [
      { title: 'تسجيل دخولك إلى Digitail', text: 'في صفحة Digitail نفسها. لا نرى كلمة مرورك أبدًا.' },
      { title: 'موافقتك', text: 'يسألك Digitail هل يُسمح لنا بقراءة بيانات عيادتك.' },
      { title: 'تأكّدك من الاسم', text: 'نعرض عليك العيادة. ضغطة واحدة، وتصبح مرتبطة.' },
    ],
    takes: 'يستغرق ذلك نحو دقيقة، ويمكنك التراجع عنه في أي وقت.',
  },
}
