import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const root = path.join(import.meta.dirname, '../..')
const require = createRequire(import.meta.url)

/** Chromium, the system libraries it needs and the fonts that a bare machine lacks, unpacked. */
export interface BrowserFiles {
  executable: string
  libraries: string
  fontSettings: string
}

/**
 * Unpacks the browser out of its npm package, once per version. Safe to repeat, and from several runs at once: it is moved into place when it
 * is whole. `CHROMIUM_PATH` names another browser, for a machine the package has none for.
 */
export async function unpackBrowser(): Promise<BrowserFiles> {
  const { version } = JSON.parse(await readFile(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'))
  const cache = path.join(root, 'node_modules/.cache/stockreply')
  const home = path.join(cache, `chromium-${version}`)
  if (!existsSync(home)) await unpack(cache, home)
  const fontSettings = path.join(home, 'fonts.conf')
  await writeFile(fontSettings, fontsIn([path.join(home, 'fonts'), path.dirname(require.resolve('@expo-google-fonts/noto-color-emoji'))]))
  return {
    executable: process.env.CHROMIUM_PATH ?? path.join(home, 'chromium'),
    libraries: path.join(home, 'al2023/lib'),
    fontSettings,
  }
}

async function unpack(cache: string, home: string): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(path.join(cache, 'unpacking-'))
  try {
    await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'unpack-browser.mjs')], {
      cwd: root,
      // It brings its libraries along only where it takes the machine for a Lambda.
      env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    })
    await rename(aside, home).catch((error) => {
      if (!existsSync(home)) throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

// Latin and Cyrillic come with the browser; Arabic and Devanagari are the product's own web fonts; what is left are the emoji.
function fontsIn(folders: string[]): string {
  const lines = folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines}\n  <cachedir prefix="xdg">fontconfig</cachedir>\n</fontconfig>\n`
}

/** A browser whose profile and caches are in `home`. */
export function launch({ executable, libraries, fontSettings }: BrowserFiles, home: string): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: ['--disable-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'],
    env: { ...process.env, HOME: home, TMPDIR: home, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontSettings, XDG_CACHE_HOME: home },
  })
}
