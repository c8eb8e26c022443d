import { afterEach, expect, test } from 'vitest'
import { phraseToLearn } from '@/lib/availability/learning/model'
import { learnPhrases } from '@/lib/availability/products/model'
import { index, meant, read } from './availability-shop'

afterEach(() => learnPhrases(index, []))

test.each<[string, string, string | null]>([
  ['hi, do you have the moon rocket please?', 'HON', 'moon rocket'],
  ['¿tienen el cohete morado?', 'HON', 'cohete morado'],
  ['the purple rocket?', 'CHR-BLK', 'rocket'],
  ['need 3 spaceships pls', 'CHR-BLK', 'spaceships'],
  ['photon 5 in stock?', 'PH-5-BLK', 'photon 5'],
  ['photon 9 in stock?', 'PH-5-BLK', null],
  ['do you have green cake', 'CAKE-CH', null],
  ['do you have the honey and the rocket', 'HON', null],
  ['hello, is it available?', 'HON', null],
  ['2', 'HON', null],
  ['1001', 'HON', null],
  ['the rocket', 'GONE', null],
  ['a very long story of one rocket zig zag zug zeg zog zyg', 'HON', null],
])('of “%s”, answered with %s, “%s” is worth remembering', (text, sku, phrase) => {
  expect(phraseToLearn(text, sku, index)).toBe(phrase)
})

test('words that were learned name their product, and the reading says so', () => {
  expect(meant('is the moon rocket in stock?')).toBeNull()
  learnPhrases(index, [{ phrase: 'moon rocket', sku: 'HON' }])
  expect(read('is the moon rocket in stock?')).toMatchObject({ confidence: 'high', product: { sku: 'HON' } })
  expect(read('is the moon rocket in stock?').why).toContain('learned: moon rocket')
  expect(meant('two moon rockets pls?')).toBe('HON')
})

test('what else is said must fit the product too', () => {
  learnPhrases(index, [{ phrase: 'rocket', sku: 'CHR-BLK' }])
  expect(meant('rocket in white?')).toEqual(['CHR-BLK'])
  expect(meant('do you have a rocket engine')).toEqual(['CHR-BLK'])
  expect(meant('not the black rocket')).not.toBe('CHR-BLK')
})

test('one phrase learned for two products stays open', () => {
  learnPhrases(index, [
    { phrase: 'rocket', sku: 'HON' },
    { phrase: 'rocket', sku: 'CHR-BLK' },
  ])
  expect(meant('rocket in stock?')).toEqual(['CHR-BLK', 'HON'])
})

test('of several that the catalogue names, the learned one only comes first', () => {
  learnPhrases(index, [{ phrase: 'photon 5', sku: 'PH-5-WHT' }])
  const { confidence, candidates } = read('photon 5 in stock?')
  expect(confidence).toBe('ambiguous')
  expect(candidates.map(({ sku }) => sku)).toEqual(['PH-5-WHT', 'PH-5-BLK'])
})

test('what the catalogue settles is not unsettled by what was learned', () => {
  learnPhrases(index, [{ phrase: 'carrot cake', sku: 'HON' }])
  expect(meant('carrot cake in stock?')).toBe('CAKE-CA')
})

test('another kind of thing that was offered instead is never promised unread', () => {
  learnPhrases(index, [{ phrase: 'sofa', sku: 'CHR-BLK' }])
  expect(read('sofa in stock?').confidence).toBe('ambiguous')
})

test('words learned for a product that is gone mean nothing', () => {
  learnPhrases(index, [{ phrase: 'rocket', sku: 'GONE' }])
  expect(meant('rocket in stock?')).toBeNull()
})
