/** Abbreviations of offices, laws, benefits, courses and of everyday writing, without their full stops. */
export const ABBREVIATIONS = `
  abh ebh bamf jmd mbe kim ki cm cmc jc sa ja fk rbk nrw brd eu usa uk un unhcr iom ngo mso msos dolm rb
  sgb sgbii sgbiii sgbviii sgbxii alg asylblg asylg aufenthg aufenthv beschv freizügg stag bvfg bgb zpo stgb agg rdg dsgvo
  bdsg tintg bafög baföeg azr ggua vzä vzae fte std kdu but bup bg bab ebz nk bk gfk sub ne dt ba afa arge azav avgs egv mag
  mae gfb lzz eqj eq bvb bae babm iq ihk hwk anabin zab kmk vhs ik isk alpha alphakurs deuföv deufoev bsk jik dtz lid gers
  telc dsh goethe testdaf ogs ogata ügs uegs fös lb asd spfh hpg hzu hze ebst eb ebb erzb inobh umf uma umfs umas spz kjp kjpp
  ptbs pts adhs adhd ads fasd hiv aids mrt ct ekg eeg copd op ops ot ph php phq reha au aus ku gdb mdk md pg gkv pkv kv pv rv av
  uv dak aok tk ikk bkk kkh barmer vdk gez ard zdf ard wbs wg efh mfh ek nk we zfh abt az az ra rain rae vg ovg ag lg olg bag
  bverwg sg lsg amtsg ger sta pol gez zue eae nu gu üh ueh üw wbs wba sta stadt eva evtl ggf bzw usw etc ff ua zb dh idr ig oä ae
  bsp zbsp insb insbes inkl exkl zzgl abzgl abs art nr lt bzgl ca max min mind tel mo di mi do fr sa so jan feb mrz mär apr mai
  jun jul aug sep sept okt nov dez kw hj qu qj sj wo mon tg stk pers pl pkt kap anl anm antr ausw besch bew ber betr bewill
  unterl ausl ausländ beh behörd bez dat dok ehem eig einl entspr erg erl fam ges gem ggü gepl gspr int inv klz kd kds kg kiga
  kita kitas kjgd krh kh kkh ktr kv kzb leist lfd ltd mtl jährl tägl wöch med mgl mit ma mas mitarb nachm vorm nächst notw pkw lkw
  prot psych rd rep ri sb sbs sek schr schw schwb schwbv sms som sog sprachm sprechst str tn tns teiln termv tkt umg unb unbek
  unbefr befr urspr ust verl verm vermitt vers vorl vors vorauss whg whgs wg wgs wgh wv zahl zus zust zw zwst zzt zz gesetzl
  ergo logo itt ip orga info infos app apps pc pcs tv wlan pdf pdfs usb qr sim pin puk iban id mail mails email emails e cc bcc
  fax faq dvd cd chat sms kfz tüv öpnv oepnv db bahn bus ice abo drk awo dpwv skf skm ekd evk kdfb caritas diakonie ib jaz gba
  gl bue gps hh mw nl sz üst bsz rav rvl sv sba sgbix sgbxi sgbv avr tvöd tv minijob midijob ueba übag lsbti lsbtiq lsbtqi queer
  fsj bfd öbfd jva ba bos fos bk bkbg rs gs hs gy gym ges förd abi fhr fh uni unis tu rwth eu-bürger vkl dazl daz daf rdl
  hva ha hp hzl hzlu grusi grusig gsig grsi sodeg wogg bkgg bkg kiz eg elterng uvg ug uvk uv kug ueg üg pb pbg ebs ebk eks wgb
  zsba zab zfa lea lafa bezreg br lwl lvr lks lra kjgd spdi sozpsy sozpäd päd paed msd dgs
  tbc ctg hno zahna rtw notf stat amb pat
  aha oha hm na nee jo tja top sos mfg vg lg dsgvo sv sos kiss gua vk vwl bwl lzv rlp nds bw
  ber intake assessment reassessment monitoring linking evaluation outreach clearing coaching matching job jobs
`

