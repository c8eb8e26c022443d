import type { FailureCause, Remedy } from './model'

export interface Known {
  cause: FailureCause
  /** Where it differs from what cures this cause as a rule. */
  remedy?: Remedy
  /** Every message of the channel meets the same until a person mends it. */
  channelFault?: boolean
}

// WhatsApp's own numeric codes, which the provider hands through.
const groups: [codes: string, known: Known][] = [
  ['131047 470', { cause: 'window_closed' }],
  ['131026', { cause: 'undeliverable' }],
  ['130472', { cause: 'experiment' }],
  ['131056 130429 80007 4 131049 131064', { cause: 'rate_limited' }],
  ['131048', { cause: 'rate_limited', remedy: 'fix_channel', channelFault: true }],
  ['131057 131016 2', { cause: 'provider_down' }],
  ['131000 1 135000', { cause: 'other' }],
  ['131021', { cause: 'invalid_recipient', remedy: 'none' }],
  ['131062', { cause: 'invalid_recipient' }],
  ['131030', { cause: 'invalid_recipient', remedy: 'fix_channel' }],
  ['131008 131009 100 131051 131052 131053', { cause: 'invalid_content' }],
  ['132000 132001 132005 132007 132008 132012 132015 132016 132068 132069', { cause: 'invalid_content' }],
  ['0 3 10 190 131005 131045 133010', { cause: 'provider_auth', channelFault: true }],
  [range(200, 299), { cause: 'provider_auth', channelFault: true }],
  ['131031 368', { cause: 'policy', remedy: 'fix_channel', channelFault: true }],
  ['130497 131050', { cause: 'policy' }],
  ['131042 131044', { cause: 'payment', channelFault: true }],
]

export const knownCodes = new Map(groups.flatMap(([codes, known]) => codes.split(' ').map((code) => [code, known] as const)))

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).join(' ')
}

/** What is often told in words alone, first match wins; `code` is the one that WhatsApp gives to the same thing. */
export const knownTexts: { says: RegExp; code?: string; known?: Known }[] = [
  { says: /window is closed|outside .{0,40}window|re-?engagement|24[ -]?h(our)?\b|24[ -]?hours/i, code: '131047' },
  { says: /part of an experiment/i, code: '130472' },
  { says: /healthy ecosystem/i, code: '131049' },
  { says: /pair rate/i, code: '131056' },
  { says: /spam/i, code: '131048' },
  { says: /rate limit|too many (request|message)|throughput|throttl/i, known: { cause: 'rate_limited' } },
  { says: /(username|bsuid) routing is disabled/i, known: { cause: 'invalid_recipient', remedy: 'fix_channel' } },
  { says: /username is not found|not linked with bsuid/i, known: { cause: 'invalid_recipient' } },
  {
    says: /not (a )?(valid )?(registered )?(on |with |in )?whats ?app|no whatsapp account|not a whatsapp user/i,
    known: { cause: 'not_on_whatsapp' },
  },
  { says: /undeliverable|not deliverable|unable to deliver|could not be delivered/i, code: '131026' },
  { says: /payment|billing|unpaid/i, code: '131042' },
  {
    says: /(wrong|invalid|expired|missing) (access )?token|token (is |has )?(wrong|invalid|expired)|unauthori[sz]ed|auth ?exception|(access|permission) denied|(subscription|trial|channel|instance) (is |has )?(been )?(blocked|expired|ended|inactive|disabled)/i,
    known: { cause: 'provider_auth', channelFault: true },
  },
  { says: /in this country/i, code: '130497' },
  { says: /account (is |has been )?(locked|restricted|disabled|banned)/i, code: '131031' },
  { says: /blocked for polic/i, code: '368' },
  { says: /polic(y|ies)/i, known: { cause: 'policy' } },
  { says: /allowed list/i, code: '131030' },
  { says: /cannot be (the )?sender/i, code: '131021' },
  { says: /maintenance/i, code: '131057' },
  { says: /temporarily unavailable|service unavailable|unavailable right now/i, code: '131016' },
  {
    says: /(invalid|wrong|incorrect|bad|missing|unknown) (recipient|phone|number|chat ?id)|(recipient|phone|number|chat ?id) (is )?(not valid|invalid|incorrect|wrong|missing|required)/i,
    known: { cause: 'invalid_recipient' },
  },
  {
    says: /empty body|wrong file|template|too long|parameter|unsupported|body (is )?(required|empty|missing)/i,
    known: { cause: 'invalid_content' },
  },
]

/** What the HTTP result of a call says when neither code nor words do. */
export const knownResults = new Map<number, Known>([
  [402, { cause: 'payment', channelFault: true }],
  // The path of a send holds nothing but the channel.
  [404, { cause: 'provider_auth', channelFault: true }],
  [413, { cause: 'invalid_content' }],
  [429, { cause: 'rate_limited' }],
])
