import { bodySchema, type Contract, typeWords } from '@/lib/contract/model'
import { CodeBlock } from './code-block'
import { OpeningRow } from './opening-row'

interface Props {
  name: string
  content: Contract['webhooks'][string]['post']['requestBody']['content']
}

/** One event that receivers may be told, with the body of the call. */
export function EventItem({ name, content }: Props) {
  const body = bodySchema(content)
  return (
    <OpeningRow title={<code dir="ltr">{name}</code>}>
      {() => (
        <>
          <p className="text-text-2">
            A POST to the receiver’s address, with <code>webhook-id</code>, <code>webhook-timestamp</code> and{' '}
            <code>webhook-signature</code> after Standard Webhooks. Any 2xx within 10 seconds means taken.
          </p>
          {body && <CodeBlock label={`The body of ${name}`}>{typeWords(body.schema)}</CodeBlock>}
        </>
      )}
    </OpeningRow>
  )
}
