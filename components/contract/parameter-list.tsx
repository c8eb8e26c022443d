import { type Operation, typeWords } from '@/lib/contract/model'

/** What stands in the address of a call, and after its question mark. */
export function ParameterList({ parameters }: Pick<Operation, 'parameters'>) {
  return (
    <dl aria-label="Parameters" className="grid gap-x-4 gap-y-1 md:grid-cols-[10rem_minmax(0,1fr)]">
      {parameters.map(({ name, in: place, required, schema }) => (
        <div key={name} className="contents">
          <dt dir="ltr">
            <code>{place === 'path' ? `{${name}}` : `?${name}=`}</code>
          </dt>
          <dd className="text-text-2 wrap-anywhere max-md:mb-1 max-md:ps-4">
            <code>{typeWords(schema)}</code>
            {schema.default !== undefined && `, ${String(schema.default)} when left out`}
            {place === 'query' && required && ', required'}
          </dd>
        </div>
      ))}
    </dl>
  )
}
