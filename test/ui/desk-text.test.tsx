import { cleanup, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { MessageText } from '@/components/delivery/message-text'
import { emphasised } from '@/components/replies/emphasised'
import { partsOf } from '@/components/replies/facts'
import { formatted, type Piece } from '@/lib/formatting/model'
import type { Suggestion } from '@/lib/replies/model'

afterEach(cleanup)

const html = (text: string) => {
  const { container } = render(<MessageText text={text} />)
  return container.firstElementChild?.innerHTML.replace(/ class="[^"]*"/g, '')
}

describe('a message text', () => {
  test.each([
    ['Yes, we *have* it', 'Yes, we <strong>have</strong> it'],
    ['_soon_ and ~never~', '<em>soon</em> and <s>never</s>'],
    ['*_both_*', '<strong><em>both</em></strong>'],
    ['```a *b*```', '<code>a *b*</code>'],
    ['`x_y_z`', '<code>x_y_z</code>'],
    ['*спасибо*, «ок»', '<strong>спасибо</strong>, «ок»'],
  ])('%s is shown as WhatsApp shows it', (text, shown) => {
    expect(html(text)).toBe(shown)
  })

  test.each(['2 * 3 * 4', 'snake_case_name', '*never closed', '* not this *', '**', 'a*b*c', '*over\nlines*'])(
    '%j stays as it was written',
    (text) => {
      expect(html(text)).toBe(text)
    },
  )

  test('leads to a web address in it, without what ends the sentence', () => {
    render(<MessageText text="See *https://example.com/a_b_c?x=1*." />)
    const link = screen.getByRole('link', { name: 'https://example.com/a_b_c?x=1' })
    expect(link.getAttribute('href')).toBe('https://example.com/a_b_c?x=1')
    expect(link.getAttribute('rel')).toContain('noopener')
  })

  test('never becomes markup, nor a link to anything but the web', () => {
    expect(html('<img src=x onerror=alert(1)> javascript:alert(1)')).toBe('&lt;img src=x onerror=alert(1)&gt; javascript:alert(1)')
  })

  test('loses nothing but the signs of its emphasis', () => {
    const plain = (pieces: Piece[]): string => pieces.map((piece) => ('pieces' in piece ? plain(piece.pieces) : piece.text)).join('')
    const bare = (text: string) => text.replace(/[*_~`\n]/g, '')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '_', '~', '`', 'a', ' ', '\n', 'ж', 'https://a.b/c_d') }), (text) => {
        expect(bare(plain(formatted(text)))).toBe(bare(text))
      }),
      { numRuns: 3000 },
    )
  })

  test('is worked out in no time however it is made up', () => {
    const started = performance.now()
    for (const sign of ['*a ', '*', '*a*b ', '`', '*_~', 'https://a ']) formatted(sign.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('the bold button', () => {
  test('puts stars around the marked words, and takes them away again', () => {
    expect(emphasised('we have it', 3, 7)).toEqual({ text: 'we *have* it', from: 4, to: 8 })
    expect(emphasised('we *have* it', 4, 8)).toEqual({ text: 'we have it', from: 3, to: 7 })
  })
})

describe('a suggested text', () => {
  const suggestion: Suggestion = {
    id: '01930000-0000-7000-8000-000000000001',
    version: 1,
    text: 'Hello, Alexey! «65 W charger» is currently in stock. Reply here if you want to reserve.',
    confidence: 'high',
    product: { sku: 'CH-65', name: '65 W charger' },
    candidates: [],
    availability: {
      state: 'in_stock',
      quantity: 8,
      restockAt: null,
      label: 'in stock.',
      source: 'own stock',
      asOf: '2026-11-24T13:20:00Z',
    },
    stale: false,
    staleReason: null,
    why: [],
  }

  test('shows what was filled in from data, in the words that stand there', () => {
    const facts = partsOf(suggestion, 'Alexey').filter((part) => part.fact !== null)
    expect(facts).toEqual([
      { text: 'Alexey', fact: 'value' },
      { text: '65 W charger', fact: 'value' },
      { text: 'in stock', fact: 'stock' },
    ])
  })

  test('is shown whole whatever was filled in', () => {
    for (const name of [null, 'Alexey', 'Somebody else', '«']) {
      expect(
        partsOf(suggestion, name)
          .map((part) => part.text)
          .join(''),
      ).toBe(suggestion.text)
    }
  })
})
