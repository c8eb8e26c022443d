import { Button } from '@/components/ui/button'

/** Where a suggestion was put away: the way back to it. */
export function DismissedSuggestion({ onShow }: { onShow: () => void }) {
  return (
    <div className="flex min-h-8 items-center justify-end">
      <Button size="small" look="quiet" onPress={onShow}>
        Show the suggested reply
      </Button>
    </div>
  )
}
