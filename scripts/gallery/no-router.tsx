import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime'
import type { ComponentProps, ReactNode } from 'react'

const nowhere = () => {}

const router: ComponentProps<typeof AppRouterContext.Provider>['value'] = {
  bfcacheId: '',
  back: nowhere,
  forward: nowhere,
  refresh: nowhere,
  push: nowhere,
  replace: nowhere,
  prefetch: nowhere,
}

/** What Next puts around every page: components that search as one types ask for it, and here it leads nowhere. */
export function NoRouter({ children }: { children: ReactNode }) {
  return <AppRouterContext.Provider value={router}>{children}</AppRouterContext.Provider>
}
