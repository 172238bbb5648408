import { expect, test } from 'vitest'
import { openDatabase } from './database'
import { endings } from './endings'

test('after one world has ended another one gets a Postgres of its own', async () => {
  for (const name of ['first', 'second']) {
    const ends = endings()
    const { sql } = await openDatabase(name, ends)
    expect(await sql('SELECT current_database() AS name')).toEqual([{ name }])
    await ends.run()
  }
})
