import { expect, test } from 'vitest'
import { isYes, placeIn } from '@/lib/availability/answers/model'
import { languageIn } from '@/lib/availability/languages/model'
import type { Intent } from '@/lib/availability/model'
import { read } from './availability-shop'

test.each([
  'yes',
  'Yes please!',
  'sure, thanks',
  'sí',
  'si claro',
  'sim, por favor',
  'да',
  'да, конечно',
  'نعم',
  'نعم من فضلك',
  'ja bitte',
  'oui',
  'oui, merci',
  'boleh kak',
  'evet lütfen',
  'हाँ जी',
  'haan ji',
  'ok',
  '👍',
])('“%s” is a plain yes', (text) => {
  expect(isYes(text)).toBe(true)
})

test.each([
  '',
  'no',
  'no, gracias',
  'yes?',
  'yes but in red',
  'sí, ¿cuánto cuesta?',
  'ok thanks',
  'vale, gracias',
  'нет',
  'да нет',
  '🙏',
  'hello',
  'yes 2',
])('“%s” is none', (text) => {
  expect(isYes(text)).toBe(false)
})

test.each<[string, number]>([
  ['the second one', 2],
  ['I’ll take the second one please', 2],
  ['2nd please', 2],
  ['option 2', 2],
  ['la segunda', 2],
  ['me quedo con la segunda opción', 2],
  ['quiero la primera', 1],
  ['la 2ª por favor', 2],
  ['o segundo, por favor', 2],
  ['второй', 2],
  ['беру вторую', 2],
  ['2-й', 2],
  ['الثاني', 2],
  ['الثانية من فضلك', 2],
  ['den zweiten bitte', 2],
  ['la deuxième svp', 2],
  ['yang kedua kak', 2],
  ['ikinciyi alayım', 2],
  ['dusra wala', 2],
  ['तीसरा', 3],
])('“%s” picks by its place and says nothing else', (text, place) => {
  expect(placeIn(text)).toMatchObject({ place, isPlain: true })
})

test.each(['just a second', 'un segundo', 'во вторник', '2', 'the first or the second', 'hello'])('“%s” names no place', (text) => {
  expect(placeIn(text)).toBe(null)
})

test.each(['is the second one red?', 'primero dime el precio', 'passo na segunda', 'not the second one'])(
  '“%s” picks nothing by itself',
  (text) => {
    expect(placeIn(text)?.isPlain).toBe(false)
  },
)

test.each([
  'let me know',
  'yes, write to me please',
  'házmelo saber',
  'sí, escríbeme',
  'me deixe saber',
  'дайте знать',
  'да, напишите мне',
  'أخبرني',
  'أخبرني من فضلك',
  'schreiben Sie mir bitte',
  'halten Sie mich auf dem Laufenden',
  'faites-moi signe',
  'kabari ya kak',
  'haber verin lütfen',
  'bata dena',
  'मुझे बताना',
])('“%s” wants to be told when it is back', (text) => {
  expect(read(text, { lastSku: 'HON' })).toMatchObject({ intent: 'restock_alert', product: { sku: 'HON' } })
})

test.each<[string, Intent]>([
  ['أخبرني السعر', 'price'],
  ['дайте знать, сколько стоит', 'price'],
  ['tell me the price', 'price'],
  ['write me the price please', 'price'],
])('“%s” wants to be told something else', (text, intent) => {
  expect(read(text, { lastSku: 'HON', prompted: true }).intent).toBe(intent)
})

test.each(['yes', 'sí', 'да', 'نعم', 'ok'])('“%s” to three things that were offered chooses none of them', (text) => {
  expect(read(text, { lastSku: 'HON', prompted: true })).toMatchObject({ confidence: 'none', product: null })
})

test.each<[string, string, string]>([
  ['1', 'es', 'es'],
  ['ok, 2', 'ru', 'ru'],
  ['reserva 2 por favor', 'pt', 'pt'],
  ['reserva 2 por favor', 'es', 'es'],
  ['please reserve two of them', 'es', 'en'],
  ['отложите два', 'en', 'ru'],
])('“%s” in a thread in %s is in %s', (text, spoken, expected) => {
  expect(languageIn(text, spoken)).toBe(expected)
})
