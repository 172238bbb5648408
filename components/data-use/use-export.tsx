import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PostForm } from '@/components/ui/post-form'
import type { UseRange } from '@/lib/connect/use-range'

/** The receipt as a file. It posts, because taking it is written down. */
export function UseExport({ clinicId, range }: { clinicId: string; range: UseRange }) {
  const words = messages().dataUse
  return (
    <Card as="section" labelledBy="export" className="flex flex-col gap-4">
      <div>
        <h2 id="export" className="font-bold text-xl">
          {words.exportTitle}
        </h2>
        <p className="max-w-prose text-muted">{words.exportLead}</p>
      </div>
      <PostForm action={paths.exportClinicUse(clinicId)} fields={range} className="flex flex-wrap gap-3">
        <SubmitButton look="secondary" width="wide-on-phones" name="format" value="csv">
          {words.csv}
        </SubmitButton>
        <SubmitButton look="secondary" width="wide-on-phones" name="format" value="json">
          {words.json}
        </SubmitButton>
      </PostForm>
    </Card>
  )
}
