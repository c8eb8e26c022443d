import { Notice } from '@/components/ui/notice'
import type { ImportReport } from '@/lib/catalog/import/model'
import { ChangeTable } from './change-table'

interface Props {
  report: ImportReport
  /** False: what the file would do. */
  isDone: boolean
  timeZone: string
}

const formats = { plain: 'Our own columns', shopify: 'Shopify export', woocommerce: 'WooCommerce export' }
const figure = (count: number) => count.toLocaleString('en-GB')

/** What an import did or would do, product by product, and what is wrong line by line. */
export function ImportResult({ report, isDone, timeZone }: Props) {
  const { created, updated, unchanged, errors, skipped, changes } = report
  return (
    <div role="status" className="flex flex-col gap-4">
      <Notice look={isDone ? 'done' : 'info'} title={isDone ? 'Imported' : `${formats[report.format]}. Nothing is changed yet`}>
        <span className="figures">
          {figure(created)} new · {figure(updated)} changed · {figure(unchanged)} as before · {figure(errors.length)} with errors
        </span>
      </Notice>
      <Remarks title="Lines with errors, left out" remarks={errors} />
      <ChangeTable changes={changes} timeZone={timeZone} label={isDone ? 'What has changed' : 'What will change'} />
      {created + updated > changes.length && (
        <p className="text-text-3">
          The first {changes.length} of {figure(created + updated)} are shown.
        </p>
      )}
      <Remarks title="Skipped" remarks={skipped} />
    </div>
  )
}

const MOST = 200

function Remarks({ title, remarks }: { title: string; remarks: ImportReport['errors'] }) {
  if (remarks.length === 0) return null
  return (
    <section>
      <h3 className="mb-1 text-12 font-semibold text-text-2">{title}</h3>
      <ul className="max-h-60 divide-y divide-line overflow-y-auto rounded-3 border border-line-strong">
        {remarks.slice(0, MOST).map(({ line, message }) => (
          <li key={`${line} ${message}`} className="flex gap-3 px-3 py-1.5">
            <span className="figures w-16 shrink-0 text-text-3">Line {line}</span>
            <span className="min-w-0 wrap-anywhere">{message}</span>
          </li>
        ))}
        {remarks.length > MOST && <li className="px-3 py-1.5 text-text-3">and {remarks.length - MOST} more</li>}
      </ul>
    </section>
  )
}
