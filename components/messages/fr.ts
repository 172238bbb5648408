import type { en } from './en'
import { account } from './fr/account'
import { admin } from './fr/admin'
import { adminClinic } from './fr/admin-clinic'
import { audit } from './fr/audit'
import { clinic } from './fr/clinic'
import { clinicList } from './fr/clinic-list'
import { clinics } from './fr/clinics'
import { confirm } from './fr/confirm'
import { dataUse } from './fr/data-use'
import { health } from './fr/health'
import { invitation } from './fr/invitation'
import { link } from './fr/link'
import { linkMail } from './fr/link-mail'
import { links } from './fr/links'
import { mails } from './fr/mails'
import { notices } from './fr/notices'
import { operations } from './fr/operations'
import { outcomePage, outcomes } from './fr/outcomes'
import { overview } from './fr/overview'
import { people } from './fr/people'
import { person } from './fr/person'
import { refusals } from './fr/refusals'
import { service } from './fr/service'
import { setup } from './fr/setup'
import { shell } from './fr/shell'
import { signIn } from './fr/sign-in'
import { status } from './fr/status'
import { timeline } from './fr/timeline'
import { today } from './fr/today'
import { notFound } from './fr/went-wrong'
import type { Translation } from './speak'

/** Every sentence of the pages in French, one file for each page in the folder `fr`. */
export const fr: Translation<typeof en> = {
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
