import type { Language } from './language'

export const english: Language = {
  code: 'en',
  common: `the a an is are am was were be been being do does did doing have has had having will would can could shall should may might must i im ive
    id ill you u ya your youre yours ur we our us he she they them their his her it its this that these those there here what whats which who
    whom when where why how and or but if so as at by for from in into of off on onto out over to up with without about than then too also just only even
    not no yes yeah yep nope any some all both each every more most much many few one ones own same other another such again still yet already now cant
    dont doesnt didnt isnt wasnt wont hasnt havent my me myself mine because while until till before after since through between him s t re ll ve m d`,
  chat: `persons person adults adult hi hello hey hiya good morning afternoon evening night day dear sir madam maam miss mister bro buddy friend guys team please pls plz pleas kindly thanks thank
    thx ty tnx cheers sorry excuse ok okay okey alright fine great perfect nice cool sure lovely awesome really very quite maybe perhaps actually btw asap urgent
    urgently quick quickly question wondering wonder wanted want wanna wants need needs needed looking look searching search find interested buy buying purchase
    get getting got order ordering take taking pick pickup collect come coming pass visit go going gonna store shop website site online page ad advert post story photo picture pic
    seen saw see check checking know tell let inform ask asking help today tomorrow tonight yesterday week weekend month soon later moment sometime anytime item product
    article thing things stuff new newest latest original genuine cheap cheaper best quality exact exactly right correct last left remaining back arrive arrives arrived arriving comes available availability stock sell selling
    sold keep carry free possible exactly called named brand say said says think guess hope hoping well however also someone anyone everybody people wife husband mom mum dad son daughter
    brother sister brothers sisters birthday gift present school office home house work job trip party wedding use using used bring own local nearby near around really back noon bit lot
    mate hun love x xx lol haha hmm oh um uh yea ye info details detail range collection offer urgent deliver delivery delivered ship shipping send way ready year
    yours since exact couple amount whole already possibly next first second third normal regular standard usual earliest slots spots places spaces openings appointments times`,
  notBefore: 'not except excluding',
  notAfter: '',
  belonging: 'for fits fitting compatible',
  belongsBefore: '',
  joining: 'and or plus & also',
  cues: {
    availability: `(in|on|out of) (stock|stok|stocks)
      instock
      stock
      restocked
      sold out
      availab*
      avail
      avlbl
      unavailable
      (any|some|many|few|much|ones|one|it|them|you) (still )?left
      left in
      still (there|around|going|on sale|for sale|up for grabs)
      back in
      (any|free|open|more) (slot|spot|space|place|seat|room|opening|appointment|table|time)s?
      (slot|spot|space|place|seat|appointment)s? (free|open|left)
      is there (space|room|a place|a spot|a slot|a seat)
      (room|space|places|seats|spots) for
      (fully )?booked (up|out)
      can i (still )?(get|have|come in for) (a|an|my|some|in)
      can you fit me in
      is _ free (on|at|this|next|today|tomorrow)
      (is|are) (it|they|these|those) there`,
    asking: `(do|does|did|dont|would|will) (you|u|ya|yall|y all|your shop|your store|the shop|the store) (guys |still |also |even |currently |actually |maybe |happen to |by any chance |perhaps |not |normally |usually )*(have|hav|hv|got|carry|sell|stock|keep|supply|offer|do)
      have (you|u|ya) (guys |still |maybe )?(got|any|a|an|the)
      (you|u|ya|yall|shop|store) (guys )?(still |also )?(have|hav|hv|got|sell|carry|stock)
      (got|have|has) (any|some|it|them|one|these|those|this|that)
      got (a|an|the)
      still (have|got|selling|sell|stocking)
      anyone (have|selling)
      (is|are) there (any|a|an|still|some|more)
      any (more )?_ (left|available|there|in|around)
      any chance
      ^(hi |hello |hey |good morning |good evening |good afternoon )?any
      (am |im |i m |we are |were )?(looking|searching|hunting) for
      in search of
      (can|could|may|where|how) (i|we) (can )?(still )?(get|buy|order|find|purchase|have|book)
      (i|we) (really |also |just |would |d )?(need|want|wanna|require|like)
      (need|want|wanna) (a|an|the|some|to buy|to get|#)
      wanna (book|buy|get|order|have)
      im after
      i am after
      interested in
      (something|anything) in`,
    leaning: `(and|or|also|so|ok|but) (in|for|with) (a |the )?(size|colou?r|black|white|#)
      (and|or) in
      (need|want|get|take|have|buy|order) (it|them|this one|that one|those|these)
      (what|how) about
      and (the|a|an)
      same (one |thing |model )?(in|but)
      (do you have|got|have) (it|this|that|them|one|these|those)
      (is|are) (it|this|that|they|these|those|this one|that one) (still|available|there|in|gone|sold|on|free|back)
      (in|is) (another|a different|other) (size|colou?r)
      other (sizes|colou?rs)
      (does|do) (it|this|that|they|these|those) (also |still )?come in`,
    reserve: `reserv*
      hold (it|one|that|this|them|these|those|both|the|a|an|on to|#|me|two|three|my)
      hold _ (for me|for us|until|till)
      keep (it|one|me|#|the|that|this|them|both|two) _ (for me|for us|until|till|aside|tomorrow)
      keep _ (for me|for us|aside)
      (keep|save) (it|one|me one|this|that|them) (for me|please|pls|til*|until)
      (put|set|lay|leave) _ aside
      aside for me
      save _ (for me|for us)
      save me (one|#|a|the|two)
      (i ll|ill|i will|we ll|we will|i d|id) (gladly )?(take|have) (it|one|#|the|them|both|this|that|two|three|a)
      i (take|want) (it|one|them|both)
      (please |pls )?book (me|it|us|that|this|one|in|the|a|an|my)
      book _ for me
      put me (down|in) for
      sign me up for
      (i d|id|i would|i|we) (like|want|love) to (reserve|book|order|place)
      count me in
      first option`,
    restock_alert: `(notify|alert|ping) (me|us)
      (notify|alert) (when*|once|if|as soon)
      ^(yes |ok |okay |please |pls |sure )*(alert|notify|let (me|us) know)( it| pls| please| ok| thanks| then)*$
      ^(yes |ok |okay |please |pls |sure |then )*(tell|inform|message|msg|text|ping|write|write to|update) (me|us)( please| pls| then| thanks| ok)*$
      (let|tell|inform|message|msg|text|dm|write|write to|call|email|contact|update|remind|whatsapp|buzz|drop) (me|us) (a )?(know |line |message )?(when*|once|as soon|the moment|the day)
      (let|tell|inform|message|msg|text|dm|call|email|contact|update) (me|us) _ (when*|once|as soon|if) _ (back|in|arriv*|available|restock*|come|comes|again|stock|there|here)
      let (me|us) know (if|in case) _ (back|again|restock*|comes|arriv*)
      (want|like|get|need|yes) (an|the|a) (alert|notification|reminder)
      keep (me|us) (posted|updated|informed|in the loop)
      restock (alert|notif*|reminder|update|message)
      (back in stock|stock) (alert|notif*|reminder|message)
      restock
      (waiting|wait) ?list
      (for|on|to) (the|an|your) (alert|alerts|list|notification|notifications)
      yes (alert|notify)
      waitlist
      when (will|would|are|is|do|does|can) _ (back|again|restock*|arriv*|come in|coming in|in again|be in|new stock|get more|next batch)
      when (its|it is|they are|theyre|it s) back
      second option`,
    similar: `similar*
      alternativ*
      (something|anything|sth|one|ones|some|others|another|more) (else )?(like|close to|comparable|equivalent)
      (like|as) (it|this|that|these|those|them) but
      what else (do|have|you|u|is|can|r|are|got)
      what other
      anything else (in|like|you|for)
      other (options|models|choices|options like)
      (show|send|give) me (some |the )?(other|more|similar|alternativ*|options)
      comparable
      substitut*
      equivalent
      instead of (it|that|this)
      (have|got|there|something|anything|else) instead
      other _ (like|similar to) (it|this|that)
      (closest|nearest) (thing|one|match|model)
      third option`,
    price: `how much
      (price*|pricing|pricelist)
      (cost|costs|costing)
      discount*
      what (does|do|would) _ cost
      (do|does|would) (you|u|they) charge
      what (are|is) (your|the) rates?
      # (percent|pct) off
      % off
      % discount
      (on|for) sale (price|now)
      promo*
      best (price|offer|deal)
      (any|special) (offer|deal|offers|deals)
      quot(e|ation)
      (cheaper|lower) (if|price|rate)
      coupon*
      wholesale (rate|price)*`,
    order_status: `(my|our) (recent |last |online )?(order|orders|parcel|package|delivery|shipment|purchase|repair|packet|item|items|stuff|pre ?order|invoice)
      order (number|no|nr|id|ref|status|#)
      # order
      (where|wheres|when|whens) (is |are |s |will )?(my|our|the (order|parcel|package|delivery|courier))
      track(ing|ed)?( number| code| id| link)?
      (has|have|had|was|been|already|not|yet|is|did) (it |they |you |he |my order )?(been )?(shipped|dispatched|sent out|posted|delivered)
      (shipped|dispatched) yet
      did (you|they) (already )?(ship|send|dispatch|post)
      supposed to (arrive|come|be here|be delivered|get)
      (not|hasnt|havent|didnt|never|yet to|still not|hasn t|haven t|didn t) (yet )?(arrived?|been delivered|received?|come|got|gotten)
      still (waiting|havent|have not) (for|on|received|got|my)
      (any )?(update|news) (on|about|regarding) (my|the|our|order)
      (i|we|that i|ive|i ve) (already )?(ordered|paid|pre ?ordered|placed an order|made an order)
      paid for
      ready (for|to) (pick|pickup|collect|collection)
      status of
      out for delivery
      (the )?courier
      when (will|does) (it|they|you) (arrive|deliver|ship|be delivered|get here)
      (is|are) my _ ready`,
    complaint: `refund*
      (money|cash) back
      complain*
      disappoint*
      terrible
      horrible
      awful
      worst
      disgust*
      unacceptable
      ridiculous
      (not|un|very un|really un) ?happy
      not (good enough|impressed|satisfied|what i ordered|as described|the same)
      (so |very |really )?(annoying|annoyed|frustrat*|upset|angry|furious)
      scam*
      rip ?off
      fraud
      liars?
      (you|they|youre|staff) (are |were )?lying
      (wrong|different) (size|colou?r|item|product|one|model|order|thing|part|shade|address)
      (send|sent|got|received|gave|delivered|shipped) (me |us |a |an |the )*(wrong|broken|damaged|different|empty|opened|used)
      (send|sent|got|received|gave|delivered|shipped) _ (wrong|instead|broken|damaged|different|empty|opened|used)
      (came|arrived|was delivered|turned up) (already )?(broken|damaged|open|opened|empty|used|dirty|late|scratched|cracked|torn|without|with)
      (cancel*) my order
      (is|are|was|were|s) (the |a )?wrong
      not what (i|we) (asked for|wanted|bought)
      (nobody|no one|noone) (has )?(repl*|answer*|respond*|called)
      (no|still no|never got an?) (reply|answer|response) (for|from|since|in|yet)
      (poor|bad|terrible|lousy) (quality|service|experience|product)
      want (this|it) (fixed|sorted|exchanged|replaced)
      (want|like|need) to (return|exchange|send back|complain)
      fell apart
      (cracked|broken|damaged|dead|faulty) (on|upon) arrival
      waste of
      useless
      (second|third|fourth|#) time (i m|im|i am|i ve|ive|i have) (writ*|ask*|contact*|messag*|told|said)
      (rude|impolite|unprofessional|lied|cheated|cheating|dishonest)
      (is|was|were|are) missing
      false advertis*`,
    broken: `broke*
      (damaged|defect*|tore|shrank|shrunk|faded|exploded|burst|rusted|faulty|dead|cracked|scratched|torn|leaking|leaks|peeling|ripped|stained)
      (does|doesn|doesnt|did|didnt|wont|won|stopped|isnt|is|not|never|no longer|cant|hardly)( t)? (work*|charg*|turn on|turning on|switch on|heat*|connect*|start*|fit)
      (stopped|quit) (work*|charg*)
      not working
      (has|have|had|with|got) (a |some )?(big |small |huge )?(hole|crack|scratch|dent|stain|tear)(s|es)?`,
    greeting: `(hi|hii|hello|helo|hey|heya|hiya|howdy|yo|greetings|morning|evening|salutations)
      good (morning|afternoon|evening|day|night)
      (is )?(anyone|anybody|someone|somebody) (there|here|home|around)
      (are )?(you|u) there
      how are (you|u|things)
      whats up`,
    thanks: `thank*
      thx
      thnx
      tnx
      ty
      tysm
      cheers
      appreciate*
      (that s|thats|that is|this is) (all|it|perfect|great)
      no (that s|thats) all
      have a (nice|good|great|lovely|blessed|wonderful) (day|one|evening|weekend|night|week)
      (you re|youre|you are) (the best|amazing|great|a star)
      much obliged
      got it
      bye`,
    service: `are (you|u|they) (guys )?(still )?(available|free|open|there|busy|closed|hiring|a bot|real)
      (you|u) (available|free) (to|for|now|today)
      (manager|owner|boss|supervisor|agent|human|representative|operator|staff|consultant|technician|salesperson|someone|somebody|colleague)
      (speak|talk|chat) (to|with)
      to (talk|chat|speak)
      (phone |video )?call (me|you|now|back)
      (parking|car park|toilet|wifi|wi fi|wheelchair|fitting room)
      (cash|card|payment|pay) (on|by|in|with|at|upon|via) _ (delivery|card|cash|arrival|instal*)
      (cash|card|credit card|debit card|paypal|apple pay|google pay|bank transfer|instal*ments?|klarna|crypto)
      (home |same day |express |free |next day )?(delivery|shipping)
      (deliver|ship) (to|on|in|abroad|outside|internationally)
      do you (deliver|ship|repair|rent|install)
      (opening|business|working|store|shop|office) (hours|times)
      what time
      (what|which) (hours|days|time)
      (open|close|closed|closing) (today|tomorrow|on|at|now|until|till|sundays?|weekends?|late)
      (your|the) (address|location|number|email|website|branch|branches|hours|catalog|catalogue)
      where (are|is) (you|your|the shop|the store)
      (warranty|guarantee|return policy|gift card|gift wrap*|invoice)
      (hiring|vacanc*|job|jobs|internship|cv|resume)
      (wholesale|franchise|partnership|collaborat*|influencer)
      loyalty
      (instagram|facebook|tiktok|telegram|website|web ?site|online shop|app|newsletter|email|e mail)
      (bus|metro|subway|train) (stop|station)
      near (you|your|the (shop|store))
      (speak|understand) (english|spanish|german|french|arabic|russian|hindi|portuguese|turkish|italian|chinese)
      accept (returns|cards?|cash|paypal)
      wrong (number|chat|person|group|window)
      (phone|contact|telephone|whatsapp) number`,
    spam: `congratulations _ (won|winner|selected)
      you (have )?won
      claim (here|now|your)
      (followers|likes) (available|for|cheap)
      (cheap|buy) (followers|likes|views)
      (earn|make) (money|#|cash)
      (work|money) from home
      (bitcoin|crypto|forex|casino|betting|jackpot|lottery)
      invest*
      stock (market|markets|tips|trading|exchange|picks)
      (instant|personal|quick) loan*
      click (here|the link|this link)
      (dm|contact) (me |us )?for rates
      (voucher|prize|gift) (claim|winner)
      100 (percent )?free money
      seo (services|rank*)`,
    owning: `(i|we) (already |also |just |still )?(have|own|use|love|like|bought|ordered|received|got|purchased) (the|my|a|an|mine|it|one|this|some|two|#)
      (i ve|ive|we ve|weve|i have|we have) (already |just )?(got|bought|received|had|used|been using|purchased)
      just (received|got|bought|picked up)
      ^(hi |hello |hey )?(my|mine|our)
      (fix|repair|clean|update|reset|sell|return) my
      bought (it|this|one|the|a) _ (yesterday|last|ago|from)`,
    declining: `(dont|don t|do not|doesnt|no longer|not) (want|need|like|interested) (it|the|any|a|this|that|them|to|in|anymore|more)
      (dont|don t|do not) (want|need)
      (i|we) (left|forgot|lost) (my|our)
      (want|need) _ (anymore|any more|any longer)
      cancel*
      (change|move|reschedule|postpone) (my|the) (appointment|booking|slot|time|order)
      never mind
      nevermind
      changed my mind
      not interested`,
    inquiry: `^(hi |hello |hey )?(how|why|which|what|who|does|did|should|would|was|were|has)
      (how|what|why|which) (do|does|is|are|to|can|long|big|heavy|many|about the|kind|type|colou?rs?|size)
      (can|could|how) (i|we|do i|to|you) (return|exchange|use|clean|wash|pair|connect|install|charge|cancel|change|track|cook|wear|recommend|explain|fix|repair)
      (is|are) _ (good|suitable|safe|compatible|waterproof|original|better|made|worth|genuine|real|heavy|easy|ok|okay|washable|vegan|halal)
      (work|works|compatible|fit|fits|go|goes) (with|on|for)
      difference between
      tell me (more )?about
      (battery life|dimensions|specs|specification*|ingredients|measurements|review*|feedback)
      recommend*
      suggest*`,
    picture: `(photo|picture|pic|image|video|screenshot)s? (of|for|from)
      (send|show|share|post) (me |us )?_ (photo|picture|pic|image|video|catalog|catalogue|manual|brochure)s?
      (have|any|more|real) (a |any |some |more |real )*(photo|picture|pic|image|video|manual|instruction|brochure|review)s?
      (the )?(user )?(manual|instructions) (of|for)`,
  },
}
