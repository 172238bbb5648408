import { fillFacts } from '@/components/messages/en/health'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Icon, type IconName } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { PostForm } from '@/components/ui/post-form'
import type { Finding } from '@/lib/upkeep/doctor/finding'

const looks: Record<Finding['state'], { tone: BadgeTone; icon: IconName }> = {
  good: { tone: 'good', icon: 'check' },
  warn: { tone: 'warn', icon: 'alert' },
  bad: { tone: 'bad', icon: 'cross' },
}

function Words({ finding: { check, fault, facts } }: { finding: Finding }) {
  const words = messages().health
  if (fault === null) return <p className="text-muted wrap-anywhere">{fillFacts(words.checks[check].good, facts)}</p>
  const { says, fix } = words.faults[fault]
  return (
    <>
      <p className="wrap-anywhere">{fillFacts(says, facts)}</p>
      <p className="pt-1 wrap-anywhere">
        <span className="font-semibold">{words.fix}</span> {fillFacts(fix, facts)}
      </p>
      {fault === 'restored-waiting' ? (
        <PostForm action={paths.releaseRestored} className="pt-3">
          <SubmitButton look="secondary" size="small">
            {words.release}
          </SubmitButton>
        </PostForm>
      ) : null}
    </>
  )
}

function Line({ finding }: { finding: Finding }) {
  const words = messages().health
  const { tone, icon } = looks[finding.state]
  return (
    <li className="flex flex-col gap-2 py-4 sm:grid sm:grid-cols-[11rem_1fr_auto] sm:gap-6">
      <h2 className="font-semibold">{words.checks[finding.check].name}</h2>
      <div className="order-last min-w-0 sm:order-none">
        <Words finding={finding} />
      </div>
      <div>
        <Badge tone={tone} icon={<Icon name={icon} className="size-4" />} word={words.states[finding.state]} />
      </div>
    </li>
  )
}

const order: Record<Finding['state'], number> = { bad: 0, warn: 1, good: 2 }

/** For admins: what the doctor found, what is wrong first. @param isReleased restored connections were just let go */
export function HealthPage({ findings, isReleased }: { findings: Finding[]; isReleased: boolean }) {
  const words = messages().health
  const isGood = findings.every(({ state }) => state === 'good')
  const sorted = [...findings].sort((one, other) => order[one.state] - order[other.state])
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className="flex flex-col gap-6">
        {isReleased ? (
          <Notice tone="good" isNew>
            {words.released}
          </Notice>
        ) : null}
        <Notice tone={isGood ? 'good' : 'warn'} title={isGood ? words.allGood : words.someWrong} />
        <Card>
          <ul className="-my-4 divide-y divide-line">
            {sorted.map((finding) => (
              <Line key={`${finding.check} ${finding.facts.url ?? ''}`} finding={finding} />
            ))}
          </ul>
        </Card>
      </div>
    </>
  )
}
