import type { Language } from './language'

export const spanish: Language = {
  code: 'es',
  common: `el la los las un una unos unas de del al a en y e o u que qué cual cuál cuales cuáles como cómo cuando cuándo donde dónde quien es son era fue ser estar está están
    estan esta este esto estos estas ese esa eso esos esas aquel aquella aquellos lo le les me mi mis tu tus te se su sus nos nosotros usted ustedes uds ud yo él ella ellos ellas
    si sí no ni pero porque por para con sin sobre entre hasta desde hay ay haber ha he han había habia tiene tienen tienes tenes tengo tenemos tenga tenia tienens muy más mas menos
    también tambien tampoco ya aún aun todavía todavia solo sólo algo alguno alguna algún algun ningún ninguno otra otro otros otras mismo misma todo toda todos todas cada uno
    ahí ahi allí aquí aqui acá allá pues entonces así asi va voy vamos ser sea qe q k d xq pq tb tmb x`,
  chat: `ir pasar venir llegue lleguen llegan llega vuelva vuelvan entre entren haya tengan personas gente hola holi buenas buenos buen dia día dias días tarde tardes noche noches saludos oye oiga disculpe disculpa perdon perdón porfa porfavor favor porfis gracias amable amables
    señor señora señorita amigo amiga estimado estimados quiero quería queria quisiera quisieramos quisiéramos necesito necesitamos busco buscando buscamos interesa interesado interesada saber preguntar pregunta consulta
    consultar información informacion info comprar compra llevar llevo pasar paso recoger buscar ver vi visto tienda local web página pagina foto anuncio publicación publicacion instagram hoy mañana
    manana ayer semana fin lunes-viernes pronto luego rato ahora mismo disponible disponibles disponibilidad stock existencia existencias quedan queda quedó manejan maneja manejás venden vende vendes ofrecen
    cuentan cuenta hacen hace modelo tipo marca color colores talla tallas tamaño numero número talle medida producto artículo articulo cosa nuevo nueva barato barata original mejor bueno buena exacto correcto
    último última ultimo ultima unidad unidades pieza piezas par pares puede pueden podría podria podrían podrian puedo poder dime decir díganme digame saben sabe alguien regalo hijo hija mamá mama papá papa esposo esposa
    casa trabajo cumpleaños fiesta urge urgente urgentemente verdad favorcito ok vale dale listo genial perfecto mucho mucha muchas bien encantó encanto gusta gustaría gustaria llega llegar llegó dinero mediodía mediodia acá hora cita turno`,
  notBefore: 'no excepto menos ni',
  notAfter: '',
  belonging: 'para pa compatible',
  belongsBefore: '',
  joining: 'y e o u más',
  cues: {
    availability: `(en |hay |tienen |tiene |tienes |queda |quedan |sin )?(stock|existencia|existencias)
      disponib*
      dispo
      (me |les |te |le |nos )?(queda|quedan|quedará|quedaran|sobra|sobran|quedo) (alguno|alguna|algún|todavía|aún|de|del|en|la|el|los|las|un|una|mas|#)?
      agotad*
      (hay|habrá|habra|tienen|tiene|tendrá|tendran|queda|quedan) (algún |alguna |un |una )?(cupo|cupos|lugar|lugares|espacio|cita|citas|turno|turnos|hora|horario|vacante|plaza|plazas|campo)
      (cupo|turno|cita|lugar|hora) (libre|disponible|para)
      (está|esta|sigue|siguen|aún|todavía) (libre|disponible|a la venta|en venta)
      entrega inmediata
      (lo|la|los|las) (hay|tienen) (en|ya)`,
    asking: `(tiene|tienen|tienes|tenés|tenes|tendrá|tendrán|tendran|tendras|tendría|tendrian|tendrían|tenían|tenian)
      (hay|habrá|habra|ay|ai)
      (venden|vende|vendes|vendés|manejan|maneja|manejás|ofrecen|trabajan|cuentan con|cuenta con|consigo|consiguen|trae|traen)
      (busco|buscando|buscamos|ando buscando|necesito|necesitamos|quiero|queremos|quisiera|quería|queria|ocupo|me interesa*|preciso|me urge)
      (puedo|podría|podria|se puede|donde puedo) (comprar|conseguir|pedir|encontrar)`,
    leaning: `(lo|la|los|las) (necesito|quiero|busco)
      y (en|de|del|la|el|con|para) (talla|color|talle|el|la|#|numero|tamaño)?
      y (el|la|los|las) (de|del|en|#)?
      (qué|que) tal (el|la|en)
      (lo|la|los|las) (tienen|tiene|tienes|hay|manejan|venden)
      (en|de) (otro|otra) (color|talla|tamaño)
      (y )?(en|de) (talla|color)`,
    reserve: `(res[eé]rv*|reservame|reserveme|reservenme|reservar|reservarme|aparta|apartas|apartan|apartar|apártame|apartame|aparten|apártenme|apartado|guárdame|guardame|guárdeme|guardeme|guardenme|guárdenme|guardar|guardármelo|guardarmelo|guarda|guardan|guardas|guardarían)
      (me|nos) _ (aparta*|guarda|guardas|guardan|guarde|guarden|guardar|reserv*|separa*)
      (separa|separas|separan|sepárame|separame|separar|separarme|sepáreme|separen)
      me (lo|la|los|las) (llevo|quedo|separas|guardas|apartas)
      (ag[eé]nd*|an[oó]tame|anotame|apúntame|apuntame|agendar)
      (lo|la|los|las) (quiero|tomo|compro)
      primera opción`,
    restock_alert: `av[ií]s* _ (cuando|si|apenas|en cuanto|al)
      (av[ií]same|avísenme|avisenme|avíseme|aviseme|avísanos|avisarme|avisanme|avisan|avisas|avisen)
      (me|nos) (avis*|notif*|inform*|escrib*)
      ^(sí |ok |vale |claro |dale |por favor |porfa )*(h[aá]zme(lo)? saber|d[eé]jame saber|escr[ií]beme|escr[ií]bame|me dices|mantenme (al tanto|informad[oa]))( por favor| porfa| gracias)*$
      (notif[ií]c*|inf[oó]rm*|escr[ií]b*) (me )?(cuando|apenas|en cuanto)
      (cuando|apenas|en cuanto) (llegue|lleguen|haya|vuelva|vuelvan|entre|entren|tengan|vuelvan a|repongan|esté|estén)
      (lista de espera)
      (alerta|aviso|notificación) (de|cuando|por)
      (reposición|reponen|repondrán|reabastec*|restock)
      cuando (vuelve|vuelven|llega|llegan|entra|entran|les llega|van a tener|tendrán|reponen|habrá)
      segunda opción`,
    similar: `(parecid*|similar*|semejante*|alternativ*|equivalente*|sustitut*)
      (algo|alguno|alguna|otro|otra|otra cosa|uno|una) (así|asi|como|del estilo)
      (qué|que|cuál|cual) (otro|otra|otros|otras|más|mas|opciones)
      (otras|más|otros|mas) (opciones|modelos|alternativas)
      (muéstrame|muestrame|enséñame|ensename|muéstreme|mándame) (opciones|otros|otras|más)
      en (lugar|vez) de
      tercera opción`,
    price: `(cuánto|cuanto) (cuesta*|vale*|sale*|es|está|esta|me sale|cobran|seria|sería|por)
      (cuánto|cuanto)
      precio*
      (a|en) (cómo|como|cuánto|cuanto)
      (costo|coste|cotización|cotizar|cotizacion|tarifa|valor)
      (descuento*|rebaja*|oferta*|promoción|promocion|promo|promos|cupón)
      más (barato|económico)`,
    order_status: `(mi|mis|nuestro) (pedido|pedidos|orden|ordenes|compra|paquete|envío|envio|encomienda|entrega|reparación)
      (pedido|orden|número de pedido|guía|guia) (número |numero |n )?#
      (dónde|donde) (está|esta|viene|va|anda) (mi|el pedido|el paquete)
      (rastre*|seguimiento|tracking|guía de envío)
      (no|aún no|todavía no|nunca) (me )?(ha |han )?(llega*|lleg[oó]|recib*|entrega*)
      ya (salió|salio|enviaron|mandaron|despacharon|viene|llegó|llego)
      (cuándo|cuando) (llega|me llega|entregan|envían|llegará) (mi|el pedido|el paquete)
      (compré|compre|pedí|pedi|pagué|pague|ordené|encargué) _ (hace|el|ayer|la semana|por)
      (estado|status) (del|de mi) (pedido|envío|orden)`,
    complaint: `(reembols*|devol[uv]*|devuel*|reintegro)
      (reclam*|quej*|queja)
      (pésim*|pesim*|terrible|horrible|mal[aí]simo|mal servicio|mala calidad|mala atención|fatal|vergüenza|estafa*|engañ*|ladrones)
      (decepcion*|molest[oa]|enojad[oa]|indignad[oa]|inconforme)
      (me )?(llegó|llego|enviaron|mandaron|entregaron|vino|dieron|vendieron) _ (rot[oa]|dañad[oa]|equivocad[oa]|mal|otr[oa]|abiert[oa]|defectuos[oa]|incompleto|vací[oa]|usad[oa])
      (equivocad[oa]|incorrect[oa]|no es (lo|el|la) que)
      (nadie|no me) (responde*|contesta*|atiende*)
      (quiero|necesito) (cambiarlo|cambiarla|un cambio|mi dinero)`,
    broken: `(rot[oa]s?|dañad[oa]s?|descompuest[oa]|defectuos[oa]s?|quebrad[oa]|malogrado|averiad[oa])
      (no|ya no|dejó de|dejo de) (me )?(funciona*|sirve*|prende*|carga*|enciende*|anda|funcionar)
      (se )?(rompió|rompio|dañó|dano|daño|descompuso|quebró|está pelando|pelando)`,
    greeting: `hol(a|as|i|is)
      buen(os|as)? (días?|dias?|tardes?|noches?)
      buenas
      saludos
      (qué|que) tal
      (hay )?alguien (ahí|ahi)`,
    thanks: `(muchas |mil |muchísimas )?gracias
      (te|les|se) (lo )?agradezco
      muy amable*
      (eso es todo|nada más|nada mas|sería todo)
      (que tengan?|feliz|buen) (buen )?(día|tarde|noche|fin)`,
    service: `(hablar|comunicar*|conversar) (con|por)
      (encargad[oa]|gerente|jefe|jefa|dueñ[oa]|asesor|asesora|agente|vendedor|vendedora|persona|humano|operador|técnico)
      (está|esta|están|estan) (abierto*|disponibles? para|libres?|ustedes)
      (llamada|llamar|llámame|llamenme|teléfono|telefono)
      (envío|envío|envíos|envios|envio|domicilio|delivery|entregas?|reparto) (a|en|gratis|al|para)?
      (hacen|tienen|realizan|hay) (envíos?|envios?|entregas?|domicilio|delivery|servicio a domicilio)
      (horario|horarios|a qué hora|a que hora|qué horario|hasta qué hora|abren|cierran|abierto|cerrado|atienden)
      (dirección|direccion|ubicación|ubicacion|ubicad*|sucursal|sucursales|dónde están|donde estan|donde queda*|dónde queda)
      (pago|pagar|pagos|aceptan|tarjeta|efectivo|transferencia|contra entrega|contraentrega|cuotas|meses sin intereses|a plazos)
      (garantía|garantia|factura|estacionamiento|parqueadero|parking|baño|wifi)
      equivo(qu[eé]|co|cado) de (chat|n[uú]mero|persona)
      (empleo|vacante*|trabajo disponible|catálogo|catalogo|mayoreo|al por mayor)`,
    spam: `gan(a|e) (dinero|plata|#)
      (trabaja|trabajo) desde casa
      desde casa
      (has|usted ha|ha) ganado
      felicidades _ (gan*|premio)
      (préstamo|prestamo|crédito|credito)s? (fácil|rápido|inmediato*|personal*)
      (inviert*|inversión|bitcoin|cripto*|casino|apuestas)
      seguidores
      escribe info`,
    owning: `(ya )?(tengo|tenemos|compré|compramos|recibí|recibimos|uso|usamos|poseo) (un|una|el|la|los|las|uno|mi|este|ese)
      ya (lo |la |los |las )?(tengo|compré|recibí)
      (me|nos) (gusta|gustó|encanta|encantó|llegó|llegaron) (mucho|el|la|los|las|mi)
      ^(hola )?(mi|mis)`,
    declining: `(ya )?no (lo |la |los |las )?(quiero|queremos|necesito|necesitamos|deseo|me interesa)
      cancel*
      (olvídalo|olvidalo|cambié de opinión|mejor no)`,
    inquiry: `(cómo|como|por qué|porque) (funciona*|se usa*|puedo|se|hago|es|son|lo uso)
      (es|son|sea) (compatible*|bueno|buena|original|resistente|mejor|nuevo|seguro)
      (sirve|sirven|funciona|vale) (para|con|en)
      (cuál|cual|cuáles) (es|son) (la|el|mejor|los|las)
      (qué|que) (material|color|colores|medidas|tamaño|diferencia|incluye|trae|marca|tan)
      (cuánto|cuanto) (dura|pesa|mide|tarda)
      (diferencia|características|medidas|recomiend*|recomendación)
      de qué (material|color|está|tamaño)`,
    picture: `(foto|fotos|imagen|imágenes|video|videos|manual|catálogo) (de|del|por)
      (manda*|envía*|envia*|muestra*|pasa*|comparte*) (me )?_ (foto|fotos|imagen|video|catálogo|manual)`,
  },
}
