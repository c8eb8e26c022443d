export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'regular' | 'small'

const looks: Record<ButtonLook, string> = {
  primary: 'border-accent-fill bg-accent-fill text-on-accent data-hovered:border-accent-hover data-hovered:bg-accent-hover',
  plain: 'border-line-control bg-raised text-text data-hovered:bg-hover-raised',
  quiet: 'border-transparent bg-transparent text-text-2 data-hovered:bg-hover-raised data-hovered:text-text',
  danger: 'border-red-line bg-raised text-red data-hovered:bg-red-tint',
}

const sizes: Record<ButtonSize, string> = { regular: 'h-8 px-3', small: 'h-7 px-2.5' }

/** What a button and a link that looks like one share. 44 high wherever a finger points. */
export function buttonLook(look: ButtonLook, size: ButtonSize): string {
  return [
    'relative inline-flex shrink-0 items-center justify-center gap-2 whitespace-nowrap rounded-2 border text-13 font-medium select-none',
    'transition-colors duration-100 data-pressed:opacity-90 coarse:h-11 coarse:px-4 coarse:text-14',
    'data-disabled:border-line-strong data-disabled:bg-transparent data-disabled:text-text-3 data-disabled:cursor-not-allowed',
    look === 'quiet' ? 'data-disabled:border-transparent' : '',
    sizes[size],
    looks[look],
  ].join(' ')
}
