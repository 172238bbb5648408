import 'server-only'
import { failpoint } from '@/lib/infra/failpoint'
import { errorFacts, logger } from '@/lib/infra/logger'
import type { Rotation } from './rotate'
import type { CommitVerdict, ReceivedPair, RotationPorts } from './rotation-ports'
import { untilDatabaseAnswers } from './until-database-answers'

type CommitPorts = Pick<RotationPorts, 'ledger' | 'provider' | 'journal' | 'elapsed' | 'wait' | 'commitPatienceMs'>

/**
 * Brings a received pair into its row. It is never thrown away while the row could need it; a pair of a
 * connection that was ended meanwhile is revoked, as far as the provider lets us.
 *
 * @returns `failed` when the database stayed away: the journal has the pair, and the sweep goes on
 */
export async function commitReceived(received: ReceivedPair, ports: CommitPorts): Promise<Rotation> {
  const { connectionId, attemptId, generation } = received
  failpoint('after-journal')
  try {
    const patience = { ...ports, patienceMs: ports.commitPatienceMs }
    const verdict = await untilDatabaseAnswers(() => ports.ledger.commit(received), patience)
    failpoint('after-commit')
    return await afterVerdict(verdict, received, ports)
  } catch (error) {
    const facts = { connectionId, attemptId, generation, ...errorFacts(error) }
    logger().error(facts, 'new tokens could not be committed; they wait in the journal')
    return { kind: 'failed', because: 'digitail-unavailable', restMs: null }
  }
}

async function afterVerdict(verdict: CommitVerdict, received: ReceivedPair, ports: CommitPorts): Promise<Rotation> {
  const { connectionId, pair } = received
  switch (verdict.kind) {
    case 'committed':
      await ports.journal.remove(received)
      return { kind: 'rotated', accessToken: pair.accessToken, generation: verdict.generation }
    case 'disconnected':
      await revoke(received, ports)
      await ports.journal.remove(received)
      return { kind: 'moved' }
    case 'superseded':
      // Not revoked: a server may end the whole grant with one of its tokens (RFC 7009 section 2.1).
      logger().warn({ connectionId }, 'a spare pair of tokens was dropped: the row has newer ones')
      await ports.journal.remove(received)
      return { kind: 'moved' }
    case 'unknown-connection':
      logger().error({ connectionId }, 'the journal holds tokens of a connection that this database does not know')
      return { kind: 'moved' }
  }
}

async function revoke({ connectionId, pair }: ReceivedPair, { provider }: CommitPorts): Promise<void> {
  const isRevoked = (await provider.revoke(pair.refreshToken)) && (await provider.revoke(pair.accessToken))
  logger().warn({ connectionId, isRevoked }, 'new tokens came for a connection that was ended; they were dropped')
}
