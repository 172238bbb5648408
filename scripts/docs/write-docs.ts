import { readFileSync, writeFileSync } from 'node:fs'
import { withArrowsOf } from '../architecture/lint-arrows'
import { rooms } from '../architecture/rooms'
import { withMarked } from './marked-table'
import { quarantineSql } from './quarantine-sql'
import { scaleTable } from './scale-sums'
import { environmentExample, withSettingsTable } from './settings-docs'

writeFileSync('.env.example', environmentExample())
writeFileSync('README.md', withSettingsTable(readFileSync('README.md', 'utf8')))
const guide = readFileSync('docs/deploy.md', 'utf8')
writeFileSync('docs/deploy.md', withMarked(guide, 'sums', scaleTable()))
const backup = readFileSync('docs/backup.md', 'utf8')
writeFileSync('docs/backup.md', withMarked(backup, 'quarantine', quarantineSql()))
const arrows = readFileSync('biome.arrows.json', 'utf8')
writeFileSync('biome.arrows.json', withArrowsOf(rooms, arrows))
process.stdout.write(
  '.env.example, the settings table of README.md, the sums of docs/deploy.md, the SQL of docs/backup.md and biome.arrows.json are up to date.\n',
)
