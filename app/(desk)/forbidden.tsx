import { Forbidden } from '@/components/auth/forbidden'

export default function DeskForbidden() {
  return <Forbidden />
}
