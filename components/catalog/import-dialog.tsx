'use client'

import { useState } from 'react'
import { DropZone, FileTrigger, Text } from 'react-aria-components'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { useImport } from '@/lib/catalog/import/client'
import type { Shop } from '@/lib/catalog/model'
import { ImportHint } from './import-hint'
import { ImportProgress } from './import-progress'
import { ImportResult } from './import-result'

/** Takes a CSV file: first a look at what it would do, then the import itself. */
export function ImportDialog({ shop, onClose }: { shop: Shop; onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null)
  const look = useImport({ dryRun: true })
  const bring = useImport({ dryRun: false })
  const shown = bring.data ?? look.data
  function choose(chosen: File | undefined) {
    setFile(chosen ?? null)
    bring.reset()
    if (chosen) look.mutate(chosen)
  }
  const error = bring.error ?? look.error
  const isBusy = look.isPending || bring.isPending
  const changing = look.isSuccess ? look.data.created + look.data.updated : 0
  return (
    <Dialog
      title="Import products"
      size="wide"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{bring.isSuccess ? 'Close' : 'Cancel'}</Button>
          {!bring.isSuccess && (
            <Button
              look="primary"
              isDisabled={file === null || look.isPending || changing === 0}
              isPending={bring.isPending}
              onPress={() => file && bring.mutate(file)}
            >
              {changing > 0 ? `Import ${changing.toLocaleString('en-GB')}` : 'Import'}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4 text-13">
        {!shown && <ImportHint />}
        <DropZone
          isDisabled={isBusy}
          onDrop={async ({ items }) => choose(await items.find((item) => item.kind === 'file')?.getFile())}
          className="flex flex-wrap items-center gap-3 rounded-3 border border-dashed border-line-control p-4 data-drop-target:border-accent-edge data-drop-target:bg-accent-tint"
        >
          <FileTrigger acceptedFileTypes={['.csv', 'text/csv']} onSelect={(files) => choose(files?.[0])}>
            <Button isDisabled={isBusy}>
              <Icon name="file" /> {file ? 'Choose another file' : 'Choose a file'}
            </Button>
          </FileTrigger>
          <Text slot="label" className={`min-w-0 truncate text-text-2 ${file ? '' : 'coarse:hidden'}`}>
            {file ? file.name : 'or drop it here'}
          </Text>
        </DropZone>
        {isBusy && <ImportProgress progress={bring.progress ?? look.progress} />}
        {error && !isBusy && (
          <Notice look="error" title={bring.error ? 'Nothing was imported' : 'This file cannot be taken'} isAlert>
            {error.message}
          </Notice>
        )}
        {shown && !error && !look.isPending && <ImportResult report={shown} isDone={bring.isSuccess} timeZone={shop.timeZone} />}
      </div>
    </Dialog>
  )
}
