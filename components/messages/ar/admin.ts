import type { admin as english } from '../en/admin'
import type { Translation } from '../speak'

export const admin: Translation<typeof english> = {
  clinics: {
    title: 'العيادات المرتبطة',
    count:
      '{count, plural, zero {لا عيادات} one {عيادة واحدة} two {عيادتان} few {# عيادات} many {# عيادة} other {# عيادة}}',
    empty: { title: 'لا عيادات بعد', sentence: 'تظهر العيادة هنا فور أن يربطها أحد.' },
    columns: {
      clinic: 'العيادة',
      status: 'الحالة',
      account: 'حساب Digitail',
      by: 'من ربطها',
      last: 'آخر تبادل',
      environment: 'البيئة',
    },
    environments: { production: 'الإنتاج', sandbox: 'Digitail التجريبية', local: 'التجريبية المحلية' },
    nobody: '—',
    number: 'رقم {id, number, ::group-off}',
  },
}
