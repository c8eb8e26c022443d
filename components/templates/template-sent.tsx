import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

interface Props {
  name: string | null
  /** Shows the templates again. */
  onAnother: () => void
}

/** In the picker's place once a template is on its way: so that it is not sent twice by a second look. */
export function TemplateSent({ name, onAnother }: Props) {
  return (
    <section
      aria-label="Your reply"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-3 border border-line-strong bg-inset py-2 ps-4 pe-2 text-13"
    >
      <Icon name="lock" className="text-text-2" />
      <p className="min-w-48 flex-1 text-text-2">
        <strong className="font-semibold text-text">A template is on its way to {name ?? 'the customer'}.</strong> When they answer, you can
        write freely.
      </p>
      <Button size="small" look="quiet" onPress={onAnother}>
        Send another
      </Button>
    </section>
  )
}
