/**
 * Everyday goods and services by their names in ten languages, one thing per line. General knowledge of language, not of any shop: it lets a question in one
 * language find an article named in another, and tells goods from chat. English stands before the `|`; `*` stands for the rest of the word.
 */
export const goods = `
shoe, shoes, footwear | zapato, zapatos, calzado, sapato, sapatos, calçado, обувь, туфли, туфель, حذاء, أحذية, جزمة, schuh, schuhe, chaussure, chaussures, sepatu, ayakkabı, joota, joote, जूता, जूते
sneaker, sneakers, trainers, running shoe, running shoes | zapatilla, zapatillas, tenis, tênis, кроссовк*, кеды, حذاء رياضي, sportschuh, turnschuh*, laufschuh*, baskets, sepatu lari, sneaker, spor ayakkabı, koşu ayakkabısı
boot, boots | bota, botas, botín, ботинк*, сапог*, حذاء برقبة, بوت, stiefel*, bottes, botte, bottine*, sepatu bot, bot, çizme
sandal, sandals | sandalia, sandalias, sandália, сандали*, صندل, صنادل, sandale, sandalen, sandales, sandal, sandalet, terlik, чуни
slipper, slippers | pantufla*, chinelo*, тапочк*, тапки, شبشب, hausschuh*, pantoufle*, chausson*, terlik, chappal, चप्पल
sock, socks | calcetín, calcetines, medias, meias, meia, носки, носок, носков, جوارب, شراب, socke*, chaussette*, kaus kaki, çorap, moza, मोज़े
shirt, shirts | camisa, camisas, рубашк*, قميص, قمصان, hemd, hemden, chemise*, kemeja, gömlek, shirt, कमीज
t shirt, tshirt, tee, tees, t shirts, tshirts | camiseta*, playera*, remera*, polera*, футболк*, تيشيرت, تي شيرت, tee shirt, kaos, tişört, टीशर्ट
blouse, blouses | blusa*, блузк*, بلوزة, bluse*, chemisier*, blus, bluz
dress, dresses | vestido*, платье, платья, платьев, فستان, فساتين, kleid, kleider, robe, robes, gaun, elbise, ड्रेस
skirt, skirts | falda*, pollera*, saia*, юбк*, تنورة, rock, röcke, jupe*, rok, etek
trousers, pants | pantalón, pantalones, calça, calças, брюки, штаны, بنطلون, بناطيل, hose, hosen, pantalon*, celana, pantolon
jeans, jean, denim | vaquero*, джинс*, جينز, celana jeans, kot
shorts | bermuda*, shorts, шорты, شورت, kurze hose, celana pendek, şort
jacket, jackets | chaqueta*, chamarra*, campera*, jaqueta*, куртк*, جاكيت, جاكيتات, سترة, jacke*, veste*, blouson*, jaket, ceket, mont, जैकेट
raincoat, rain jacket | impermeable*, capa de chuva, дождевик*, معطف مطر, regenjacke*, regenmantel, imperméable*, jas hujan, yağmurluk
coat, coats | abrigo*, casaco*, пальто, معطف, mantel, mäntel, manteau*, mantel, palto
hoodie, hoodies, sweatshirt | sudadera*, buzo*, moletom, moletons, худи, толстовк*, هودي, kapuzenpullover, hoodie, sweat à capuche, kapüşonlu
sweater, sweaters, jumper, pullover | suéter*, jersey, blusa de frio, свитер*, كنزة, pulli, pull, pulls, sweter, kazak
suit, suits | traje, trajes, terno*, костюм*, بدلة, anzug, anzüge, costume*, jas, takım elbise
hat, hats, cap, caps, beanie | sombrero*, gorra*, gorro*, chapéu*, boné*, шапк*, кепк*, قبعة, طاقية, mütze*, hut, kappe, chapeau*, casquette*, bonnet*, topi, şapka, bere
scarf, scarves | bufanda*, cachecol, шарф*, وشاح, schal*, écharpe*, syal, atkı, şal
glove, gloves | guante*, luva*, перчатк*, قفاز*, handschuh*, gant, gants, sarung tangan, eldiven
belt, belts | cinturón, cinturones, cinto*, ремень, ремни, حزام, gürtel*, ceinture*, ikat pinggang, kemer
bag, bags, handbag, purse | bolso*, bolsa*, cartera*, сумк*, حقيبة, شنطة, شنط, tasche*, handtasche, sac, sacs, tas, çanta, बैग
backpack, backpacks, rucksack | mochila*, рюкзак*, حقيبة ظهر, rucksäcke, sac à dos, ransel, sırt çantası
suitcase, suitcases, luggage | maleta*, mala*, valija*, чемодан*, حقيبة سفر, koffer*, valise*, koper, bavul, valiz
wallet, wallets | billetera*, carteira*, кошел*, محفظة, geldbeutel, portemonnaie, portefeuille*, dompet, cüzdan
umbrella, umbrellas | paraguas, guarda chuva, зонт*, مظلة, شمسية, regenschirm*, schirm, parapluie*, payung, şemsiye, छाता
watch, watches | reloj*, relógio*, часы, часов, часики, ساعة, ساعات, uhr, uhren, armbanduhr, montre*, jam tangan, kol saati, saat, घड़ी, ghadi
smartwatch, smart watch | reloj inteligente, relógio inteligente, умные часы, смарт часы, смартчасы, ساعة ذكية, smarte uhr, montre connectée, jam pintar, akıllı saat
strap, straps, band, bracelet | correa*, pulseira*, ремешок, ремешк*, سير, armband, bracelet*, tali jam, kayış*, kordon
ring, rings | anillo*, anel, anéis, кольцо, кольца, خاتم, خواتم, ringe, bague*, cincin, yüzük, अंगूठी
necklace, necklaces | collar, collares, colar, колье, ожерель*, цепочк*, قلادة, سلسلة, halskette*, kette, collier*, kalung, kolye
earring, earrings | aretes, pendientes, zarcillos, brinco*, серьги, серёж*, حلق, أقراط, ohrring*, boucles d oreilles, anting, küpe
glasses, sunglasses, eyeglasses | gafas, lentes, anteojos, óculos, очки, очков, نظارة, نظارات, brille*, sonnenbrille*, lunettes, kacamata, gözlük, चश्मा
phone, phones, smartphone, cellphone, mobile, handphone | teléfono*, celular*, móvil*, telefone*, телефон*, смартфон*, هاتف, هواتف, جوال, موبايل, handy, handys, téléphone*, portable*, hp, ponsel, telefon*, cep telefonu, फोन, मोबाइल
phone case, case, cases, cover | funda*, carcasa*, estuche*, capinha*, capa, capas, чехол, чехл*, كفر, جراب, غطاء, hülle*, schutzhülle*, coque*, étui*, housse, casing, kılıf*, कवर
screen protector, screen protectors, tempered glass, glass protector | vidrio templado, mica, protector de pantalla, película, película de vidro, защитное стекло, стекло, стекла, плёнк*, واقي شاشة, لاصقة حماية, panzerglas, schutzfolie, displayschutz, verre trempé, protection écran, anti gores, tempered, ekran koruyucu*, कांच
charger, chargers, charging adapter, power adapter | cargador*, carregador*, заряд*, зарядн*, شاحن*, ladegerät*, netzteil, chargeur*, charger, pengisi daya, şarj aleti, şarj cihazı, चार्जर
cable, cables, cord, wire | cabo, cabos, кабель*, кабел*, провод*, كابل, كيبل, سلك, kabel, câble*, kabel, kablo*, केबल
power bank, power banks | powerbank*, portable charger, batería externa, batería portátil, carregador portátil, повербанк*, павербанк*, внешний аккумулятор, باور بانك, بنك طاقة, batterie externe, taşınabilir şarj
battery, batteries | batería*, pila, pilas, bateria*, pilha*, аккумулятор*, батар*, بطارية, بطاريات, akku*, batterie*, baterai, aki, pil, batarya, akü, बैटरी
headphones, headphone, headset, headsets | audífonos, auriculares, cascos, fone*, fones de ouvido, наушник*, سماعة رأس, سماعات, سماعة, kopfhörer*, casque audio, casque, écouteur*, headphone, kulaklık*, हेडफोन
earbuds, earbud, earphones, in ear | audífonos inalámbricos, fone sem fio, вкладыш*, سماعات لاسلكية, ohrhörer, écouteurs sans fil, earphone, tws
speaker, speakers, loudspeaker, soundbar | parlante*, altavoz*, bocina*, caixa de som, caixinha de som, колонк*, динамик*, مكبر صوت, سبيكر, lautsprecher*, box, enceinte*, haut parleur*, pengeras suara, hoparlör*, स्पीकर
microphone, microphones, mic | micrófono*, microfone*, микрофон*, ميكروفون, mikrofon*, micro, mikropon
laptop, laptops, notebook, notebooks | portátil*, computadora portátil, ноутбук*, لابتوب, حاسوب محمول, ordinateur portable, dizüstü*, लैपटॉप
computer, computers, pc, desktop | computadora*, ordenador*, computador*, компьютер*, كمبيوتر, حاسوب, rechner, ordinateur*, komputer, bilgisayar*
tablet, tablets | tableta*, планшет*, تابلت, جهاز لوحي, tablette*, tablet*
monitor, monitors, display, screen | monitore*, pantalla*, tela, монитор*, شاشة, bildschirm*, écran*, layar, ekran*, स्क्रीन
tv, television, televisions | televisor*, televisão, tele, телевизор*, تلفزيون, تلفاز, fernseher*, télé*, téléviseur*, televisi, televizyon*, टीवी
keyboard, keyboards | teclado*, клавиатур*, لوحة مفاتيح, كيبورد, tastatur*, clavier*, papan ketik, klavye*
mouse, mice | ratón, ratones, mouses, мышь, мышк*, мыши, ماوس, فأرة, maus, souris, tetikus, fare, माउस
printer, printers | impresora*, impressora*, принтер*, طابعة, drucker*, imprimante*, yazıcı*, प्रिंटर
ink, toner, cartridge, cartridges | cartucho*, tinta, картридж*, чернил*, حبر, خرطوشة, tinte, patrone*, encre, cartouche*, kartuş*
router, modem, routers | enrutador, роутер*, راوتر, مودم, routeur*, yönlendirici
camera, cameras | cámara, cámaras, câmera*, камер*, фотоаппарат*, كاميرا, kamera*, caméra*, appareil photo, कैमरा
lens, lenses | objetivo*, lente de cámara, объектив*, عدسة, objektiv*, objectif*, lensa
drone, drones | dron, дрон*, квадрокоптер*, درون, drohne*
memory card, sd card, micro sd, microsd | tarjeta de memoria, memoria micro sd, cartão de memória, карта памяти, карты памяти, флешк*, كرت ذاكرة, بطاقة ذاكرة, speicherkarte*, carte mémoire, kartu memori, hafıza kartı
ssd, hard drive, hard disk | disco duro, disco ssd, hd externo, жёсткий диск, диск, هارد, قرص صلب, festplatte*, disque dur, harddisk, sabit disk
usb stick, flash drive, pendrive | memoria usb, флешка, فلاشة, usb stick, clé usb, flashdisk, usb bellek
hub, adapter, adaptor | adaptador*, переходник*, хаб, محول, adaptateur*, adaptör*, konverter
console, game console | consola*, videogame, приставк*, جهاز ألعاب, konsole*, jeu vidéo, konsol*
controller, gamepad, joystick | mando*, control de juego, controle*, геймпад*, джойстик*, يد تحكم, manette*, stik
game, games | juego*, jogo*, игр[аыу], لعبة, spiel, spiele, jeu, jeux, permainan, oyun*
software, licence, license, licenses | licencia*, licença*, лицензи*, رخصة, ترخيص, lizenz*, logiciel*, lisensi, lisans*
antivirus, antivirus software | антивирус*, مضاد فيروسات, virenschutz*
stylus, pen, pens | lápiz, lapicera, bolígrafo*, caneta*, стилус*, ручк*, قلم, أقلام, stift*, kugelschreiber*, stylo*, stylet*, pulpen, pena, kalem*, कलम, पेन
pencil, pencils | lápices, lápis, карандаш*, قلم رصاص, bleistift*, crayon*, pensil, kurşun kalem
book, books | libro, libros, livro*, книг*, كتاب, كتب, buch, bücher, livre*, buku, kitap, किताब
notebook paper, exercise book | cuaderno*, caderno*, тетрад*, دفتر, heft, hefte, cahier*, buku tulis, defter, कॉपी
paper | papel, бумаг*, ورق, papier*, kertas, kağıt, कागज
toy, toys | juguete*, brinquedo*, игрушк*, ألعاب أطفال, spielzeug*, jouet*, mainan, oyuncak*, खिलौना
doll, dolls | muñeca*, boneca*, кукл*, دمية, puppe*, poupée*, boneka, oyuncak bebek
stroller, strollers, pram, buggy | coche de bebé, cochecito*, carrinho de bebê, коляск*, عربة أطفال, kinderwagen, poussette*, kereta bayi, bebek arabası
diaper, diapers, nappies | pañal*, fralda*, подгузник*, памперс*, حفاض*, windel*, couche*, popok, bebek bezi
crib, cot | cuna*, berço*, кроватк*, سرير أطفال, kinderbett*, berceau
bicycle, bicycles, bike, bikes | bici, bicis, bicicleta*, велосипед*, دراجة, دراجات, fahrrad*, fahrräder, vélo*, sepeda, bisiklet*, साइकिल, cycle
scooter, scooters | patinete*, patinete elétrico, самокат*, سكوتر, roller, trottinette*, skuter
helmet, helmets | casco*, capacete*, шлем*, خوذة, helm, helme, casque de vélo, casque moto, kask, हेलमेट
tire, tyre, tires, tyres | llanta*, neumático*, pneu, pneus, шин[аыу], покрышк*, إطار, كفرات, reifen, pneu*, ban, lastik*, टायर
inner tube, tube, tubes | cámara de aire, câmara de ar, велокамер*, schlauch*, chambre à air, ban dalam, iç lastik
chain, chains | cadena*, corrente*, цепь, цепи, велоцеп*, جنزير, chaîne*, rantai, zincir
brake pad, brake pads, pads | pastilla*, pastillas de freno, pastilha*, pastilha de freio, колодк*, тормозные колодки, فحمات, فحمات فرامل, تيل فرامل, bremsbelag, bremsbeläge, plaquette*, plaquettes de frein, kampas rem, balata*, fren balatası
brake disc, brake discs, rotor | disco de freno, disco de freio, тормозной диск, bremsscheibe*, disque de frein, cakram, fren diski
brake, brakes | freno*, freio*, тормоз*, فرامل, bremse*, frein*, rem, fren, ब्रेक
spark plug, spark plugs | bujía*, vela de ignição, velas de ignição, свеч[аи] зажигания, شمعة احتراق, بواجي, بوجيه, zündkerze*, bougie*, busi, buji*
oil filter | filtro de aceite, filtro de óleo, масляный фильтр, فلتر زيت, ölfilter, filtre à huile, filter oli, yağ filtresi
air filter | filtro de aire, filtro de ar, воздушный фильтр, فلتر هواء, luftfilter, filtre à air, filter udara, hava filtresi
filter, filters | filtro*, фильтр*, فلتر, مرشح, filtre*, filtresi
oil, engine oil | aceite*, óleo*, масл[оа], زيت, öl, motoröl, huile*, oli, yağ, motor yağı, तेल
wiper, wipers, wiper blade | limpiaparabrisas, plumilla*, palheta*, дворник*, щётк* стеклоочистител*, مساحات, scheibenwischer*, essuie glace*, wiper, silecek*
bulb, bulbs, light bulb | bombilla*, foco*, lâmpada*, лампочк*, لمبة, glühbirne*, ampoule*, bohlam, ampul*
headlight, headlights | faro, faros, farol, фар[аыу], مصباح أمامي, scheinwerfer*, phare*, far
bumper | parachoques, para choque, бампер*, صدام, stoßstange*, pare choc*, tampon
mirror, mirrors | espejo*, espelho*, зеркал*, مرآة, مراية, spiegel*, miroir*, rétroviseur*, cermin, kaca spion, ayna*, आईना
shock absorber | amortiguador*, amortecedor*, амортизатор*, مساعدات, stoßdämpfer*, amortisseur*, amortisör*
clutch | embrague*, embreagem, сцеплени*, كلتش, kupplung*, embrayage, kopling, debriyaj
belt timing, timing belt | correa de distribución, correia dentada, ремень грм, zahnriemen, courroie*, kayış
radiator | radiador*, радиатор*, رديتر, kühler, radiateur*, radyatör*
seat cover, seat covers | funda de asiento, чехлы на сиденья, sitzbezug*, housse de siège
floor mat, car mat | tapete*, коврик*, دعاسات, fußmatte*, tapis de sol, karpet mobil, paspas
gasket, gaskets, seal, seals, o ring | empaque*, empaquetadura*, junta*, borracha, vedação, уплотнит*, прокладк*, جوان, جلدة, dichtung*, joint*, karet, seal, conta*, gasket
hose, hoses, hosepipe | manguera*, mangueira*, шланг*, خرطوم, schlauch, tuyau*, selang, hortum*
pump, pumps | bomba*, насос*, مضخة, pumpe*, pompe*, pompa
bearing, bearings | rodamiento*, rolamento*, подшипник*, بيليا, lager, kugellager, roulement*, bearing, rulman*
screw, screws, bolt, bolts | tornillo*, parafuso*, винт*, шуруп*, болт*, برغي, براغي, schraube*, vis, sekrup, baut, vida*
nail, nails | clavo*, prego*, гвозд*, مسمار, nagel, nägel, clou*, paku, çivi*
drill, drills | taladro*, furadeira*, дрел*, دريل, مثقاب, bohrmaschine*, bohrer, perceuse*, bor, matkap
hammer, hammers | martillo*, martelo*, молот*, مطرقة, شاكوش, marteau*, palu, çekiç, हथौड़ा
screwdriver | destornillador*, chave de fenda, отвёртк*, отвертк*, مفك, schraubenzieher, schraubendreher, tournevis, obeng, tornavida*
saw | sierra*, serra*, пил[аыу], منشار, säge*, scie*, gergaji, testere*
ladder, ladders | escalera*, escada*, лестниц*, стремянк*, سلم, leiter*, échelle*, tangga, merdiven*
paint, paints | pintura*, tinta de parede, краск*, دهان, طلاء, farbe wand, wandfarbe, peinture*, cat, cat tembok, boya*, पेंट
brush, brushes | cepillo*, brocha*, pincel*, escova*, щётк*, щетк*, кист*, فرشاة, bürste*, pinsel*, brosse*, pinceau*, sikat, kuas, fırça*
sofa, sofas, couch | sofá*, диван*, كنبة, أريكة, canapé*, kanepe, koltuk takımı, सोफा
armchair, armchairs | sillón, sillones, poltrona*, кресл*, فوتيه, sessel*, fauteuil*, kursi malas, koltuk
chair, chairs | silla*, cadeira*, стул*, كرسي, كراسي, stuhl, stühle, chaise*, kursi, sandalye*, कुर्सी, kursi
stool, stools | taburete*, banqueta*, banco, табурет*, اسكملة, hocker*, tabouret*, bangku, tabure
table, tables | mesa*, стол, стола, столы, столик*, طاولة, طاولات, tisch*, meja, masa*, मेज
desk, desks | escritorio*, escrivaninha*, письменный стол, مكتب, schreibtisch*, bureau*, meja kerja, meja belajar, çalışma masası
bed, beds | cama, camas, кровать, кровати, سرير, أسرة, bett, betten, lit, lits, tempat tidur, ranjang, yatak, karyola, बिस्तर
mattress, mattresses | colchón, colchones, colchão, colchões, матрас*, матрац*, مرتبة, فرشة, matratze*, matelas, kasur, yatak, गद्दा
pillow, pillows, cushion, cushions | almohada*, cojín, cojines, travesseiro*, almofada*, подушк*, وسادة, مخدة, kissen, coussin*, oreiller*, bantal, yastık, तकिया
blanket, blankets | cobija*, manta*, cobertor*, одеял*, плед*, بطانية, decke, couverture*, selimut, battaniye, कंबल
towel, towels | toalla*, toalha*, полотенц*, منشفة, فوطة, handtuch, handtücher, serviette*, handuk, havlu*, तौलिया
curtain, curtains | cortina*, занавеск*, штор*, ستارة, ستائر, vorhang, vorhänge, rideau*, tirai, gorden, perde*, पर्दा
carpet, carpets, rug, rugs | alfombra*, tapete, ковёр, ковер, ковр*, سجادة, سجاد, teppich*, tapis, karpet, halı*, कालीन
wardrobe, wardrobes, closet | armario*, ropero*, guarda roupa, шкаф*, خزانة, دولاب, schrank, kleiderschrank, schränke, armoire*, lemari, dolap, gardırop, अलमारी
bookcase, bookshelf, shelf, shelves | estante*, estantería*, librero*, prateleira*, полк*, стеллаж*, رف, مكتبة, regal, regale, bücherregal, étagère*, bibliothèque*, rak, rak buku, kitaplık, raf*
dresser, drawers, chest of drawers | cómoda*, cajonera*, комод*, kommode*, commode*, laci, şifonyer, çekmece*
lamp, lamps, light, lantern, lanterns | lámpara*, luminária*, abajur*, лампа, лампы, лампу, светильник*, люстр*, фонар*, مصباح, لمبة طاولة, أباجورة, lampe*, leuchte*, lampu, lamba*, avize, लैंप
candle, candles | vela*, свеча, свечи, свечк*, شمعة, شموع, kerze*, bougie parfumée, lilin, mum, मोमबत्ती
vase, vases | florero*, jarrón, jarrones, ваз[аыу], مزهرية, vasen, vas, vazo*
plant, plants | planta*, растени*, نبتة, نبات, pflanze*, plante*, tanaman, bitki*, पौधा
flower, flowers, bouquet | flor, flores, ramo, buquê*, цвет[ыо]*к*, букет*, زهور, ورد, باقة, blume*, strauß, fleur*, bunga, buket, çiçek*, फूल
pot, pots | maceta*, vaso de planta, горшок, горшк*, أصيص, blumentopf*, pot de fleur, pot, saksı
clock, clocks, wall clock | reloj de pared, настенные часы, ساعة حائط, wanduhr, horloge*, jam dinding, duvar saati
kettle, kettles, electric kettle | hervidor*, tetera*, pava eléctrica, chaleira*, чайник*, электрочайник*, غلاية, wasserkocher*, bouilloire*, teko listrik, ceret, ketel, su ısıtıcı*, çaydanlık, केतली
blender, blenders, mixer | licuadora*, batidora*, liquidificador*, блендер*, миксер*, خلاط*, mixer, standmixer, mixeur*, blender, blender*, mikser, मिक्सर
toaster, toasters | tostadora*, torradeira*, тостер*, محمصة, toaster, grille pain, pemanggang roti, ekmek kızartma makinesi
coffee maker, coffee machine, espresso machine | cafetera*, cafeteira*, кофемашин*, кофеварк*, ماكينة قهوة, kaffeemaschine*, espressomaschine, machine à café, machine à expresso, cafetière*, mesin kopi, kahve makinesi, कॉफी मशीन
air fryer, air fryers, airfryer | freidora de aire, fritadeira, fritadeira sem óleo, аэрогрил*, аэрофритюрниц*, قلاية هوائية, القلاية الهوائية, heißluftfritteuse*, friteuse à air, airfryer
pressure cooker, pressure cookers | olla a presión, olla express, olla exprés, panela de pressão, скороварк*, طنجرة ضغط, طناجر ضغط, قدر ضغط, schnellkochtopf*, cocotte minute, autocuiseur*, panci presto, düdüklü tencere, प्रेशर कुकर
rice cooker, rice cookers | arrocera*, panela elétrica de arroz, рисоварк*, طباخة أرز, طباخة رز, reiskocher*, cuiseur à riz, penanak nasi, magic com, rice cooker, pirinç pişirici
frying pan, pan, pans, skillet | sartén, sartenes, frigideira*, сковород*, сковородк*, مقلاة, طاسة, bratpfanne*, pfanne*, poêle*, wajan, teflon, tava*, tawa, तवा, कड़ाही
saucepan, cooking pot | olla*, cacerola*, panela*, кастрюл*, قدر, طنجرة, طنجره, topf, töpfe, casserole*, marmite*, panci, tencere*, पतीला
knife, knives, chef s knife | cuchillo*, faca*, нож, ножи, ножей, سكين, سكاكين, messer, kochmesser, couteau*, pisau, bıçak*, चाकू
cutting board, chopping board | tabla de cortar, tábua, tábua de corte, разделочная доска, доск[аиу], لوح تقطيع, schneidebrett*, planche à découper, talenan, kesme tahtası
thermos, thermos flask, flask | termo, termos, garrafa térmica, термос*, ترمس, thermoskanne*, thermosflasche, bouteille isotherme, tumbler, termos
bottle, bottles, water bottle | botella*, garrafa*, бутылк*, زجاجة, قارورة, flasche*, bouteille*, gourde*, botol, şişe*, बोतल
mug, mugs, cup, cups | taza*, caneca*, xícara*, кружк*, чашк*, كوب, أكواب, فنجان, tasse*, becher, mug*, cangkir, gelas, kupa*, fincan*, bardak*, मग, कप
plate, plates, dish, dishes | plato*, prato*, тарелк*, صحن, أطباق, teller, assiette*, piring, tabak*, प्लेट, थाली
bowl, bowls | tazón, tazones, cuenco*, tigela*, миск*, وعاء, زبدية, schüssel*, bol, bols, mangkuk, kase*, कटोरा
glass, glassware, wine glass | vaso, vasos, copo, copos, taça*, стакан*, бокал*, كأس, كاسات, gläser, trinkglas, verre*, gelas
fork, spoon, cutlery | cubiertos, talheres, столовые приборы, вилк*, ложк*, ملاعق, besteck*, couverts, sendok, çatal*, kaşık*
coffee pot, cezve, turkish coffee pot | турк[аиу], джезв*, ركوة, دلة, cezve*, ibrik
fridge, refrigerator, fridges | refrigerador*, nevera*, heladera*, geladeira*, холодильник*, ثلاجة, kühlschrank*, frigo*, réfrigérateur*, kulkas, buzdolabı*, फ्रिज
freezer | congelador*, freezer, морозильник*, فريزر, gefrierschrank, congélateur*, derin dondurucu
washing machine, washer | lavadora*, lavarropas, máquina de lavar, стиральн*, стиралк*, غسالة, waschmaschine*, machine à laver, lave linge, mesin cuci, çamaşır makinesi, वाशिंग मशीन
dryer | secadora*, сушилк*, нашف, trockner, sèche linge, kurutma makinesi
dishwasher | lavavajillas, lava louças, посудомо*, غسالة صحون, geschirrspüler*, spülmaschine*, lave vaisselle, bulaşık makinesi
oven, ovens | horno*, forno*, духовк*, печь, فرن, ofen, backofen, four, fours, fırın*, ओवन
microwave, microwaves | microondas, микроволновк*, مايكرويف, mikrowelle*, micro ondes, mikrodalga*, माइक्रोवेव
stove, cooker, cooktop | estufa*, cocina de gas, fogão, плит[аыу], موقد, بوتاجاز, herd, kochfeld, cuisinière*, plaque de cuisson, kompor, ocak*, चूल्हा
vacuum, vacuum cleaner, hoover, vacuums | aspiradora*, aspirador*, пылесос*, مكنسة كهربائية, مكنسة, staubsauger*, aspirateur*, penyedot debu, vakum, süpürge*, elektrikli süpürge, वैक्यूम
dust bag, dust bags, vacuum bag | bolsa aspiradora, bolsas aspiradora, мешки для пылесоса, пылесборник*, أكياس مكنسة, staubbeutel*, staubsaugerbeutel, sac aspirateur, süpürge torbası
iron, irons | plancha*, ferro de passar, утюг*, مكواة, bügeleisen, fer à repasser, setrika, ütü*, प्रेस
fan, fans | ventilador*, вентилятор*, مروحة, ventilator*, ventilateur*, kipas, kipas angin, vantilatör*, पंखा
heater, heaters | calefactor*, aquecedor*, обогревател*, دفاية, heizung*, heizlüfter, chauffage*, pemanas, ısıtıcı*, हीटर
air conditioner, air conditioning | aire acondicionado, ar condicionado, кондиционер*, مكيف, klimaanlage*, climatiseur*, ac, klima*, एसी
hair dryer | secador de pelo, secador de cabelo, фен, фены, مجفف شعر, استشوار, haartrockner*, föhn*, sèche cheveux, pengering rambut, saç kurutma
shaver, razor, razors | afeitadora*, rasuradora*, barbeador*, бритв*, ماكينة حلاقة, rasierer*, rasoir*, cukuran, tıraş makinesi
toothbrush, toothbrushes | cepillo de dientes, escova de dente, зубная щётка, فرشاة أسنان, zahnbürste*, brosse à dents, sikat gigi, diş fırçası
toothpaste | pasta de dientes, pasta de dente, зубная паста, معجون أسنان, zahnpasta, dentifrice*, pasta gigi, odol, diş macunu
soap, soaps | jabón, jabones, sabonete*, мыло, صابون, صابونة, seife*, savon*, sabun, साबुन
shampoo, shampoos | champú*, xampu*, шампун*, شامبو, shampooing*, sampo, şampuan*, शैंपू
conditioner | acondicionador*, condicionador*, бальзам*, кондиционер для волос, بلسم, haarspülung, spülung, après shampooing, kondisioner, saç kremi
cream, creams, moisturizer | crema*, creme*, крем*, كريم, cremes, crème*, krim, krem*, क्रीम
sunscreen, sun cream, sunblock, sun fluid | protector solar, bloqueador*, protetor solar, солнцезащитн*, санскрин*, واقي شمس, sonnencreme*, sonnenschutz*, crème solaire, sunblock, tabir surya, güneş kremi, सनस्क्रीन
serum, serums | suero*, sérum*, сыворотк*, سيروم, serum*, सीरम
gel, gels, cleansing gel | gel limpiador, gel de limpeza, гель*, جل, reinigungsgel, gel nettoyant, jel*
mask, masks, face mask | mascarilla*, máscara facial, маск[аиу], قناع, ماسك, maske*, masque*, masker, मास्क
lipstick, lipsticks | labial*, pintalabios, batom, batons, помад*, أحمر شفاه, روج, lippenstift*, rouge à lèvres, lipstik, gincu, ruj*, लिपस्टिक
mascara, mascaras | rímel, rimel, máscara de cílios, туш[ьи], ماسكارا, wimperntusche, maskara*, काजल
foundation | base de maquillaje, base líquida, тональн*, тоналк*, كريم أساس, fond de teint, alas bedak, fondöten*, फाउंडेशन
nail polish | esmalte*, лак для ногтей, طلاء أظافر, nagellack*, vernis*, kutek, oje*
perfume, perfumes, fragrance, eau de parfum, cologne | colonia, парфюм*, духи, духов, عطر, عطور, parfüm*, parfum*, minyak wangi, इत्र, परफ्यूम
hair dye, hair color | tinte de cabello, tintura*, краска для волос, صبغة شعر, haarfarbe, coloration, cat rambut, saç boyası
makeup | maquillaje*, maquiagem, косметик*, макияж*, مكياج, schminke, maquillage*, rias, makyaj*, मेकअप
vitamin, vitamins | vitamina*, витамин*, فيتامين*, vitamine*, vitamin*, विटामिन
medicine, pill, pills, tablets medicine | medicamento*, pastillas medicina, remédio*, лекарств*, таблетк*, دواء, حبوب, medikament*, tabletten, médicament*, obat, ilaç*, दवा, davai
protein, protein powder, whey | proteína*, протеин*, بروتين, eiweiß*, protéine*
food | comida*, ração, корм*, طعام, futter, nourriture, croquettes, makanan, mama, yemek, खाना
dog, dogs | perro*, cachorro*, собак*, собач*, كلب, كلاب, hund*, chien*, anjing, köpek*, कुत्ता
cat, cats | gato*, кот, кошк*, кошач*, قطة, قطط, katze*, chat, chats, kucing, kedi*, बिल्ली
coffee, coffees, coffee beans | café, cafés, кофе, قهوة, بن, kaffee*, kopi, kahve*, कॉफी
tea, teas | té, chá, chás, чай, чая, شاي, tee*, thé*, teh, çay*, चाय
chocolate, chocolates | chocolate*, шоколад*, شوكولاتة, شوكولا, schokolade*, chocolat*, cokelat, çikolata*, चॉकलेट
cake, cakes | torta*, pastel, pasteles, tarta*, bolo, bolos, торт*, كعكة, كيك, kuchen, torte*, gâteau*, kue, pasta doğum, केक
bread | pan de molde, pão, pães, хлеб*, خبز, brot*, pain, roti, ekmek*, ब्रेड
pizza, pizzas | пицц*, بيتزا
wine, wines | vino, vinos, vinho*, вино, вина, نبيذ, wein*, vin, vins, anggur, şarap*
beer, beers | cerveza*, cerveja*, пиво, بيرة, bier*, bière*, bir bira, bira*
honey | miel, mel, мёд, мед, عسل, honig*, madu, bal, शहद
dates | dátiles, tâmara*, финик*, تمر, datteln, dattes, kurma, hurma
spice, spices | especia*, tempero*, специ*, приправ*, بهارات, gewürz*, épice*, bumbu, baharat*, मसाला
haircut, haircuts, hair cut | corte de pelo, corte de cabello, corte de cabelo, corte, стрижк*, قص شعر, حلاقة, haarschnitt*, coupe de cheveux, coupe, potong rambut, saç kesimi, बाल कटवाना, हेयरकट
beard trim, beard | arreglo de barba, barba, стрижка бороды, бород*, لحية, bartschnitt, bart, barbe, jenggot, sakal*, दाढ़ी
hair coloring, highlights, balayage | tinte, mechas, luzes, окрашивани*, صبغ شعر, strähnen, mèches, couleur cheveux, boya saç, saç boyama
manicure, nails manicure, nails | manicura*, uñas, unha, unhas, ногт*, ongles, kuku, tırnak, أظافر, اظافر, manicure*, маникюр*, مانيكير, مناكير, maniküre*, manucure*, manikur, manikür*, मैनीक्योर
pedicure | pedicura*, педикюр*, بديكير, باديكير, pediküre*, pédicure*, pedikur, pedikür*
massage, massages | masaje*, massagem, massagens, массаж*, مساج, تدليك, massage*, pijat, urut, masaj*, मसाज, मालिश
facial, facials | limpieza facial, limpeza de pele, чистк* лица, تنظيف بشرة, gesichtsbehandlung*, soin du visage, soin visage, cilt bakımı, फेशियल
waxing, wax | depilación, depilação, эпиляци*, депиляци*, إزالة شعر, enthaarung, épilation*, ağda, वैक्सिंग
yoga | йог[аиу], يوغا, योग
class, classes, lesson, lessons, course, workshop | clase*, curso*, taller, aula, aulas, oficina, занят*, урок*, мастер класс, курс*, درس, دورة, حصة, kurs*, unterricht, stunde, cours, atelier*, kelas, ders*, atölye, कक्षा, क्लास
cooking class | clase de cocina, aula de culinária, кулинарный мастер класс, درس طبخ, kochkurs*, cours de cuisine, kelas memasak, yemek kursu
tune up, service bike, inspection | revisión, revisão, техосмотр*, صيانة, inspektion*, révision*, servis, bakım*
repair, repairs | reparación*, arreglo*, conserto*, reparo*, ремонт*, починк*, إصلاح, تصليح, reparatur*, réparation*, perbaikan, tamir*, मरम्मत
screen replacement, screen repair | cambio de pantalla, troca de tela, замен[аыу] экрана, تغيير شاشة, displaytausch, displayreparatur, remplacement écran, ganti layar, ekran değişimi
consultation, appointment doctor | consulta*, консультаци*, استشارة, beratung*, consultation*, konsultasi, danışma*, परामर्श
room, rooms | habitación, habitaciones, quarto, quartos, номер в отеле, комнат*, غرفة, غرف, zimmer, chambre*, kamar, oda*, कमरा
ticket, tickets | boleto*, entrada*, ingresso*, билет*, تذكرة, تذاكر, karte eintritt, eintrittskarte*, billet*, tiket, bilet*, टिकट
tent, tents | tienda de campaña, carpa*, barraca*, палатк*, خيمة, خيام, zelt*, tente*, tenda, çadır*, टेंट
sleeping bag | saco de dormir, спальный мешок, спальник*, schlafsack*, sac de couchage, uyku tulumu
fishing rod, fishing rods | caña de pescar, cañas, vara de pesca, удочк*, спиннинг*, سنارة, صنارة, angelrute*, angel, canne à pêche, pancing, joran, olta*
ball, balls, football | pelota*, balón*, bola*, мяч*, كرة, كره قدم, ball, bälle, fußball, ballon*, balle*, bola, top, गेंद
racket, rackets | raqueta*, raquete*, ракетк*, مضرب, schläger*, raquette*, raket*
treadmill, exercise bike | caminadora*, bicicleta estática, esteira*, беговая дорожка, тренаж*, جهاز مشي, laufband*, tapis de course, treadmill, koşu bandı
dumbbell, dumbbells, weights | pesas, mancuerna*, halter*, гантел*, دمبل, hantel*, haltère*, dambil*
yoga mat | esterilla*, tapete de yoga, коврик для йоги, سجادة يوغا, yogamatte*, tapis de yoga, matras yoga, yoga matı
guitar, guitars | guitarra*, violão, гитар*, جيتار, قيثارة, gitarre*, guitare*, gitar*, गिटार
piano, pianos | teclado musical, пианино, синтезатор*, بيانو, klavier*, piyano*
car, cars | auto, autos, coche*, carro*, машин*, автомобил*, سيارة, سيارات, wagen, voiture*, mobil, araba*, गाड़ी, gaadi
motorcycle, motorbike | moto, motos, motocicleta*, мотоцикл*, دراجة نارية, motorrad*, sepeda motor, motor, motosiklet*, बाइक
holder, mount, stand | soporte*, suporte*, держател*, подставк*, حامل, halter*, halterung*, support*, dudukan, tutucu*, stand*
box, boxes | caja, cajas, caixa, caixas, коробк*, صندوق, علبة, schachtel*, boîte*, kotak, kutu*, डिब्बा
jar, jars, container | frasco*, tarro*, pote*, банк[аиу], чаш[аиу], برطمان, glas, dose, bocal, pot en verre, toples, kavanoz*
henna, mehndi, mehendi, henna cone | хн[аыу], حناء, henné*, kına*, मेहंदी, मेहँदी
abaya, abayas | абай*, عباية, عبايات
hijab, headscarf, hijabs | velo, хиджаб*, платок, حجاب, kopftuch, foulard*, kerudung, jilbab, başörtüsü, eşarp
saree, sari, sarees | сари, ساري, साड़ी
kurta, kurtas, kurti | कुर्ता, कुर्ती
rug prayer, prayer mat | alfombra de oración, коврик для молитвы, سجادة صلاة, gebetsteppich, tapis de prière, sajadah, seccade
oud, oud oil | масло уд, уд, دهن العود, عود, minyak oud
game controllers | mando de consola, контроллер*
projector | proyector*, projetor*, проектор*, بروجكتر, beamer, projektor*, vidéoprojecteur*, proyektor, projeksiyon*
scale, scales, bathroom scale | báscula*, balança*, весы, ميزان, waage*, balance*, timbangan, tartı
thermometer | termómetro*, termômetro*, термометр*, градусник*, ميزان حرارة, fieberthermometer, thermomètre*, termometer, termometre*
lock, locks, padlock | candado*, cadeado*, cerradura*, замок, замк*, قفل, schloss, schlösser, cadenas, serrure*, gembok, kunci, kilit*, ताला
key, keys | llave, llaves, chave, chaves, ключ*, مفتاح, schlüssel*, clé, clés, anahtar*, चाबी
door, doors | puerta*, porta, portas, дверь, двери, باب, أبواب, tür, türen, porte*, pintu, kapı*, दरवाजा
window, windows | ventana*, janela*, окна, نافذة, شباك, fenster, fenêtre*, jendela, pencere*, खिड़की
tile, tiles | azulejo*, baldosa*, piso, плитк*, بلاط, fliese*, carrelage*, keramik, fayans, टाइल
hdmi, hdmi cable | câble hdmi
electric bike | bicicleta eléctrica, электровелосипед*, e bike, vélo électrique, sepeda listrik
swimsuit, bikini | traje de baño, maiô, biquíni, купальник*, مايوه, badeanzug, maillot de bain, baju renang, mayo
pajamas, pyjamas | pijama*, пижам*, بيجاما, schlafanzug*, pyjama*, piyama, pijama
underwear, bra | ropa interior, sujetador, calcinha, sutiã, бельё, белье, لانجري, unterwäsche, sous vêtement*, pakaian dalam, iç çamaşırı, sütyen
uniform, uniforms | uniforme*, форм[аыу] школьн*, زي, uniform*, seragam, forma
tie, ties, necktie | corbata*, gravata*, галстук*, ربطة عنق, krawatte*, cravate*, dasi, kravat
gift card | tarjeta de regalo, vale presente, подарочная карта, gutschein, carte cadeau, kartu hadiah, hediye kartı
`

