-- CreateEnum
CREATE TYPE "Asked" AS ENUM ('next_steps', 'how_many', 'alert', 'alternatives', 'which');

-- AlterTable
ALTER TABLE "Suggestion" ADD COLUMN     "asks" "Asked";

-- AlterTable
ALTER TABLE "ReplyText" ADD COLUMN     "checking" TEXT,
ADD COLUMN     "fewerFree" TEXT,
ADD COLUMN     "howMany" TEXT,
ADD COLUMN     "nothingSimilar" TEXT,
ADD COLUMN     "promised" TEXT,
ADD COLUMN     "reminder" TEXT,
ADD COLUMN     "reserved" TEXT,
ADD COLUMN     "similar" TEXT;

-- A language that has texts of its own goes on with those that are offered to start from.
UPDATE "ReplyText" r SET "howMany" = t."howMany", "reserved" = t."reserved", "fewerFree" = t."fewerFree", "reminder" = t."reminder", "promised" = t."promised", "similar" = t."similar", "nothingSimilar" = t."nothingSimilar", "checking" = t."checking"
FROM (VALUES
  ('en',
   'Hello[, {name}]! Gladly! «{product}» is available. How many shall I set aside for you?',
   'Hello[, {name}]! {quantity} × «{product}» set aside for you until {until}.',
   'Hello[, {name}]! Only {quantity} × «{product}» free right now. Set aside for you until {until}.',
   'Hello[, {name}]! {quantity} × «{product}» set aside for you until {until}. Will you come by, or shall I hold your reservation longer?',
   'Hello[, {name}]! «{product}» is currently {status}. I will write to you here as soon as it is back.',
   'Hello[, {name}]! Similar to «{product}», and in stock: {products}. Reply with the name of one and I will check or reserve it for you.',
   'Hello[, {name}]! Nothing similar to «{product}» is in stock right now. Shall I write to you when something comes in?',
   'Hello[, {name}]! I am checking «{product}» for you and will write again shortly.'),
  ('es',
   '¡Hola[, {name}]! ¡Con gusto! «{product}» está disponible. ¿Cuántas unidades te aparto?',
   '¡Hola[, {name}]! Tu reserva está hecha: {quantity} × «{product}», hasta el {until}.',
   '¡Hola[, {name}]! Por ahora solo puedo apartarte {quantity} × «{product}». Tu reserva vale hasta el {until}.',
   '¡Hola[, {name}]! Tienes una reserva hasta el {until}: {quantity} × «{product}». ¿Pasarás por aquí o la mantengo más tiempo?',
   '¡Hola[, {name}]! «{product}» está {status} en este momento. Te escribiré por aquí en cuanto vuelva a estar disponible.',
   '¡Hola[, {name}]! Parecido a «{product}» y en stock: {products}. Responde con el nombre de uno y te lo reviso o te lo aparto.',
   '¡Hola[, {name}]! Ahora mismo no hay nada parecido a «{product}» en stock. ¿Te escribo cuando llegue algo?',
   '¡Hola[, {name}]! Estoy revisando «{product}» y te escribo de nuevo enseguida.'),
  ('pt',
   'Olá[, {name}]! Com prazer! «{product}» está disponível. Quantas unidades devo separar para você?',
   'Olá[, {name}]! Sua reserva está feita: {quantity} × «{product}», até {until}.',
   'Olá[, {name}]! No momento só consigo separar {quantity} × «{product}». Sua reserva vale até {until}.',
   'Olá[, {name}]! Você tem uma reserva até {until}: {quantity} × «{product}». Você passa para buscar ou mantenho a reserva por mais tempo?',
   'Olá[, {name}]! «{product}» está {status} no momento. Escrevo aqui assim que chegar de novo.',
   'Olá[, {name}]! Parecido com «{product}» e em estoque: {products}. Responda com um dos nomes e eu verifico ou separo para você.',
   'Olá[, {name}]! No momento não há nada parecido com «{product}» em estoque. Quer que eu escreva quando chegar algo?',
   'Olá[, {name}]! Estou verificando «{product}» para você e já escrevo de novo.'),
  ('ru',
   'Здравствуйте[, {name}]! С удовольствием! «{product}» — в наличии. Сколько отложить для вас?',
   'Здравствуйте[, {name}]! Для вас отложено: {quantity} × «{product}». Срок брони: {until}.',
   'Здравствуйте[, {name}]! Сейчас можно отложить только {quantity} × «{product}», бронь за вами. Срок брони: {until}.',
   'Здравствуйте[, {name}]! Для вас отложено: {quantity} × «{product}». Срок брони: {until}. Вы придёте или продлить бронь?',
   'Здравствуйте[, {name}]! «{product}» — сейчас {status}. Напишу вам здесь о новом поступлении.',
   'Здравствуйте[, {name}]! Похоже на «{product}» и есть в наличии: {products}. Ответьте названием, и я проверю или отложу.',
   'Здравствуйте[, {name}]! Сейчас в наличии нет ничего похожего на «{product}». Написать вам, когда что-то появится?',
   'Здравствуйте[, {name}]! Проверяю «{product}» и скоро напишу вам снова.'),
  ('ar',
   'مرحبًا[ {name}]! بكل سرور! «{product}» متوفر. كم تريد أن أحجز لك؟',
   'مرحبًا[ {name}]! تم الحجز لك: {quantity} × «{product}»، حتى {until}.',
   'مرحبًا[ {name}]! لا يمكنني الآن إلا حجز {quantity} × «{product}» لك. الحجز سارٍ حتى {until}.',
   'مرحبًا[ {name}]! لديك حجز حتى {until}: {quantity} × «{product}». هل ستمرّ لاستلامه أم أمدّد الحجز؟',
   'مرحبًا[ {name}]! «{product}» {status} حاليًا. سأكتب لك هنا فور توفره من جديد.',
   'مرحبًا[ {name}]! مشابه لـ «{product}» ومتوفر: {products}. ردّ باسم أحدها وسأتحقق منه أو أحجزه لك.',
   'مرحبًا[ {name}]! لا يوجد حاليًا ما يشبه «{product}». هل أكتب لك عندما يصل شيء جديد؟',
   'مرحبًا[ {name}]! أتحقق الآن من «{product}» وسأكتب لك مجددًا قريبًا.'),
  ('de',
   'Hallo[ {name}]! Gern! «{product}» ist verfügbar. Wie viele soll ich für Sie zurücklegen?',
   'Hallo[ {name}]! Für Sie zurückgelegt: {quantity} × «{product}», bis {until}.',
   'Hallo[ {name}]! Zurzeit kann ich nur {quantity} × «{product}» zurücklegen. Ihre Reservierung gilt bis {until}.',
   'Hallo[ {name}]! Für Sie zurückgelegt bis {until}: {quantity} × «{product}». Kommen Sie vorbei, oder soll ich die Reservierung verlängern?',
   'Hallo[ {name}]! «{product}» ist derzeit {status}. Ich schreibe Ihnen hier, sobald wieder etwas da ist.',
   'Hallo[ {name}]! Ähnlich wie «{product}» und auf Lager: {products}. Antworten Sie mit einem der Namen, dann sehe ich nach oder lege etwas zurück.',
   'Hallo[ {name}]! Zurzeit ist nichts Ähnliches wie «{product}» auf Lager. Soll ich Ihnen schreiben, wenn etwas hereinkommt?',
   'Hallo[ {name}]! Ich prüfe «{product}» für Sie und schreibe gleich noch einmal.'),
  ('fr',
   'Bonjour[ {name}] ! Avec plaisir ! «{product}» est disponible. Combien dois-je en mettre de côté pour vous ?',
   'Bonjour[ {name}] ! Votre réservation est faite : {quantity} × «{product}», jusqu’au {until}.',
   'Bonjour[ {name}] ! Pour le moment, je ne peux mettre de côté que {quantity} × «{product}». Votre réservation tient jusqu’au {until}.',
   'Bonjour[ {name}] ! Vous avez une réservation jusqu’au {until} : {quantity} × «{product}». Passerez-vous, ou dois-je la prolonger ?',
   'Bonjour[ {name}] ! «{product}» est actuellement {status}. Je vous écris ici dès que c’est de retour.',
   'Bonjour[ {name}] ! Semblable à «{product}» et en stock : {products}. Répondez avec un des noms et je vérifie ou je réserve pour vous.',
   'Bonjour[ {name}] ! Rien de semblable à «{product}» n’est en stock pour le moment. Dois-je vous écrire quand quelque chose arrive ?',
   'Bonjour[ {name}] ! Je vérifie «{product}» pour vous et je vous réécris très vite.'),
  ('id',
   'Halo[ {name}]! Dengan senang hati! «{product}» tersedia. Mau disimpankan berapa?',
   'Halo[ {name}]! Sudah disimpankan untuk Anda: {quantity} × «{product}», sampai {until}.',
   'Halo[ {name}]! Saat ini hanya bisa disimpankan {quantity} × «{product}». Berlaku sampai {until}.',
   'Halo[ {name}]! {quantity} × «{product}» disimpankan untuk Anda sampai {until}. Jadi datang, atau perlu saya simpan lebih lama?',
   'Halo[ {name}]! «{product}» saat ini {status}. Saya kabari di sini begitu ada lagi.',
   'Halo[ {name}]! Mirip «{product}» dan tersedia: {products}. Balas dengan salah satu namanya, nanti saya cek atau simpankan.',
   'Halo[ {name}]! Saat ini tidak ada yang mirip «{product}» di stok. Mau saya kabari kalau ada yang masuk?',
   'Halo[ {name}]! Saya sedang cek «{product}» dan segera mengabari lagi.'),
  ('tr',
   'Merhaba[ {name}]! Memnuniyetle! «{product}» mevcut. Kaç adet ayırayım?',
   'Merhaba[ {name}]! Sizin için ayrıldı: {quantity} × «{product}». Son tarih: {until}.',
   'Merhaba[ {name}]! Şu anda yalnızca {quantity} × «{product}» ayırabildim. Son tarih: {until}.',
   'Merhaba[ {name}]! Sizin için ayrıldı: {quantity} × «{product}». Son tarih: {until}. Gelecek misiniz, yoksa süreyi uzatayım mı?',
   'Merhaba[ {name}]! «{product}» şu anda {status}. Yeniden gelir gelmez buradan yazacağım.',
   'Merhaba[ {name}]! «{product}» ürününe benzeyen ve stokta olanlar: {products}. Birinin adını yazın, kontrol edeyim veya ayırayım.',
   'Merhaba[ {name}]! Şu anda stokta «{product}» ürününe benzer bir şey yok. Bir şey gelince size yazayım mı?',
   'Merhaba[ {name}]! «{product}» için bakıyorum, birazdan tekrar yazacağım.'),
  ('hi',
   'नमस्ते[ {name}]! ज़रूर! «{product}» उपलब्ध है। आपके लिए कितने अलग रख दूँ?',
   'नमस्ते[ {name}]! आपके लिए रिज़र्व है: {quantity} × «{product}», {until} तक।',
   'नमस्ते[ {name}]! अभी केवल {quantity} × «{product}» रिज़र्व हो पाया है, {until} तक।',
   'नमस्ते[ {name}]! आपके लिए {until} तक रिज़र्व है: {quantity} × «{product}»। क्या आप आएँगे, या मैं समय बढ़ा दूँ?',
   'नमस्ते[ {name}]! «{product}» अभी {status}। दोबारा आते ही मैं आपको यहीं लिखूँगा।',
   'नमस्ते[ {name}]! «{product}» जैसा और स्टॉक में: {products}। किसी एक का नाम लिखें, मैं देख लूँगा या रिज़र्व कर दूँगा।',
   'नमस्ते[ {name}]! अभी «{product}» जैसा कुछ स्टॉक में नहीं है। कुछ आने पर आपको लिख दूँ?',
   'नमस्ते[ {name}]! मैं आपके लिए «{product}» देख रहा हूँ और जल्द ही फिर लिखूँगा।')
) AS t("language", "howMany", "reserved", "fewerFree", "reminder", "promised", "similar", "nothingSimilar", "checking") WHERE t."language" = r."language";

