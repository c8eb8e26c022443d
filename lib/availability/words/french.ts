import type { Language } from './language'

export const french: Language = {
  code: 'fr',
  common: `le la les un une des du de d l au aux à a et ou mais si que qu qui quoi quel quelle quels quelles comment quand où ou combien pourquoi je j tu il elle on nous vous ils elles me m te t
    se s lui leur y en mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce c cet cette ces ça ca cela ceci est sont était être suis es êtes etes sera seront ai as avons avez ont avait
    avoir aurez auriez aurait auras peut peux pouvez pourriez pourrait dans sur sous avec sans pour par chez entre vers depuis jusqu jusque ne n pas plus moins très tres bien aussi encore déjà
    deja toujours seulement même meme autre autres tout toute tous toutes chaque quelque quelques aucun aucune oui non ici là la voilà alors donc puis car comme lors est-ce estce vs ds`,
  chat: `arrive arrivent revient reviennent rentre dispo retour personnes bonjour bonsoir salut slt coucou bsr bjr allo svp stp s'il plait plaît merci mercii madame monsieur mr mme ami excusez excuse pardon question voudrais voulais veux voulons souhaite souhaiterais
    cherche recherche cherchons besoin intéressé interesse intéresse savoir demander acheter achat prendre passer passe récupérer chercher voir vu boutique magasin site page photo annonce
    aujourd hui aujourdhui demain hier semaine soir matin jour journée bientôt maintenant disponible disponibles dispo dispos disponibilité stock vendez vends vend proposez faites modèle modele type marque
    couleur couleurs taille tailles pointure numéro numero produit article chose truc nouveau nouvelle neuf neuve original meilleur bon bonne exact dernier dernière unité unités pièce pièces paire paires
    cadeau fils fille mère père mari femme maison travail anniversaire urgent urgence super parfait génial d'accord daccord ok beaucoup place places créneau rendez rdv possible peut-être quelqu'un quelquun reste restent faut faudrait`,
  notBefore: 'pas sauf excepté ni',
  notAfter: '',
  belonging: 'pour compatible',
  belongsBefore: '',
  joining: 'et ou plus ainsi',
  cues: {
    availability: `(en |du |plus en |hors )?stock
      (disponib*|dispo|dispos|indisponible)
      (rupture|épuisé*|epuise*)
      (il )?(vous |t |en |m )?(en )?(reste|restent|resterait) (t il |encore |il )?(des|du|de|un|une|encore|quelques|#)?
      (encore|toujours) (en vente|dispo*|des|un|une|en stock|là)
      (de la|une|des|encore de la|y a t il) (place|places|créneau|créneaux|rendez vous|rdv|disponibilité)
      (créneau|place|rdv|rendez vous) (libre|dispo*|de libre|pour)
      libre`,
    asking: `(vous|tu|t) (en )?(avez|as|auriez|aurais|vendez|vends|proposez|faites|aurez)
      (avez|auriez|vendez|proposez|aurez|as|aurais)( |-)?(vous|tu)
      (est ce que|estce que|esque|es ce que) (vous|tu|t|il y) (avez|as|vendez|auriez|a)
      (y a|il y a|y aurait)( t)?( il)?
      (je |nous )?(cherche|recherche|cherchons|voudrais|veux|souhaite*|aimerais|besoin d*|aurais besoin|suis à la recherche|voudrions)
      (il m|il me|il nous) (en )?faut
      (puis je|peut on|où) (acheter|trouver|commander)`,
    leaning: `et (en|dans|pour|avec|du|le|la|les) (taille|couleur|pointure|noir|blanc|rouge|#)?
      et (le|la|les|celui|celle|du)
      (qu en est il|quid)
      (l|les|en) (avez|as|auriez)( |-)?(vous|tu) (en|dans|aussi|encore)
      (dans|en) (une )?autre (taille|couleur)`,
    reserve: `(réserv*|garde|gardes|gardez|garder|mettez|mets|mettre) (le |la |les |m |me |moi |en |un |une |nous )*(de côté|moi|pour moi|un|une|côté)?
      réserv*
      (de|mettre de|mettez de|mets de) côté
      (gardez|garde|garder|gardes) (le|la|m|moi|en|un|une|les)
      je (le|la|les|l|vais|en) (prends|prend|prendre|achète)
      j en prends
      (inscri*|notez|bloquez) (moi|m|un)
      première option`,
    restock_alert: `(préven*|preven*|avert*|aler*|inform*|notifi*|tenez|tiens|contactez|écri*|rappel*|dites|signal*) (moi|nous|m|me) _ (quand|lorsque|dès|des que|si|quand c|au courant|quand il)
      (préven*|preven*|avertissez|avertir|prévenir) (moi|nous)?
      (me|m|nous) (préven*|avert*|inform*|notifi*|alert*)
      (quand|dès que|lorsque|des que) (c est|il|elle|ils|elles|ce|ça|vous|le|la|les) _ (retour|de nouveau|dispo*|revien*|revenu|arriv*|recev*|rentr*|stock)
      ^(oui |ok |d accord |alors )*(écrivez|écris|dites le|dis le) (moi|nous)( svp| s il vous plaît| s il te plaît| merci)*$
      (faites|fais) (le )?(moi|nous) (signe|savoir)
      (alerte|notification|avis) (stock|de|réassort|retour)
      (réassort*|réapprovision*|réappro|liste d attente)
      quand _ (de retour|revien*|recevez|réassort|nouveau|arrive*)
      deuxième option`,
    similar: `(similaire*|semblable*|ressembl*|équivalent*|alternativ*|comparable*|remplac*)
      (quelque chose|un truc|autre chose) (comme|dans le genre|du genre|d autre|de)
      (qu|quoi|qu est ce que) (avez|as) vous d autre
      (d autres|autres|quels autres) (modèles|options|choix|produits)
      (montr*) (moi )?(d autres|des|autres)
      (à la place|au lieu)
      troisième option`,
    price: `(combien|cb) (coûte*|coute*|ça|c est|est|vaut|pour|le|la)
      (c est|ça coûte|ça fait) combien
      combien
      (prix|tarif*|coût|devis)
      (réduction*|remise*|promo*|solde*|rabais|code promo)
      moins cher*`,
    order_status: `(ma|mon|mes|notre) (commande*|colis|livraison|achat|paquet|réparation|commandes)
      (commande|colis) (numéro |n |no )?#
      (où|ou) (est|en est|se trouve|sont) (ma|mon|mes|le colis|la commande)
      (suivi|tracking|numéro de suivi)
      (pas|jamais|toujours pas|pas encore) (reçu|arrivé*|été livré*|livré*|expédié*)
      (déjà|été|est elle|est il) (expédi*|envoy*|parti*|livré*)
      (j ai|jai) (commandé|acheté|payé) _ (il y a|hier|la semaine|lundi|depuis)
      quand (arrive|vais je recevoir|sera livré*)`,
    complaint: `(rembours*|réclam*|plainte|retourner|retour de|renvoyer|échanger|échange)
      (déçu*|inadmissible|inacceptable|honteux|scandaleux|nul|nulle|horrible|arnaque|voleurs|mécontent*|furieu*|lamentable|catastroph*)
      (mauvais|mauvaise|pas le bon|pas la bonne) (taille|couleur|produit|article|modèle|qualité|service|commande)
      (reçu|arrivé*|livré*|envoyé*) _ (cassé*|abîmé*|défectueu*|mauvais*|ouvert*|vide|endommagé*|à la place)
      (personne|vous) ne (répond*|rappelle)
      je veux (être remboursé*|un échange|mon argent)`,
    broken: `(cassé*|abîmé*|défectueu*|en panne|endommagé*|fissuré*|déchiré*)
      (ne )?(marche|fonctionne|charge|s allume|démarre) (plus|pas)`,
    greeting: `(bonjour|bonsoir|salut|slt|coucou|bjr|bsr|hello|allo)
      (il y a|y a t il) quelqu un
      (bonne|belle) (journée|soirée) à`,
    thanks: `(merci*|mrc|remerci*)
      (bonne|belle) (journée|soirée|fin)
      (c est tout|ce sera tout)
      au revoir`,
    service: `(parler|discuter|échanger) (à|avec|au)
      (responsable|patron|gérant|directeur|conseiller|vendeur|quelqu un|humain|technicien)
      (joignable|téléphone|appel*|rappelez|rappeler)
      (êtes|etes) (vous )?(vous )?(ouvert*|disponible*|fermé*|là|joignable*)
      (vous êtes|vous etes) (ouvert*|disponible*|fermé*|où|situé*)
      (horaires?|à quelle heure|quelle heure|ouvr*|ferm*)
      (livrez|livrer|livrés?|livraison*|envoyez|expédi*|frais de port) (vous |à |en |sur |gratuit* |pour )*
      (adresse|situé*|où êtes|ou etes|où se trouve|parking|toilettes|wifi)
      (paiement|payer|carte|espèces|paypal|plusieurs fois|acceptez|facture|virement|à la livraison)
      (garantie|catalogue|recrut*|emploi|stage|candidature|grossiste)`,
    spam: `(gagnez|gagner) (de l argent|#|jusqu)
      (vous avez|tu as) gagné
      félicitations _ (gagn*|prix)
      (prêt*|crédit) (rapide|entre|personnel)
      (bitcoin|crypto*|investi*|casino|abonnés|followers)
      depuis chez (vous|toi)`,
    owning: `(j ai|nous avons|on a) (déjà |bien |aussi )?(le|la|les|un|une|mon|ma|acheté|reçu|pris|commandé)
      j (adore|aime|utilise) (le|la|les|mon|ma|bien|beaucoup)
      ^(bonjour )?(mon|ma|mes|notre)`,
    declining: `(veux|voulons|souhaite|ai besoin|besoin) (plus|pas) (de|du|d|le|la|l)?
      (annul*|laissez tomber|changé d avis|pas intéressé*)`,
    inquiry: `(comment|pourquoi) (marche|fonctionne|utiliser|on|ça|faire|puis|se|je)
      (compatible|adapté|convient|étanche)
      (quelle|quel|quelles|quels) (est|sont|couleur|taille|différence|matière|dimensions)
      combien (pèse|mesure|dure|de temps)
      (différence|caractéristiques|dimensions|conseill*|recommand*)
      (déplacer|changer|reporter) (mon|le|ma|la) (rendez vous|rdv|commande)`,
    picture: `(photo|photos|image|images|vidéo|notice|catalogue|mode d emploi) (du|de|de la|des|pour|d)
      (envoy*|montr*) (moi |nous )?_ (photo|photos|image|vidéo|catalogue)`,
  },
}
