import type { en } from './en'
import { account } from './es/account'
import { admin } from './es/admin'
import { adminClinic } from './es/admin-clinic'
import { audit } from './es/audit'
import { clinic } from './es/clinic'
import { clinicList } from './es/clinic-list'
import { clinics } from './es/clinics'
import { confirm } from './es/confirm'
import { dataUse } from './es/data-use'
import { health } from './es/health'
import { invitation } from './es/invitation'
import { link } from './es/link'
import { linkMail } from './es/link-mail'
import { links } from './es/links'
import { mails } from './es/mails'
import { notices } from './es/notices'
import { operations } from './es/operations'
import { outcomePage, outcomes } from './es/outcomes'
import { overview } from './es/overview'
import { people } from './es/people'
import { person } from './es/person'
import { refusals } from './es/refusals'
import { service } from './es/service'
import { setup } from './es/setup'
import { shell } from './es/shell'
import { signIn } from './es/sign-in'
import { status } from './es/status'
import { timeline } from './es/timeline'
import { today } from './es/today'
import { notFound } from './es/went-wrong'
import type { Translation } from './speak'

/** Every sentence of the pages in Spanish, one file for each page in the folder `es`. */
export const es: Translation<typeof en> = {
  account,
  admin,
  adminClinic,
  audit,
  clinic,
  clinicList,
  clinics,
  confirm,
  dataUse,
  health,
  mails,
  link,
  linkMail,
  links,
  invitation,
  notFound,
  notices,
  operations,
  outcomePage,
  outcomes,
  overview,
  people,
  person,
  refusals,
  service,
  setup,
  shell,
  signIn,
  status,
  timeline,
  today,
}
