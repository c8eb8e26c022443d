import type { Language } from './language'

export const indonesian: Language = {
  code: 'id',
  common: `yang di ke dari dan atau tapi tetapi kalau kalo klo jika bila untuk utk buat bagi dengan dgn pada dalam oleh sebagai adalah ini itu tersebut sini situ sana saya sy aku gue gw ku kami kita
    kamu anda mu dia nya mereka apa apakah siapa kapan dimana mana bagaimana gimana kenapa berapa tidak tdk gak ga gk nggak ngga enggak bukan belum blm sudah sdh udah udh masih msh akan mau
    bisa bs boleh harus sedang lagi lg juga jg hanya cuma saja aja sama sm lebih paling sangat sekali banget bgt semua setiap ada ad adakah punya pnya ya yah iya iy dong donk deh sih nih kok loh lho kah
    wkwk yg dr pd krn karena agar supaya jd jadi trus terus`,
  chat: `datang masuk restock orang tiba halo hai hi hallo permisi assalamualaikum selamat pagi siang sore malam kak kakak ka min admin gan sis bro bang mas mbak bu pak ibu bapak om tante tolong mohon makasih terima kasih trims thanks thx maaf
    tanya nanya bertanya mau pengen ingin butuh perlu cari nyari mencari beli membeli ambil pesan order toko tokonya web foto iklan story hari besok kemarin minggu nanti sekarang skrg ready redy stok stock
    stoknya tersedia kosong habis jual jualan dijual barang barangnya produk warna warnanya ukuran ukurannya size nomor no model tipe merk merek baru murah asli ori original bagus terbaik terakhir pcs buah biji pasang
    hadiah anak ibu ayah suami istri rumah kerja ultah oke ok sip siap baik banyak info infonya detail wala dulu slot jadwal bener`,
  notBefore: 'bukan selain jangan',
  notAfter: '',
  belonging: 'untuk utk buat bagi',
  belongsBefore: '',
  joining: 'dan atau sama plus',
  cues: {
    availability: `(ready|redy|rady) (stok|stock|kak|gak|ga|min|nggak|ngga|ya|ndak|kah|untuk)*
      (ready|redy)
      (ada |masih |msh )?(stok*|stock)
      tersedia
      (masih|msh|sudah|udah|sdh) (ada|ready|tersedia|available)
      (kosong|habis|sold ?out|abis)
      (sisa|tinggal) (berapa|#)?
      (ada|masih ada) (slot|jadwal|tempat|antrian) (kosong)?
      (slot|jadwal|tempat) (kosong|tersedia|ada)`,
    asking: `(ada|adakah|apa ada|apakah ada|punya|jual|jualan|menjual|sedia)
      (nyari|cari|mencari|lagi cari|butuh|perlu|mau beli|pengen beli|ingin beli|mau order|minat)
      (bisa|dimana) (beli|pesan|order|dapat)`,
    leaning: `(kalau|kalo|klo) (yang|warna|ukuran|size|yg|untuk|ukurannya|warnanya)
      (yang|yg) (warna|ukuran|size|#)
      (warna|ukuran|size) lain
      (terus|trus|dan) (yang|yg|warna|ukuran)`,
    reserve: `(keep|kip) (ya|dong|kak|#|satu|dua|in|dulu|aja|buat|untuk|yang|yg|min|saya|aku)
      keep
      (reserv*|booking*|book|bookingin|pesankan|simpan*|sisihkan|sisain|pisahin|tahan*|amankan)
      (saya|aku|sy|gw) (ambil|beli|mau ambil|mau beli) (#|satu|dua|yang|ya|yg|itu|ini)?
      (jadi|fix) (ambil|beli|order)
      daftarkan (saya|aku)
      pilihan pertama`,
    restock_alert: `(kabari*|kabarin|infokan|infoin|info ya|beri tahu|beritahu*|kasih tau|kasih tahu|kasi tau|hubungi*|ingatkan|japri|wa saya|chat saya|notif*) (saya |aku |ya |dong |kak |min |lagi |in |sy )*(kalau|kalo|klo|jika|bila|saat|ketika|begitu|pas)?
      (kalau|kalo|klo|jika|saat|begitu|pas) (sudah |udah |sdh )?(ada|ready|restok|restock|datang|tersedia|masuk) (lagi|stok)?
      (restock|restok)
      kapan (ready|restock|restok|ada lagi|datang|masuk|tersedia|ada|stok)
      (daftar tunggu|waiting list)
      pilihan kedua`,
    similar: `(mirip*|serupa|sejenis|setara|alternatif*|pengganti*|persis)
      (yang|yg) (kayak|seperti|semacam|lain|lainnya) (ini|itu|gini|gitu)?
      (ada|punya) (yang|yg|model|pilihan|opsi) (lain|lainnya)
      (pilihan|opsi|model) lain*
      (rekomendasi|saran|rekomen)
      pilihan ketiga`,
    price: `(harga*|harganya|brp harga|berapa harga)
      (berapa|brp|berapaan|brpa) (harga*|duit|satunya|an)
      (diskon*|promo*|potongan|voucher|nego)
      (lebih )?murah(an)?
      berapaan`,
    order_status: `(pesanan|orderan|paket|kiriman|pesananku|orderanku|paketku|barang pesanan) (saya|aku|ku|gw|sy|gue|nya|kemarin|no|nomor)
      (pesananku|orderanku|paketku)
      (pesanan|order|orderan|invoice) (no |nomor )?#
      (resi|no resi|nomor resi|lacak|tracking)
      (belum|blm) (sampai|sampe|nyampe|datang|dikirim|terkirim|diterima|tiba)
      (sudah|udah|kapan) (dikirim|sampai|sampe|nyampe|terkirim)
      (saya|aku) (sudah |udah )?(pesan|order|bayar|transfer|beli) _ (kemarin|lalu|minggu|hari)
      (mana|dimana) (pesanan|paket|orderan|barang)`,
    complaint: `(refund|retur|diretur|kembalikan|balikin|uang kembali|komplain|complain|kecewa|tukar|garansi klaim)
      (jelek|parah|buruk|mengecewakan|penipu*|nipu|bohong|kapok|marah)
      (salah) (kirim|barang|ukuran|warna|produk)
      (dikirim|datang|sampai|terima|nyampe) _ (rusak|pecah|salah|cacat|beda|kurang)
      (gak|tidak|nggak|ga) (sesuai|dibalas|direspon|ada respon)`,
    broken: `(rusak|pecah|cacat|bocor|robek|retak|error)
      (gak|ga|tidak|nggak|ngga) (bisa )?(nyala|berfungsi|dipakai|jalan|ngecas|charge|hidup)`,
    greeting: `(halo|haloo|hai|hallo|hi|hey|permisi|misi|assalam*)
      selamat (pagi|siang|sore|malam)
      (ada orang|ada admin)
      pagi|siang|sore|malam`,
    thanks: `(makasih*|terima kasih|terimakasih|trims|tengkyu|suwun|nuhun|thanks|mksh|tq|thx)`,
    service: `(bicara|ngobrol|ngomong|berbicara) (dengan|sama)
      (manajer|manager|pemilik|owner|bos|cs|customer service|penjual)
      (telepon|telpon|call|telp|vc)
      (toko|kalian|tokonya) (buka|tutup)
      (buka|tutup) (jam|sampai|sampe|hari|kah|ga|gak)
      jam (buka|berapa|operasional|tutup)
      (ongkir|kirim ke|pengiriman|antar|gosend|gojek|grab|cod|bayar di tempat|ekspedisi)
      (bisa )?(kirim|antar|cod|gosend) (ke|di|luar)?
      (alamat|lokasi|lokasinya|cabang|tokonya dimana|toko dimana|maps|parkir*)
      (bayar|pembayaran|transfer|cicil*|kredit|kartu|qris|ovo|dana)
      (garansi|katalog|lowongan|loker|reseller|dropship|grosir)`,
    spam: `(menangkan|menang|pemenang|hadiah) _ (juta|undian|klik|#)
      (pinjaman|dana cepat|pinjol|judi|slot gacor|gacor|investasi|bitcoin|crypto*)
      (kerja|penghasilan) (dari rumah|tambahan|jutaan)
      (tambah )?follower*`,
    owning: `(saya|aku|gw|sy) (sudah |udah |sdh )?(punya|beli|pakai|pake|terima|dapat|suka)
      (sudah|udah|sdh) (punya|beli|sampai|nyampe|terima)`,
    declining: `(gak|ga|tidak|nggak|ngga) (jadi|mau|butuh|perlu|pengen)
      (batal*|dibatalkan|cancel|gajadi)`,
    inquiry: `(cara|gimana cara|bagaimana cara|gimana|bagaimana|kenapa) (pakai*|pasang*|pake*|menggunakan|kerja*|bisa)
      (cocok|kompatibel|muat|bisa dipakai) (untuk|buat|dengan|sama|di)
      (apa|apa sih) (bedanya|beda|bahan*|kelebihan*|isi*)
      (bedanya|spesifikasi|spek|bahan|bahannya|beratnya|review)
      bagus (mana|yang mana|gak)`,
    picture: `(foto*|gambar*|video*|katalog*|manual)`,
  },
}
