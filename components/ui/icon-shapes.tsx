import {
  ArrowLeft,
  ArrowRight,
  Bell,
  Bold,
  Bookmark,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  CircleCheck,
  CircleHelp,
  Clock,
  CodeXml,
  Contact,
  Copy,
  CornerDownLeft,
  CreditCard,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  FileText,
  Gauge,
  GripVertical,
  Hourglass,
  Info,
  Key,
  Lock,
  LogOut,
  type LucideIcon,
  MapPin,
  Menu,
  MessageSquare,
  Mic,
  Moon,
  Pencil,
  Phone,
  PhoneMissed,
  Image as Photo,
  Plug,
  Plus,
  RadioTower,
  RefreshCw,
  Search,
  SendHorizontal,
  ServerOff,
  Sticker,
  Sun,
  Trash2,
  TriangleAlert,
  Undo2,
  Upload,
  User,
  UserPlus,
  Users,
  Video,
  Webhook,
  WifiOff,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'

/** Ours, for the words of the desk; drawn in a square of `box` units with a line of 1.5. */
export const ownShapes = {
  sessions: shape(
    20,
    <path d="M5.5 4h9A1.5 1.5 0 0 1 16 5.5v6a1.5 1.5 0 0 1-1.5 1.5h-6L5 16v-3.1a1.5 1.5 0 0 1-1-1.4v-6A1.5 1.5 0 0 1 5.5 4ZM7 7.5h6M7 10h3.5" />,
  ),
  failures: shape(
    20,
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 6.5v4.25M10 13.25v.01" />
    </>,
  ),
  catalogue: shape(20, <path d="m3.5 6.75 6.5-3.25 6.5 3.25v6.5L10 16.5l-6.5-3.25zM3.5 6.75 10 10l6.5-3.25M10 10v6.5" />),
  pipeline: shape(
    20,
    <>
      <rect x="3.25" y="3.75" width="3.5" height="12.5" rx="1" />
      <rect x="8.25" y="3.75" width="3.5" height="6.5" rx="1" />
      <rect x="13.25" y="3.75" width="3.5" height="9.5" rx="1" />
    </>,
  ),
  settings: shape(
    20,
    <>
      <path d="M3.5 6.5h7M14.5 6.5h2M3.5 13.5h2M9.5 13.5h7" />
      <circle cx="12.5" cy="6.5" r="2" />
      <circle cx="7.5" cy="13.5" r="2" />
    </>,
  ),
  mark: shape(
    22,
    <>
      <path d="M5.5 3.5h11a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H10L6 19v-3.5h-.5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Z" />
      <rect x="6.5" y="9.5" width="9" height="3" rx=".75" fill="currentColor" stroke="none" />
      <path d="M6.75 7h8.5" strokeDasharray="1.5 2" />
    </>,
  ),
  failed: shape(
    16,
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 4.75v3.75M8 11v.01" />
    </>,
  ),
  unknown: shape(
    16,
    <>
      <circle cx="8" cy="8" r="5.75" strokeDasharray="2.4 1.8" />
      <path d="M6.4 6.5a1.65 1.65 0 1 1 2.35 1.5c-.5.25-.75.55-.75 1.1M8 11.1v.01" />
    </>,
  ),
  contrast: shape(
    16,
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5v11a5.5 5.5 0 0 0 0-11Z" fill="currentColor" stroke="none" />
    </>,
  ),
  text_refused: shape(16, <path d="M3 4h10M3 8h6M3 12h4m3.5-2.5 3 3m0-3-3 3" />),
}

/** Everybody's, for what needs no word of ours. */
export const commonShapes = {
  assign: UserPlus,
  back: ChevronLeft,
  bell: Bell,
  bold: Bold,
  bookmark: Bookmark,
  card: CreditCard,
  channel: Plug,
  check: Check,
  clock: Clock,
  close: X,
  code: CodeXml,
  contact: Contact,
  copy: Copy,
  done: CircleCheck,
  down: ChevronDown,
  download: Download,
  edit: Pencil,
  enter: CornerDownLeft,
  external: ExternalLink,
  eye: Eye,
  file: FileText,
  forward: ChevronRight,
  gauge: Gauge,
  grip: GripVertical,
  help: CircleHelp,
  hourglass: Hourglass,
  info: Info,
  key: Key,
  left: ArrowLeft,
  lock: Lock,
  menu: Menu,
  message: MessageSquare,
  moon: Moon,
  more: Ellipsis,
  no_server: ServerOff,
  offline: WifiOff,
  outgoing: RadioTower,
  person: User,
  phone: Phone,
  phone_missed: PhoneMissed,
  photo: Photo,
  place: MapPin,
  plus: Plus,
  refresh: RefreshCw,
  remove: Trash2,
  right: ArrowRight,
  search: Search,
  send: SendHorizontal,
  sign_out: LogOut,
  sticker: Sticker,
  sun: Sun,
  team: Users,
  undo: Undo2,
  up: ChevronUp,
  upload: Upload,
  video: Video,
  voice: Mic,
  warning: TriangleAlert,
  webhook: Webhook,
} satisfies Record<string, LucideIcon>

function shape(box: number, drawing: ReactNode) {
  return { box, drawing }
}
