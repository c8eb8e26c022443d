'use client'

import { useQuery } from '@tanstack/react-query'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Skeleton } from '@/components/ui/skeleton'
import { stepSettingsQuery } from '@/lib/leads/settings/client'
import { LeadSettingsForm } from './lead-settings-form'

/** What comes after an answer: how long pieces are held, how long a promise stands, and whether answers go with buttons. */
export function LeadSettings() {
  const settings = useQuery({ ...stepSettingsQuery, staleTime: 0 })
  return (
    <>
      <PageHeader title="Leads" />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {settings.isPending && (
          <div role="status" className="flex max-w-2xl flex-col gap-4 p-4 md:p-6">
            <span className="sr-only">Loading the settings</span>
            <Skeleton className="h-4 w-80 max-w-full" />
            <Skeleton className="h-72 w-full rounded-3" />
          </div>
        )}
        {settings.isError && !settings.data && (
          <QueryFailure error={settings.error} onRetry={settings.refetch} isRetrying={settings.isFetching} />
        )}
        {settings.data && <LeadSettingsForm settings={settings.data} />}
      </div>
    </>
  )
}
