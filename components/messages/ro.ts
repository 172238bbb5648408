import type { en } from './en'
import { account } from './ro/account'
import { admin } from './ro/admin'
import { adminClinic } from './ro/admin-clinic'
import { audit } from './ro/audit'
import { clinic } from './ro/clinic'
import { clinicList } from './ro/clinic-list'
import { clinics } from './ro/clinics'
import { confirm } from './ro/confirm'
import { dataUse } from './ro/data-use'
import { health } from './ro/health'
import { invitation } from './ro/invitation'
import { link } from './ro/link'
import { linkMail } from './ro/link-mail'
import { links } from './ro/links'
import { mails } from './ro/mails'
import { notices } from './ro/notices'
import { operations } from './ro/operations'
import { outcomePage, outcomes } from './ro/outcomes'
import { overview } from './ro/overview'
import { people } from './ro/people'
import { person } from './ro/person'
import { refusals } from './ro/refusals'
import { service } from './ro/service'
import { setup } from './ro/setup'
import { shell } from './ro/shell'
import { signIn } from './ro/sign-in'
import { status } from './ro/status'
import { timeline } from './ro/timeline'
import { today } from './ro/today'
import { notFound } from './ro/went-wrong'
import type { Translation } from './speak'

/** Every sentence of the pages in Romanian, one file for each page in the folder `ro`. */
export const ro: Translation<typeof en> = {
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
