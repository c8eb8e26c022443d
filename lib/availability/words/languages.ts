import { arabic } from './arabic'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { hindi } from './hindi'
import { indonesian } from './indonesian'
import type { Language } from './language'
import { portuguese } from './portuguese'
import { russian } from './russian'
import { spanish } from './spanish'
import { turkish } from './turkish'

export const languages: Language[] = [english, spanish, portuguese, russian, arabic, german, french, indonesian, turkish, hindi]
