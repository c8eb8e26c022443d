// A process of its own: the package reads where to unpack from the environment, and changes it.
import chromium from '@sparticuz/chromium'

await chromium.executablePath()
