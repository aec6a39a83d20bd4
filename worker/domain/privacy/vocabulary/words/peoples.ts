/** Peoples, citizens, languages, religions. */
export const PEOPLES = {
  adjectives: `
  afghanisch afrikanisch albanisch alevitisch algerisch amerikanisch angolanisch arabisch arabischsprachig
  argentinisch armenisch aserbaidschanisch asiatisch atheistisch bangladeschisch belarussisch belgisch beninisch
  bergisch bosnisch brasilianisch britisch buddhistisch bulgarisch burundisch chilenisch chinesisch christlich
  deutsch deutschsprachig dominikanisch dänisch englisch englischsprachig eritreisch estnisch europäisch
  evangelisch ezidisch finnisch französisch französischsprachig fremdsprachig gambisch georgisch ghanaisch
  griechisch guineisch haitianisch hinduistisch indisch indonesisch irakisch iranisch irisch islamisch israelisch
  italienisch ivorisch jamaikanisch japanisch jemenitisch jesidisch jordanisch jugoslawisch jüdisch kamerunisch
  kanadisch kasachisch katholisch kenianisch kirgisisch kolumbianisch konfessionslos kongolesisch koreanisch
  kosovarisch kroatisch kubanisch kurdisch kurmandschi lateinamerikanisch lettisch libanesisch libysch litauisch
  malisch maltesisch marokkanisch mazedonisch mehrsprachig mexikanisch moldauisch mongolisch montenegrinisch
  mosambikanisch muslimisch muttersprachlich nepalesisch niederländisch nigerianisch nordafrikanisch
  nordmazedonisch norwegisch orthodox ostafrikanisch osteuropäisch pakistanisch palästinensisch persisch
  persischsprachig peruanisch philippinisch polnisch portugiesisch religiös rheinisch ruandisch rumänisch russisch
  russischsprachig saudisch schiitisch schottisch schwedisch schweizerisch senegalesisch serbisch singhalesisch
  slowakisch slowenisch somalisch spanisch spanischsprachig srilankisch sudanesisch sunnitisch syrisch
  südafrikanisch südamerikanisch südosteuropäisch südsudanesisch tadschikisch tamilisch tansanisch thailändisch
  togoisch togolesisch tschechisch tschetschenisch tunesisch turkmenisch türkisch türkischsprachig ugandisch
  ukrainisch ukrainischsprachig ungarisch usbekisch venezolanisch vietnamesisch weißrussisch westafrikanisch
  westfälisch zypriotisch ägyptisch äthiopisch österreichisch`,
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
