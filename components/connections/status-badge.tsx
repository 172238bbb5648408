import { messages } from '@/components/messages/messages'
import { Badge } from '@/components/ui/badge'
import { type Standing, standingTones } from './health-look'
import { MeetGlyph } from './meet-glyph'

/**
 * The status in a word, a sign and a colour.
 * @param isNew it turned green just now @param isOnTint it lies on the same tint, so it takes the paper's colour
 */
export function StatusBadge({
  standing,
  isNew = false,
  isOnTint = false,
}: {
  standing: Standing
  isNew?: boolean
  isOnTint?: boolean
}) {
  return (
    <Badge
      tone={standingTones[standing]}
      icon={<MeetGlyph standing={standing} />}
      word={messages().status.health[standing].word}
      className={`${isNew ? 'turn-green' : ''} ${isOnTint ? 'bg-surface!' : ''}`}
    />
  )
}
