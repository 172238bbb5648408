import { admin } from './en/admin'
import { adminClinic } from './en/admin-clinic'
import { clinic } from './en/clinic'
import { clinics } from './en/clinics'
import { confirm } from './en/confirm'
import { dataUse } from './en/data-use'
import { link } from './en/link'
import { links } from './en/links'
import { mails } from './en/mails'
import { operations } from './en/operations'
import { outcomePage, outcomes } from './en/outcomes'
import { overview } from './en/overview'
import { service } from './en/service'
import { shell } from './en/shell'
import { signIn } from './en/sign-in'
import { status } from './en/status'
import { today } from './en/today'
import { notFound } from './en/went-wrong'

/** Every sentence of the pages in English, one file for each page in the folder `en`. */
export const en = {
  admin,
  adminClinic,
  clinic,
  clinics,
  confirm,
  dataUse,
  mails,
  link,
  links,
  notFound,
  operations,
  outcomePage,
  outcomes,
  overview,
  service,
  shell,
  signIn,
  status,
  today,
}
