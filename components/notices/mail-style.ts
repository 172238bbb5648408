import { brand } from '@/components/brand'
import { languageOf } from '@/components/messages/languages'
import { inLanguage } from '@/components/messages/messages'
import type { MailBrand } from '@/lib/infra/mail-words'
import type { MailWriter } from '@/lib/notices/notice-content'
import { writeMail } from './write-mail'

/** How mails speak and look: the reader's language and the brand's colours, handed to lib, which sends them. */
export const mailStyle: { write: MailWriter; brand: MailBrand } = {
  write: (content, language) => inLanguage(languageOf(language) ?? brand.language, () => writeMail(content)),
  brand: { name: brand.name, supportEmail: brand.supportEmail, legal: brand.legal, accent: brand.accent },
}
