import { brand } from '@/components/brand'
import type { shell as english } from '../en/shell'
import type { Translation } from '../speak'

export const shell: Translation<typeof english> = {
  skip: 'الانتقال إلى المحتوى',
  home: `${brand.name}، صفحة البداية`,
  navigation: 'الرئيسية',
  myClinics: 'عياداتي',
  menu: 'القائمة',
  openMenu: 'فتح القائمة',
  overview: 'نظرة عامة',
  connectedClinics: 'العيادات',
  links: 'الروابط',
  people: 'الأشخاص',
  audit: 'التدقيق',
  notices: 'الإشعارات',
  health: 'النظام',
  signedInAs: 'الدخول باسم {who}',
  account: 'حسابك',
  signOut: 'تسجيل الخروج',
  admin: 'مسؤول',
  help: 'للمساعدة، تمكن مراسلتنا على:',
  legal: 'قانوني',
  reference: 'الرقم المرجعي {reference}',
  searching: 'جارٍ البحث',
  justNow: 'قبل لحظات',
  atOnce: 'بعد لحظات',
  never: 'لم يحدث بعد',
  language: { label: 'اللغة', choose: 'تغيير' },
}
