/** Institutions that are known by their whole name; read in lower case. */
const NAMES = `
  lernen fördern|in via|rotes kreuz|deutsches rotes kreuz|roter halbmond|weißer ring|weisser ring|pro asyl|pro familia|donum vitae
  |der paritätische|paritätischer wohlfahrtsverband|paritätische akademie|arbeiterwohlfahrt|sozialdienst katholischer frauen
  |sozialdienst katholischer männer|internationaler bund|bundesagentur für arbeit|agentur für arbeit|haus der kulturen
  |gl service(?: ggmbh)?|katholische jugendagentur|bundesverband spanischer vereine|amnesty international|sea watch
  |ärzte ohne grenzen|refugees law clinic|law clinic|rucksack kita|rucksack schule|griffbereit mini|griffbereit|fit in deutsch
  |perspektive heimat|startpunkt bildung|die brücke|leben an der ems|links der ems|rechts der ems|bundesamt für migration und flüchtlinge
  |haus der beratung|start with a friend|save the children|terre des hommes|plan international|kein mensch ist illegal
  |frühe hilfen|früher hilfen|frühen hilfen|chance e\\. ?v\\.|ludwig fresenius|mamba 4u|schule ohne rassismus|schule mit courage
  |good practice|care management|best practice|case manager(?:in(?:nen)?)?|social media|home office|first level|girls day|boys day
  |st\\. lucia|st\\. vincent(?: und die grenadinen)?|st\\. kitts und nevis|el salvador|costa rica|burkina faso|guinea-bissau|san marino
  |sierra leone|cabo verde|kap verde|são tomé und príncipe|sao tome|sri lanka|timor-leste|trinidad und tobago|antigua und barbuda
  |brunei darussalam|saudi-arabien|côte d'ivoire|cote d'ivoire|papua-neuguinea|dr kongo|hongkong|bosnien und herzegowina|bosnien-herzegowina
  |kongo-kinshasa|kongo-brazzaville|new york|tel aviv|addis abeba|port-au-prince
  |st\\. josef|st\\. antonius|jugend migrationsdienst|boat people|open source|ramadan fest|id mubarak|eid fest
  |jobcenter digital|faire integration|wohngeld plus|to do|to-do|sprach-kita|long covid|uni-assist|jobcenter kreis steinfurt aör|microsoft teams|ms teams|big blue button|google maps|google translate|deepl|smart phone|whats app|tik tok`

/** One pattern for all of them, as whole words. */
export const INSTITUTIONS: RegExp = new RegExp(
  `(?<!\\p{L})(?:${NAMES.trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/ /g, '\\s+')})(?!\\p{L})`,
  'gu',
)
