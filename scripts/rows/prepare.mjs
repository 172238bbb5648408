import { generateClient } from '../prepare/build-app.mjs'
import { installPackages } from '../prepare/install-packages.mjs'
import { prepare } from '../run/prepare.mjs'

await prepare(installPackages, generateClient)
