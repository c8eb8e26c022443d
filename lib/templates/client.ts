import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { REMEMBERED_MS, type Sent, showAccepted, useSent } from '@/lib/replies/client'
import { message } from '@/lib/sessions/model'
import { type TemplateReplyInput, templateList, templateReplyInput } from './model'

export const templateQueries = {
  /** The templates of a session's channel, approved or not. */
  list: (sessionId: string) =>
    queryOptions({
      queryKey: ['templates', sessionId],
      queryFn: ({ signal }) => fetchJson(`/api/templates?sessionId=${sessionId}`, templateList, { signal }),
      staleTime: 10 * 60_000,
    }),
}

/** Has WhatsApp asked for its templates now. */
export function useRefreshTemplates(sessionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => fetchJson(`/api/templates?sessionId=${sessionId}&refresh=true`, templateList),
    onSuccess: (list) => client.setQueryData(templateQueries.list(sessionId).queryKey, list),
  })
}

/** A template on its way, with its text as the customer will read it. */
export type TemplateReply = TemplateReplyInput & { body: string }

const templateKey = (sessionId: string) => ['replies', 'template', sessionId]

/** Promises a template to the server. Its state outlives the picker: see `useTemplateReplies`. */
export function useSendTemplate(sessionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: templateKey(sessionId),
    mutationFn: ({ body: _, ...reply }: TemplateReply) =>
      fetchJson(`/api/sessions/${sessionId}/template-replies`, message, { method: 'POST', body: reply }),
    onSuccess: (accepted) => showAccepted(client, sessionId, accepted),
    gcTime: REMEMBERED_MS,
  })
}

/** The templates of this session that left this tab, oldest first. */
export function useTemplateReplies(sessionId: string): Sent<TemplateReply>[] {
  return useSent(templateKey(sessionId), sentTemplate)
}

/** Whether a template of this session is on its way now, without waiting for a drawing: a second click finds it. */
export function useIsSendingTemplate(sessionId: string): () => boolean {
  const client = useQueryClient()
  return () => client.isMutating({ mutationKey: templateKey(sessionId) }) > 0
}

const sentTemplate = templateReplyInput.extend({ body: z.string(), params: z.array(z.string()) })
