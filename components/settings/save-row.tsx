import { Button } from '@/components/ui/button'

/** At the end of a form of settings: keeps them, and says so. */
export function SaveRow({ save: { isPending, isSuccess } }: { save: { isPending: boolean; isSuccess: boolean } }) {
  return (
    <div className="flex items-center gap-3">
      <Button look="primary" type="submit" isPending={isPending}>
        Save
      </Button>
      <p role="status" className="text-13 text-green">
        {isSuccess && 'Saved'}
      </p>
    </div>
  )
}
