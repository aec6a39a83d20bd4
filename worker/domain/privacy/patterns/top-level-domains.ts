/** Country code endings (ISO 3166 and exceptions of IANA) without those that stand in German abbreviations only. */
const COUNTRIES = new Set(
  `ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf
  cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg
  gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp
  kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne
  nf ng ni nl no np nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm
  sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf
  ws ye yt za zm zw`.split(/\s+/),
)

const GENERIC = new Set(
  `com net org info biz name pro edu gov mil int mobi tel asia cat coop post jobs onion local example test invalid
  app dev online site shop store web xyz top club live life world email mail chat social family berlin koeln cologne nrw
  ruhr hamburg bayern wien saarland tirol gmbh immo jetzt reise reisen versicherung haus kaufen schule digital cloud link
  page blog news media agency group team work academy school center care health clinic doctor foundation church money bank
  legal consulting services support help guide community network international global one click space website tech
  solutions software host press photo wiki fun game games events hotel restaurant bar cafe fashion style art design studio
  film video music fit run bike auto cars taxi rent house city africa krd vip win best cool today tips
  party plus love zip mov foo company business`.split(/\s+/),
)

/** Endings that are also words of a sentence: a spoken dot before them is no address. */
export const READS_AS_WORD: ReadonlySet<string> = new Set(
  `am an as at do er es im in is it ist so st to da um zu re om ma nr mail email haus jetzt schule reise reisen versicherung
  team bank hotel restaurant cafe pizza taxi auto film video link training center post support guide international global
  land digital news studio name pro jobs travel web chat live top club baby kids one best help plus bar sex fun immo blog
  media cloud app art gift page social online info`.split(/\s+/),
)

/** Two-letter endings with which a sentence goes on when its space was forgotten. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'am an da do er es im in is so zu ab um ob wo'.split(' '),
)

/** Abbreviations after which the space is often forgotten. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ggf bzw evtl inkl zzgl usw etc vgl abs nr ca max min tel pers std bes lt wg bzgl zb ua gem sog insb insg vorauss mtl
  jährl lfd abt art kl str tgl wö wöch mo di mi do fr sa so allg ausl dt ehem entspr exkl gepl ges mögl notw regelm sonst
  telef unbek unbefr vorl zus zust zw zzt`.split(/\s+/),
)

/** Is a lower-case ending one of the net's. */
export function isTopLevelDomain(ending: string): boolean {
  return COUNTRIES.has(ending) || GENERIC.has(ending) || ending.startsWith('xn--')
}
