import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownCodes } from '@/lib/failures/causes'
import { diagnose, type FailureCause, failureCause, type Remedy, remedy } from '@/lib/failures/model'
import { causeWords, remedyWords } from '@/lib/failures/words'

const causeOf = (error: { code?: string; text?: string; httpStatus?: number }) => diagnose({ code: null, text: null, ...error })

describe('WhatsApp’s codes', () => {
  const codes: [cause: FailureCause, codes: string][] = [
    ['window_closed', '131047 470'],
    ['undeliverable', '131026'],
    ['experiment', '130472'],
    ['rate_limited', '131056 130429 131048 131049 131064 80007 4'],
    ['provider_down', '131057 131016 2'],
    ['other', '131000 1 135000'],
    ['invalid_recipient', '131021 131030 131062'],
    ['invalid_content', '131008 131009 100 131051 131052 131053 132000 132001 132005 132007 132008 132012 132015 132016 132068 132069'],
    ['provider_auth', '0 3 10 190 200 299 131005 131045 133010'],
    ['policy', '131031 368 130497 131050'],
    ['payment', '131042 131044'],
  ]
  test.for(codes)('%s: %s', ([cause, list]) => {
    for (const code of list.split(' ')) expect(diagnose({ code, text: 'whatever it says' })).toMatchObject({ cause, code })
  })

  test('what only an administrator can mend is a fault of the channel', () => {
    const faults = [...knownCodes.keys()].filter((code) => causeOf({ code }).channelFault && Number(code) > 300)
    expect(faults.sort()).toEqual(['131005', '131031', '131042', '131044', '131045', '131048', '133010', '368'])
  })

  test('a code that nobody knows is kept, and the words decide', () => {
    expect(diagnose({ code: '999999', text: 'Message undeliverable' })).toMatchObject({ cause: 'undeliverable', code: '999999' })
  })
})

describe('words', () => {
  const texts: [text: string, cause: FailureCause, code: string | null][] = [
    ['Dialog window is closed', 'window_closed', '131047'],
    ['Message failed: outside the allowed window (131047)', 'window_closed', '131047'],
    ['outside window', 'window_closed', '131047'],
    ['Re-engagement message', 'window_closed', '131047'],
    ['Message failed to send because more than 24 hours have passed since the customer last replied', 'window_closed', '131047'],
    ["User's number is part of an experiment", 'experiment', '130472'],
    ['This message was not delivered to maintain healthy ecosystem engagement.', 'rate_limited', '131049'],
    ['Message undeliverable', 'undeliverable', '131026'],
    ['Recipient is not a valid WhatsApp user', 'not_on_whatsapp', null],
    ['The phone number is not registered on WhatsApp', 'not_on_whatsapp', null],
    ['wrong recipient', 'invalid_recipient', null],
    ['wrong recipient: groups and broadcasts are not answered', 'invalid_recipient', null],
    ['Recipient cannot be the sender', 'invalid_recipient', '131021'],
    ['username is not found', 'invalid_recipient', null],
    ['(Business Account, Consumer Account) pair rate limit hit', 'rate_limited', '131056'],
    ['Rate limit exceeded', 'rate_limited', null],
    ['Too many requests', 'rate_limited', null],
    ['Spam rate limit hit', 'rate_limited', '131048'],
    ['Wrong token "[token]" for channel "VID1". Please provide token as a GET parameter.', 'provider_auth', null],
    ['invalid or expired token', 'provider_auth', null],
    ['Unauthorized', 'provider_auth', null],
    ['Access denied', 'provider_auth', null],
    ['Subscription is blocked', 'provider_auth', null],
    ['Business eligibility payment issue', 'payment', '131042'],
    ['Business account is restricted from messaging users in this country', 'policy', '130497'],
    ['Account has been locked', 'policy', '131031'],
    ['Temporarily blocked for policies violations', 'policy', '368'],
    ['Account in maintenance mode', 'provider_down', '131057'],
    ['empty body', 'invalid_content', null],
    ['wrong file', 'invalid_content', null],
    ['template is not defined', 'invalid_content', null],
    ['Unsupported Interactive Message type', 'invalid_content', null],
    ['131042', 'payment', '131042'],
    ['no words for it', 'other', null],
  ]
  test.for(texts)('«%s» means %s', ([text, cause, code]) => {
    expect(diagnose({ code: null, text })).toMatchObject({ cause, code, text })
  })
})

describe('results of the call', () => {
  test('401 and 403 are a fault of the channel, whatever the words', () => {
    for (const httpStatus of [401, 403]) {
      expect(causeOf({ httpStatus, text: 'Dialog window is closed' })).toMatchObject({
        cause: 'provider_auth',
        channelFault: true,
        remedy: 'fix_channel',
      })
    }
  })
  test('the words of a plain refusal count for more than its status', () => {
    expect(causeOf({ httpStatus: 400, text: 'Dialog window is closed' })).toMatchObject({ cause: 'window_closed', remedy: 'send_template' })
    expect(causeOf({ httpStatus: 404, text: 'username is not found' }).cause).toBe('invalid_recipient')
  })
  test.for<[number, FailureCause]>([
    [400, 'other'],
    [402, 'payment'],
    [404, 'provider_auth'],
    [413, 'invalid_content'],
    [429, 'rate_limited'],
    [302, 'unknown_outcome'],
    [500, 'unknown_outcome'],
    [503, 'unknown_outcome'],
  ])('%i without words is %s', ([httpStatus, cause]) => {
    expect(causeOf({ httpStatus }).cause).toBe(cause)
  })
})

test('every error has a cause, a remedy, and words for both', () => {
  const anything = fc.record({
    code: fc.option(fc.oneof(fc.string(), fc.nat().map(String), fc.constantFrom(...knownCodes.keys()))),
    text: fc.option(fc.string()),
    httpStatus: fc.option(fc.integer({ min: 100, max: 599 })),
  })
  fc.assert(
    fc.property(anything, (error) => {
      const found = diagnose(error)
      expect(causeWords[failureCause.parse(found.cause)].title).not.toBe('')
      expect(remedyWords[remedy.parse(found.remedy)]).not.toBe('')
      if (found.channelFault) expect(found.remedy).toBe<Remedy>('fix_channel')
    }),
  )
})
