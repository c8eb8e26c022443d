import { Forbidden } from '@/components/auth/forbidden'

export default function ForbiddenPage() {
  return <Forbidden />
}
