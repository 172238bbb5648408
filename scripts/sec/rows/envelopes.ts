import { randomBytes, randomUUID } from 'node:crypto'
import { setImmediate as giveWay } from 'node:timers/promises'
import { open, type Place, seal } from '@/lib/vault/cipher'
import { type Keyring, makeKeyring } from '@/lib/vault/keyring'
import { sealedFromColumn, VaultError } from '@/lib/vault/sealed-text'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'

type Envelope = { text: string; place: Place; secret: string }

const columns = ['access', 'refresh', 'verifier', 'journal'] as const

// As tokens come: short opaque ones, and JWTs of a kilobyte.
function makeEnvelope(ring: Keyring, index: number): Envelope {
  const secret = randomBytes(index % 10 === 0 ? 700 : 20 + (index % 40)).toString('base64url')
  const place = { record: randomUUID(), column: columns[index % columns.length] ?? 'access', generation: index % 7 }
  return { text: seal(ring, secret, place), place, secret }
}

/** @returns whether it was refused by the vault's own error; anything else that is thrown is a bug and counts as let in */
function isRefused(ring: Keyring, text: string, place: Place): boolean {
  try {
    open(ring, sealedFromColumn(text), place)
    return false
  } catch (error) {
    return error instanceof VaultError
  }
}

function countOpenFlips(ring: Keyring, { text, place }: Envelope): number {
  const bytes = Buffer.from(text, 'latin1')
  let opened = 0
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const [at, mask] = [bit >> 3, 1 << (bit & 7)]
    bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at)
    if (!isRefused(ring, bytes.toString('latin1'), place)) opened += 1
    bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at)
  }
  return opened
}

/** The text of this row in the place of every other; of this row in its other columns and generations. */
function countOpenSwaps(ring: Keyring, { text, place }: Envelope, others: Envelope[]): number {
  const places = others.map((other) => other.place).filter((other) => other !== place)
  const near = columns.filter((column) => column !== place.column).map((column) => ({ ...place, column }))
  const older = [-1, 1].map((step) => ({ ...place, generation: place.generation + step }))
  return [...places, ...near, ...older].filter((elsewhere) => !isRefused(ring, text, elsewhere)).length
}

async function tamper({ trials }: RowInput): Promise<Tally> {
  const ring = makeKeyring([{ id: 'k1', key: randomBytes(32) }])
  const envelopes = Array.from({ length: trials }, (_, index) => makeEnvelope(ring, index))
  let [passed, flips, swaps] = [0, 0, 0]
  for (const envelope of envelopes) {
    const opened = countOpenFlips(ring, envelope) + countOpenSwaps(ring, envelope, envelopes)
    const isWhole = open(ring, sealedFromColumn(envelope.text), envelope.place) === envelope.secret
    if (opened === 0 && isWhole) passed += 1
    flips += envelope.text.length * 8
    swaps += trials - 1 + columns.length - 1 + 2
    await giveWay()
  }
  const notes = [`${flips.toLocaleString('en')} flipped bits and ${swaps.toLocaleString('en')} swaps`]
  return { passed, failed: trials - passed, notes }
}

export const envelopeRows: Row[] = [
  {
    name: 'envelopes',
    promise: 'K-01 K-02 a sealed text with any bit flipped, or in any other place, is refused; unchanged it opens',
    trials: 1_000,
    quickTrials: 60,
    run: tamper,
  },
]
