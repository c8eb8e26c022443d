import type { Language } from './language'

export const german: Language = {
  code: 'de',
  common: `der die das den dem des ein eine einen einem einer eines und oder aber wenn weil dass ob so als wie was welche welcher welches wer wo wann warum wieso ich du er sie es wir ihr
    mich mir dich dir ihn ihm ihnen uns euch mein meine meinen meinem dein deine sein seine unser unsere euer eure man ist sind war waren sein bin bist seid wird werden werde hat haben habe
    habt hast hatte hätte hätten hättet kann können könnt könnte könnten könntet darf soll muss müsste will wollt wollen möchte möchten mit von zu zum zur in im an am auf aus bei für nach über
    unter vor bis durch ohne um nicht kein keine keinen nein ja doch auch noch schon nur sehr mehr viel viele etwas alle alles jede jeder dieser diese dieses diesen jene da dort hier dann
    denn mal eben halt nun jetzt irgend beim ins vom ans gibt gibts gäbe`,
  chat: `kommt kommen reinkommt eintrifft ankommt wieder personen leute hallo hi hey moin servus guten guter gute tag morgen abend nacht grüß gott grüezi liebe lieber liebes team bitte danke dankeschön vielen dank entschuldigung entschuldigen sorry frage fragen
    suche suchen brauche brauchen bräuchte benötige interessiere interesse wissen kaufen kauf holen hole abholen vorbeikommen komme laden geschäft shop seite webseite foto anzeige heute gestern
    woche wochenende bald später vorrätig verfügbar lieferbar lager auflager führt führen verkauft verkaufen größe groesse farbe nummer nr modell typ marke artikel produkt ding stück stk paar
    neu neue neuen alt günstig billig original gut besten richtige genau letzte letzten geschenk sohn tochter mutter vater mann frau hause arbeit geburtstag dringend super toll prima klasse perfekt
    alles klar gerne okay ok termin termine frei platz plätze zufällig vielleicht eventuell sagen sag sagt kurz mal derzeit aktuell momentan überhaupt braucht`,
  notBefore: 'nicht kein keine keinen außer',
  notAfter: '',
  belonging: 'für fürs zu zum zur passend',
  belongsBefore: '',
  joining: 'und oder sowie plus',
  cues: {
    availability: `(vorrätig|vorraetig|vorätig|vorhanden|verfügbar*|verfuegbar*|lieferbar*|ausverkauft|vergriffen)
      (auf|am|im) lager
      lagernd
      (noch|wieder|gerade|aktuell) (da|auf lager|vorrätig|zu haben|erhältlich|im sortiment|im angebot|welche|eins|eine|einen|frei|übrig)
      (frei|platz|plätze|termin*) 
      (ist|sind|wäre) _ (da|frei|noch da)
      (habt|haben|hast) (ihr|sie|du) _ (da|hier|auf lager|vorrätig|übrig)
      erhältlich
      (freie*|noch einen|einen) (termin*|platz|plätze|slot)
      bestand`,
    asking: `(habt|haben|hättet|hätten|hast|hättest|führt|führen|verkauft|verkaufen|bietet) (ihr|sie|du) (auch |noch |vielleicht |zufällig |eventuell |denn )*
      (gibt es|gibts|gibt s|gäbe es)
      (ich )?(suche|brauche|bräuchte|benötige|möchte|hätte gern*|interessiere mich|bin auf der suche)
      (kann|könnte) (ich|man) (bei euch |bei ihnen )?_ (kaufen|bekommen|bestellen|kriegen)
      (bekomme|kriege) ich`,
    leaning: `(brauche|will|möchte) (ihn|sie|es)
      und (in|mit|für|auf) (größe|farbe|der|die|dem|#)?
      und (der|die|das|den|dem|ein|eine)
      (wie|was) (sieht es|ist|wäre) (mit|mit der|mit dem)
      (habt|haben|gibt) (ihr|sie|es) (den|die|das|es|ihn|sie) (auch|noch)
      in (einer )?ander(er|en) (größe|farbe)`,
    reserve: `(reservier*|zurücklegen|zuruecklegen|zurückgelegt|zurückhalten|zurück legen|zur seite|beiseite|weglegen|aufheben|aufbewahren|vormerken|vorbestellen)
      (leg|legt|legen|lege) _ (zurück|beiseite|weg|zur seite)
      (ich )?(nehme|nehm|kaufe) (ich |es |ihn |sie |das |den |die |eine|einen|eins|#|beide)
      (buchen|buche|bucht|buchst|gebucht|buchung|eintragen|trag* mich)
      (halt|haltet|halten sie) _ (frei|zurück|bereit)
      erste option`,
    restock_alert: `(bescheid|bescheid geben|bescheid sagen|bescheidgeben)
      (sag*|gib|gebt|geben sie) (mir |uns |bitte )*(bescheid)
      (benachrichtig*|informier*|meld*|schreib*|erinner*) (mir |mich |uns |sie |euch |bitte |sich |dich )*(wenn|sobald|falls)
      ^(ja |ok |bitte |gern |gerne |dann )*(schreib*|meld*|informier*|benachrichtig*) (sie )?(mir|mich|uns|sich|dich|euch)( bitte| gern| gerne| dann| danke)*$
      (halt*|halten sie) (mich |uns )?(bitte )?auf dem laufenden
      (wenn|sobald) _ (wieder|da ist|da sind|reinkommt|reinkommen|eintrifft|verfügbar*|lieferbar|vorrätig)
      wann _ (wieder|nachschub|neue ware|rein)
      (warteliste|nachschub|nachlieferung|wiederverfügbar*)
      zweite option`,
    similar: `(ähnlich*|aehnlich*|alternativ*|vergleichbar*|ersatz|stattdessen)
      (etwas|was|irgendwas|so was|sowas) (wie|in der art|anderes|vergleichbares)
      (was|welche) (habt|gibt|haben) (ihr|es|sie) (sonst|noch|noch so)
      (andere|weitere) (modelle|optionen|varianten|möglichkeiten)
      (zeig*) (mir )?(andere|ähnliche|weitere|alternativen)
      dritte option`,
    price: `(was|wie viel|wieviel|wie teuer) (kostet|kosten|ist|sind|macht|würde)
      (preis*|kosten|kostet|kostenpunkt|teuer)
      (rabatt*|angebot|aktion|gutschein|prozente|nachlass|skonto)
      (günstiger|billiger)`,
    order_status: `(meine|meiner|mein|unsere|unser) (bestellung*|paket|lieferung|sendung|päckchen|auftrag|reparatur)
      (bestellung|auftrag|bestellnummer|auftragsnummer) (nr |nummer )?#
      (wo|wann) (ist|bleibt|kommt|bleiben) (mein*|die bestellung|das paket|unsere*)
      (sendungs*|tracking*|verfolg*|trackingnummer)
      (noch )?(nicht|nichts) (angekommen|da gewesen|erhalten|bekommen|geliefert|versendet)
      (schon|bereits) (verschickt|versendet|unterwegs|raus|versandt)
      (hab*|habe) _ (bestellt|gekauft|bezahlt)
      (bestellt|bezahlt) (vor|am|letzte)`,
    complaint: `(reklam*|beschwer*|rückerstatt*|erstatt*|geld zurück|zurückgeben|umtausch*|rückgabe|zurückschicken|retoure|retournieren)
      (enttäusch*|unzufrieden|unverschämt*|frechheit|katastroph*|schrecklich|furchtbar|schlecht*|betrug|abzocke|ärger*|sauer|mies*|unmöglich)
      (falsche*|falsch geliefert|verwechselt)
      (geht|das geht) (gar|ja) nicht
      (kam|kamen|angekommen|geliefert|erhalten|geschickt) _ (kaputt|beschädigt|defekt|falsch*|zerbrochen|offen)
      (niemand|keiner) (antwortet|meldet|geantwortet)`,
    broken: `(kaputt*|defekt*|beschädigt*|gebrochen|zerbrochen|zerkratzt|undicht|gerissen)
      (funktioniert|geht|lädt|startet|läuft) (gar |überhaupt |leider |einfach )*(nicht|nicht mehr)`,
    greeting: `(hallo|hi|hey|moin|servus|grüezi|huhu|hallöchen|tach)
      (guten|gute|schönen) (tag|morgen|abend|nacht)
      grüß (gott|dich|euch)
      (jemand|ist jemand|ist da jemand) (da|hier)`,
    thanks: `(danke*|dankeschön|vielen dank|besten dank|merci|dank dir|dank euch)
      (das war s|das wars|das ist alles|alles klar)
      (schönen|schöne) (tag|abend|woche|feierabend)`,
    service: `(sprechen|reden|telefonieren|telefonisch|anruf*|anrufen|rückruf|zurückrufen)
      (chef|chefin|geschäftsführer*|mitarbeiter*|verkäufer*|berater*|ansprechpartner|inhaber*|kundenservice|mensch)
      (jemand|wer) (erreichbar|da|zu sprechen|verfügbar|ansprechbar)
      (erreichbar)
      (seid|sind|habt) (ihr|sie) (da|offen|geöffnet|erreichbar|geschlossen|auf|zu|noch da)
      (öffnungszeit*|geöffnet|geschlossen|offen|macht ihr auf|macht ihr zu|wie lange|aufhabt|bis wann)
      (lieferung|liefert|versand|versendet|versenden|verschickt|liefern) (ihr|sie|nach|kostenlos|in|auch|kosten*)?
      (adresse|standort|filiale*|wo seid|wo finde|parkplatz|parkplätze|parken|toilette|wlan)
      (bezahl*|zahlung|zahlen|ratenzahlung|kartenzahlung|karte|paypal|rechnung|bar|nachnahme)
      (garantie|gewährleistung|katalog|stelle frei|bewerb*|ausbildung|praktikum|jobs?)`,
    spam: `(geld verdienen|von zuhause|von zu hause)
      (sie haben|du hast) gewonnen
      (gewinn*|gewinnspiel)
      (kredit*|bitcoin|krypto*|investier*|casino|wetten)
      (follower|abonnenten)`,
    owning: `(ich|wir) (habe|hab|haben|besitze|nutze|liebe) (schon |bereits |noch )?(einen|eine|ein|den|die|das|meinen|meine|so)
      (ich|wir) (habe|hab|haben) _ (gekauft|bekommen|erhalten|bestellt)
      ^(hallo |hi )?(mein|meine|meinen|unser|unsere)
      (der|die|das) _ (ist|sind) (super|toll|klasse|gut|prima|schön)`,
    declining: `(brauche|brauchen|will|möchte|wollen|möchten) (ich |wir |den |die |das |es |doch )*(nicht|kein|keine|keinen|nicht mehr)
      (storni*|absag*|abbestell*|doch nicht|kein interesse)`,
    inquiry: `(wie|warum|wieso|wozu) (funktioniert|benutze|verwende|verbinde|reinige|groß|schwer|lang|lange|gut|kann)
      (kompatibel|geeignet|passend|passt|passen|wasserdicht)
      (unterschied|unterschiede|empfehl*|bewertung*|eigenschaften|maße)
      (welche|welches|welcher|was für) (farbe|material|größe|ist|sind|eine|ein)
      (termin|bestellung) (verschieben|ändern|verlegen)`,
    picture: `(foto|fotos|bild|bilder|video|anleitung|katalog|gebrauchsanweisung) (von|vom|der|des|zu|für)
      (schick*|zeig*|send*) (mir |uns )?_ (foto|fotos|bild|bilder|video|katalog|anleitung)`,
  },
}
