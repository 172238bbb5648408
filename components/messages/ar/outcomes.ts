import { brand } from '@/components/brand'
import type { outcomes as englishOutcomes, outcomePage as englishPage } from '../en/outcomes'
import type { Translation } from '../speak'
import { linkOver } from './link-results'

const startAgain = { button: 'البدء من جديد' }
const myClinics = { button: 'إلى عياداتي' }
const startPage = { button: 'إلى صفحة البداية' }
const switchAccount = [
  'فتح Digitail في هذا المتصفح وتسجيل الخروج منه.',
  'العودة إلى هنا والضغط على الزر أدناه.',
  'تسجيل الدخول إلى Digitail بحساب عيادتك.',
]

export const outcomes: Translation<typeof englishOutcomes> = {
  denied: {
    title: 'اخترت عدم الربط',
    sentence: 'لم نحصل على أي بيانات، ولم يتغيّر شيء. يمكنك الربط متى شئت.',
    ...myClinics,
  },
  expired: {
    title: 'استغرق ذلك وقتًا أطول من اللازم',
    sentence:
      'حفاظًا على أمان عيادتك، لديك عشر دقائق لإتمام الخطوات في Digitail. لم يُربط شيء. البدء من جديد يستغرق دقيقة.',
    ...startAgain,
  },
  'already-used': {
    title: 'هذه الخطوة تمت من قبل',
    sentence: 'رجعت إلى صفحة استُخدمت من قبل، ربما بزر الرجوع. عياداتك كما تركتها.',
    ...myClinics,
  },
  'other-browser': {
    title: 'كانت البداية في متصفح آخر',
    sentence:
      'لا يمكن الإتمام إلا في المتصفح الذي ضغطت فيه «الربط». لم يُربط شيء. يمكنك الرجوع إليه، أو البدء من جديد هنا.',
    ...startAgain,
  },
  'other-person': {
    title: 'بدأ هذا شخص آخر',
    sentence: 'دخولك مسجّل باسم شخص غير الذي ضغط «الربط». لم يُربط شيء. يمكنك البدء من جديد بنفسك.',
    ...startAgain,
  },
  'signed-out': {
    title: 'يُرجى تسجيل الدخول مرة أخرى',
    sentence: 'انتهت جلسة دخولك هنا وأنت في Digitail. لم يُربط شيء. يُرجى تسجيل الدخول، ثم ضغط «الربط» مجددًا.',
    button: 'تسجيل الدخول',
  },
  'unknown-attempt': {
    title: 'لا نتعرّف على هذا العنوان',
    sentence: 'الصفحة التي فتحتها لا تعود إلى أي شيء بدأ هنا. لم يتغيّر شيء.',
    ...startPage,
  },
  'bad-callback': {
    title: 'كان هناك شيء ناقص',
    sentence: 'أعادك Digitail دون كل ما نحتاج إليه، فتوقفنا. لم يُربط شيء. يُرجى البدء من جديد.',
    ...startAgain,
  },
  'code-refused': {
    title: 'لم يؤكد Digitail ذلك',
    sentence: 'عدت من Digitail، لكنه لم يؤكد موافقتك. لم يُربط شيء. ينجح الأمر عادةً في المرة الثانية.',
    ...startAgain,
  },
  'digitail-unavailable': {
    title: 'Digitail لا يجيب',
    sentence: 'يواجه Digitail مشكلة، فلم نتمكن من الإتمام. لم يُربط شيء. يُرجى الانتظار بضع دقائق، ثم المحاولة مجددًا.',
    button: 'محاولة أخرى',
  },
  'digitail-unclear': {
    title: 'ضاع الجواب في الطريق',
    sentence: 'ربما وافق Digitail، لكن جوابه لم يصلنا كاملًا. لم يُربط شيء. لا ضرر في البدء من جديد.',
    ...startAgain,
  },
  'not-permitted': {
    title: 'هذا غير مسموح لحساب Digitail هذا',
    sentence: 'لا يُسمح له بمشاركة هذه العيادة. يمكنك سؤال من يدير Digitail في عيادتك، أو البدء من جديد بحساب آخر.',
    ...startAgain,
  },
  'no-clinics': {
    title: 'لا عيادة لحساب Digitail هذا',
    sentence: 'تم تسجيل دخولك إلى Digitail، لكن الحساب لا يعود إلى أي عيادة. لم يُربط شيء. لاستخدام حساب آخر:',
    steps: switchAccount,
    button: 'الربط مرة أخرى',
  },
  misconfigured: {
    title: 'هذا الخطأ من جانبنا',
    sentence: `إعداداتنا تمنعنا من الوصول إلى Digitail. لم يُربط شيء، ولن تفيد إعادة المحاولة. يُرجى مراسلة ${brand.supportEmail} مع ذكر الرقم المرجعي أدناه.`,
    ...myClinics,
  },
  'our-trouble': {
    title: 'حدث خطأ من جانبنا',
    sentence: `لم نتمكن من إتمام هذه الخطوة. ما كان يعمل ما زال يعمل. يُرجى الانتظار دقيقة ثم المحاولة مجددًا. وإن بقي الأمر كذلك، فيُرجى مراسلة ${brand.supportEmail} مع ذكر الرقم المرجعي أدناه.`,
    ...myClinics,
  },
  declined: {
    title: 'لنجد الحساب الصحيح',
    sentence: 'ذكرت أن هذه ليست عيادتك، فلم يُربط شيء. يتذكر Digitail من سجّل دخوله. لتبديل الحساب:',
    steps: switchAccount,
    button: 'الربط مرة أخرى',
  },
  'confirm-expired': {
    title: 'انتهت مهلة السؤال',
    sentence: 'ننتظر جوابك نصف ساعة، ثم ننسى ما أخبرنا به Digitail. لم يُربط شيء. البدء من جديد يستغرق دقيقة.',
    ...startAgain,
  },
  'confirm-changed': {
    title: 'تغيّر شيء في هذه الأثناء',
    sentence:
      'بينما كان السؤال مطروحًا، غيّر شخص آخر شيئًا في إحدى هذه العيادات. لم نأخذ بجوابك. يُرجى النظر مجددًا ثم اتخاذ القرار.',
    button: 'النظر مجددًا',
  },
  'nothing-chosen': {
    title: 'لم تُحدَّد أي عيادة',
    sentence: 'لم يُربط شيء. يُرجى تحديد عيادة واحدة على الأقل قبل الموافقة.',
    button: 'التحديد مجددًا',
  },
  'too-many-attempts': {
    title: 'لنتوقف لحظة',
    sentence: 'ضُغط «الربط» مرات كثيرة في وقت قصير. لم يتغيّر شيء. يُرجى الانتظار بضع دقائق ثم الضغط مجددًا.',
    ...myClinics,
  },
  'link-revoked': { ...linkOver['link-revoked'], ...startPage },
  'link-used': { ...linkOver['link-used'], ...startPage },
  'link-expired': { ...linkOver['link-expired'], ...startPage },
}

export const outcomePage: Translation<typeof englishPage> = {
  reference: 'الرقم المرجعي للدعم',
}
