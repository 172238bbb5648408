import { brand } from '@/components/brand'
import type { linkOver as englishOver, linkResults as englishResults } from '../en/link-results'
import type { Translation } from '../speak'

const switchAccount = [
  'فتح Digitail في هذا المتصفح وتسجيل الخروج منه.',
  'العودة إلى هنا والضغط على الزر أدناه.',
  'تسجيل الدخول إلى Digitail بحساب العيادة.',
]

const startAgain = { button: 'البدء من جديد' }
const nothingMore = { button: null }

export const linkOver: Translation<typeof englishOver> = {
  'link-revoked': {
    title: 'أُبطل هذا الرابط',
    sentence: 'لم يعد مرسِله بحاجة إليه، أو أرسل رابطًا آخر. لم يُربط شيء.',
    ...nothingMore,
  },
  'link-used': {
    title: 'أدّى هذا الرابط غرضه',
    sentence: 'رُبطت العيادة به. لم يبقَ ما يلزم فعله، ويمكنك إغلاق هذه الصفحة.',
    ...nothingMore,
  },
  'link-expired': {
    title: 'انتهت صلاحية هذا الرابط',
    sentence: 'حفاظًا على أمان العيادة، يعمل الرابط لمدة محدودة. لم يُربط شيء. يمكنك طلب رابط جديد ممن أرسله.',
    ...nothingMore,
  },
}

export const linkResults: Translation<typeof englishResults> = {
  connected: {
    title: 'تم كل شيء. شكرًا لك!',
    sentence: 'العيادة مرتبطة الآن بـ Digitail. لم يبقَ ما يلزم فعله، ويمكنك إغلاق هذه الصفحة.',
    ...nothingMore,
  },
  waiting: {
    title: 'أرسلنا السؤال',
    sentence: 'لم يُربط شيء بعد. من أرسل إليك الرابط يقرر الآن هل هذه هي العيادة الصحيحة. يمكنك إغلاق هذه الصفحة.',
    ...nothingMore,
  },
  denied: {
    title: 'اخترت عدم الربط',
    sentence: 'لم نحصل على أي بيانات. وإن غيّرت رأيك، فالرابط ما زال يعمل.',
    button: 'محاولة أخرى',
  },
  declined: {
    title: 'لنجد الحساب الصحيح',
    sentence: 'لم يُربط شيء. يتذكر Digitail من سجّل دخوله. لاستخدام حساب آخر:',
    steps: switchAccount,
    button: 'الربط مرة أخرى',
  },
  'no-clinics': {
    title: 'لا عيادة لحساب Digitail هذا',
    sentence: 'لم يُربط شيء. لاستخدام حساب آخر:',
    steps: switchAccount,
    button: 'الربط مرة أخرى',
  },
  'already-used': {
    title: 'هذه الخطوة تمت من قبل',
    sentence: 'رجعت إلى صفحة استُخدمت من قبل، ربما بزر الرجوع. إن لم تكن العيادة مرتبطة بعد، فيمكنك البدء من جديد.',
    ...startAgain,
  },
  'unknown-attempt': {
    title: 'لا نتعرّف على هذا العنوان',
    sentence: 'الصفحة التي فتحتها لا تعود إلى أي شيء بدأ هنا. لم يتغيّر شيء.',
    ...startAgain,
  },
  'other-browser': {
    title: 'كانت البداية في متصفح آخر',
    sentence: 'لا يمكن الإتمام إلا في المتصفح الذي ضُغط فيه الزر. لم يُربط شيء. يمكنك الرجوع إليه، أو فتح الرابط هنا.',
    ...nothingMore,
  },
  misconfigured: {
    title: 'هذا الخطأ من جانبنا',
    sentence: `إعداداتنا تمنعنا من الوصول إلى Digitail. لم يُربط شيء، ولن تفيد إعادة المحاولة. يُرجى مراسلة ${brand.supportEmail} مع ذكر الرقم المرجعي أدناه.`,
    ...nothingMore,
  },
  'our-trouble': {
    title: 'حدث خطأ من جانبنا',
    sentence: `لم نتمكن من إتمام هذه الخطوة. يُرجى الانتظار دقيقة ثم المحاولة مجددًا. وإن بقي الأمر كذلك، فيُرجى مراسلة ${brand.supportEmail} مع ذكر الرقم المرجعي أدناه.`,
    ...startAgain,
  },
  'confirm-changed': {
    title: 'تغيّر شيء في هذه الأثناء',
    sentence: 'بينما كان السؤال مطروحًا، غيّر شخص آخر شيئًا في العيادة. لم نأخذ بجوابك.',
    ...startAgain,
  },
  'too-many-attempts': {
    title: 'لنتوقف لحظة',
    sentence: 'ضُغط الزر مرات كثيرة في وقت قصير. يُرجى الانتظار بضع دقائق ثم الضغط مجددًا.',
    button: 'محاولة أخرى',
  },
  ...linkOver,
  'link-replaced': {
    title: 'هناك رابط أحدث',
    sentence: 'أُرسل إليك هذا الرابط مرة أخرى، ولا يعمل إلا أحدث رابط. هو في رسالة لاحقة، أو يمكنك طلبه.',
    ...nothingMore,
  },
  'link-unknown': {
    title: 'لا نعرف هذا الرابط',
    sentence: 'ربما ضاع جزء من العنوان في الطريق. يمكنك فتحه من الرسالة مرة أخرى، أو طلب رابط جديد.',
    ...nothingMore,
  },
  'link-not-needed': {
    title: 'عاد كل شيء إلى العمل',
    sentence: 'سبقك أحدهم: العيادة مرتبطة. لم يبقَ ما يلزم فعله، ويمكنك إغلاق هذه الصفحة.',
    ...nothingMore,
  },
}
