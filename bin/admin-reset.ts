// `npm run admin:reset [-- someone@example.com]`: gives an administrator a new password and tells it, once. Works while the product runs, too.
import { disconnect } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { readConfiguration } from './configuration'
import { withDatabase } from './embedded'
import { StartError, tell } from './start-error.mjs'

try {
  const { email, password } = await withDatabase(readConfiguration(), async (url) => {
    process.env.DATABASE_URL = url
    const { resetAdministratorPassword } = await import('@/lib/team/first-administrator')
    return resetAdministratorPassword(process.argv[2]).finally(disconnect)
  })
  console.log(`Administrator: ${email}\nPassword:      ${password}   (shown this once)`)
} catch (error) {
  tell(error instanceof AppError ? new StartError(`${error.message}.`) : error)
  process.exitCode = 1
}
