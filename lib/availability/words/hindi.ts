import type { Language } from './language'

export const hindi: Language = {
  code: 'hi',
  common: `है हैं हो था थी थे का की के को में मे से पर और या तो भी ही यह ये वह वो इस उस मैं मुझे मेरा मेरी मेरे हम हमें हमारा आप आपके आपका आपकी तुम क्या कौन कब कहाँ कहां कैसे क्यों कितना कितने कितनी कोई कुछ सब एक
    नहीं नही मत हाँ हां जी अब अभी फिर लिए वाला वाली वाले तक साथ बिना
    hai hain h ho tha thi the hoga hogi honge ka ki ke ko me mein mai main se par pe aur ya to bhi hi yeh ye wo woh vo is us iska uska mujhe muje mera meri mere hum hame humko aap ap aapke aapka aapki
    apke apka tum kya kia kaun kab kahan kaha kaise kyu kyun kitna kitne kitni koi kuch kuchh sab ek nahi nhi nahin mat haan han ji ab abhi fir phir liye wala wali wale waala tak sath bina log na
    raha rahi rahe kar karo karna karte karta kr hua hui gaya gayi gaye gya`,
  chat: `aaye aayega aaega aayegi ayega aane आए आएगा आएगी आये logo लोग नमस्ते नमस्कार भाई भैया दीदी सर मैडम कृपया धन्यवाद शुक्रिया चाहिए चाहता चाहती खरीदना लेना दुकान आज कल अभी उपलब्ध स्टॉक स्टाक मिलेगा मिलेगी मिल रंग साइज साइज़ नंबर मॉडल नया सस्ता ओरिजिनल बता बताओ बताइए दो
    namaste namaskar namastey bhai bhaiya bhaiyya didi sir madam ji please plz dhanyavad dhanyawad shukriya chahiye chaiye chahie chahta chahti kharidna lena leni dukan dukaan shop aaj kal milega milegi
    milenge mil jayega jaega stock available rang colour size number model naya nayi sasta sasti original batao bataiye bata dijiye dena do de dedo de-do accha acha achha theek thik ok order jaldi paas pass bacha`,
  notBefore: '',
  notAfter: 'नहीं नही nahi nhi nahin',
  belonging: '',
  belongsBefore: 'ka ki ke का की के लिए liye',
  joining: 'और या aur ya',
  cues: {
    availability: `(उपलब्ध|उपलब्धता|अवेलेबल)
      (स्टॉक|स्टाक) (में|मे|है)?
      (बचा|बची|बचे) (है|हैं|क्या)?
      (जगह|स्लॉट|अपॉइंटमेंट|समय) (है|खाली|मिलेगा|मिलेगी)
      (खाली) (है|स्लॉट)?
      (available|avail*|stock|instock) (hai|he|h|hain|kya|hoga|me|mein)
      (stock) (me|mein|main)
      (bacha|bachi|bache) (hai|h|hua|kya|hain)
      (slot|jagah|appointment|seat) (hai|khali|milega|milegi)
      khali hai`,
    asking: `(है|हैं) क्या
      क्या _ (है|हैं|मिलेगा|मिलेगी|मिलेंगे)
      (मिलेगा|मिलेगी|मिलेंगे|मिल जाएगा|मिल सकता|मिल जायेगा|मिलता|मिलती)
      (आपके|आप के) (पास|यहाँ|यहां)
      (चाहिए|चाहिये|खरीदना|लेना (है|था)|बेचते)
      (hai|he|h|hain) (kya|kia)
      kya _ (hai|hain|milega|milegi|milenge|he)
      (milega|milegi|milenge|mil jayega|mil jaega|mil jayegi|mil sakta|milta|milti)
      (aapke|apke|aap ke|ap ke) (paas|pas|yahan|yaha|pass)
      (chahiye|chaiye|chahie|chiye|kharidna|lena (hai|tha)|bechte)
      (hai|h|hain)`,
    leaning: `(और|aur) (में|साइज|रंग|size|colour|color|black|white|kala|#)
      (और|aur) _ (में|me|mein|wala|wali|वाला|वाली)
      (ये|यह|ye|yeh|wo|woh|isme|usme|इसमें) _ (है|hai|milega|मिलेगा|h)
      (दूसरा|दूसरे|dusra|dusre|doosra) (रंग|साइज|colour|color|size)`,
    reserve: `(रिज़र्व|रिजर्व|बुक|आरक्षित) (कर*|कीजिए|कर दो|कर दीजिए)?
      (रख|अलग) (दो|दीजिए|लेना|रख|रखना|कर)
      (ले लूंगा|ले लूँगा|ले लेंगे|ले लूंगी)
      (reserve|book|hold|block|alag) (kar*|kr*|kijiye|rakh*)
      reserve
      (rakh|alag rakh|side me rakh|bacha ke rakh) (do|dijiye|dena|lo|lena|dio)
      (le lunga|le lungi|lelunga|le lenge|le leta|leta hu|lunga|lungi)
      pehla option`,
    restock_alert: `(बता|सूचित|सूचना|मैसेज|खबर|इन्फॉर्म) (देना|दीजिए|दीजिएगा|दो|कर*|देना जब)
      (जब|जैसे ही) _ (आए|आये|आ जाए|उपलब्ध|आएगा|स्टॉक)
      (कब) (आएगा|आएगी|मिलेगा|उपलब्ध|तक आएगा|आयेगा)
      (bata|batana|inform|message|msg|notify|khabar) _ (jab|jaise|aane|aaye)
      (jab|jaise hi) _ (aaye|aye|aa jaye|ajaye|available|aayega|stock|wapas)
      (bata dena|bata dijiye|inform kar*|notify kar*|msg kar* dena)
      ^(haan |ji |ok |please |mujhe |hame )*(batana|bataiyega|khabar kar*|soochit kar*)( ji| please| pls)*$
      ^(हाँ |जी |कृपया |मुझे |हमें )*(बताना|बताइएगा|सूचित करें|सूचना दें|खबर करना)( जी| प्लीज़)*$
      kab (aayega|ayega|aayegi|milega|tak aayega|wapas|available|stock)
      (aate|aatey) hi
      (waiting list|restock)
      dusra option`,
    similar: `(जैसा|जैसी|मिलता-जुलता|मिलता जुलता|समान|विकल्प|दूसरा ऑप्शन|इसके जैसा)
      (jaisa|jaisi|jaise|milta julta|similar|alternative|iske jaisa|waisa|vaisa|same type|aisa hi)
      (और|aur) (कुछ|kuch|kya|क्या|koi|dikhao|दिखाओ|option*|model)
      (dusra|doosra|koi aur|kuch aur|दूसरा|कोई और) (option|model|dikhao|विकल्प|मॉडल)?
      teesra option`,
    price: `(कितने|कितना|कितनी) (का|की|के|में|रुपये|पैसे|है|होगा)
      (कीमत|दाम|भाव|रेट|प्राइस|मूल्य|छूट|डिस्काउंट)
      (kitne|kitna|kitni) (ka|ki|ke|me|mein|rupay*|paise|hai|hoga|h|padega)
      (price|rate|daam|dam|kimat|keemat|bhav|discount|offer|cost|mrp)
      kam (karo|kijiye|hoga)`,
    order_status: `(मेरा|मेरी|मेरे|हमारा) (ऑर्डर|आर्डर|पार्सल|सामान|डिलीवरी|पैकेट)
      (ऑर्डर|आर्डर) (नंबर )?#?
      (ट्रैक*|कहाँ पहुंचा|कब पहुंचेगा)
      (नहीं|अभी तक नहीं) (आया|मिला|पहुंचा|आई|पहुँचा)
      (mera|meri|mere|hamara) (order|parcel|saman|samaan|delivery|packet|courier)
      order (no |number |id )?#
      (track*|kahan pahucha|kab pahuchega|kab tak pahuch*|dispatch)
      (nahi|nhi|abhi tak nahi|ab tak nahi) (aaya|aya|mila|pahucha|pahuncha|aayi|milaa)
      (order kiya|mangaya|mangwaya|kharida|liya) (tha|thi|hua)`,
    complaint: `(वापस|रिफंड|शिकायत|पैसे वापस|बदल दो|बदलना है|एक्सचेंज)
      (घटिया|बेकार|खराब सर्विस|धोखा|बकवास|गलत)
      (paisa|paise) (wapas|vapas|return)
      (refund|complaint|shikayat|return kar*|wapas kar*|exchange kar*|badal do|badalna)
      (ghatiya|bekar|bekaar|bakwas|dhoka|dhokha|galat)
      (koi) (reply|jawab) nahi`,
    broken: `(खराब|टूटा|टूटी|टूट|फटा|ख़राब|चल नहीं|काम नहीं)
      (kharab|tuta|toota|tooti|tut|phata|fata|chal nahi|kaam nahi|band ho) (ho|hai|hua|gaya|gayi|raha|rahi|kar)?`,
    greeting: `(नमस्ते|नमस्कार|हैलो|हेलो|राम राम|प्रणाम|सलाम)
      (namaste*|namaskar*|hello|helo|hi|hey|ram ram|pranam|salaam|salam|sat sri akal)
      koi hai`,
    thanks: `(धन्यवाद|शुक्रिया|थैंक*|आभार)
      (dhanyav*|dhanyaw*|shukriya|shukria|thank*|thanku|bahut accha)`,
    service: `(बात (करनी|करना|हो)|मालिक|मैनेजर)
      (baat (karni|karna|ho)|malik|owner|manager)
      (call|phone|कॉल|फोन) (kar*|करो|कीजिए|pe|par)
      (दुकान|shop|dukan|dukaan|store) (खुली|खुला|बंद|khuli|khula|band|open|kab)
      (kab tak|kitne baje|कितने बजे|कब तक) (open|khula|khulta|band|खुल*|बंद)?
      (डिलीवरी|होम डिलीवरी|delivery|home delivery|shipping|courier) (करते|है|kar*|dete|hai|hoti|free|charge*|milegi|available)
      (पता|एड्रेस|address|location|kahan hai|kaha hai|कहाँ है|branch|parking)
      (cod|cash on delivery|emi|upi|paytm|card|कैश ऑन डिलीवरी|payment)
      (गारंटी|वारंटी|guarantee|warranty|bill|gst|job|naukri|नौकरी|wholesale|thok)`,
    spam: `(जीत|इनाम|लॉटरी|बधाई) _ (रुपये|क्लिक|लिंक|जीत*)
      (jeet*|inaam|lottery|lucky draw|badhai) _ (rupay*|click|link|lakh)
      (loan|लोन|ghar baithe|घर बैठे|betting|bitcoin|crypto*|invest*)
      followers`,
    owning: `(mere|hamare) (paas|pas) _ (hai|h|tha|the)
      (maine|humne) _ (liya|kharida|le liya|mangaya)
      (मेरे|हमारे) पास
      (मैंने|हमने) _ (लिया|खरीदा)`,
    declining: `(nahi|nhi) (chahiye|chaiye|lena)
      (नहीं|नही) (चाहिए|लेना)
      (cancel|रद्द|कैंसिल) (kar*|कर*)?`,
    inquiry: `(kaise|कैसे) (chal*|use|kar*|lag*|काम|चल*|करते|इस्तेमाल)
      (kaun|konsa|kaunsa|कौन सा) _ (accha|acha|better|best|अच्छा)
      (fark|difference|quality kaisi|kaisa hai|kaisi hai|कैसा है|फर्क)`,
    picture: `(photo|pic|pics|video|image|फोटो|वीडियो)s? (bhej*|dikha*|send|milegi|भेज*|दिखा*)
      (ki|ka|की|का) (photo|pic|video|फोटो)`,
  },
}
