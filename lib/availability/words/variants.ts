/**
 * What tells one variant of an article from another, in the words of ten languages. `*` stands for the rest of the word.
 * The key is what the variant is; where a word says two things, it stands twice.
 */
export const colours: Record<string, string> = {
  black:
    'black blk negro negra negros negras preto preta pretos pretas чёрн* schwarz* noir noire noirs noires hitam siyah* أسود اسود سوداء سودا kala kaala kali काला काली काले',
  white:
    'white wht blanco blanca blancos blancas branco branca brancos brancas бел[ыаоую]* weiß* weiss* blanc blanche blancs blanches putih beyaz* أبيض ابيض بيضاء بيضا safed सफेद सफ़ेद',
  red: 'red rojo roja rojos rojas vermelh* красн* rot rote roten roter rotes rouge rouges merah kırmızı* أحمر احمر حمراء حمرا laal lal लाल',
  blue: 'blue blu azul azules azuis син[ийяею]* син[еия]го голуб* blau* bleu bleue bleus bleues biru mavi* أزرق ازرق زرقاء زرقا neela nila नीला नीली',
  navy: 'navy nvy marino marinho marine темно-син* тёмно-син* dunkelblau* lacivert* كحلي dongker',
  green: 'green grn verde verdes зелён* зелен* grün* gruen* vert verte verts vertes hijau yeşil* أخضر اخضر خضراء خضرا hara हरा हरी',
  yellow: 'yellow ylw amarill* amarel* жёлт* желт* gelb* jaune jaunes kuning sarı* أصفر اصفر صفراء صفرا peela पीला',
  grey: 'grey gray gry gris grises cinza cinzas серый серая серое серые серую серого серых grau* abu abu-abu gri* رمادي رمادية رصاصي slety ग्रे स्लेटी',
  brown:
    'brown brn marrón marrones castaño marrom marrons коричнев* braun* marron brun brune coklat cokelat kahverengi* بني بنية bhura भूरा',
  pink: 'pink pnk rosa rosas rosado rosada розов* rose merahmuda pembe* وردي زهري gulabi गुलाबी',
  purple: 'purple violet morado morada violeta lila roxo roxa фиолетов* лилов* сиренев* lila violett* ungu mor بنفسجي baingani बैंगनी',
  orange: 'orange naranja naranjas laranja оранжев* orangefarben jingga oranye turuncu* برتقالي narangi नारंगी',
  beige: 'beige bei beis bege бежев* krem بيج',
  gold: 'gold golden dorado dorada dourado золот* goldfarben doré dorée emas altın* ذهبي sona सुनहरा',
  silver: 'silver slv plateado plateada prata prateado серебр* silbern* argent argenté perak gümüş* فضي chandi',
  clear: 'clear transparent transparente transparentes прозрачн* durchsichtig* transparan şeffaf* شفاف شفافة पारदर्शी',
  turquoise: 'turquoise turquesa бирюзов* türkis* turkuaz* فيروزي tosca',
  burgundy: 'burgundy maroon burdeos vinotinto bordeaux bordo* бордов* weinrot* عنابي خمري mehroon',
  cream: 'ivory crema-color кремов* cremefarben عاجي',
  khaki: 'khaki caqui хаки haki',
}

export const sizes: Record<string, string> = {
  xs: 'xs extrasmall',
  s: 's small pequeño pequeña pequeños pequeno pequena маленьк* klein* petit petite kecil küçük* صغير صغيرة صغيره chhota chhoti छोटा छोटी mały',
  m: 'm medium mediano mediana médio media medio средн* mittel mittler* moyen moyenne sedang orta وسط متوسط متوسطة मीडियम м ميديم',
  l: 'l large grande grandes больш* groß* gross* grand* besar büyük* كبير كبيرة كبيره bada badi बड़ा बड़ी big л لارج',
  xl: 'xl extralarge gg extragrande хл اكسلارج',
  xxl: 'xxl 2xl egg ххл',
  xxxl: 'xxxl 3xl',
}

