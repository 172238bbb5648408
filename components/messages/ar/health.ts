import type { health as english } from '../en/health'
import type { Translation } from '../speak'
import { checks } from './health-checks'
import { faults } from './health-faults'

export const health: Translation<typeof english> = {
  title: 'صحة النظام',
  lead: 'ما يحتاجه هذا التطبيق ليعمل، كما فُحص الآن. لم يتغيّر شيء.',
  allGood: 'كل شيء على ما يرام.',
  someWrong: 'هناك ما يحتاج إلى انتباهك.',
  fix: 'ما العمل:',
  states: { good: 'سليم', warn: 'يُراجَع', bad: 'يجب إصلاحه' },
  checks,
  faults,
  release: 'تجربتها واحدًا تلو الآخر',
  released: 'تجري تجربتها الآن، واحدًا كل بضع ثوانٍ. وما لم يعد يعمل منها يطلب من عيادته إعادة الربط.',
}
