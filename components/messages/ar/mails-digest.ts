import { brand } from '@/components/brand'
import type { mails as english } from '../en/mails'
import type { Translation } from '../speak'

/** The weekly digest of admins. */
export const digest: Translation<typeof english.digest> = {
  subject: {
    fine: 'هذا الأسبوع: {count, plural, zero {لا عيادات مرتبطة} one {عيادة واحدة مرتبطة} two {عيادتان مرتبطتان} few {# عيادات مرتبطة} many {# عيادة مرتبطة} other {# عيادة مرتبطة}}، ولا إجراء مطلوب',
    needed:
      'هذا الأسبوع: {count, plural, zero {لا عيادات تحتاج إلى تدخّل شخص} one {عيادة واحدة تحتاج إلى تدخّل شخص} two {عيادتان تحتاجان إلى تدخّل شخص} few {# عيادات تحتاج إلى تدخّل شخص} many {# عيادة تحتاج إلى تدخّل شخص} other {# عيادة تحتاج إلى تدخّل شخص}}',
  },
  clinics:
    '{count, plural, zero {لا عيادات} one {عيادة واحدة} two {عيادتان} few {# عيادات} many {# عيادة} other {# عيادة}}',
  needed:
    '{count, plural, zero {لا عيادات تحتاج إلى تدخّل شخص.} one {عيادة واحدة تحتاج إلى تدخّل شخص.} two {عيادتان تحتاجان إلى تدخّل شخص.} few {# عيادات تحتاج إلى تدخّل شخص.} many {# عيادة تحتاج إلى تدخّل شخص.} other {# عيادة تحتاج إلى تدخّل شخص.}}',
  title: 'أسبوعك',
  counts: 'وضع العيادات',
  connected: 'مرتبطة',
  waiting: 'بانتظار Digitail',
  waitingMeans: 'لا يلزم تدخّل أحد، ونواصل المحاولة.',
  needPerson: 'تلزم إعادة الربط',
  disconnected: 'غير مرتبطة',
  needTitle: 'العيادات التي تحتاج إلى تدخّل شخص، الأقدم أولًا',
  healedTitle: 'عيادات عاد ارتباطها هذا الأسبوع',
  nothing: 'لا شيء يحتاج إليك، ولا إجراء مطلوب.',
  incident: 'يواجه Digitail مشكلة في الوقت الحالي. لم تتغيّر أي عيادة، ولا تلزم أحدًا إعادة الربط.',
  failedMails: 'رسائل تعذّر إرسالها: {count, number}. التفاصيل في صفحة «الإشعارات».',
  why: `تصلك هذه الرسالة مرة في الأسبوع لأنك من مسؤولي ${brand.name}.`,
  unsubscribe: 'إيقاف الملخص الأسبوعي',
}
