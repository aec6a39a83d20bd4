/** Abbreviations in any case, without their full stops. */
export const ABBREVIATIONS = `
  kl kfz pkw lkw tüv gmbh ggmbh usb pdf vhs
  tazkira insg bes vgl bspw abb tab whatsapp excel taskira tskira idcard sa dolm bafög baföeg std anabin alpha
  alphakurs goethe erzb reha barmer evtl ggf bzw usw etc ff zb dh bsp zbsp insb insbes inkl exkl zzgl abzgl abs art nr
  lt bzgl ca max min mind tel mo di mi do fr so jan feb mrz mär apr mai jun jul aug sep sept okt nov dez qu wo mon tg
  stk pers pkt kap anl anm antr ausw besch bew ber betr bewill unterl ausl ausländ beh behörd bez dat dok ehem eig
  einl entspr erg erl fam ges gem ggü gepl inv klz kds kg kiga kita kitas leist lfd ltd mtl jährl tägl wöch med mgl
  mit mitarb nachm vorm nächst notw prot psych schr schw schwb sms som sog sprachm sprechst str teiln termv umg unb
  unbek unbefr befr urspr verl verm vermitt vers vorl vors vorauss whg whgs zahl zus zust zw zwst zzt gesetzl ergo
  logo orga info infos app apps wlan mail mails email emails fax chat bahn bus abo caritas diakonie minijob midijob
  förd abi uni unis lafa bezreg sozpsy sozpäd päd paed zahna notf stat amb pat aha oha tja top intake assessment
  reassessment monitoring linking evaluation outreach clearing coaching matching job jobs
`

/** Abbreviations of offices, laws, benefits, courses: "KIM" and "kim" are read, "Kim" is a name. */
export const CAPITALS = `
  asa pia mat
  dlrg thw bdkj bvmw dbb dgb igm asb juh mhd dpwv sovd kab ekir vhs zwst hdk
  fgm mpu
  eat dna psz kl fb hk wm mv ise inspe jgh spd ifd eutb wfbm btg em drv hek egk vn agh eok aa eugh egmr bmi esa msa mfa pta zfa ibz jva uvsg fos fhs bafza bva bzst kba oib fluchtag gue eufz zav ezf fsp skb tfk mpt bvjg avdual avdua avv ivk if ib bo eg og dg ug kg tg wz sz hz kz bz ez az nz dlz vwa hgb igb wgv
  de pkh ada ao sf aosf rv wfg ewg ii iii iv vi vii viii ix xi xii gmbh ggmbh mbh sor smc fim msb mkffi mkjfgfi mags
  rg km lro dgcc gk ms abh ebh bamf jmd mbe kim ki cm cmc jc ja fk rbk nrw brd eu usa uk un unhcr iom ngo mso msos rb
  sgb sgbii sgbiii sgbviii sgbxii alg asylblg asylg aufenthg aufenthv beschv freizügg stag bvfg bgb zpo stgb agg rdg
  dsgvo bdsg tintg azr ggua vzä vzae fte kdu but bup bg bab ebz nk bk gfk sub ne dt ba afa arge azav avgs egv mag gfb
  lzz eqj eq bvb bae babm iq ihk hwk zab kmk vhs ik isk deuföv deufoev bsk jik dtz lid gers telc dsh testdaf ogs ogata
  ügs uegs fös lb asd spfh hpg hzu hze ebst eb ebb inobh umf uma umfs umas spz kjp kjpp ptbs pts adhs adhd ads fasd
  hiv aids mrt ct ekg eeg copd op ops ot ph php phq au aus ku gdb mdk md pg gkv pkv kv pv av uv dak aok tk ikk bkk kkh
  vdk gez ard zdf wbs wg efh mfh ek we zfh abt az ra rain rae vg ovg ag lg olg bag bverwg sg lsg amtsg ger sta pol zue
  eae nu gu üh ueh üw wba stadt ua idr ig oä ae kw hj qj sj pl gspr int kd kjgd krh kh ktr kzb ma pkw lkw rd rep ri sb
  sbs sek schwbv tn tns tkt ust wgs wgh wv zz itt ip pc pcs tv pdf pdfs usb qr sim pin puk iban id e cc bcc faq dvd cd
  kfz tüv öpnv oepnv db ice drk awo dpwv skf skm ekd evk kdfb ib jaz gba gl bue gps hh mw nl sz üst bsz rav rvl sv sba
  sgbix sgbxi sgbv avr tvöd ueba übag lsbti lsbtiq lsbtqi queer fsj bfd öbfd jva bos fos bkbg rs gs hs gy gym fhr fh
  tu rwth eu-bürger vkl dazl daz daf rdl hva ha hp hzl hzlu grusi grusig gsig grsi sodeg wogg bkgg bkg kiz eg elterng
  uvg ug uvk kug ueg üg pb pbg ebs ebk eks wgb zsba zfa br lwl lvr lks lra spdi msd dgs tbc ctg hno rtw hm na nee jo
  sos mfg kiss gua vk vwl bwl lzv rlp nds bw
`

