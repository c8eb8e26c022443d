import { describe, expect, test } from 'vitest'
import { availabilityText, replyInput, whatText, whichText } from '@/lib/replies/model'

const key = '0190b6a0-7c3e-7cc1-8c56-000000000001'

describe('the reply to an availability question', () => {
  test('names the customer, the product and its stock, and offers what can come next', () => {
    expect(availabilityText('Alexey', 'Premium Plan license', 'in stock — ready to ship today')).toBe(
      'Hello, Alexey! «Premium Plan license» is currently in stock — ready to ship today. Reply here if you want to reserve, get a restock alert, or see similar options.',
    )
  })

  test('ends no sentence twice', () => {
    expect(availabilityText('Alexey Jr.', 'Birch lamp.', 'in stock at the harbour shop. ')).toMatch(
      /^Hello, Alexey Jr! «Birch lamp» is currently in stock at the harbour shop\. Reply/,
    )
  })

  test('greets a customer without a name all the same', () => {
    expect(availabilityText(null, 'Lamp', 'in stock')).toMatch(/^Hello! «Lamp»/)
    expect(availabilityText('  ', 'Lamp', 'in stock')).toMatch(/^Hello! «Lamp»/)
    expect(whatText(null)).toMatch(/^Hello! Which/)
  })
})

test('asking which product is meant names each of them', () => {
  expect(whichText('Lucía', ['Mug black', 'Mug white'])).toContain('«Mug black» or «Mug white»?')
  expect(whichText('Lucía', ['A', 'B', 'C'])).toContain('«A», «B» or «C»?')
})

describe('a reply', () => {
  const read = (body: string) => replyInput.safeParse({ clientKey: key, body, lastSeenMessageId: null }).success

  test('may be up to 4096 characters long', () => {
    expect(read('x'.repeat(4096))).toBe(true)
    expect(read('x'.repeat(4097))).toBe(false)
  })

  test('must say something, and hold no placeholder that nobody filled', () => {
    expect(read(' \n ')).toBe(false)
    expect(read('Hello {{1}}')).toBe(false)
    expect(read('Hello {name}')).toBe(true)
  })
})
