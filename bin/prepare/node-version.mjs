const oldest = [20, 19]

// The first version of each line whose Brotli decoder cannot be made to write where it must not (CVE-2026-111497).
/** @type {Record<number, number[]>} */
const mended = { 22: [22, 23, 4], 24: [24, 22, 1], 26: [26, 12, 1] }

/** What is wrong with this version of Node: nothing runs on a refused one. */
export function judgeNode(version = process.versions.node) {
  const parts = version.split('.').map(Number)
  if (isBelow(parts, oldest)) return { refusal: `Node ${oldest.join('.')} or newer is needed; this is ${version}.` }
  const safe = mended[parts[0] ?? 0]
  if (safe ? !isBelow(parts, safe) : isBelow([26], parts)) return {}
  return { warning: `Node ${version} is open to CVE-2026-111497, which can be used from outside: run on 24.22.1 or newer.` }
}

/**
 * @param {number[]} version
 * @param {number[]} limit
 */
function isBelow(version, limit) {
  for (const [at, wanted] of limit.entries()) if (version[at] !== wanted) return (version[at] ?? 0) < wanted
  return false
}
