import { CopyNumber } from '@/components/sessions/copy-number'
import { Time } from '@/components/ui/time'
import type { SessionDetail } from '@/lib/sessions/model'
import { Facts } from './facts'

/** Who the customer is. */
export function ContactSection({ session: { contact, channelName, firstWroteAt } }: { session: SessionDetail }) {
  return (
    <section className="border-b border-line p-4">
      <h2 className="text-12 font-semibold text-text-2">Contact</h2>
      <Facts
        facts={[
          contact.phone ? { name: 'Number', value: <CopyNumber phone={contact.phone} /> } : { name: 'Number', value: 'Hidden by WhatsApp' },
          { name: 'Channel', value: channelName },
          { name: 'First wrote', value: firstWroteAt ? <Time at={firstWroteAt} as="date" /> : 'Not yet' },
        ]}
      />
    </section>
  )
}
