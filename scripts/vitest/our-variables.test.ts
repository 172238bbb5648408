import { expect, it } from 'vitest'
import { settingsFields } from '@/lib/infra/settings-fields'
import { ourVariables } from './our-variables'

it('what a machine has set decides no test, whichever setting it is', () => {
  expect(Object.keys(settingsFields.shape).filter((name) => !ourVariables.test(name))).toEqual([])
})

it('what is not ours stays as it is', () => {
  expect(['PATH', 'HOME', 'CHROMIUM_PATH', 'NODE_ENV', 'CI'].filter((name) => ourVariables.test(name))).toEqual([])
})
