import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

interface Used {
  pid: number
  parent: number
  /** Its own time and that of children which have ended. */
  ticks: number
}

/** Processor time in µs that `pids` and all that descends from them have used so far; null where there is no /proc. */
export function cpuUsed(pids: number[]): number | null {
  const all = everything()
  if (!all) return null
  const wanted = new Set(pids)
  for (let before = 0; before !== wanted.size; ) {
    before = wanted.size
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid)
  }
  const ticks = all.reduce((sum, each) => sum + (wanted.has(each.pid) ? each.ticks : 0), 0)
  return (ticks / ticksPerSecond()) * 1e6
}

function everything(): Used[] | null {
  if (process.platform !== 'linux') return null
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(read)
}

function read(pid: string): Used[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces; user, system, and the two for ended children are fields 14 to 17.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks }]
  } catch {
    return []
  }
}

let known: number | undefined
function ticksPerSecond(): number {
  known ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  return known
}
