import { readFileSync, writeFileSync } from 'node:fs'
import { environmentExample, withSettingsTable } from './settings-docs'

writeFileSync('.env.example', environmentExample())
writeFileSync('README.md', withSettingsTable(readFileSync('README.md', 'utf8')))
process.stdout.write('.env.example and the settings table of README.md are up to date.\n')
