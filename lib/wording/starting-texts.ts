import type { Language, ReplyTexts } from './model'

/** What is offered to start from. None of it is used until somebody saves it; the English is what is used without. */
export const startingTexts: Record<Language, ReplyTexts> = {
  en: {
    availability:
      'Hello[, {name}]! «{product}» is currently {status}. Reply here if you want to reserve, get a restock alert, or see similar options.',
    which: 'Hello[, {name}]! Which one do you mean: {products}? Reply here and I will check it for you.',
    what: 'Hello[, {name}]! Which product do you mean? Send me its name or number and I will check it right away.',
    inStock: 'in stock',
    lowStock: 'in stock, only {n} left',
    restockOn: 'out of stock, expected on {date}',
    outOfStock: 'out of stock',
    slotFree: 'available',
    slotTaken: 'fully booked',
  },
  es: {
    availability:
      '¡Hola[, {name}]! «{product}» está {status} en este momento. Responde aquí si quieres reservar, recibir un aviso de reposición o ver opciones similares.',
    which: '¡Hola[, {name}]! ¿Cuál buscas: {products}? Responde aquí y lo reviso enseguida.',
    what: '¡Hola[, {name}]! ¿Qué producto buscas? Envíame su nombre o número y lo reviso enseguida.',
    inStock: 'en stock',
    lowStock: 'en stock, solo quedan {n}',
    restockOn: 'sin stock, se espera para el {date}',
    outOfStock: 'sin stock',
    slotFree: 'disponible',
    slotTaken: 'sin cupo',
  },
  pt: {
    availability:
      'Olá[, {name}]! «{product}» está {status} no momento. Responda aqui se quiser reservar, receber um aviso de reposição ou ver opções parecidas.',
    which: 'Olá[, {name}]! Qual deles você procura: {products}? Responda aqui e eu verifico para você.',
    what: 'Olá[, {name}]! Qual produto você procura? Envie o nome ou o número e eu verifico agora mesmo.',
    inStock: 'em estoque',
    lowStock: 'em estoque, restam apenas {n}',
    restockOn: 'sem estoque, com chegada prevista para {date}',
    outOfStock: 'sem estoque',
    slotFree: 'disponível',
    slotTaken: 'sem vagas',
  },
  ru: {
    availability:
      'Здравствуйте[, {name}]! «{product}» — сейчас {status}. Ответьте здесь, если хотите забронировать, узнать о поступлении или посмотреть похожие варианты.',
    which: 'Здравствуйте[, {name}]! Что именно вас интересует: {products}? Ответьте здесь, и я проверю.',
    what: 'Здравствуйте[, {name}]! Какой товар вас интересует? Пришлите название или артикул, и я сразу проверю.',
    inStock: 'в наличии',
    lowStock: 'в наличии, осталось всего {n}',
    restockOn: 'нет в наличии, ожидается {date}',
    outOfStock: 'нет в наличии',
    slotFree: 'есть места',
    slotTaken: 'мест нет',
  },
  ar: {
    availability: 'مرحبًا[ {name}]! «{product}» {status} حاليًا. ردّ هنا إذا أردت الحجز أو تنبيهًا عند توفره من جديد أو رؤية خيارات مشابهة.',
    which: 'مرحبًا[ {name}]! أيّها تقصد: {products}؟ ردّ هنا وسأتحقق لك.',
    what: 'مرحبًا[ {name}]! أي منتج تقصد؟ أرسل اسمه أو رقمه وسأتحقق فورًا.',
    inStock: 'متوفر',
    lowStock: 'متوفر، بقي {n} فقط',
    restockOn: 'غير متوفر، متوقع في {date}',
    outOfStock: 'غير متوفر',
    slotFree: 'متاح',
    slotTaken: 'محجوز بالكامل',
  },
  de: {
    availability:
      'Hallo[ {name}]! «{product}» ist derzeit {status}. Antworten Sie hier, wenn Sie reservieren, bei neuer Ware benachrichtigt werden oder Ähnliches sehen möchten.',
    which: 'Hallo[ {name}]! Was meinen Sie: {products}? Antworten Sie hier, dann sehe ich für Sie nach.',
    what: 'Hallo[ {name}]! Welchen Artikel meinen Sie? Schicken Sie mir Name oder Nummer, dann sehe ich gleich nach.',
    inStock: 'auf Lager',
    lowStock: 'auf Lager, nur noch {n} Stück',
    restockOn: 'nicht auf Lager, erwartet am {date}',
    outOfStock: 'nicht auf Lager',
    slotFree: 'frei',
    slotTaken: 'ausgebucht',
  },
  fr: {
    availability:
      'Bonjour[ {name}] ! «{product}» est actuellement {status}. Répondez ici pour réserver, recevoir une alerte de réassort ou voir des options similaires.',
    which: 'Bonjour[ {name}] ! Lequel cherchez-vous : {products} ? Répondez ici et je vérifie pour vous.',
    what: 'Bonjour[ {name}] ! Quel produit cherchez-vous ? Envoyez-moi son nom ou sa référence et je vérifie tout de suite.',
    inStock: 'en stock',
    lowStock: 'en stock, plus que {n}',
    restockOn: 'en rupture de stock, attendu le {date}',
    outOfStock: 'en rupture de stock',
    slotFree: 'disponible',
    slotTaken: 'complet',
  },
  id: {
    availability:
      'Halo[ {name}]! «{product}» saat ini {status}. Balas di sini jika ingin memesan, mendapat kabar saat stok ada lagi, atau melihat pilihan serupa.',
    which: 'Halo[ {name}]! Yang mana maksudnya: {products}? Balas di sini, nanti saya cek.',
    what: 'Halo[ {name}]! Produk mana yang dimaksud? Kirim nama atau nomornya, langsung saya cek.',
    inStock: 'tersedia',
    lowStock: 'tersedia, sisa {n}',
    restockOn: 'habis, diperkirakan ada lagi {date}',
    outOfStock: 'habis',
    slotFree: 'masih kosong',
    slotTaken: 'sudah penuh',
  },
  tr: {
    availability:
      'Merhaba[ {name}]! «{product}» şu anda {status}. Ayırtmak, stok bildirimi almak veya benzer ürünleri görmek isterseniz buradan yanıtlayın.',
    which: 'Merhaba[ {name}]! Hangisini kastediyorsunuz: {products}? Buradan yanıtlayın, hemen kontrol edeyim.',
    what: 'Merhaba[ {name}]! Hangi ürünü soruyorsunuz? Adını veya numarasını gönderin, hemen kontrol edeyim.',
    inStock: 'stokta',
    lowStock: 'stokta, son {n} adet',
    restockOn: 'stokta yok, beklenen tarih {date}',
    outOfStock: 'stokta yok',
    slotFree: 'müsait',
    slotTaken: 'dolu',
  },
  hi: {
    availability:
      'नमस्ते[ {name}]! «{product}» अभी {status}। अगर आप रिज़र्व करना, स्टॉक आने पर सूचना पाना या मिलते-जुलते विकल्प देखना चाहें, तो यहीं जवाब दें।',
    which: 'नमस्ते[ {name}]! आप किसके बारे में पूछ रहे हैं: {products}? यहीं जवाब दें, मैं देखकर बताता हूँ।',
    what: 'नमस्ते[ {name}]! आप किस उत्पाद के बारे में पूछ रहे हैं? उसका नाम या नंबर भेजें, मैं अभी देखता हूँ।',
    inStock: 'स्टॉक में है',
    lowStock: 'स्टॉक में है, केवल {n} बचे हैं',
    restockOn: 'स्टॉक में नहीं है, {date} को आने की उम्मीद है',
    outOfStock: 'स्टॉक में नहीं है',
    slotFree: 'उपलब्ध है',
    slotTaken: 'पूरी तरह बुक है',
  },
}
