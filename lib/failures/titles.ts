import type { FailureCause } from './model'
import { causeWords } from './words'

// Where WhatsApp's code says more than the cause.
const byCode = new Map([
  ['130429', 'Too many messages from this number at once'],
  ['131048', 'WhatsApp slows this number down: too many took it for spam'],
  ['131049', 'WhatsApp held this back, so that the customer does not get too many'],
  ['131056', 'Too many messages to one customer at once'],
  ['131021', 'A number cannot write to itself'],
  ['131030', 'The number is not among those this account may write to yet'],
  ['131050', 'The customer has stopped messages of this kind'],
  ['131051', 'WhatsApp does not know this kind of message'],
  ['131052', 'The customer’s file could not be fetched'],
  ['131053', 'The file could not be uploaded'],
  ['131008', 'WhatsApp refused the text: something in it was empty'],
  ['132000', 'WhatsApp refused the template: a field was empty or too many'],
  ['132001', 'WhatsApp does not know this template'],
  ['132005', 'WhatsApp refused the template: with its values it is too long'],
  ['132007', 'WhatsApp refused the template: its words are not allowed'],
  ['132012', 'WhatsApp refused the template: a value is of the wrong kind'],
  ['132015', 'WhatsApp has paused this template'],
  ['132016', 'WhatsApp has switched this template off'],
  ['130497', 'This account may not write to customers in that country'],
  ['131031', 'WhatsApp has locked this account'],
  ['368', 'WhatsApp has blocked this account for a while'],
])

/** What happened, in a line. */
export function failureTitle(cause: FailureCause, code: string | null): string {
  return byCode.get(code ?? '') ?? causeWords[cause].title
}

const ends: Record<string, string> = {
  sent_again: 'Sent again, and accepted',
  accepted_after_all: 'It was accepted after all',
  arrived_after_all: 'It arrived after all',
}

/** How a failure ended: by itself, or in a person's own words. */
export function resolutionWords(resolution: string | null): string {
  if (resolution === null) return 'Closed'
  return ends[resolution] ?? resolution
}
