import { brand } from '@/components/brand'
import type { MailBrand } from '@/lib/infra/mail-words'
import type { MailWriter } from '@/lib/notices/notice-content'
import { writeMail } from './write-mail'

/** How mails speak and look: the brand's words and colours, handed to lib, which sends them. */
export const mailStyle: { write: MailWriter; brand: MailBrand } = {
  write: writeMail,
  brand: {
    name: brand.name,
    supportEmail: brand.supportEmail,
    language: brand.language,
    accent: brand.accent,
  },
}
