import type { LeadStage } from '@/lib/leads/model'

export const stageWords: Record<LeadStage, string> = {
  inquired: 'Inquired',
  answered: 'Answered',
  reserved: 'Reserved',
  restock_alert: 'Restock alert',
  alternatives: 'Alternatives',
  won: 'Won',
  lost: 'Lost',
}

/** Who stands there. */
export const stageMeanings: Record<LeadStage, string> = {
  inquired: 'Who asked about a product and waits for an answer',
  answered: 'Who was answered and has not chosen yet',
  reserved: 'For whom pieces are set aside',
  restock_alert: 'Who wants a word when it is back',
  alternatives: 'Who wants to see something similar',
  won: 'What was sold',
  lost: 'What was not sold, and why',
}
