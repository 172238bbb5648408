import type { notFound as englishNotFound, wentWrong as englishWentWrong } from '../en/went-wrong'
import type { Translation } from '../speak'

export const wentWrong: Translation<typeof englishWentWrong> = {
  title: 'حدث خطأ من جانبنا',
  sentence: 'تعذّر عرض الصفحة. لم تتأثر عياداتك ولا اتصالاتها. يُرجى المحاولة مجددًا.',
  retry: 'محاولة أخرى',
  home: 'إلى صفحة البداية',
  reference: 'الرقم المرجعي',
}

export const notFound: Translation<typeof englishNotFound> = {
  title: 'لا شيء هنا',
  sentence: 'ربما نُقلت الصفحة، أو أنها تخص عيادة ليست ضمن عياداتك.',
  button: 'إلى عياداتي',
}
