import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Attempt } from '@/lib/announcements/rows'
import { attemptWords, latencyWords } from './words'

/** Every try, the newest first: when, how long it took, how it ended, and what was answered. */
export function AttemptList({ attempts }: { attempts: Attempt[] }) {
  return (
    <ol aria-label="Tries, the newest first" reversed className="flex flex-col gap-2">
      {attempts.map((attempt) => (
        <li key={attempt.number} className="flex gap-2">
          <Icon
            name={attempt.ms === null ? 'clock' : attempt.error === null ? 'done' : 'failed'}
            className={`mt-px ${attempt.error === null ? 'text-accent' : 'text-red'}`}
          />
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap gap-x-3">
              <span className="text-text-3">Try {attempt.number}</span>
              <Time at={attempt.at} as="seconds" />
              <span>{attemptWords(attempt)}</span>
              {attempt.ms !== null && <span className="figures text-text-3">{latencyWords(attempt.ms)}</span>}
            </p>
            {attempt.answer && (
              <p dir="auto" className="mt-0.5 line-clamp-3 text-12 text-text-2 wrap-anywhere">
                {attempt.answer}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