export const weekdays: Record<string, string> = {
  mon: 'mon monday mondays lunes segunda segunda-feira понедельник* montag* lundi senin pazartesi الاثنين الإثنين اثنين somvar somwar सोमवार',
  tue: 'tue tues tuesday tuesdays martes terça terca вторник* dienstag* mardi selasa salı الثلاثاء ثلاثاء mangalvar mangalwar मंगलवार',
  wed: 'wed weds wednesday miércoles quarta сред[ауые] mittwoch* mercredi rabu çarşamba الأربعاء الاربعاء اربعاء budhvar budhwar बुधवार',
  thu: 'thu thur thurs thursday jueves quinta четверг* donnerstag* jeudi kamis perşembe الخميس خميس guruvar guruwar गुरुवार',
  fri: 'fri friday fridays viernes sexta пятниц* freitag* vendredi jumat cuma الجمعة جمعة shukravar shukrawar शुक्रवार',
  sat: 'sat saturday saturdays sábado sábados sabado суббот* samstag* sonnabend samedi sabtu cumartesi السبت سبت shanivar shaniwar शनिवार',
  sun: 'sun sunday sundays domingo domingos воскресень* sonntag* dimanche pazar الأحد الاحد ravivar itwar रविवार',
}

/** Words that make another model of a model's name: without them the plain one is meant. */
export const editions: Record<string, string> = {
  pro: 'pro про برو प्रो',
  plus: 'plus + плюс بلس بلاس प्लस artı',
  max: 'max макс ماكس मैक्स',
  mini: 'mini мини ميني मिनी',
  ultra: 'ultra ультра الترا अल्ट्रा',
  lite: 'lite лайт لايت',
  air: 'эйр اير',
  se: 'se',
}

export const sides: Record<string, string> = {
  front: 'front delanter* dianteir* передн* vorder* vorne avant depan ön أمامي امامي',
  rear: 'rear back trasera traseras trasero traseros traseir* задн* hinter* hinten arrière belakang arka خلفي',
  left: 'izquierd* esquerd* лев[ыаоую]* linke linker links gauche kiri sol',
  right: 'derech* direit* прав[ыаоую]* rechte rechter rechts droite droit kanan sağ',
}

export const dayparts: Record<string, string> = {
  day: 'day día dia diurno diurna дневн* tag tages* jour siang gündüz نهاري',
  night: 'night noche nocturn* noite noturn* ночн* nacht* nuit malam gece ليلي',
}

/** What a book is written in, a keyboard labelled in. */
export const tongues: Record<string, string> = {
  english: 'english inglés inglesa inglês английск* englisch* anglais anglaise inggris ingilizce إنجليزي انجليزي angrezi अंग्रेजी',
  spanish: 'spanish español española espanhol испанск* spanisch* espagnol espagnole spanyol ispanyolca اسباني إسباني',
  portuguese: 'portuguese portugués português португальск* portugiesisch* portugais portugis portekizce برتغالي',
  russian: 'russian ruso russo русск* russisch* russe rusia rusça روسي',
  arabic: 'arabic árabe арабск* arabisch* arabe arab arapça عربي',
  german: 'german alemán alemana alemão alemã немецк* deutsch deutsche deutscher deutsches allemand allemande jerman almanca الماني ألماني',
  french: 'french francés francesa francês французск* französisch* français française prancis fransızca فرنسي',
  italian: 'italian italiano italiana итальянск* italienisch* italien italienne italia italyanca ايطالي إيطالي',
  turkish: 'turkish turco turca турецк* türkisch* turc turque türk türkçe تركي',
  hindi: 'hindi хинди هندي हिंदी हिन्दी',
}

export const wearers: Record<string, string> = {
  women: 'women womens woman ladies mujer dama damas feminin* женск* damen femme* wanita kadın نسائي',
  men: 'men mens man gents hombre caballero masculin* мужск* herren homme* pria erkek رجالي',
  kids: 'kids kid junior jr children childrens niño niña niños infantil детск* kinder enfant anak çocuk أطفال اطفال bachon',
}
