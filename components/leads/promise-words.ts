import type { RestockPromise } from '@/lib/leads/model'

export const promiseWords: Record<RestockPromise['state'], string> = {
  waiting: 'Waiting',
  ready: 'Stock is back',
  answered: 'Kept',
  expired: 'Expired',
  cancelled: 'Cancelled',
}
