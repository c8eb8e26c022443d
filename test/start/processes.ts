import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  pid: number
  parent: number
  group: number
  command: string
}

/** Everything that runs on this machine; a slim container has no `ps`, a Mac no /proc. */
function everything(): Process[] {
  return process.platform === 'linux'
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap(fromProc)
    : fromPs()
}

function fromProc(pid: string): Process[] {
  try {
    const [state, parent, group] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    if (state === 'Z') return []
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }]
  } catch {
    return []
  }
}

function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,pgid=,stat=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const [pid, parent, group, state, ...command] = line.trim().split(/\s+/)
    return !pid || state?.startsWith('Z')
      ? []
      : [{ pid: Number(pid), parent: Number(parent), group: Number(group), command: command.join(' ') }]
  })
}

/** What a start left alive: its group, all that descends from it, and whatever names its data folder. */
export function family(root: number, dataFolder: string): number[] {
  const all = everything()
  const found = new Set([root])
  for (let before = 0; before !== found.size; ) {
    before = found.size
    for (const each of all) {
      if (found.has(each.parent) || each.group === root || each.command.includes(dataFolder)) found.add(each.pid)
    }
  }
  return all.map(({ pid }) => pid).filter((pid) => found.has(pid))
}

export function signalAll(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // Gone already.
    }
  }
}
