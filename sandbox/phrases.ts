import type { Language } from './state'

/** What a customer may answer: to good news, to bad news, to a question of ours, and at the end. */
export interface Phrases {
  reserve: string
  followUp: string
  alert: string
  similar: string
  choose: string
  thanks: string
}

export const phrases: Record<Language, Phrases> = {
  en: {
    reserve: 'Great, please reserve one for me',
    followUp: 'Good! Can I pick it up tomorrow after 5?',
    alert: 'Pity. Please let me know when it is back in stock',
    similar: 'Do you have something similar?',
    choose: 'The first one, please',
    thanks: 'Perfect, thank you!',
  },
  es: {
    reserve: '¡Genial! Resérveme uno, por favor',
    followUp: 'Muy bien. ¿Puedo recogerlo mañana por la tarde?',
    alert: 'Qué pena. Avíseme cuando vuelva a haber, por favor',
    similar: '¿Tienen algo parecido?',
    choose: 'El primero, por favor',
    thanks: '¡Muchas gracias!',
  },
  pt: {
    reserve: 'Ótimo! Pode reservar um para mim, por favor?',
    followUp: 'Que bom. Posso retirar amanhã à tarde?',
    alert: 'Que pena. Me avise quando chegar, por favor',
    similar: 'Vocês têm algo parecido?',
    choose: 'O primeiro, por favor',
    thanks: 'Muito obrigado!',
  },
  ru: {
    reserve: 'Отлично, отложите мне один, пожалуйста',
    followUp: 'Хорошо. А завтра после шести можно забрать?',
    alert: 'Жаль. Сообщите, пожалуйста, когда появится',
    similar: 'А есть что-нибудь похожее?',
    choose: 'Первый вариант, пожалуйста',
    thanks: 'Спасибо большое!',
  },
  ar: {
    reserve: 'ممتاز، احجزوا لي واحدة من فضلكم',
    followUp: 'جيد. هل يمكنني استلامها غدًا مساءً؟',
    alert: 'للأسف. أرجو إخباري عندما تتوفر من جديد',
    similar: 'هل لديكم شيء مشابه؟',
    choose: 'الأولى من فضلك',
    thanks: 'شكرًا جزيلًا!',
  },
  de: {
    reserve: 'Super, bitte reservieren Sie mir eins',
    followUp: 'Prima. Kann ich es morgen nach 17 Uhr abholen?',
    alert: 'Schade. Sagen Sie mir bitte Bescheid, wenn es wieder da ist',
    similar: 'Haben Sie etwas Ähnliches?',
    choose: 'Das erste, bitte',
    thanks: 'Vielen Dank!',
  },
  fr: {
    reserve: 'Super, mettez-m’en un de côté s’il vous plaît',
    followUp: 'Très bien. Je peux passer le prendre demain soir ?',
    alert: 'Dommage. Prévenez-moi quand il sera de retour, s’il vous plaît',
    similar: 'Avez-vous quelque chose de similaire ?',
    choose: 'Le premier, s’il vous plaît',
    thanks: 'Merci beaucoup !',
  },
  id: {
    reserve: 'Bagus, tolong simpankan satu untuk saya',
    followUp: 'Oke. Bisa saya ambil besok sore?',
    alert: 'Sayang sekali. Tolong kabari saya kalau sudah ada lagi',
    similar: 'Ada yang mirip?',
    choose: 'Yang pertama saja',
    thanks: 'Terima kasih banyak!',
  },
  tr: {
    reserve: 'Harika, bana bir tane ayırır mısınız?',
    followUp: 'Güzel. Yarın akşam gelip alabilir miyim?',
    alert: 'Yazık. Tekrar gelince haber verir misiniz?',
    similar: 'Benzer bir ürününüz var mı?',
    choose: 'Birincisi lütfen',
    thanks: 'Çok teşekkürler!',
  },
  hi: {
    reserve: 'बढ़िया, मेरे लिए एक रख दीजिए',
    followUp: 'अच्छा। क्या मैं कल शाम को ले सकता हूँ?',
    alert: 'ठीक है, जब फिर से आए तो मुझे बता दीजिए',
    similar: 'क्या इसके जैसा कुछ और है?',
    choose: 'पहला वाला',
    thanks: 'बहुत धन्यवाद!',
  },
  pl: {
    reserve: 'Świetnie, proszę odłożyć dla mnie jedną sztukę',
    followUp: 'Dobrze. Mogę odebrać jutro po 17?',
    alert: 'Szkoda. Proszę dać znać, kiedy znów będzie',
    similar: 'Macie coś podobnego?',
    choose: 'Ten pierwszy, poproszę',
    thanks: 'Dziękuję bardzo!',
  },
}
