import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Permission } from '@/lib/notifications/model'

interface Props {
  state: Permission
  /** Whether anything was chosen that needs the browser's leave. */
  isWanted: boolean
  onAsk: () => void
}

/** What the browser has to say about notifications, and what can be done about it. */
export function PermissionNotice({ state, isWanted, onAsk }: Props) {
  switch (state) {
    case 'granted':
      return (
        <p className="text-text-2">
          This browser may show notifications of the desk. They name the customer and what is the matter, never what was written.
        </p>
      )
    case 'denied':
      return (
        <Notice look="warning" title="This browser shows no notifications of the desk">
          Somebody has refused them. To allow them, press the sign beside the address of this page, find Notifications there, and allow
          them; then reload the page. Until then the line on the desk tells you.
        </Notice>
      )
    case 'unsupported':
      return (
        <Notice look="info" title="No notifications here">
          This browser has none, or the desk is not opened over https. The line on the desk tells you all the same.
        </Notice>
      )
    default:
      return (
        <Notice
          look="info"
          title="Your browser will ask you once"
          action={
            isWanted && (
              <Button size="small" onPress={onAsk}>
                Ask now
              </Button>
            )
          }
        >
          It has to be allowed to show notifications of the desk. They name the customer and what is the matter, never what was written.
        </Notice>
      )
  }
}
