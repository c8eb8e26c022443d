import type { Language } from './language'

export const turkish: Language = {
  code: 'tr',
  common: `bir bu şu o ve veya ya da de ta te mi mı mu mü misiniz mısınız musunuz müsünüz mıdır midir ile için icin gibi kadar ama fakat çünkü ki ne nasıl nerede neden niye kim hangi kaç ben sen biz siz
    onlar bana sana ona bize size onlara beni seni onu bizi sizi benim senin onun bizim sizin kendi var varmı yok değil evet hayır olan olur olarak oldu olsa olacak çok daha en az biraz hiç her
    tüm bütün bazı başka aynı şimdi sonra önce artık hala hâlâ henüz da dahi ise eğer diye acaba bunu bunun şunu şunun ondan bundan buna şuna burada orada`,
  chat: `gelince gelirse gelir gelecek geldiğinde girince kişi kişilik merhaba merhabalar selam selamlar selamün aleyküm günaydın iyi günler akşamlar geceler gün hayırlı lütfen teşekkür teşekkürler ederim sağol sağolun rica kolay gelsin hocam abi abla bey hanım
    efendim pardon soru sormak sorabilir istiyorum istiyordum isterim ister lazım gerek ihtiyacım arıyorum bakıyorum almak alacağım alabilir satın mağaza dükkan site fotoğraf ilan bugün yarın dün hafta sonra şimdi stok
    stokta stoklarda stoğunuzda mevcut mevcutmu elinizde kaldı kalmadı satıyor satıyormusunuz bulunur bulunuyor renk rengi beden numara no model tip marka ürün ürünü şey yeni ucuz orijinal iyi son tane adet çift hediye
    oğlum kızım annem babam eşim ev iş doğum acil tamam ok olur süper harika güzel boş müsait yer randevu öğrenmek öğrenebilir`,
  notBefore: 'olmayan hariç',
  notAfter: 'değil olmasın hariç',
  belonging: '',
  belongsBefore: 'için icin',
  joining: 've veya ya ile',
  cues: {
    availability: `(stok|stokta|stoklarda|stoğunuzda|stoklarınızda|stokda) (var )?(mı|mi)?( var)?
      (mevcut) (mu|mudur|mü)?
      (tükendi|bitti|tükenmiş|kalmadı)
      (kaldı|kalmış|elinizde|halen|hala|hâlâ) (mı|var|var mı|mevcut)?
      (boş|müsait) (yer|randevu|saat|yeriniz|mu|var|mısınız için)?
      (yer|randevu|kontenjan|saat) (var|boş|müsait)
      müsaitlik`,
    asking: `var (mı|mi|mıdır|midir|mıydı)
      varmı*
      (satıyor|satıyo|bulunuyor|bulunur|getiriyor|satılıyor|yapıyor) (mu|mü|musunuz|musun|mı)
      (arıyorum|bakıyorum|istiyorum|istiyordum|lazım|ihtiyacım var|almak istiyorum|alabilir miyim|bulabilir miyim|sahip misiniz)
      bulunur mu`,
    leaning: `(peki|ya|bir de) (bu|şu|rengi|bedeni|siyah|beyaz|mavi)?
      (bunun|onun) (rengi|bedeni|siyahı|beyazı|mavisi|büyüğü|küçüğü|#)
      (başka|farklı) (renk|beden)
      (bu|o|onlar|bunlar) var mı`,
    reserve: `(ayırır*|ayırın|ayırt*|ayırabilir|ayırsanız|ayır|rezerv*|tutar mısın*|saklar mısın*|kenara)
      (alıyorum|alacağım|alayım|alırım)
      (randevu|yer) (al|alabilir|almak|ayır*)
      (beni )?(yazın|yazar mısınız|kaydet*)
      birinci seçenek`,
    restock_alert: `(haber (ver*|edin|et)|bildir*|bilgi ver*|bilgilendir*|uyar*|mesaj at*|yazın|hatırlat*) 
      (gelince|geldiğinde|stok gelince|stoğa girince|gelirse|geldiği zaman|tekrar gelince)
      (ne zaman|tekrar ne zaman) _ (gelir|gelecek|gelicek|stokta|stoğa|olur|girer)
      haberdar (et*|ed*)
      (bekleme listesi|stok bildirimi|stok alarmı)
      ikinci seçenek`,
    similar: `(benzer*|muadil*|alternatif*|yerine|eşdeğer|benzeyen)
      (buna|şuna|ona) benze*
      (bunun|onun) gibi
      (başka|diğer) (ne|neler|model*|seçenek*|ürün*|hangi)
      (önerir|önerebilir) misin*
      üçüncü seçenek`,
    price: `(ne kadar|kaç (para|lira|tl|euro|dolar)|kaça (veri*|sat*|mal*|olur|gelir|alır*|bu|şu|o)|^kaça$|fiyat*|fiyatı|ücret*|ücreti|maliyet)
      (indirim*|kampanya*|kupon|iskonto)
      daha (ucuz|uygun)`,
    order_status: `(siparişim*|kargom*|paketim*|siparişimiz)
      (sipariş|kargo|takip) (no|numarası|numaram|numara)
      (nerede|nerde) (kaldı )?(siparişim|kargom|paketim)
      (kargo|takip) (takip|numarası|no|nerede|durumu)
      (gelmedi|ulaşmadı|teslim edilmedi|elime ulaşmadı|elime geçmedi)
      (kargoya verildi|gönderildi|yola çıktı|kargolandı)
      (sipariş (ettim|verdim|vermiştim|etmiştim)|almıştım|satın almıştım|ödedim)`,
    complaint: `(iade*|para(mı)? (geri|iade)|şikayet*|değişim|değiştirmek)
      (berbat|rezalet|kötü|memnun değilim|memnun kalmadım|hayal kırıklığı|dolandırıcı*|kandır*|saçmalık|sinir*)
      (yanlış) (ürün|beden|renk|gönder*|geldi|sipariş)
      (geldi|gönder*|çıktı|ulaştı) _ (kırık|bozuk|yanlış|hasarlı|eksik|açılmış)
      (kimse|hiç kimse) (cevap|dönüş|bakmıyor|yanıt)`,
    broken: `(bozuk*|bozuldu|kırık|kırıldı|hasarlı|arızalı|yırtık|çatlak)
      (çalışmıyor|açılmıyor|şarj olmuyor|çalışmadı)`,
    greeting: `(merhaba*|selam*|selamün aleyküm|aleyküm selam|günaydın|mrb|slm)
      (iyi|hayırlı) (günler|akşamlar|geceler|sabahlar|günler)
      (kimse|biri) (var|yok) mı`,
    thanks: `(teşekkür*|sağol*|sağ ol*|eyvallah|tşk|tşkler|minnettar*)
      kolay gelsin
      (iyi|hayırlı) (işler|çalışmalar)`,
    service: `(görüşmek|konuşmak|konuşabilir) 
      (müdür*|yetkili*|sahibi*|patron*|temsilci*|çalışan*|personel) 
      (telefon*|arar mısın*|arayabilir|arayın)
      (açık|kapalı) (mı|mısınız|mıdır|mısın)
      (kaçta|saat kaç|kaça kadar|çalışma saat*|açılıyor|kapanıyor|kapatıyor*)
      (kargo|teslimat|gönderim) (var|ücret*|yapıyor|ücretsiz|hangi|ne kadar|süresi)
      (adres*|konum*|neredesiniz|yeriniz nerede|şube*|otopark|park yeri|tuvalet|wifi)
      (kapıda ödeme|ödeme*|taksit*|kredi kartı|havale|eft|nakit|kart)
      (garanti*|fatura*|katalog|iş ilanı|eleman|toptan)`,
    spam: `(kazandınız|tebrikler _ kazan*|para kazan*|evden (çalış*|para))
      (kredi (fırsat*|hemen)|bahis|casino|bitcoin|kripto*|yatırım)
      takipçi`,
    owning: `(bende|bizde|elimde) _ var
      (aldım|satın aldım|kullanıyorum|elime ulaştı|teslim aldım)
      (zaten) (var|aldım)`,
    declining: `(istemiyorum|istemiyoruz|gerek yok|lazım değil|vazgeçtim|iptal*)`,
    inquiry: `nasıl (kullan*|çalış*|bağlan*|yap*|olur|temizle*)
      (uyumlu|uygun) (mu|mudur|mı)
      (hangisi|fark*|özellik*|tavsiye*|öner*)
      kaç (cm|kilo|gram|watt|gün|saat|renk)`,
    picture: `(fotoğraf*|foto|resim*|resmi|video*|katalog*|kılavuz*)`,
  },
}
