import { afterLineEvent, type Connection, firstConnection, isSilent, type LineEvent, reopenDelay } from './model'

const CHECK_MS = 5_000
/** A check that comes this late means that the machine slept: the socket may be dead without knowing it. */
const SLEPT_MS = 20_000
/** A try that got no answer by then has failed. */
const OPENING_MS = 15_000

interface Listeners {
  /** One named event and its body. */
  onEvent: (name: string, body: string) => void
  /** The line is open, for the first time or again: what happened before was not told. */
  onOpen: () => void
  /** The server answered with something else than a stream. */
  onRefused: () => void
  onConnection: (connection: Connection) => void
}

/** Keeps one event stream open for as long as the page lives, and says honestly whether it is. Returns how to end it. */
export function keepStream(url: string, names: readonly string[], listeners: Listeners): () => void {
  let connection = firstConnection(Date.now())
  let openingSince = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let close = () => {}

  function note(event: LineEvent) {
    connection = afterLineEvent(connection, event)
    listeners.onConnection(connection)
  }
  function open() {
    clearTimeout(retry)
    close()
    openingSince = Date.now()
    close = listen(url, names, {
      opened() {
        note({ type: 'opened', at: Date.now() })
        listeners.onOpen()
      },
      heard(name, body) {
        note({ type: 'heard', at: Date.now() })
        listeners.onEvent(name, body)
      },
      failed(refused) {
        lose()
        if (refused) listeners.onRefused()
      },
    })
  }
  function lose() {
    close()
    note({ type: 'lost', at: Date.now(), online: navigator.onLine })
    clearTimeout(retry)
    retry = setTimeout(open, reopenDelay(connection.attempts, Math.random()))
  }
  function reopen() {
    note({ type: 'lost', at: Date.now(), online: true })
    open()
  }
  function check(slept: boolean) {
    const now = Date.now()
    const stuck = connection.state !== 'live' && now - openingSince > Math.max(OPENING_MS, reopenDelay(connection.attempts, 1))
    if (slept || isSilent(connection, now)) reopen()
    else if (stuck) lose()
    else note({ type: 'checked', at: now, online: navigator.onLine })
  }

  function returned() {
    if (connection.state !== 'live' || isSilent(connection, Date.now())) reopen()
  }

  const unwatch = watchMachine({ check, reopen, returned })
  open()
  return () => {
    unwatch()
    clearTimeout(retry)
    close()
  }
}

interface Heard {
  opened: () => void
  heard: (name: string, body: string) => void
  failed: (refused: boolean) => void
}

/** One try. The browser's own reconnecting is not used: it neither says why it failed nor notices silence. */
function listen(url: string, names: readonly string[], { opened, heard, failed }: Heard): () => void {
  const source = new EventSource(url)
  source.onopen = opened
  source.onerror = () => failed(source.readyState === EventSource.CLOSED)
  for (const name of names) source.addEventListener(name, (event: MessageEvent<string>) => heard(name, event.data))
  return () => {
    // What a replaced source still says is nobody's news.
    source.onopen = null
    source.onerror = null
    source.close()
  }
}

interface Machine {
  check: (slept: boolean) => void
  reopen: () => void
  returned: () => void
}

function watchMachine({ check, reopen, returned }: Machine): () => void {
  let lastCheck = Date.now()
  const timer = setInterval(() => {
    // In a hidden tab timers are slowed down on purpose; there only silence counts.
    const slept = !document.hidden && Date.now() - lastCheck > SLEPT_MS
    lastCheck = Date.now()
    check(slept)
  }, CHECK_MS)
  function seen() {
    if (document.hidden) return
    lastCheck = Date.now()
    returned()
  }
  // Both ways: a server on this very machine is reached without a network, so its answer decides and not the browser's guess.
  window.addEventListener('online', reopen)
  window.addEventListener('offline', reopen)
  document.addEventListener('visibilitychange', seen)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', reopen)
    window.removeEventListener('offline', reopen)
    document.removeEventListener('visibilitychange', seen)
  }
}
