import type { ProviderAccount, ProviderTemplate } from './model'
import { ask, granted, parsed } from './onemsg-http'
import { isObject, textAt, valueAt } from './onemsg-values'

const PAGE = 100
const MOST_PAGES = 10

/** Every template of the channel. A namespace that stands on one item only is shared by the others. */
export async function listTemplates(account: ProviderAccount): Promise<ProviderTemplate[]> {
  const items: unknown[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { limit: String(PAGE), offset: String(page * PAGE) }
    const list = valueAt(granted(await ask(account, { method: 'GET', path: 'templates', query })), 'templates')
    const found = Array.isArray(list) ? list : []
    items.push(...found)
    if (found.length < PAGE) break
  }
  const templates = items.flatMap(readTemplate)
  const shared = templates.find((template) => template.namespace !== null)?.namespace ?? null
  return templates.map((template) => ({ ...template, namespace: template.namespace ?? shared }))
}

function readTemplate(item: unknown): ProviderTemplate[] {
  const name = textAt(item, 'name')
  const language = languageOf(item)
  const body = bodyOf(item)
  if (!name || !language || body === null) return []
  return [
    {
      name,
      language,
      status: (textAt(item, 'status') ?? '').toLowerCase(),
      category: (textAt(item, 'category') ?? '').toLowerCase(),
      namespace: textAt(item, 'namespace') ?? textAt(item, 'message_template_namespace'),
      body,
      params: new Set(body.match(/\{\{\s*\d+\s*\}\}/g)?.map((placeholder) => placeholder.replace(/\D/g, ''))).size,
    },
  ]
}

function languageOf(item: unknown): string | null {
  const language = valueAt(item, 'language')
  return isObject(language) ? textAt(language, 'code') : textAt(item, 'language')
}

/** `components` is a list, or a list written out as a string. */
function bodyOf(item: unknown): string | null {
  const told = valueAt(item, 'components')
  const components = typeof told === 'string' ? parsed(told) : told
  if (!Array.isArray(components)) return null
  const body = components.find((component) => textAt(component, 'type')?.toUpperCase() === 'BODY')
  return textAt(body, 'text')
}
