'use client'

import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-aria-components'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look'

interface Props extends Omit<LinkProps, 'children' | 'className'> {
  href: string
  look?: ButtonLook
  size?: ButtonSize
  className?: string
  children: ReactNode
}

/** A link to another page that stands where a button would. */
export function ButtonLink({ look = 'plain', size = 'regular', className = '', ...props }: Props) {
  return <Link {...props} className={`${buttonLook(look, size)} ${className}`} />
}
