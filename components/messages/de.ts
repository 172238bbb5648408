import { account } from './de/account'
import { admin } from './de/admin'
import { adminClinic } from './de/admin-clinic'
import { audit } from './de/audit'
import { clinic } from './de/clinic'
import { clinicList } from './de/clinic-list'
import { clinics } from './de/clinics'
import { confirm } from './de/confirm'
import { dataUse } from './de/data-use'
import { health } from './de/health'
import { invitation } from './de/invitation'
import { link } from './de/link'
import { linkMail } from './de/link-mail'
import { links } from './de/links'
import { mails } from './de/mails'
import { notices } from './de/notices'
import { operations } from './de/operations'
import { outcomePage, outcomes } from './de/outcomes'
import { overview } from './de/overview'
import { people } from './de/people'
import { person } from './de/person'
import { refusals } from './de/refusals'
import { service } from './de/service'
import { setup } from './de/setup'
import { shell } from './de/shell'
import { signIn } from './de/sign-in'
import { status } from './de/status'
import { timeline } from './de/timeline'
import { today } from './de/today'
import { notFound } from './de/went-wrong'
import type { en } from './en'
import type { Translation } from './speak'

/** Every sentence of the pages in German, one file for each page in the folder `de`. */
export const de: Translation<typeof en> = {
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
