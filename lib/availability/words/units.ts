/** Units by what they measure: each is so many of the smallest one. `count` says how many pieces, which a customer also says of how many they want. */
export const units: Record<string, Record<string, string>> = {
  ml: {
    1: 'ml мл مل millilitre milliliter mililitro mililitros mililitre mililiter',
    10: 'cl',
    1000: 'l lt ltr litre litres liter liters litro litros литр литра литров л لتر ليتر لترات litrelik лит lít',
    29.57: 'oz floz',
  },
  g: {
    1: 'g gr gram grams gramm grammes gramme gramos gramas г гр грамм грамма граммов غرام جرام ग्राम',
    1000: 'kg kgs kilo kilos kilogram кг килограмм كيلو كجم किलो',
  },
  mm: {
    1: 'mm мм ملم مم milímetros millimeter',
    10: 'cm cms см сантиметров سم सेमी centimetros centímetros santim',
    1000: 'm mt mts meter meters metre metres metro metros metrelik м метр метра метров متر अमीटर मीटर',
    25.4: 'inch inches pulgada pulgadas polegada polegadas дюйм дюйма дюймов zoll pouce pouces inç بوصة بوصه इंच inci',
  },
  gb: {
    1: 'gb gbs gig gigs giga gigas gigabyte гб гиг гига гигов جيجا جيغا جيجابايت जीबी',
    1000: 'tb tera teras terabyte тб тера терабайт تيرا टीबी',
    0.001: 'mb мб',
  },
  w: { 1: 'w watt watts ватт вт واط वाट vatios vat wat', 1000: 'kw kilowatt квт' },
  v: { 1: 'v volt volts вольт в вольта فولت voltios' },
  mah: { 1: 'mah мач mah ملي' },
  min: { 1: 'min mins minute minutes minuto minutos минут минута минуты мин minuten dakika menit دقيقة دقيقه دقائق मिनट' },
  hz: { 1: 'hz гц герц هرتز', 1000: 'khz' },
  count: {
    1: `pcs pc pce pieces piece pieza piezas peça peças peca pecas шт штук штуки штука stk stück stueck pièce pièces adet tane buah biji قطعة قطعه قطع حبة حبه حبات पीस unit units
      unidad unidades unidade unidades unité unités einheiten ud uds pack packs paquete paquetes pacote pacotes paket pakete уп упаковок упаковки упаковка пачка пачки пачек packung packungen sachet bungkus box boxes caja cajas caixa caixas
      коробок коробки pair pairs par pares пар пары paar paire paires pasang çift زوج علبة علب bottles botellas garrafas flaschen bouteilles botol şişe
      people persons persona personas pessoas человек персон personen personnes orang kişi kişilik أشخاص اشخاص log लोग`,
  },
}

/** What goods come in: after a number they say how many. */
export const packings = `bag bags sack sacks мешок мешка мешков saco sacos bolsas sac sacs karung roll rolls rollo rollos rolo рулон рулона can cans lata latas банка банки tin tins tray trays set sets комплект комплекта
  carton cartons bundle bundles bottle bottles bunch ramo`

/** What a number with `h` or these words tells is a time of day. */
export const hours = 'h hs hrs hr uhr heures heure horas hora ч часов часа час saat الساعة الساعه baje बजे jam'
export const beforeNoon = 'am a.m утра morgens ص sabah pagi'
export const afterNoon = 'pm p.m вечера дня abends nachmittags م akşam sore malam'

/** Words that tell that the number after them is one of the article, not how many are wanted. */
export const labels = `size sizes sz talla talle tam tamanho tamaño taille pointure größe groesse gr размер размера beden numara numero número no nr num № номер n° numéro مقاس نمرة رقم قياس ukuran ukurannya साइज साइज़
  nomor shade tone cor color colour farbe couleur цвет لون renk warna model modelo модель modèle type tipo gen generation generación version v fator factor spf part nº ref art artikel article width length`

/** Number words, as far as people use them for how many. */
export const numberWords: Record<number, string> = {
  1: 'one un uno una um uma один одна одно одну ein eins eine einen une bir satu واحد واحدة وحدة ek एक',
  2: 'two dos dois duas два две двух zwei deux iki dua اثنين اتنين ثنتين حبتين قطعتين do दो couple пару',
  3: 'three tres três три трёх drei trois üç tiga ثلاثة ثلاث تلاته teen तीन',
  4: 'four cuatro quatro четыре vier quatre dört empat اربعة أربعة اربع char चार',
  5: 'five cinco пять fünf cinq beş lima خمسة خمس paanch पांच पाँच',
  6: 'six seis шесть sechs altı enam ستة ست छह',
  7: 'seven siete sete семь sieben sept yedi tujuh سبعة سبع सात',
  8: 'eight ocho oito восемь acht huit sekiz delapan ثمانية ثمان आठ',
  9: 'nine nueve nove девять neun neuf dokuz sembilan تسعة تسع नौ',
  10: 'ten diez dez десять zehn dix sepuluh عشرة عشر दस',
  12: 'dozen docena dúzia дюжина dutzend douzaine düzine lusin दर्जन دزينة',
}

/** Verbs of who takes, after which a number says how many. */
export const takingVerbs = `need want like get take order buy reserve keep hold give send necesito necesitamos quiero queremos quisiera ocupo dame deme llevo somos sommes reservame guardame apartame preciso precisamos quero queria levo
  separa reserva надо нужно нужны нужен хочу хотим возьму возьмем беру берем дайте давайте отложите забронируйте butuh perlu mau ambil pesan brauche brauchen nehme nehmen mochte hatte faut veux voudrais prends lazim istiyorum
  alayim alacagim aliyorum بدي اريد ابي ابغى محتاج احجز احجزلي خذ chahiye chaiye lena rakh चाहिए`

/** Verbs of having, after which it does too: “do you have 4”. */
export const havingVerbs = 'have got tienen tienes tem têm есть ada habt haben avez var عندكم'

/** Words that a number follows as an hour: “at 6”. */
export const clockWords = 'at by until till before after around las as um gegen bis vers jam pukul saat в к до после الساعة'

/** More than one, but not how many. */
export const vagueAmounts = `some few several unos unas varios varias algunos algunas alguns algumas vários várias несколько парочку einige mehrere paar
  quelques plusieurs beberapa birkaç بعض عدة कुछ`

/** What a number ahead of counts time, not goods. */
export const timeSpans = `day days week weeks month months year years hour hours día días semana semanas mes meses año años hora horas dia dias mês ano anos день дня дней неделю недели недель месяц месяца месяцев год года лет часа
  часов tag tage tagen woche wochen monat monate stunden jour jours semaine semaines mois heures hari minggu bulan tahun gün hafta ay yıl يوم ايام أيام اسبوع دن din hafte mahine दिन`

/** What an answer that says how many may say besides: “yes, two of them please”. */
export const politeWords = `ok okay yes yep sure please pls plz thanks thx just only si sí por porfa favor gracias solo nada mas sim obrigado obrigada só apenas да ок пожалуйста плиз спасибо только ja bitte danke gern nur oui svp plait merci seulement ya
  iya tolong dong kak makasih aja saja evet tamam lütfen sadece haan ji bhai bas نعم اي ايوه لو سمحت من فضلك شكرا بس हाँ हां जी`
