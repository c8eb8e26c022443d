/** Places in a list, as people name them. */
export const ordinals: Record<number, string> = {
  1: `first primer primero primera primeiro primeira первый первая первую первое первого первой erste ersten erster erstes premier première pertama birinci
    birincisi birincisini birinciyi pehla pehli pehle पहला पहली पहले الأول الأولى`,
  2: `second segundo segunda второй вторая вторую второе второго zweite zweiten zweiter zweites deuxième second seconde kedua ikinci ikincisi ikincisini
    ikinciyi dusra dusri dusre doosra doosri doosre दूसरा दूसरी दूसरे الثاني الثانية التاني التانية`,
  3: `third tercer tercero tercera terceiro terceira третий третья третью третье третьего третьей dritte dritten dritter drittes troisième ketiga üçüncü
    üçüncüsü üçüncüsünü üçüncüyü teesra teesri teesre tisra तीसरा तीसरी तीसरे الثالث الثالثة التالت التالتة`,
}

/** What makes a number such a place: `2nd`, `2ª`, `2-й`. */
export const ordinalEndings = 'st nd rd er ere re e eme o a da do ra ro й я ю ая ую ое го'

/** Words before a number that make it one. */
export const numberings =
  'option opción opção вариант номер choix number nº número nummer numéro nomor pilihan seçenek numara विकल्प نمبر नंबर خيار الخيار رقم'

/** Words before which “second” is no place: “just a second”. */
export const momentArticles = 'a one just un um une eine bir dame espera attends'

/** What who picks one of several says besides: “I’ll go with the second one for me”. */
export const pickingWords = `the that this one i ill d ll would like go with for choose pick prefer have it option la el lo los las esa ese me mí yo quedo con escojo elijo prefiero opción
  a o as os eu essa esse fico ficar com escolho prefiro opção я мне вот этот эту это тот ту выбираю выберу буду предпочитаю вариант der die das den dem ich möchte wähle option le les l je j celui celle choisis
  préfère choix yang itu ini saya aku pilih pilihan nomor ben onu olan seçenek seçiyorum tercih ederim wala wali wale mujhe main ko वाला वाली वाले मुझे मैं को विकल्प انا أختار أفضل هذا هذه الخيار`

/** A plain yes. */
export const agreeingWords = `yes yep yeah yea yup sure absolutely definitely certainly sí claro supuesto sim certeza да ага угу конечно обязательно نعم ايوه ايوا ايه أكيد طبعا بالتأكيد
  ja jawohl gern gerne klar natürlich oui ouais volontiers iya ya boleh mau evet tabii tabi olur haan han haa ji bilkul zaroor हाँ हां जी ज़रूर बिल्कुल`

/** What says yes too, unless a thank-you ends the talk with it. */
export const acceptingWords =
  'ok okay okey oke k vale dale perfecto ок окей хорошо ладно давайте تمام حسنا اوكي gut beleza blz pode tamam theek thik ठीक accord'

/** What may stand beside a yes, and says nothing by itself. */
export const beside = 'of course do so good great that would be nice por por con mucho gusto com bien sûr d por favor aap है hai'

export const thankingWords =
  'thanks thank thx you gracias obrigado obrigada спасибо شكرا danke merci makasih terima kasih teşekkürler teşekkür dhanyavad shukriya धन्यवाद शुक्रिया'
