import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Language, languageNames, type ReplyTexts } from '@/lib/wording/model'
import { startingTexts } from '@/lib/wording/starting-texts'

interface Props {
  language: Language
  onStart: (texts: ReplyTexts) => void
}

/** The language has no texts of its own yet. */
export function NoTexts({ language, onStart }: Props) {
  const name = languageNames[language]
  const isEnglish = language === 'en'
  return (
    <Notice
      look="info"
      title={isEnglish ? 'The built-in English is used' : `Customers who write ${name} are answered in English`}
      action={
        <Button look="primary" onPress={() => onStart(startingTexts[language])}>
          {isEnglish ? 'Start from the built-in English' : `Start from our ${name} text`}
        </Button>
      }
    >
      {isEnglish
        ? 'Own English texts also answer everybody whose language has none or does not show.'
        : 'Start from a text that is ready, change it as you like, and save it. Nothing is used before. Have somebody who speaks the language read it.'}
    </Notice>
  )
}