ALTER TABLE "ReplyText"
  ALTER COLUMN "checking" SET NOT NULL,
  ALTER COLUMN "fewerFree" SET NOT NULL,
  ALTER COLUMN "howMany" SET NOT NULL,
  ALTER COLUMN "nothingSimilar" SET NOT NULL,
  ALTER COLUMN "promised" SET NOT NULL,
  ALTER COLUMN "reminder" SET NOT NULL,
  ALTER COLUMN "reserved" SET NOT NULL,
  ALTER COLUMN "similar" SET NOT NULL;

-- What can still be answered has asked what its text asks: until now that was compared as text.
UPDATE "Suggestion" g SET "asks" = 'next_steps'
FROM "Message" q, "Session" s
WHERE q."id" = g."questionId" AND s."id" = g."sessionId" AND s."windowClosesAt" > now() AND q."intent" = 'availability' AND g."confidence" = 'high';

-- What Prisma's language cannot say.

-- What is set aside is always counted, named and dated; what else is said names what it is about.
ALTER TABLE "ReplyText"
  ADD CONSTRAINT "ReplyText_held" CHECK (
    length("reserved") <= 1000 AND position('{quantity}' in "reserved") > 0 AND position('{product}' in "reserved") > 0 AND position('{until}' in "reserved") > 0
    AND length("fewerFree") <= 1000 AND position('{quantity}' in "fewerFree") > 0 AND position('{product}' in "fewerFree") > 0 AND position('{until}' in "fewerFree") > 0
    AND length("reminder") <= 1000 AND position('{quantity}' in "reminder") > 0 AND position('{product}' in "reminder") > 0 AND position('{until}' in "reminder") > 0),
  ADD CONSTRAINT "ReplyText_steps" CHECK (
    length("howMany") <= 1000 AND position('{product}' in "howMany") > 0 AND length("promised") <= 1000 AND position('{product}' in "promised") > 0
    AND length("similar") <= 1000 AND position('{products}' in "similar") > 0 AND length("nothingSimilar") <= 1000 AND position('{product}' in "nothingSimilar") > 0
    AND length("checking") <= 1000 AND position('{product}' in "checking") > 0);
