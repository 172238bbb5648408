import type { health as english } from '../en/health'
import type { Translation } from '../speak'

/** What each line is about, and what it says when all is well. */
export const checks: Translation<typeof english.checks> = {
  node: { name: 'Node.js', good: 'الإصدار {version}.' },
  settings: { name: 'الإعدادات', good: 'كلها موجودة ومتوافقة.' },
  'public-url': { name: 'العنوان العام', good: '{url} يؤدي إلى هذا التطبيق.' },
  'redirect-uri': { name: 'عنوان العودة', good: 'العنوان الذي يجب أن يسمح به Digitail، حرفيًا: {uri}' },
  cookies: { name: 'ملفات الارتباط', good: 'يصل {name} كما ضُبط.' },
  database: { name: 'قاعدة البيانات', good: '{what} تجيب.' },
  migrations: { name: 'الترحيلات', good: 'كلها مطبّقة على قاعدة البيانات.' },
  'database-role': { name: 'دور قاعدة البيانات', good: 'لدى {name} ما يلزم من الصلاحيات، لا أكثر.' },
  keys: { name: 'مفاتيح التشفير', good: 'كل ما هو مخزَّن يُفتح بـ {ids}.' },
  journal: { name: 'اليومية على القرص', good: 'الكتابة في {folder} ممكنة. ما ينتظر فيه: {waiting}.' },
  background: { name: 'العمل في الخلفية', good: 'يعمل.' },
  restored: { name: 'الاتصالات المستعادة', good: 'لا شيء منها ينتظرك. ما تجري تجربته الآن: {released}.' },
  mail: { name: 'خادم البريد', good: '{host} يقبل دخولنا.' },
  issuer: { name: 'جهة تسجيل الدخول', good: '{host} يجيب.' },
  clock: { name: 'الساعة', good: 'متوافقة مع ساعة {host}.' },
  digitail: { name: 'Digitail', good: 'كل العناوين لدى {host} تجيب.' },
}
