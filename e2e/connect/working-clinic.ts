import { test as base, expect } from '../fixtures'
import { signInAs } from '../sign-in-as'
import { emily, riverside } from './digitail-people'
import { connect } from './over-http'
import { clinicIdOf, storedConnections, wholeRecord } from './stored'
import { liveGrants } from './truth'

type WorkingClinic = {
  /** Our id of Riverside, connected by the demo's staff through Emily's account. */
  clinicId: string
  path: string
  connectionId: string
}

/**
 * The project's test with a clinic that is connected, and staff signed in. Whatever the test does: at its end the
 * connection's record, its sealed tokens and its pair at Digitail are what they were, and the clinic's day can be read.
 */
export const test = base.extend<{ workingClinic: WorkingClinic }>({
  workingClinic: [
    async ({ context, database, otherBrowser, freshWorld: _first }, use) => {
      await signInAs(context, 'staff')
      await connect(context, emily)
      const [connection] = await storedConnections(database)
      const connectionId = connection?.id ?? ''
      const clinicId = await clinicIdOf(database, riverside.id)
      const before = [await wholeRecord(database, connectionId), await liveGrants(emily)]
      await use({ clinicId, connectionId, path: `/clinics/${clinicId}` })
      expect(before[1]).toHaveLength(1)
      const known = JSON.stringify(before[1]).slice(1, -1)
      expect(await wholeRecord(database, connectionId), 'the stored connection').toBe(before[0])
      expect(JSON.stringify(await liveGrants(emily)), 'the pair at Digitail').toContain(known)
      const elsewhere = await otherBrowser()
      await signInAs(elsewhere, 'staff')
      const page = await (await elsewhere.request.get(`/clinics/${clinicId}`)).text()
      expect(page, 'its day can be read').toContain(`times at the clinic (${riverside.timezone})`)
    },
    { auto: true },
  ],
})

/** The same before any script has run: whatever went wrong is told all the same, and its one button works. */
export const testWithoutScripts = test.extend({ javaScriptEnabled: false })
