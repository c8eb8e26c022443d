import { useMutation } from '@tanstack/react-query'
import { type Shop, shop } from '@/lib/catalog/model'
import { fetchJson } from '@/lib/http/fetch'

/** Replaces all settings of the shop. */
export function useSaveShop() {
  return useMutation({
    mutationKey: ['shop', 'save'],
    mutationFn: (settings: Shop) => fetchJson('/api/settings/shop', shop, { method: 'PUT', body: settings }),
  })
}
