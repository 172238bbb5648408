import { account } from './en/account'
import { admin } from './en/admin'
import { adminClinic } from './en/admin-clinic'
import { audit } from './en/audit'
import { clinic } from './en/clinic'
import { clinicList } from './en/clinic-list'
import { clinics } from './en/clinics'
import { confirm } from './en/confirm'
import { dataUse } from './en/data-use'
import { health } from './en/health'
import { invitation } from './en/invitation'
import { link } from './en/link'
import { linkMail } from './en/link-mail'
import { links } from './en/links'
import { mails } from './en/mails'
import { notices } from './en/notices'
import { operations } from './en/operations'
import { outcomePage, outcomes } from './en/outcomes'
import { overview } from './en/overview'
import { people } from './en/people'
import { person } from './en/person'
import { refusals } from './en/refusals'
import { service } from './en/service'
import { setup } from './en/setup'
import { shell } from './en/shell'
import { signIn } from './en/sign-in'
import { status } from './en/status'
import { timeline } from './en/timeline'
import { today } from './en/today'
import { notFound } from './en/went-wrong'

/** Every sentence of the pages in English, one file for each page in the folder `en`. */
export const en = {
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
