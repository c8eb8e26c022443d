/**
 * What a phrase of a message can point at. Beside the intents: `asking` and `leaning` hint at a question about stock, `broken` at a complaint; `service` is about
 * the shop and not its goods, `owning` about what the customer has, `declining` what they do not want, `inquiry` how goods are, `picture` what shows them.
 */
export type Cue =
  | 'availability'
  | 'asking'
  | 'leaning'
  | 'reserve'
  | 'restock_alert'
  | 'similar'
  | 'price'
  | 'order_status'
  | 'complaint'
  | 'broken'
  | 'greeting'
  | 'thanks'
  | 'service'
  | 'owning'
  | 'declining'
  | 'inquiry'
  | 'picture'
  | 'spam'

/**
 * What people of one language say in a shop's chat. In `cues` each line is a phrase: `(a|b)` either, `(a )?` or not, `*` the rest of a word,
 * `_` up to four words, `#` a number. Lists of words are separated by spaces. Spelling is normalised when it is read.
 */
export interface Language {
  code: string
  /** Words of grammar. */
  common: string
  /** Words of chat and shopping that name no goods. */
  chat: string
  /** Words before, or after, what the customer does not want. */
  notBefore: string
  notAfter: string
  /** Words between a thing and what it belongs to: the case *for* the phone. */
  belonging: string
  /** The same where they stand after what it belongs to: `Lampe *ka* switch`. */
  belongsBefore: string
  /** Words that join two things. */
  joining: string
  cues: Record<Cue, string>
}
