'use client'

import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { useImportProducts } from '@/lib/catalog/client'
import { ImportResult } from './import-result'

/** Takes a CSV file: first a look at what it would do, then the import itself. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null)
  const look = useImportProducts({ dryRun: true })
  const bring = useImportProducts({ dryRun: false })
  const shown = bring.data ?? look.data
  function choose(files: FileList | null) {
    const [chosen = null] = files ?? []
    setFile(chosen)
    bring.reset()
    if (chosen) look.mutate(chosen)
  }
  const error = bring.error ?? look.error
  const canImport = file !== null && look.isSuccess && !bring.isSuccess && look.data.created + look.data.updated > 0
  return (
    <Dialog
      title="Import products"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{bring.isSuccess ? 'Close' : 'Cancel'}</Button>
          {!bring.isSuccess && (
            <Button look="primary" isDisabled={!canImport} isPending={bring.isPending} onPress={() => file && bring.mutate(file)}>
              Import
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4 text-13">
        <p className="text-text-2">
          A CSV file with the columns <code>sku, name, aliases, category, kind, quantity, restock_at, label, price, currency</code> (only
          the first two are required, aliases separated by <code>|</code>), or an export of Shopify or WooCommerce. Products that are not in
          the file stay.
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={choose}>
            <Button isPending={look.isPending}>
              <Icon name="file" /> {file ? 'Choose another file' : 'Choose a file'}
            </Button>
          </FileTrigger>
          {file && <span className="min-w-0 truncate text-text-2">{file.name}</span>}
        </div>
        {error && (
          <Notice look="error" title="This file cannot be taken" isAlert>
            {error.message}
          </Notice>
        )}
        {shown && !error && <ImportResult report={shown} isDone={bring.isSuccess} />}
      </div>
    </Dialog>
  )
}
