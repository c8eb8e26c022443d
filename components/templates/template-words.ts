import type { Template } from '@/lib/templates/model'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** "German", "Portuguese (Brazil)" for a code as templates carry it: `de`, `pt_BR`. What is no code stays as it is. */
export function languageWords(code: string): string {
  try {
    return names.of(code.replace('_', '-')) ?? code
  } catch {
    return code
  }
}

/** "Availability update" for a name as WhatsApp wants it: `availability_update`. */
export function templateTitle({ name }: Template): string {
  const words = name.replaceAll('_', ' ').trim()
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1)
}

/** "German · utility · 3 fields". */
export function templateWords({ language, category, params }: Template): string {
  return [languageWords(language), category, `${params} ${params === 1 ? 'field' : 'fields'}`].filter(Boolean).join(' · ')
}
