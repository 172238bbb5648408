import { redirect } from 'next/navigation'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'

/** The front door: the overview for admins, my clinics for staff, the way in for everyone else. */
export default async function HomePage() {
  const person = await currentPerson()
  if (person === null) redirect(paths.signIn)
  redirect(person.role === 'ADMIN' ? paths.admin : paths.clinics)
}
