import { startOver } from '@/lib/refresh/testing/connections'
import { runRows } from '../rows/run-rows'
import { allRows } from './rows/all-rows'
import { openWorld } from './world/world'

const intro = (run: string) =>
  `Made by \`npm run faults\`: ${run}, a real Postgres, several processes of the app's own refresh, and
the sandbox, which knows which pair of tokens is live. A trial fails when a pair is lost, when a loss is not named, when a
caller is failed or a token spent twice. \`rate\` says below which rate of failure the truth lies with 95 % confidence.`

runRows({
  rows: allRows,
  open: openWorld,
  begin: async ({ provider }) => {
    await startOver()
    await provider.calm()
  },
  evidence: { file: 'faults', title: 'Faults inflicted on the refresh', intro },
})
