import { readFileSync, writeFileSync } from 'node:fs'
import { lockFile, makeSbom } from './supply-chain/make-sbom'

const file = 'sbom.cdx.json'
const sbom = makeSbom(lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))))
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`)
console.log(`${file}: ${sbom.components.length} packages that are shipped`)
