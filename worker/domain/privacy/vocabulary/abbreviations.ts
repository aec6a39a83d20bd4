/** Abbreviations in any case, without their full stops. */
export const ABBREVIATIONS = `
  abb abi abo abs abzgl aha amb anabin anl anm antr app apps apr art assessment asylverf aug ausbildungspl ausl
  ausw baföeg bafög bahn barmer beant befr begl beh ber beratg bes best betr bew bewillg bez bezreg bsp bspw bus
  bzgl bzw bürgerb ca caritas chat clearing dat deutschk dez dh di diakonie do dok dolm ehem eig einl email
  emails erg ergo erl erzb etc evtl excel exkl fam fax feb ff fr förd gem gepl gepr ges gg ggf ggmbh ggü gmbh
  goethe idcard info infos inkl insb insg intake integrationsk inv jan job jobs jul jun kap kds kfz kg kiga kita
  kitapl kitas kl klz koop lafa lfd lkw logo lt ltd mai mail mails matching max med mgl mi midijob min mind
  minijob mit mo mon mrz mtl mär möbl mögl neg notf notw nov nr oha okt orga outreach paed pat pdf pers pkt pkw
  pos prot päd qu reassessment reha sa schr schriftl schw schwb sep sept sms so sog som sozpsy sozpäd
  sprachk sprachm sprechst stat std stk str tab taskira tazkira tel termv tg tja top tskira tägl tüv umg unb
  unbefr uni unis usb usw verl verm vers verz vgl vhs vorl vorm vors whatsapp whg whgs wlan wo wöch zahl zahna
  zb zbsp zus zust zw zwst zzgl zzt
`

/** Abbreviations of offices, laws, benefits, courses: "KIM" and "kim" are read, "Kim" is a name. */
export const CAPITALS = `
  aa abh abt ada adhd adhs ads ae afa ag agg agh aids alg amtsg ao aok aosf ard arge asa asb asd asylblg
  asylg au aufenthg aufenthv aus av avgs avr awo az azav azr ba bab babm bae bag bamf bcc bdsg beschv
   bfd bg bgb bk bkg bkgg bkk bmi bo bos br brd bsk bsz btg bue bup but bvb bverwg bvfg bw bwl cc cd cm cmc
  copd ct ctg daf dak daz db de deufoev deuföv dg dgb dlrg dna dpwv drk drv dsgvo dsh dt dtz dvd e eae eat eb
  ebb ebh ebs ebst ebz eeg efh eg egk egmr egv ek ekd ekg em eok eq eqj esa eu eu-bürger eugh eutb ev evk
  ewg ez faq fasd fb fgm fh fhr fim fk fos freizügg fs fsj fsp fte fös gba gdb ger gers gez gfb gfk ggmbh
  ggua gk gkv gl gmbh gps grusi gs gspr gu gua gy gym güb ha hb hek hg hh hiv hj hk hm hno hp hpg hs hva hwk hze
  hzu ib iban ibz ice id idr if ifd ig ihk ii iii ik ikk inobh inspe int iom ip iq ise isk itt iv ix ja jaz
  jc jgh jik jmd jo juh jva kd kdu kfz kg kh ki kim kiss kiz kjgd kjp kjpp kk kkh kl km kmk ks ku kug kv kw kz
  kzb lb lg lid lkw lra lsbti lsbtiq lsbtqi lsg lu lvr lwl ma mag mags mat mbe mbh md mdk mfa mfg mfh mhd
  mkjfgfi mpu mrt ms msa msb msd mso msos mv mw na nds ne nee ngo nk nl nrw nu nz oepnv ogata ogs olg op ops ot
  ovg oä pb pbg pc pcs pdf pdfs pg ph php phq pia pin pkh pkv pkw pl pol psz pta ptbs pts puk pv qj qr queer ra
  rae rain rav rb rbk rd rdg rdl ri rlp rs rtw rv rvl rwth sb sba schwbv sek sf sg sgb sgbii sgbiii sgbix sgbv
  sgbviii sgbxi sgbxii sim sj skf skm smc sor sos spd spdi spfh spz sta stadt stag stgb sub sv tb tbc telc
  testdaf tg thw tintg tk tkt tn tns tu tv tvöd tz tüv ua ueba ueh ug uk uma umas umf umfs un unhcr usa usb ust
  uv uvg uvk vdk vg vhs vi vii viii vk vkh vn vwl vz vzae vzä wba wbs we wfbm wfg wg wgh wgs wm wv xi xii zab
  zav zdf zfa zfh zpo zue zz öbfd öpnv übag üg ügs üh üst üw
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
