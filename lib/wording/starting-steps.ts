import type { Language, StepTexts } from './model'

/**
 * What is offered to start from for what comes after an answer, worded so that nothing in it has to agree with the number, the product or the
 * moment. The English differs from what is used without only where that says “it” of one and “them” of several.
 */
export const startingSteps: Record<Language, StepTexts> = {
  en: {
    howMany: 'Hello[, {name}]! Gladly! «{product}» is available. How many shall I set aside for you?',
    reserved: 'Hello[, {name}]! {quantity} × «{product}» set aside for you until {until}.',
    fewerFree: 'Hello[, {name}]! Only {quantity} × «{product}» free right now. Set aside for you until {until}.',
    reminder:
      'Hello[, {name}]! {quantity} × «{product}» set aside for you until {until}. Will you come by, or shall I hold your reservation longer?',
    promised: 'Hello[, {name}]! «{product}» is currently {status}. I will write to you here as soon as it is back.',
    similar:
      'Hello[, {name}]! Similar to «{product}», and in stock: {products}. Reply with the name of one and I will check or reserve it for you.',
    nothingSimilar: 'Hello[, {name}]! Nothing similar to «{product}» is in stock right now. Shall I write to you when something comes in?',
    checking: 'Hello[, {name}]! I am checking «{product}» for you and will write again shortly.',
  },
  es: {
    howMany: '¡Hola[, {name}]! ¡Con gusto! «{product}» está disponible. ¿Cuántas unidades te aparto?',
    reserved: '¡Hola[, {name}]! Tu reserva está hecha: {quantity} × «{product}», hasta el {until}.',
    fewerFree: '¡Hola[, {name}]! Por ahora solo puedo apartarte {quantity} × «{product}». Tu reserva vale hasta el {until}.',
    reminder: '¡Hola[, {name}]! Tienes una reserva hasta el {until}: {quantity} × «{product}». ¿Pasarás por aquí o la mantengo más tiempo?',
    promised: '¡Hola[, {name}]! «{product}» está {status} en este momento. Te escribiré por aquí en cuanto vuelva a estar disponible.',
    similar: '¡Hola[, {name}]! Parecido a «{product}» y en stock: {products}. Responde con el nombre de uno y te lo reviso o te lo aparto.',
    nothingSimilar: '¡Hola[, {name}]! Ahora mismo no hay nada parecido a «{product}» en stock. ¿Te escribo cuando llegue algo?',
    checking: '¡Hola[, {name}]! Estoy revisando «{product}» y te escribo de nuevo enseguida.',
  },
  pt: {
    howMany: 'Olá[, {name}]! Com prazer! «{product}» está disponível. Quantas unidades devo separar para você?',
    reserved: 'Olá[, {name}]! Sua reserva está feita: {quantity} × «{product}», até {until}.',
    fewerFree: 'Olá[, {name}]! No momento só consigo separar {quantity} × «{product}». Sua reserva vale até {until}.',
    reminder:
      'Olá[, {name}]! Você tem uma reserva até {until}: {quantity} × «{product}». Você passa para buscar ou mantenho a reserva por mais tempo?',
    promised: 'Olá[, {name}]! «{product}» está {status} no momento. Escrevo aqui assim que chegar de novo.',
    similar:
      'Olá[, {name}]! Parecido com «{product}» e em estoque: {products}. Responda com um dos nomes e eu verifico ou separo para você.',
    nothingSimilar: 'Olá[, {name}]! No momento não há nada parecido com «{product}» em estoque. Quer que eu escreva quando chegar algo?',
    checking: 'Olá[, {name}]! Estou verificando «{product}» para você e já escrevo de novo.',
  },
  ru: {
    howMany: 'Здравствуйте[, {name}]! С удовольствием! «{product}» — в наличии. Сколько отложить для вас?',
    reserved: 'Здравствуйте[, {name}]! Для вас отложено: {quantity} × «{product}». Срок брони: {until}.',
    fewerFree: 'Здравствуйте[, {name}]! Сейчас можно отложить только {quantity} × «{product}», бронь за вами. Срок брони: {until}.',
    reminder: 'Здравствуйте[, {name}]! Для вас отложено: {quantity} × «{product}». Срок брони: {until}. Вы придёте или продлить бронь?',
    promised: 'Здравствуйте[, {name}]! «{product}» — сейчас {status}. Напишу вам здесь о новом поступлении.',
    similar: 'Здравствуйте[, {name}]! Похоже на «{product}» и есть в наличии: {products}. Ответьте названием, и я проверю или отложу.',
    nothingSimilar: 'Здравствуйте[, {name}]! Сейчас в наличии нет ничего похожего на «{product}». Написать вам, когда что-то появится?',
    checking: 'Здравствуйте[, {name}]! Проверяю «{product}» и скоро напишу вам снова.',
  },
  ar: {
    howMany: 'مرحبًا[ {name}]! بكل سرور! «{product}» متوفر. كم تريد أن أحجز لك؟',
    reserved: 'مرحبًا[ {name}]! تم الحجز لك: {quantity} × «{product}»، حتى {until}.',
    fewerFree: 'مرحبًا[ {name}]! لا يمكنني الآن إلا حجز {quantity} × «{product}» لك. الحجز سارٍ حتى {until}.',
    reminder: 'مرحبًا[ {name}]! لديك حجز حتى {until}: {quantity} × «{product}». هل ستمرّ لاستلامه أم أمدّد الحجز؟',
    promised: 'مرحبًا[ {name}]! «{product}» {status} حاليًا. سأكتب لك هنا فور توفره من جديد.',
    similar: 'مرحبًا[ {name}]! مشابه لـ «{product}» ومتوفر: {products}. ردّ باسم أحدها وسأتحقق منه أو أحجزه لك.',
    nothingSimilar: 'مرحبًا[ {name}]! لا يوجد حاليًا ما يشبه «{product}». هل أكتب لك عندما يصل شيء جديد؟',
    checking: 'مرحبًا[ {name}]! أتحقق الآن من «{product}» وسأكتب لك مجددًا قريبًا.',
  },
  de: {
    howMany: 'Hallo[ {name}]! Gern! «{product}» ist verfügbar. Wie viele soll ich für Sie zurücklegen?',
    reserved: 'Hallo[ {name}]! Für Sie zurückgelegt: {quantity} × «{product}», bis {until}.',
    fewerFree: 'Hallo[ {name}]! Zurzeit kann ich nur {quantity} × «{product}» zurücklegen. Ihre Reservierung gilt bis {until}.',
    reminder:
      'Hallo[ {name}]! Für Sie zurückgelegt bis {until}: {quantity} × «{product}». Kommen Sie vorbei, oder soll ich die Reservierung verlängern?',
    promised: 'Hallo[ {name}]! «{product}» ist derzeit {status}. Ich schreibe Ihnen hier, sobald wieder etwas da ist.',
    similar:
      'Hallo[ {name}]! Ähnlich wie «{product}» und auf Lager: {products}. Antworten Sie mit einem der Namen, dann sehe ich nach oder lege etwas zurück.',
    nothingSimilar:
      'Hallo[ {name}]! Zurzeit ist nichts Ähnliches wie «{product}» auf Lager. Soll ich Ihnen schreiben, wenn etwas hereinkommt?',
    checking: 'Hallo[ {name}]! Ich prüfe «{product}» für Sie und schreibe gleich noch einmal.',
  },
  fr: {
    howMany: 'Bonjour[ {name}] ! Avec plaisir ! «{product}» est disponible. Combien dois-je en mettre de côté pour vous ?',
    reserved: 'Bonjour[ {name}] ! Votre réservation est faite : {quantity} × «{product}», jusqu’au {until}.',
    fewerFree:
      'Bonjour[ {name}] ! Pour le moment, je ne peux mettre de côté que {quantity} × «{product}». Votre réservation tient jusqu’au {until}.',
    reminder:
      'Bonjour[ {name}] ! Vous avez une réservation jusqu’au {until} : {quantity} × «{product}». Passerez-vous, ou dois-je la prolonger ?',
    promised: 'Bonjour[ {name}] ! «{product}» est actuellement {status}. Je vous écris ici dès que c’est de retour.',
    similar:
      'Bonjour[ {name}] ! Semblable à «{product}» et en stock : {products}. Répondez avec un des noms et je vérifie ou je réserve pour vous.',
    nothingSimilar:
      'Bonjour[ {name}] ! Rien de semblable à «{product}» n’est en stock pour le moment. Dois-je vous écrire quand quelque chose arrive ?',
    checking: 'Bonjour[ {name}] ! Je vérifie «{product}» pour vous et je vous réécris très vite.',
  },
  id: {
    howMany: 'Halo[ {name}]! Dengan senang hati! «{product}» tersedia. Mau disimpankan berapa?',
    reserved: 'Halo[ {name}]! Sudah disimpankan untuk Anda: {quantity} × «{product}», sampai {until}.',
    fewerFree: 'Halo[ {name}]! Saat ini hanya bisa disimpankan {quantity} × «{product}». Berlaku sampai {until}.',
    reminder:
      'Halo[ {name}]! {quantity} × «{product}» disimpankan untuk Anda sampai {until}. Jadi datang, atau perlu saya simpan lebih lama?',
    promised: 'Halo[ {name}]! «{product}» saat ini {status}. Saya kabari di sini begitu ada lagi.',
    similar: 'Halo[ {name}]! Mirip «{product}» dan tersedia: {products}. Balas dengan salah satu namanya, nanti saya cek atau simpankan.',
    nothingSimilar: 'Halo[ {name}]! Saat ini tidak ada yang mirip «{product}» di stok. Mau saya kabari kalau ada yang masuk?',
    checking: 'Halo[ {name}]! Saya sedang cek «{product}» dan segera mengabari lagi.',
  },
  tr: {
    howMany: 'Merhaba[ {name}]! Memnuniyetle! «{product}» mevcut. Kaç adet ayırayım?',
    reserved: 'Merhaba[ {name}]! Sizin için ayrıldı: {quantity} × «{product}». Son tarih: {until}.',
    fewerFree: 'Merhaba[ {name}]! Şu anda yalnızca {quantity} × «{product}» ayırabildim. Son tarih: {until}.',
    reminder:
      'Merhaba[ {name}]! Sizin için ayrıldı: {quantity} × «{product}». Son tarih: {until}. Gelecek misiniz, yoksa süreyi uzatayım mı?',
    promised: 'Merhaba[ {name}]! «{product}» şu anda {status}. Yeniden gelir gelmez buradan yazacağım.',
    similar:
      'Merhaba[ {name}]! «{product}» ürününe benzeyen ve stokta olanlar: {products}. Birinin adını yazın, kontrol edeyim veya ayırayım.',
    nothingSimilar: 'Merhaba[ {name}]! Şu anda stokta «{product}» ürününe benzer bir şey yok. Bir şey gelince size yazayım mı?',
    checking: 'Merhaba[ {name}]! «{product}» için bakıyorum, birazdan tekrar yazacağım.',
  },
  hi: {
    howMany: 'नमस्ते[ {name}]! ज़रूर! «{product}» उपलब्ध है। आपके लिए कितने अलग रख दूँ?',
    reserved: 'नमस्ते[ {name}]! आपके लिए रिज़र्व है: {quantity} × «{product}», {until} तक।',
    fewerFree: 'नमस्ते[ {name}]! अभी केवल {quantity} × «{product}» रिज़र्व हो पाया है, {until} तक।',
    reminder: 'नमस्ते[ {name}]! आपके लिए {until} तक रिज़र्व है: {quantity} × «{product}»। क्या आप आएँगे, या मैं समय बढ़ा दूँ?',
    promised: 'नमस्ते[ {name}]! «{product}» अभी {status}। दोबारा आते ही मैं आपको यहीं लिखूँगा।',
    similar: 'नमस्ते[ {name}]! «{product}» जैसा और स्टॉक में: {products}। किसी एक का नाम लिखें, मैं देख लूँगा या रिज़र्व कर दूँगा।',
    nothingSimilar: 'नमस्ते[ {name}]! अभी «{product}» जैसा कुछ स्टॉक में नहीं है। कुछ आने पर आपको लिख दूँ?',
    checking: 'नमस्ते[ {name}]! मैं आपके लिए «{product}» देख रहा हूँ और जल्द ही फिर लिखूँगा।',
  },
}
