import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError, asError } from '@/lib/http/fetch'
import { type ImportNews, type ImportProgress, type ImportReport, importNews } from './model'

/** How far a file is: on its way there, in bytes; then worked off, in products. */
export type FileProgress = ImportProgress | { step: 'sending'; done: number; total: number }

/** Takes a CSV file, and tells how far it is; a dry run only tells what it would do. */
export function useImport({ dryRun }: { dryRun: boolean }) {
  const client = useQueryClient()
  const [progress, setProgress] = useState<FileProgress | null>(null)
  const taking = useMutation({
    mutationKey: ['product', 'import', dryRun],
    mutationFn: (file: File) => sendFile(file, dryRun, setProgress),
    onSettled: () => {
      setProgress(null)
      return dryRun ? undefined : client.invalidateQueries({ queryKey: ['product'] })
    },
  })
  return { ...taking, progress }
}

// Not fetch: it does not tell how much of a body has left.
function sendFile(file: File, dryRun: boolean, onProgress: (progress: FileProgress) => void): Promise<ImportReport> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    let read = 0
    let last: ImportNews | null = null
    const hear = () => {
      const end = request.responseText.lastIndexOf('\n')
      for (const line of request.responseText.slice(read, Math.max(read, end)).split('\n').filter(Boolean)) {
        last = importNews.parse(JSON.parse(line))
        if ('progress' in last) onProgress(last.progress)
      }
      read = Math.max(read, end + 1)
    }
    const settle = () => {
      if (request.status !== 200) return reject(asError(request.status, parsed(request.responseText)))
      hear()
      if (last && 'report' in last) resolve(last.report)
      else if (last && 'problem' in last) reject(asError(last.problem.status, last.problem))
      else reject(unanswered())
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress({ step: 'sending', done: loaded, total })
    request.onprogress = () => request.status === 200 && hear()
    request.onload = settle
    request.onerror = () => reject(unanswered())
    request.open('POST', `/api/products/import?dryRun=${dryRun}`)
    request.setRequestHeader('accept', 'application/x-ndjson')
    request.setRequestHeader('content-type', 'text/csv')
    request.send(file)
  })
}

function unanswered(): ApiError {
  return new ApiError(0, 'offline', 'The connection broke before the end. Choose the file again: what was taken is not taken twice.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
