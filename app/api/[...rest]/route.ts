import { AppError } from '@/lib/errors'
import { route } from '@/lib/http/route'

/** An address that does not exist tells so to those who are signed in, and nothing to others. */
const nothingHere = route({ role: 'operator' }, async () => {
  throw new AppError('not_found', 'There is no such address')
})

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT }
