'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Skeleton } from '@/components/ui/skeleton'
import { ApiError } from '@/lib/http/fetch'
import type { TemplateForm } from './use-template-form'

/** In the place of the templates: that they are being read, could not be, or that there is none to send. */
export function TemplateState({ form: { list, refresh } }: { form: TemplateForm }) {
  const known = list.data?.items
  const error = known ? refresh.error : list.error
  const again = () => (known ? refresh.mutate() : void list.refetch())
  if (!known && !error) return <Reading />
  const others = known?.filter(({ status }) => status !== 'approved') ?? []
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2 p-4 text-13">
      <Icon name={error ? 'failed' : 'file'} className={`mt-px ${error ? 'text-red' : 'text-text-2'}`} />
      <div role={error ? 'alert' : undefined} className="min-w-48 flex-1">
        <p className="font-semibold">{error ? titleOf(error) : 'This channel has no approved template'}</p>
        <p className="text-pretty text-text-2">
          {error
            ? 'Nothing can be sent before they are known.'
            : 'Templates are written and handed in for approval in WhatsApp Manager. Once one is approved, read them again here.'}
        </p>
        {others.length > 0 && (
          <p className="mt-1 text-12 text-text-3">
            {others.map(({ name, status }) => `${name} (${status.replaceAll('_', ' ') || 'not known'})`).join(', ')}
          </p>
        )}
      </div>
      <Button size="small" isPending={list.isFetching || refresh.isPending} onPress={again}>
        {error ? 'Try again' : 'Read them again'}
      </Button>
    </div>
  )
}

function titleOf(error: Error): string {
  if (error instanceof ApiError && error.code === 'offline') return 'No connection: the templates could not be read'
  if (error instanceof ApiError && error.code === 'provider_unreachable') return 'WhatsApp did not answer: the templates are not known'
  return 'The templates could not be read'
}

function Reading() {
  return (
    <div role="status" aria-label="The templates are being read" className="grid gap-4 p-3 @[600px]/dock:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="hidden flex-col gap-5 py-1 @[600px]/dock:flex">
        <Skeleton className="h-4 w-36" />
        <Skeleton className="h-4 w-28" />
        <Skeleton className="h-4 w-32" />
      </div>
      <div className="flex flex-col gap-3">
        <Skeleton className="h-15 w-full" />
        <Skeleton className="h-8 w-full" />
        <Skeleton className="h-8 w-full" />
        <Skeleton className="h-8 w-full" />
        <Skeleton className="h-8 w-44" />
      </div>
    </div>
  )
}
