/** Peoples, citizens, languages, religions. */
export const PEOPLES = {
  adjectives: `
  syrisch ukrainisch afghanisch irakisch iranisch türkisch kurdisch eritreisch somalisch äthiopisch nigerianisch ghanaisch
  guineisch gambisch senegalesisch malisch ivorisch kamerunisch kongolesisch angolanisch sudanesisch südsudanesisch ägyptisch
  marokkanisch algerisch tunesisch libysch libanesisch jordanisch palästinensisch israelisch jemenitisch saudisch arabisch
  persisch pakistanisch indisch bangladeschisch nepalesisch srilankisch tamilisch singhalesisch vietnamesisch thailändisch
  philippinisch chinesisch japanisch koreanisch indonesisch mongolisch kasachisch usbekisch tadschikisch turkmenisch
  kirgisisch russisch belarussisch weißrussisch georgisch armenisch aserbaidschanisch tschetschenisch albanisch kosovarisch
  serbisch bosnisch kroatisch slowenisch mazedonisch nordmazedonisch montenegrinisch jugoslawisch rumänisch bulgarisch
  moldauisch ungarisch slowakisch tschechisch polnisch litauisch lettisch estnisch finnisch schwedisch norwegisch dänisch
  niederländisch belgisch französisch spanisch portugiesisch italienisch griechisch zypriotisch maltesisch britisch englisch
  irisch schottisch österreichisch schweizerisch deutsch amerikanisch kanadisch mexikanisch brasilianisch argentinisch
  kolumbianisch venezolanisch peruanisch chilenisch kubanisch dominikanisch haitianisch jamaikanisch afrikanisch asiatisch
  europäisch südamerikanisch lateinamerikanisch westafrikanisch ostafrikanisch nordafrikanisch osteuropäisch südosteuropäisch
  togoisch togolesisch beninisch ruandisch burundisch kenianisch tansanisch ugandisch mosambikanisch südafrikanisch
  muslimisch islamisch christlich katholisch evangelisch orthodox jüdisch jesidisch ezidisch alevitisch sunnitisch schiitisch
  hinduistisch buddhistisch religiös atheistisch konfessionslos kurmandschi
  westfälisch rheinisch bergisch deutschsprachig fremdsprachig muttersprachlich arabischsprachig russischsprachig
  ukrainischsprachig türkischsprachig persischsprachig englischsprachig französischsprachig spanischsprachig mehrsprachig`,
  nouns: {
    p: `Syrer Ukrainer Iraker Iraner Eritreer Somalier Äthiopier Nigerianer Ghanaer Guineer Gambier Malier Ivorer
    Kameruner Angolaner Ägypter Marokkaner Algerier Tunesier Libyer Jordanier Palästinenser Israeli Jemenit Araber Perser
    Pakistaner Inder Thailänder Japaner Koreaner Indonesier Georgier Armenier Aserbaidschaner Albaner
    Bosnier Mazedonier Montenegriner Moldauer Ungar Litauer Norweger Niederländer Belgier Spanier
    Italiener Engländer Österreicher Schweizer Amerikaner Kanadier Mexikaner Brasilianer Kolumbianer
    Venezolaner Peruaner Kubaner Afrikaner Europäer Südamerikaner Togoer Beniner Kenianer Kirgisier Isländer Estländer
    Staatsbürger Unionsbürger Drittstaatler Drittstaater Ausländer Inländer Europäer`,
    pn: `Afghane Kurde Türke Sudanese Kongolese Libanese Senegalese Tamile Vietnamese Chinese Mongole Kasache Usbeke Tadschike
    Russe Belarusse Tschetschene Kosovare Serbe Kroate Slowene Rumäne Bulgare Slowake Tscheche Pole Lette Este Finne Schwede
    Däne Franzose Portugiese Grieche Brite Schotte Ire Singhalese Bengale Nepalese Jeside Ezide Alevit Sunnit Schiit
    Moslem Muslim Hindu Buddhist Katholik Protestant Aramäer Assyrer Turkmene Hazara Paschtune`,
    none: `Dari Farsi Paschtu Pashto Urdu Tigrinya Amharisch Somali Kurmandschi Kurmanci Sorani Arabisch Romanes Romani Roma Sinti
    Muslima Muslime Muslimas Musliminnen Hindi Bengali Punjabi Twi Wolof Fula Fulani Mandinka Bambara Lingala Suaheli Swahili
    Oromo Hausa Igbo Yoruba Aramäisch Assyrisch Deutsch Englisch Gebärdensprache Krio Pidgin Ungarisch
    Christentum Judentum Juden Christen Islamunterricht Ramadan Zuckerfest Opferfest Newroz Kirche Moschee Synagoge Gemeinde`,
  },
} as const
