/**
 * Invented or very common names where a note might hold them. `any` shows by its form (a title, a word of kinship, a foreign
 * script) and is found in every text; `note` is found because no word of the vocabulary.
 */
export const PLANTED_NAMES: Readonly<Record<'any' | 'note', string>> = {
  any: `
Herr Beispielich
Frau Beispielich
Hr. Beispielich
Fr. Beispielich
Fam. Beispielich
Familie Beispielich
Dr. Beispielich
Prof. Beispielich
Prof. Dr. Beispielich
Herrn Koch angerufen
Frau Klein
Frau Termin
Herr K.
Frau M
Hr. B.
herr beispielich
frau beispielich ruft an
HERR BEISPIELICH
Frau von Beispielich
Herr al Beispiel
Frau-Beispielich
Frau\u00a0Beispielich
Frau\u200bBeispielich
Frau Bei\u200bspielich
geb. Beispielich
geborene Beispielich
Klientin heißt Beispielia
Kind heißt Beispielo
namens Beispielo
Name: Beispielo
Name Beispielo
Vorname: Beispielia
genannt Beispielchen
alias Beispielo
Mr. Beispielich
Herr und Frau B.
Eheleute Beispielich
Sohn Yusuf
Tochter Fatima
Mutter Oksana
Vater Hamid
Bruder Mohammed
Schwester Zeynep
Ehemann Ahmad
Ehefrau Olena
Kind Ali
Onkel Jawad
Tante Gül
Oma Halyna
Cousin Bashir
Sohn (Yusuf)
Sohn: Yusuf
Sohn "Yusuf"
Tochter, Fatima, krank
sohn yusuf
Tochter Rose
Sohn Islam
Bruder Wolf
Sohn K.
Anwalt Beispielich
RA Beispielich
Lehrerin Beispielich
Klientin Amal
Klient Y.
Vermieter Beispielich
Betreuer Beispielich
Kinder Yusuf und Fatima
Іванна
محمد
Μαρία
Фатима
Fаtima
Yusuƒ Пример
山田
Ｆｒａｕ Ｂｅｉｓｐｉｅｌｉｃｈ
𝐅𝐫𝐚𝐮 𝐁𝐞𝐢𝐬𝐩𝐢𝐞𝐥𝐢𝐜𝐡
Ⓕⓡⓐⓤ Ⓑⓔⓘⓢⓟⓘⓔⓛ
Y̶u̶s̶u̶f̶
Z͑͗͌ȧ̷l͊g̀ő
Gespräch mit Herrn Beispielich verschoben
Termin Fr. Beispielich 10 Uhr`,
  note: `
Termin mit Fatima
Yusuf war da
yusuf war da
YUSUF
Fatimas Antrag
Yusufs Kita
Fatima-Antrag
Kita Yusuf
Mohammad
Muhammed
Ahmad
Ali
Abdullah
Omar
Hassan
Khaled
Aisha
Zahra
Maryam
Layla
Nour
Rania
Oksana
Olena
Volodymyr
Andrij
Iryna
Svitlana
Taras
Zeynep
Mehmet
Mustafa
Emine
Hatice
Deniz
Can
Gül
Rojda
Berivan
Azad
Sherin
Dilan
Jawad
Najib
Farzana
Zarghuna
Gulalai
Habibullah
Tesfay
Selam
Yohannes
Haben
Mebrahtu
Abdi
Hodan
Fadumo
Amina
Ousmane
Mamadou
Fatoumata
Ibrahima
Agron
Besnik
Shpresa
Ionel
Mihaela
Georgi
Desislava
Agnieszka
Krzysztof
Reza
Shirin
Parisa
Dmitri
Natascha
Nguyen
Thuy
Minh
Kavitha
Sivakumar
Maria
José
Carmen
Jean-Pierre
Chantal
Sabine
Horst
Jürgen
Kevin
Islam
Basel
Amal
Nur hat angerufen
Termin mit Nur
Rose kommt morgen
Müller
Schmidt
Meier
Koch hat angerufen
Termin mit Wolf
Gespräch mit Winter
Sommer ist krank
Anruf von Sonntag
Klein meldet sich
Lang war nicht da
König
Weber
Vogel kam nicht
mit Jung gesprochen
Neumann
Bergmann
Steinmann
Kaufmann rief an
Hoffmann
Kleinschmidt
Herrmann
Zimmermann
mit Mai telefoniert
Kim war da
Lotte braucht Hilfe
Israel hat Termin
Y. K.
A.B. war da
S. hat angerufen
F a t i m a
Fa-ti-ma
F4tima
Fatıma
Fátima
Şeyma
Łukasz
Ångström
fatima
mohammed
müller
hoffmann
Al-Beispiel
el Beispielo
van Beispielo
Rücksprache Yılmaz
Kind von Oksana`,
}
