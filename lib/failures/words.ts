import type { FailureCause, Remedy } from './model'

/** The cause in a filter, in a row, and explained. */
export const causeWords: Record<FailureCause, { short: string; title: string; explain: string }> = {
  window_closed: {
    short: 'Window had closed',
    title: 'The 24-hour window had closed',
    explain: 'WhatsApp lets free text through for 24 hours after the customer last wrote. A template still goes.',
  },
  not_on_whatsapp: {
    short: 'Not on WhatsApp',
    title: 'This number is not on WhatsApp',
    explain: 'Check the number with the customer, or reach them another way.',
  },
  undeliverable: {
    short: 'Phone not reached',
    title: 'The phone was not reached',
    explain: 'The customer may use an old WhatsApp, may not have accepted its new terms, or may have blocked this number.',
  },
  rate_limited: {
    short: 'Too many at once',
    title: 'Too many messages at once',
    explain: 'WhatsApp limits how many messages go out in a short time. It will take this one later.',
  },
  invalid_recipient: {
    short: 'Address refused',
    title: 'WhatsApp did not accept the customer’s address',
    explain: 'Check the number. Groups and broadcasts cannot be answered from here.',
  },
  invalid_content: {
    short: 'Text refused',
    title: 'WhatsApp refused the text',
    explain: 'Something in the message is missing, too long or not allowed. Correct it and send it again.',
  },
  provider_auth: {
    short: 'Channel sign-in',
    title: 'The provider refused this channel',
    explain:
      'The channel’s token is wrong or has expired, or its subscription is blocked. An administrator can mend that in Settings, Channels.',
  },
  provider_down: {
    short: 'Provider not reached',
    title: 'The provider could not be reached',
    explain: 'The customer got nothing. Send it again once the provider answers.',
  },
  policy: {
    short: 'WhatsApp’s rules',
    title: 'WhatsApp’s rules stopped this message',
    explain: 'The customer, their country or this account is not open to it. The code says which.',
  },
  payment: {
    short: 'Payment',
    title: 'A payment to WhatsApp is open',
    explain: 'Nothing goes out on this channel until it is settled in the WhatsApp account.',
  },
  experiment: {
    short: 'WhatsApp experiment',
    title: 'WhatsApp withheld this as an experiment',
    explain: 'For a share of its users WhatsApp holds messages back. Sending again does not help.',
  },
  unknown_outcome: {
    short: 'Arrived or not, unknown',
    title: 'We don’t know whether this arrived',
    explain: 'The provider gave no clear answer. Check first: sent again, the customer may get it twice.',
  },
  stuck: {
    short: 'No news',
    title: 'Accepted, and no news since',
    explain: 'The provider took it and has told nothing since, neither by itself nor when asked.',
  },
  other: {
    short: 'Other',
    title: 'This did not get through',
    explain: 'The provider gave a reason that we do not know. It stands below in its own words.',
  },
}

/** What the button says. */
export const remedyWords: Record<Remedy, string> = {
  send_template: 'Send template',
  retry_later: 'Send again later',
  retry_now: 'Send again',
  check_number: 'Check the number',
  fix_content: 'Correct the text',
  check_first: 'Check with WhatsApp',
  fix_channel: 'Fix the channel',
  call_customer: 'Call the customer',
  none: 'Nothing to be done',
}