/** Abbreviations that are written with full stops between single letters; read in lower case. */
export const DOTTED =
  /(?<!\p{L})(?:z\. ?b|z\. ?t|z\. ?zt|z\. ?hd|z\. ?k|z\. ?h|u\. ?a|u\. ?ä|u\. ?u|u\. ?v\. ?m|u\. ?z|u\. ?s\. ?w|d\. ?h|d\. ?j|d\. ?m|d\. ?mts|i\. ?d\. ?r|i\. ?a|i\. ?o|i\. ?v|i\. ?h\. ?v|i\. ?s\. ?d|i\. ?v\. ?m|i\. ?z\. ?m|e\. ?v|m\. ?e|m\. ?w|o\. ?g|o\. ?ä|o\. ?a|o\. ?b|o\. ?k|v\. ?a|s\. ?o|s\. ?u|s\. ?a|n\. ?b|n\. ?v|n\. ?m|n\. ?n|a\. ?d|a\. ?g|a\. ?a|a\. ?f|b\. ?a|b\. ?b|f\. ?d|ggf|gem|p\. ?m|p\. ?a|v\. ?m|l\. ?m|lfd|t\. ?w|w\. ?o|q\. ?d|z\.b|u\.a|i\.d\.r)\.?(?!\p{L})|(?<!\p{L})(?:n ?\/ ?a|k ?\. ?a|w ?\/ ?m|m ?\/ ?w(?: ?\/ ?d)?|w ?\/ ?v|p ?\. ?p)\.?(?!\p{L})/gu

/** Levels, age limits and laws in one piece with their number; read in lower case. */
export const MIXED_SHAPES =
  /(?<![\p{L}0-9])(?:[abc][0-2](?:[.,][1-3])?(?:\+|-)?(?:\/[abc]?[0-2])*|[uü][0-9]{1,2}[ab]?|j[12]|sgb ?[0-9]{1,2}|alg ?(?:[0-9]|i{1,2}v?)|h4|q[1-4]|co2|covid ?-?19|g[89]|m[23]|cm[23]|km[2]|ef|p[1-9]|c19|l1|l2|f[0-9]{2}(?:\.[0-9]{1,2})?|24\/7|von [a-d] (?:auf|nach|zu) [a-d]|h[+-]|auf [a-d](?= (?:gesetzt|gestuft|geändert|herab|hoch|reduziert))|[a-d](?= (?:hoher|mittlerer|geringer|nachbetreuung))|dsd[12]|2g|3g|mp3|a4|h[0-9]{1,2}|t[1-3])(?![\p{L}0-9])|(?<![\p{L}0-9])(?:sgb|kapitel|teil|stufe|buch|sek|pflegegrad|phase|modul)\s?-?(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{0,3}|xiv)(?:\s?[/,+]\s?(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{0,3}|xiv))*(?!\p{L})/gu

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
