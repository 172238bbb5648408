import { readFileSync, writeFileSync } from 'node:fs'
import { withMarked } from './marked-table'
import { scaleTable } from './scale-sums'
import { environmentExample, withSettingsTable } from './settings-docs'

writeFileSync('.env.example', environmentExample())
writeFileSync('README.md', withSettingsTable(readFileSync('README.md', 'utf8')))
const guide = readFileSync('docs/deploy.md', 'utf8')
writeFileSync('docs/deploy.md', withMarked(guide, 'sums', scaleTable()))
process.stdout.write('.env.example, the settings table of README.md and the sums of docs/deploy.md are up to date.\n')
