import { emptyTrail } from '@/lib/audit/testing/empty-trail'

/** Empties what connecting fills, so that each test starts from nothing. People stay. */
export async function forgetEverything(): Promise<void> {
  const listed = ['ClinicListing', 'ClinicCount']
  await emptyTrail(['ConnectAttempt', 'ConnectLink', 'Membership', 'TokenSet', 'Clinic', 'Connection', ...listed])
}
