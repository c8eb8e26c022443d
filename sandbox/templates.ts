export interface Template {
  name: string
  language: string
  status: 'approved' | 'rejected'
  category: 'UTILITY' | 'MARKETING'
  text: string
}

export const NAMESPACE = 'demo0000_0000_4000_8000_000000000001'

const approved = { status: 'approved', category: 'UTILITY' } as const

export const templates: Template[] = [
  {
    ...approved,
    name: 'availability_update',
    language: 'en',
    text: 'Hello, {{1}}! «{{2}}» is currently {{3}}. Reply here if you want to reserve, get a restock alert, or see similar options.',
  },
  {
    ...approved,
    name: 'availability_update',
    language: 'de',
    text: 'Hallo, {{1}}! «{{2}}» ist derzeit {{3}}. Antworten Sie hier, wenn Sie reservieren, benachrichtigt werden oder Ähnliches sehen möchten.',
  },
  {
    ...approved,
    name: 'availability_update',
    language: 'es',
    text: '¡Hola, {{1}}! «{{2}}» está actualmente {{3}}. Responda aquí si quiere reservar, recibir un aviso o ver opciones similares.',
  },
  {
    ...approved,
    name: 'restock_alert',
    language: 'en',
    category: 'MARKETING',
    text: 'Hello, {{1}}! «{{2}}» is back in stock. Reply here if you want us to put one aside.',
  },
  {
    ...approved,
    name: 'reservation_ready',
    language: 'en',
    text: 'Hello, {{1}}! «{{2}}» is ready for you to pick up.',
  },
  {
    name: 'win_back_offer',
    language: 'en',
    status: 'rejected',
    category: 'MARKETING',
    text: 'Hi {{1}}, we miss you!',
  },
]

export function listedTemplate({ name, language, status, category, text }: Template) {
  const components = [{ type: 'BODY', text }]
  const listed = { name, language, status, category, namespace: NAMESPACE, components }
  return status === 'rejected' ? { ...listed, rejected_reason: 'PROMOTIONAL' } : listed
}

export function countFields(text: string): number {
  return new Set(text.match(/\{\{\d+\}\}/g)).size
}

export function fillIn(text: string, values: readonly string[]): string {
  return text.replace(/\{\{(\d+)\}\}/g, (gap, number) => values[Number(number) - 1] ?? gap)
}
