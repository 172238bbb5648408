// What a row does in this very process needs settings; the apps that rows start get their own.
import '../vitest/test-settings'
import { runRows } from '../rows/run-rows'
import { allRows } from './rows/all-rows'
import { openWorld } from './world/world'

const intro = (run: string) =>
  `Made by \`npm run sec\`: ${run}. What is seen from outside is asked of the built app over HTTP, with a real Postgres
and the sandbox behind it. A trial fails when its promise does not hold. \`rate\` says below which rate of failure the truth
lies with 95 % confidence.`

runRows({ rows: allRows, open: openWorld, evidence: { file: 'security', title: 'Security, tried', intro } })