/** What goods are made of and how they work; says nothing of what they are. */
export const qualities = `
wood, wooden | madera, madeira, деревян*, дерев*, خشب, خشبي, holz*, bois, kayu, ahşap*, लकड़ी
leather | cuero, piel, couro, кожан*, кож[аи], جلد, leder*, cuir, kulit, deri, चमड़ा
silicone | silicona, силикон*, سيليكون, silikon*
cotton | algodón, algodão, хлоп*, قطن, baumwoll*, coton, katun, pamuk*, सूती
linen | lino, linho, льнян*, лён, كتان, leinen*, lin, keten*
wool | lana, lã, шерст*, صوف, woll*, laine, wol, yün*, ऊन
silk | seda, шёлк*, шелк*, حرير, seide*, soie, sutra, ipek*, रेशम
steel | acero, aço, сталь*, стальн*, ستانلس, stahl*, acier, baja, çelik*, स्टील
copper | cobre, медн*, медь, نحاس, kupfer*, cuivre, tembaga, bakır*, तांबा
oak | roble, carvalho, дуб*, بلوط, eiche*, chêne*, meşe
pine | pino, pinho, сосн*, صنوبر, kiefer*, pin, pinus, çam
walnut | nogal, nogueira, орех*, جوز, nussbaum, noyer, ceviz
bamboo | bambú, bambu, бамбук*, خيزران, bambus*, bambou*
glassy | vidrio, vidro, стеклян*, زجاج, gläsern, verre
wireless | inalámbrico*, sem fio, беспроводн*, لاسلكي*, kabellos*, drahtlos*, sans fil, nirkabel, kablosuz*, वायरलेस
electric | eléctric*, elétric*, электр*, كهربائي*, elektrisch*, électrique*, listrik, elektrikli, इलेक्ट्रिक
waterproof | impermeable, à prova d água, водонепрониц*, непромокаем*, ضد الماء, مقاوم للماء, wasserdicht*, étanche*, tahan air, su geçirmez
portable | portátil, портативн*, محمول*, tragbar*, portatif*, portabel, taşınabilir
non stick, nonstick | antiadherente, antiaderente, антипригарн*, غير لاصق, antihaft*, antiadhésif*, anti lengket, yapışmaz
bluetooth | блютуз, بلوتوث
usb | юсб, يو اس بي
organic | bio, orgánico*, orgânico*, органич*, عضوي, biologique*, organik
`
