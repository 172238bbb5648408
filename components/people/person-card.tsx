import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'

/** One matter of a person's page. @param id of the heading, unique on the page */
export function PersonCard({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Card as="section" labelledBy={id} className="flex flex-col gap-4">
      <h2 id={id} className="font-bold text-xl">
        {title}
      </h2>
      {children}
    </Card>
  )
}
