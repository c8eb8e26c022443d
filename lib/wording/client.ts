import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { type Language, type ReplyTexts, replyTextsList, replyTextsRow } from './model'

export const replyTextQueries = {
  list: () =>
    queryOptions({
      queryKey: ['reply-texts'],
      queryFn: async ({ signal }) => (await fetchJson('/api/settings/reply-texts', replyTextsList, { signal })).items,
    }),
}

export function useSaveReplyTexts(language: Language) {
  return useTextChange('save', (body: ReplyTexts) => fetchJson(pathOf(language), replyTextsRow, { method: 'PUT', body }))
}

/** Back to the built-in English. */
export function useDropReplyTexts(language: Language) {
  return useTextChange('drop', () => fetchJson(pathOf(language), z.null(), { method: 'DELETE' }))
}

function useTextChange<Input, Result>(name: string, mutationFn: (input: Input) => Promise<Result>) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['reply-texts', name],
    mutationFn,
    onSuccess: () => client.invalidateQueries({ queryKey: ['reply-texts'] }),
  })
}

function pathOf(language: Language): string {
  return `/api/settings/reply-texts/${language}`
}