/** Abbreviations that are written with full stops between single letters; read in lower case. */
export const DOTTED =
  /(?<!\p{L})(?:z\. ?b|z\. ?t|z\. ?zt|z\. ?hd|z\. ?k|z\. ?h|u\. ?a|u\. ?ä|u\. ?u|u\. ?v\. ?m|u\. ?z|u\. ?s\. ?w|d\. ?h|d\. ?j|d\. ?m|d\. ?mts|i\. ?d\. ?r|i\. ?a|i\. ?o|i\. ?v|i\. ?h\. ?v|i\. ?s\. ?d|i\. ?v\. ?m|i\. ?z\. ?m|e\. ?v|m\. ?e|m\. ?w|o\. ?g|o\. ?ä|o\. ?a|o\. ?b|o\. ?k|v\. ?a|s\. ?o|s\. ?u|s\. ?a|n\. ?b|n\. ?v|n\. ?m|n\. ?n|a\. ?d|a\. ?g|a\. ?a|a\. ?f|b\. ?a|b\. ?b|f\. ?d|ggf|gem|p\. ?m|p\. ?a|v\. ?m|l\. ?m|lfd|t\. ?w|w\. ?o|q\. ?d|z\.b|u\.a|i\.d\.r)\.?(?!\p{L})|(?<!\p{L})(?:n ?\/ ?a|k ?\. ?a|w ?\/ ?m|m ?\/ ?w(?: ?\/ ?d)?|w ?\/ ?v|p ?\. ?p)\.?(?!\p{L})/gu

/** Levels, age limits and laws in one piece with their number; read in lower case. */
export const MIXED_SHAPES =
  /(?<![\p{L}0-9])(?:[abc][0-2](?:[.,][1-3])?(?:\+|-)?(?:\/[abc]?[0-2])*|[uü][0-9]{1,2}[ab]?|j[12]|sgb ?[0-9]{1,2}|alg ?(?:[0-9]|i{1,2}v?)|h4|q[1-4]|co2|covid ?-?19|g[89]|m[23]|cm[23]|km[2]|ef|p[1-9]|c19|l1|l2|f[0-9]{2}(?:\.[0-9]{1,2})?|24\/7|dsd[12]|2g|3g|mp3|a4|h[0-9]{1,2}|t[1-3])(?![\p{L}0-9])|(?<![\p{L}0-9])(?:sgb|kapitel|teil|stufe|buch|sek|pflegegrad|phase|modul)\s?-?(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{0,3}|xiv)(?:\s?[/,+]\s?(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{0,3}|xiv))*(?!\p{L})/gu

/** Words after which a letter from A to D names a category or a class. */
export const LETTERS_AFTER: ReadonlySet<string> = new Set(
  'kategorie fallkategorie kat kategorien klasse führerscheinklasse führerschein fs gruppe typ plan hepatitis teil variante buchstabe bedarf stufe intensität alternative vitamin bereich'.split(
    ' ',
  ),
)

/** Single letters that begin a hyphenated word: E-Mail, P-Konto, U-Untersuchung. */
export const LETTER_PREFIXES: ReadonlySet<string> = new Set('e p u s i x t l a b c d k m n v'.split(' '))

/** What may be glued to a number. */
export const NUMBER_SUFFIXES: ReadonlySet<string> = new Set(
  `x h j m w t d km cm mm min std stdn sek eur euro kg g mg ml l qm m er te ter tes ten tem st ste fach mal malig jährig
  jährige jähriger jähriges jährigen jährigem monatig monatige monatigen monatiger monatiges wöchig wöchige wöchigen wöchiger
  wöchiges tägig tägige tägigen tägiger tägiges stündig stündige stündigen stündiges köpfig köpfige köpfigen köpfiger köpfiges
  prozentig prozentige prozentigen zkb zkdb zi zimmer uhr jahre jahren tage tagen monate monaten wochen kinder pers personen
  stunden minuten erin teilig teilige teiligen stellig stellige malige maligen`.split(/\s+/),
)
