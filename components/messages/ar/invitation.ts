import { brand } from '@/components/brand'
import type { invitation as english } from '../en/invitation'
import type { Translation } from '../speak'

export const invitation: Translation<typeof english> = {
  subject: `دعوتك إلى ${brand.name}`,
  preview: 'دعوة لك من {who}.',
  title: `مرحبًا بك في ${brand.name}`,
  who: `وصلتك دعوة من {who} إلى ${brand.name}، الذي يربط العيادات البيطرية بـ Digitail.`,
  as: 'يكفي الضغط على الزر لتسجيل الدخول باسم {email}. لا حاجة إلى كلمة مرور.',
  button: 'تسجيل الدخول',
  works:
    'يعمل الرابط مرة واحدة، خلال {days, plural, zero {أقل من يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  later: 'وبعد ذلك تبقى دعوتك قائمة: يكفي فتح {address} وكتابة عنوان بريدك الإلكتروني ليصلك رابط جديد.',
  notYou: 'لا علم لك بهذا؟ إذن يمكنك تجاهل هذه الرسالة؛ لا يحدث شيء دونك.',
  help: `للأسئلة، تمكن مراسلتنا على ${brand.supportEmail}.`,
}
