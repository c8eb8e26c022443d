import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchJson } from '@/lib/http/fetch'
import { invitation, type MemberChange, type NewMember, peopleList, teamMember, teamPage } from './model'

export const teamQueries = {
  list: () =>
    infiniteQueryOptions({
      queryKey: ['team', 'list'],
      queryFn: ({ pageParam, signal }) => fetchJson(`/api/team?limit=100${pageParam ? `&cursor=${pageParam}` : ''}`, teamPage, { signal }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      select: ({ pages }) => pages.flatMap((page) => page.items),
    }),
  people: () =>
    queryOptions({
      queryKey: ['team', 'people'],
      queryFn: ({ signal }) => fetchJson('/api/people', peopleList, { signal }),
    }),
}

/** Adds a person; answers the link that they set their password with. */
export function useAddMember() {
  const refresh = useRefreshTeam()
  return useMutation({
    mutationKey: ['team', 'add'],
    mutationFn: (person: NewMember) => fetchJson('/api/team', invitation, { method: 'POST', body: person }),
    onSuccess: refresh,
  })
}

/** Changes name or role, disables or enables. */
export function useChangeMember(id: string) {
  const refresh = useRefreshTeam()
  return useMutation({
    mutationKey: ['team', 'change', id],
    mutationFn: (change: MemberChange) => fetchJson(`/api/team/${id}`, teamMember, { method: 'PATCH', body: change }),
    onSettled: refresh,
  })
}

/** A new link for someone who lost theirs or their password; the one before stops working. */
export function useRenewLink(id: string) {
  return useMutation({
    mutationKey: ['team', 'link', id],
    mutationFn: () => fetchJson(`/api/team/${id}/link`, invitation, { method: 'POST' }),
  })
}

function useRefreshTeam() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: ['team'] })
}
