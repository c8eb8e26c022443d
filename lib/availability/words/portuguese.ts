import type { Language } from './language'

export const portuguese: Language = {
  code: 'pt',
  common: `o a os as um uma uns umas de do da dos das no na nos nas em ao aos à às e ou que qual quais como quando onde quem é são era foi ser estar está estão tá ta tão este esta
    isto estes estas esse essa isso esses essas aquele aquela aquilo lhe me meu minha meus minhas teu tua te se seu sua seus suas nós nos você vocês voce voces vc vcs cê eu ele ela
    eles elas si sim não nao nem mas porque por pelo pela para pra pro pras pros p com sem sobre entre até ate desde há tem têm tens tenho temos teria tinha muito mais menos também
    tambem tb tbm já ja ainda só so algo algum alguma alguns algumas nenhum nenhuma outro outra outros outras mesmo mesma todo toda todos todas cada aí ai ali aqui lá la então entao
    assim vai vou vamos seja q pq né ne num numa dum duma dele dela tava tive teve numa`,
  chat: `chegar chegarem cheguem voltar voltarem tiver entrar pessoas oi oii olá ola oie opa bom boa dia tarde noite tudo bem bão eai e-aí salve favor porfavor pfv pf obrigado obrigada brigado brigada obg valeu moço moça amigo amiga gente pessoal
    senhor senhora quero queria gostaria qro preciso precisava procuro procurando estou to tô saber perguntar pergunta dúvida duvida comprar compra levar pegar buscar retirar passar
    passo ver vi visto loja site página foto anúncio anuncio instagram hoje amanhã amanha ontem semana logo agora disponível disponivel disponíveis disponiveis disponibilidade estoque
    vendem vende vendes trabalham modelo tipo marca cor cores tamanho tamanhos tam número numero numeração produto artigo coisa novo nova barato barata original melhor certo exato
    último última ultimo ultima unidade unidades peça peças par pares pode podem poderia poderiam posso diz dizer dizem sabe sabem alguém alguem presente filho filha mãe mae pai marido
    esposa casa trabalho festa aniversário aniversario urgente verdade ok beleza certo show ótimo otimo perfeito muita muitas pronta entrega chega chegar chegou dinheiro sobrou restou
    horário horario vaga vagas hora aquela aquele estragou querendo meio meiodia então usar tipo kkk rs avisa avisar`,
  notBefore: 'não nao exceto menos nem',
  notAfter: '',
  belonging: 'para pra pro pras pros compatível',
  belongsBefore: '',
  joining: 'e ou mais',
  cues: {
    availability: `(em |no |tem |têm |sem |fora de )?estoque
      dispon[ií]v*
      disponib*
      (pronta|pronto) entrega
      (ainda |sobrou |restou |resta |restam )(tem|têm|algum|alguma|alguns)
      esgotad*
      (tem|têm|há|teria|teriam) (alguma |algum |uma |um )?(vaga|vagas|horário|horario|hora|agenda|encaixe|lugar|espaço)
      (vaga|horário|horario|agenda) (livre|disponível|para|pra)
      acabou
      (tá|ta|está|esta|fica) (livre|vago|vaga)
      à venda`,
    asking: `(tem|têm|tens|teria|teriam|tinha|tinham|temos)
      (vendem|vende|vendes|trabalham com|trabalha com|fazem|possuem|possui|há|existe)
      (procuro|procurando|estou procurando|preciso|precisava|quero|queria|gostaria|qro|tô atrás|estou atrás|interessad[oa])
      (posso|consigo|onde) (comprar|encontrar|encomendar|conseguir)`,
    leaning: `preciso (dele|dela|deles|delas)
      e (no|na|em|o|a|de|do|com|os|as) (tamanho|cor|número|tam|#|outra|outro)?
      (e )?(no|na|em) (tamanho|cor|número|tam)
      e (o|a|os|as)
      (esse|essa|este|esta|ele|ela) (tem|ainda|está)
      (em|de) (outra|outro) (cor|tamanho)`,
    reserve: `(reserv*|separ*|guardar|guarde|guardem|segura|segurar|encomendar)
      (pode|podem|poderia|consegue) (me )?(reserv*|separ*|guardar|segurar)
      (vou|quero) (levar|ficar com|querer)
      guarda (pra|para|um|uma|o|a|esse|essa|isso|ele|ela|por|até|dois|duas|#)
      (me|pode|vc|você) guarda
      (fico|fica) com (ele|ela|um|uma|esse|essa|o|a)
      (agenda|agende|agendar|marca|marcar|marque) (pra|para|um|uma|o|a|mim|horário|meu|minha)
      primeira opção`,
    restock_alert: `(me )?avis[aeo]* _ (quando|se|assim que|qdo)
      (me )?(avisa|avise|avisem|avisar|notifi*|inform*)
      ^(sim |ok |claro |pode |por favor )*(me (fala|fale|chama|chame|escreve|escreva|conta)|me (deixa|deixe) saber|me mant[eé]m informad[oa])( por favor| obrigad[oa])*$
      (quando|assim que|qdo|logo que) (cheg*|volt*|tiver*|repor*|entra*|estiver*|retorn*)
      (aviso|alerta|notificação) de (reposição|estoque|chegada)
      (reposição|repor|repõem)
      lista de espera
      quando (chega|volta|vai chegar|vão ter|vai ter|vai voltar|terá|repõe)
      segunda opção`,
    similar: `(parecid[oa]s?|similar*|semelhante*|alternativ*|equivalente*|substitut*)
      (algo|alguma coisa|outro|outra|um|uma) (assim|tipo|como|no estilo)
      (que|quais|qual) (outr[oa]s?|mais) (opç*|modelo*|tem)
      (outras|mais|outros) (opções|modelos|alternativas)
      (me )?(mostra|mostre|manda) (opções|outros|outras|mais)
      em vez d[eo]
      terceira opção`,
    price: `quanto (custa*|é|está|tá|ta|fica|sai|vale|que|cobra*|seria)
      quanto
      (preço*|preco*|valor|valores|orçamento|custo)
      (desconto*|promoção|promoções|promo|oferta*|cupom)
      mais barat[oa]`,
    order_status: `(meu|minha|meus|minhas|nosso) (pedido|pedidos|encomenda|compra|pacote|entrega|produto|conserto)
      (pedido|encomenda|código) (número |nº |n )?#
      (cadê|cade|onde (está|tá|ta|anda)) (o )?(meu|minha|pedido|encomenda|pacote)
      (rastre*|rastreio|código de rastreamento|tracking)
      (não|nao|ainda não|nunca) (me )?(chegou|recebi|entregaram|veio|foi entregue)
      já (saiu|enviaram|mandaram|despach*|foi enviado|foi postado)
      (quando|que dia) (chega|entregam|vai chegar) (o )?(meu|minha|pedido)
      (comprei|pedi|paguei|encomendei) _ (há|faz|ontem|semana|dia|na)
      status d[oe]`,
    complaint: `(reembols*|devol*|estorno)
      (reclam*)
      (péssim*|pessim*|terrível|horrível|horrivel|ruim demais|mau atendimento|absurdo|vergonha|golpe|enganad[oa]|enganaram)
      (decepcionad[oa]|chatead[oa]|irritad[oa]|indignad[oa]|insatisfeit[oa])
      (veio|chegou|mandaram|enviaram|entregaram|recebi) _ (quebrad[oa]|errad[oa]|abert[oa]|danificad[oa]|com defeito|trocad[oa]|vazi[oa]|usad[oa]|faltando)
      (errad[oa]|trocad[oa])
      (ninguém|ninguem|não me) (responde*|atende*|respondeu)
      quero (trocar|devolver|meu dinheiro|uma troca)`,
    broken: `(quebrad[oa]s?|danificad[oa]s?|defeit*|estragad[oa]s?|estragou|quebrou|rasgad[oa]|queimou)
      (não|nao|parou de) (funciona*|liga*|carrega*|presta|funcionar|pega)`,
    greeting: `(oi+|oie+|olá|ola|opa|eai|salve)
      (bom|boa) (dia|tarde|noite)
      tudo (bem|bom)
      (tem )?alguém (aí|ai)`,
    thanks: `(muito )?(obrigad*|brigad*|obg|valeu|vlw|grat[oa])
      agradeço
      (só isso|era isso|é só)
      (bom|boa|ótimo) (fim de semana|final de semana|trabalho)`,
    service: `(falar|conversar) (com|por)
      (gerente|dono|dona|atendente|vendedor|vendedora|responsável|responsavel|pessoa|humano|técnico)
      (vocês|voces|vcs|você) (estão|estao|está|tão) (abertos?|disponíveis|disponiveis|livres|aí|atendendo)
      (ligação|ligacao|ligar|telefone|liga pra)
      (entrega|entregas|entregam|frete|envio|enviam|motoboy|delivery) (em|no|na|para|pra|grátis|gratis|a|por)?
      (fazem|tem) (entrega*|envio|delivery|frete)
      (horário|horario) de (funcionamento|atendimento|abertura)
      (que horas|abrem|fecham|abre|fecha|aberto|abertos|funciona até|funcionam)
      (endereço|endereco|localização|onde fica|onde vocês|ficam onde|loja física)
      (aceita*|pagamento|pagar|pix|cartão|boleto|parcel*|dinheiro|na entrega)
      (garantia|nota fiscal|estacionamento|banheiro|wifi|wi fi)
      (vaga de emprego|trabalhar com vocês|currículo|catálogo|catalogo|atacado|revend*)`,
    spam: `(ganhe|ganha) (dinheiro|#|até)
      (trabalhe|trabalho|renda) (de|em|extra)
      (você|vc) (foi sortead[oa]|ganhou)
      parabéns _ (ganh*|prêmio|sorte*)
      (empréstimo|emprestimo)s?
      (invist*|bitcoin|cripto*|cassino|apostas)
      seguidores`,
    owning: `(já |ja |eu )?(tenho|temos|comprei|compramos|recebi|recebemos|uso|adorei|gostei|amei) (um|uma|o|a|os|as|meu|minha|esse|essa|muito|do|da)
      já (tenho|comprei|recebi)
      gosto (muito|do|da)
      ^(oi )?(meu|minha|meus|minhas)`,
    declining: `(já )?(não|nao|n) (quero|queremos|preciso|precisamos|tenho interesse)
      (cancel*|desist*|deixa pra lá|mudei de ideia)`,
    inquiry: `(como|por que|porque) (funciona|usa|uso|faço|posso|é|são|se)
      (é|são) (compatível|bom|boa|original|resistente|melhor|novo|nova|seguro)
      (serve|servem|funciona|dá) (para|pra|pro|com|no|na)
      (qual|quais) (é|são) (a|o|melhor|as|os)
      (qual|que) (a )?(diferença|medida|cor|cores|material|marca|tamanho)
      quanto (pesa|mede|dura|demora)
      (diferença|medidas|características|recomend*)`,
    picture: `(foto|fotos|imagem|imagens|vídeo|video|manual|catálogo) (do|da|de|dos|das)
      (manda*|envia*|mostra*|passa*) (me )?_ (foto|fotos|imagem|vídeo|video|catálogo|manual)`,
  },
}
