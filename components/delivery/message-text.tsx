import { Fragment, type ReactNode } from 'react'
import { formatted, type Mark, type Piece } from '@/lib/formatting/model'

const tags: Record<Mark, 'strong' | 'em' | 's'> = { bold: 'strong', italic: 'em', strike: 's' }

/** A text as WhatsApp shows it. Built of elements, never of markup, so nothing in it can act. */
export function MessageText({ text }: { text: string }) {
  return <span className="whitespace-pre-wrap">{drawn(formatted(text))}</span>
}

function drawn(pieces: Piece[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
  return pieces.map((piece, i) => <Fragment key={i}>{draw(piece)}</Fragment>)
}

function draw(piece: Piece): ReactNode {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'code':
      return <code className={`rounded-1 bg-inset px-1 font-mono text-13 ${piece.isBlock ? 'block py-1' : ''}`}>{piece.text}</code>
    case 'link':
      return (
        <a href={piece.href} target="_blank" rel="noopener noreferrer nofollow ugc" className="text-accent underline underline-offset-2">
          {piece.text}
        </a>
      )
    default: {
      const Tag = tags[piece.kind]
      return <Tag className={piece.kind === 'bold' ? 'font-semibold' : undefined}>{drawn(piece.pieces)}</Tag>
    }
  }
}
