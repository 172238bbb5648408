import { redirect } from 'next/navigation'
import { paths } from '@/components/shell/paths'
import { currentPerson } from '@/lib/auth/current-person'

/** The front door: my clinics for whoever is signed in, the way in for everyone else. */
export default async function HomePage() {
  redirect((await currentPerson()) === null ? '/sign-in' : paths.clinics)
}
