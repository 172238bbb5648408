import { account } from './ar/account'
import { admin } from './ar/admin'
import { adminClinic } from './ar/admin-clinic'
import { audit } from './ar/audit'
import { clinic } from './ar/clinic'
import { clinicList } from './ar/clinic-list'
import { clinics } from './ar/clinics'
import { confirm } from './ar/confirm'
import { dataUse } from './ar/data-use'
import { health } from './ar/health'
import { invitation } from './ar/invitation'
import { link } from './ar/link'
import { linkMail } from './ar/link-mail'
import { links } from './ar/links'
import { mails } from './ar/mails'
import { notices } from './ar/notices'
import { operations } from './ar/operations'
import { outcomePage, outcomes } from './ar/outcomes'
import { overview } from './ar/overview'
import { people } from './ar/people'
import { person } from './ar/person'
import { refusals } from './ar/refusals'
import { service } from './ar/service'
import { setup } from './ar/setup'
import { shell } from './ar/shell'
import { signIn } from './ar/sign-in'
import { status } from './ar/status'
import { timeline } from './ar/timeline'
import { today } from './ar/today'
import { notFound } from './ar/went-wrong'
import type { en } from './en'
import type { Translation } from './speak'

/** Every sentence of the pages in Spanish, one file for each page in the folder `es`. */
export const ar: Translation<typeof en> = {
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
