/** Abbreviations in any case, without their full stops. */
export const ABBREVIATIONS = `
  abb abi abo abs abzgl aha amb anabin anl anm antr app apps apr art assessment asylverf aug ausbildungspl ausl
  ausw baföeg bafög bahn barmer beant befr begl beh ber beratg bes best betr bew bewillg bez bezreg bsp bspw
  bus bzgl bzw bürgerb ca caritas chat clearing dat deutschk dez dh di diakonie do dok dolm ehem eig einl email
  emails erg ergo erl erzb etc evtl excel exkl fam fax feb ff fr förd gem gepl gepr ges gg ggf ggmbh ggü gmbh
  goethe idcard info infos inkl insb insg intake integrationsk inv jan job jobs jul jun kap kds kfz kg kiga
  kita kitapl kitas kl klz koop lafa lfd lkw logo lt ltd mai mail mails matching max med mgl mi midijob min
  mind minijob mit mo mon mrz mtl mär möbl mögl neg notf notw nov nr oha okt orga outreach paed pat pdf pers
  pkt pkw pos prot psych päd qu reassessment reha sa schr schriftl schw schwb sep sept sms so sog som soz
  sozpsy sozpäd sprachk sprachm sprechst stat std stk str tab taskira tazkira tel termv tg tja top tskira tägl
  tüv umg unb unbefr uni unis usb usw verl verm vers verz vgl vhs vorl vorm vors whatsapp whg whgs wlan wo wöch
  zahl zahna zb zbsp zus zust zw zwst zzgl zzt
`

/** Abbreviations of offices, laws, benefits, courses: "KIM" and "kim" are read, "Kim" is a name. */
export const CAPITALS = `
  aa abh abt ada adhd adhs ads ae afa ag agg agh aids alg amtsg ao aok aosf ard arge asa asb asd asylblg asylg
  au aufenthg aufenthv aus av avgs avr awo az azav azr ba bab babm bae bag bamf bcc bdsg beschv bfd bg bgb bk
  bkg bkgg bkk bmi bo bos br brd bsk bsz btg bue bup but bvb bverwg bvfg bw bwl cc cd cm cmc copd ct ctg daf
  dak daz db de deufoev deuföv dg dgb dlrg dna dpwv drk drv dsgvo dsh dt dtz dvd e eae eat eb ebb ebh ebs ebst
  ebz eeg efh eg egk egmr egv ek ekd ekg em eok eq eqj esa eu eu-bürger eugh eutb ev evk ewg ez faq fasd fb fgm
  fh fhr fim fk fos freizügg fs fsj fsp fte fud fös gba gdb ger gers gez gfb gfk ggmbh ggua gk gkv gl gmbh gps
  grusi gs gspr gu gua gy gym güb ha hb hek hg hh hiv hj hk hm hno hp hpg hs hva hwk hze hzu ib iban ibz ice id
  idr if ifd ig ihk ii iii ik ikk inobh inspe int iom ip iq ise isk itt iv ix ja jaz jc jgh jik jmd jo juh jva
  kd kdu kfz kg kh ki kim kiss kiz kjgd kjp kjpp kk kkh kl km kmk ks ku kug kv kw kz kzb lb lg lid lkw lra lrs
  lsbti lsbtiq lsbtqi lsg lu lvr lwl ma mag mags mat mbe mbh md mdk mfa mfg mfh mhd mkjfgfi mpu mrt ms msa msb
  msd mso msos mv mw na nds ne nee ngo nk nl nrw nu nz oepnv ogata ogs olg op ops ot ovg oä pb pbg pc pcs pdf
  pdfs pg ph php phq pia pin pkh pkv pkw pl pol psz pta ptbs pts puk pv qj qr queer ra rae rain rav rb rbk rd
  rdg rdl ri rlp rs rtw rv rvl rwth sb sba schwbv sek sf sg sgb sgbii sgbiii sgbix sgbv sgbviii sgbxi sgbxii
  sim sj skf skm smc sor sos spd spdi spfh spz sta stadt stag stgb sub sv tb tbc telc testdaf tg thw tintg tk
  tkt tn tns tu tv tvöd tz tüv ua ueba ueh ug uk uma umas umf umfs un unhcr usa usb ust uv uvg uvk vdk vg vhs
  vi vii viii vk vkh vn vwl vz vzae vzä wba wbs we wfbm wfg wg wgh wgs wm wv xi xii zab zav zdf zfa zfh zkb zpo
  zue zz öbfd öpnv übag üg ügs üh üst üw
`
