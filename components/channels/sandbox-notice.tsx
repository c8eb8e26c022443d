import { Notice } from '@/components/ui/notice'

/** Why no real number can be connected here, and how to start with one. */
export function SandboxNotice() {
  return (
    <div className="max-w-4xl px-4 pt-4 md:px-6 md:pt-6">
      <Notice look="info" title="This is the sandbox">
        <p>Its customers and catalogue are made up, and never share a database with real ones. So a real channel cannot be added here.</p>
        <p className="mt-2">To start with a real one, stop Stockreply and set these before the next start:</p>
        <ul className="mt-1 list-disc space-y-0.5 ps-5">
          <li>
            <code>ONEMSG_CHANNEL_ID</code> and <code>ONEMSG_API_TOKEN</code>, both from your 1MSG account
          </li>
          <li>
            <code>APP_URL</code>, an https address that the internet can reach, so that questions and delivery news come in
          </li>
        </ul>
        <p className="mt-2">
          Or start with <code>npm start -- --no-sandbox</code> and add the channel on this page. The sandbox’s data stays in a folder of its
          own.
        </p>
      </Notice>
    </div>
  )
}
