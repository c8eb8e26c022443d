import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { type StepSettings, stepSettings } from '@/lib/leads/model'

export const stepSettingsQuery = queryOptions({
  queryKey: ['settings', 'leads'],
  queryFn: ({ signal }) => fetchJson('/api/settings/leads', stepSettings, { signal }),
})

/** Sets what comes after an answer. */
export function useSaveStepSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: StepSettings) => fetchJson('/api/settings/leads', stepSettings, { method: 'PUT', body }),
    onSuccess: (saved) => client.setQueryData(stepSettingsQuery.queryKey, saved),
  })
}
