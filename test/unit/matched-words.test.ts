import { expect, test } from 'vitest'
import { matchedParts } from '@/components/replies/matched'

const tinted = (name: string, ...why: string[]) => matchedParts(name, why).flatMap(({ text, isMatched }) => (isMatched ? [text] : []))

test('the words of a name that the question said are told from the rest', () => {
  expect(tinted('Studio Headset 2, black', 'says “in stock”', 'matched: studio, headsets, black')).toEqual(['Studio', 'Headset', 'black'])
  expect(tinted('Lámpara Puerto', 'learned: lampara puerto')).toEqual(['Lámpara', 'Puerto'])
  expect(tinted('Oak desk', 'not found: oak')).toEqual([])
  expect(
    matchedParts('A-1 (red)', [])
      .map(({ text }) => text)
      .join(''),
  ).toBe('A-1 (red)')
})
