/** Identifiers that were written without sight of the rules, to see what gets through; invented, one a line. */
export const PLANTED_BLIND: Readonly<Record<string, string>> = {
  phone: `
Tel: 0251/492-0000
ruf an: 0 2 5 1 - 4 9 2 - 7 0
+49(0)251 4920
0049-251-492 00 00
(0251) 49 20 00
0251 – 49 – 2000
0251‑492‑000
０２５１／４９２０００
0151 23 45 67 89
+43 664 1234567
tel 4920 000
Mobilnummer endet auf 4567890
eins fünf eins zwei drei vier fünf
null-zwei-fünf-eins-vier-neun-zwei
Null zwei fünf eins, vier neun zwei
zwo fünf eins vier neun zwo null
doppel null vier neun eins sieben eins
0eins7eins 23 45 67`,
  iban: `
DE 12 5001 0517 5407 3249 31
de12500105175407324931
DE12 5001 0517 5407 3249 3l
AT611904300234573201
CH93 0076 2011 6238 5295 7
PL61 1090 1014 0000 0712 1981 2874
UA21 3223 1300 0002 6007 2335 6600 1`,
  tax_id: `
SteuerID: 02476291358
St.-Nr. 337/5012/3456
12/345/67890`,
  pension_number: `
65 070649 C 103
53 020380 w 001`,
  health_number: `
K123456789
k 123 456 789
Vers.-Nr. A 123 456 780`,
  identity_card: `
Pass C01X0006H
pass c01x0006h1
C 0 1 X 0 0 0 6 H
IDD<<T220001293<<
Ausweisnummer: T22000129
ZR 1234567
FA123456`,
  bamf: `
AZR 850214000123
DÜ-Az 8123456-439
GZ: 8 123 456 - 439`,
  jobcenter: `
BG-Nr.: 35502//0012345
BG 35502/0012345
355D012345`,
  court: `
7 K 12-24
XVII 12/24
VG 8 L 123/24.A
8 k 4567/22
S 7 AS 89/23 ER
12 C 1/24
7 F 12/2024
22 IK 345/21
Az. I-3 W 12/22
Aktenzeichen: 32.1.2-AB/17`,
  plate: `
ST/AB 12
ST_AB 12
MS KI 4711
MS-KI4711
ms-ki 4711
ST:K 12
ST.AB 123
GL – AB 12
kfz ST K 1234
OS-NA 815`,
  date: `
drei fünf neunzig
geboren drei fünf neunzig
23. siebter
geboren am 1.1.1990
*01.01.1990
geb 1.1.90
1.Januar 1990
1 Jan 90
1st January
01-Jan-1990
Jan 1, 1990
1990, 1. Januar
erster Januar
am ersten Januar neunzehnhundertneunzig
am 1. des ersten 1990
24.12.
Termin 24.12. um 9
Termin am 7.3. fällt aus
14.02.2024
14/02/24
2024-02-14
20240214
14 02 24
14.2.'24
14 Şubat 2024
14 février
14 feb
zwölfter zweiter neunzehnhundertachtzig
12.Feb.80
einundzwanzigster März`,
  street: `
wohnt Hauptstraße zwölf
12 Hauptstraße
Straße der Einheit 4
Platz der Republik 3
wohnt Markt 12
Sonnenallee 7
Am Alten Markt 3
Auf der Heide 12
Zur Mühle 4
Im Sundern 8
Hinterm Esch 2
Lange Str 4
Lange Straße 14b
Schillerstr.5
Kolpingplatz 2
Ludgeriring 9
Emsufer 3
Bentheimer Damm 17
Hansaring 5-7
Dorfstraße 1
Hauptstr 100
hauptstrasse 100
Feldkamp 3
Postweg 3a
Ostlandstiege 12
Wohnung: Ahornweg 15, Rheine
Flurstr. Nr 8`,
  postcode: `
48431Rheine
Rheine48431
Rheine, 48431
48431 Rheine
D 48431 Rheine
48431 RHEINE
51429 Bensberg
rheine 48431`,
  email: `
amina gmx de
karimi web de
vorname.nachname@example.net
vorname_nachname (at) example net
vorname punkt nachname at example punkt net
vorname @ example . net
vorname [ät] example.net
vorname AT example DOT net
v.nachname et example.net
vorname(ä)example.net
vornameATexample.net
schreib an vorname[at]example[dot]net`,
  url: `
www . example . net
example-verein.de/kontakt
bit.ly/abc
beispielverein.ruhr
beispiel.example`,
  handle: `
instagram.com/xyz
insta @xyz
tiktok: xyz.abc
fb xyz.abc1
telegram @xyz_abc
t . me / xyz
wa.me/4915100
whatsapp 0151
signal: +49151
discord: xyz#1234
10.1.2.3`,
  name: `
herr klein hat abgesagt
frau jung beim arzt
frau lang ist krank
familie lieb umgezogen
fam. schwarz zieht um
Herr   Müller
Herr. Müller
Hr Müller
HerrMüller
Hrn. M.
Fr.Müller
FR. MÜLLER
frau müller
Frau Dr. Müller
Frau Dr. med. Xyzab
Fam.Müller
Familie el Xyzab
Familie X.
Dr.Xyzab
Prof. Xyzab
Frau "Xyzab"
Frau (Xyzab)
Frau Müller-Xyzab
Frau  Х. 
Herrn Yılmaz
sein Sohn Ahmet
Tochter namens Lea
die Tochter heißt Mia
Name: mia
Mutter (Olena)
Vater=Hasan
Ehemann – Karim
Bruder Ali u. Schwester Zara
Kind A.
Klient M.K.
KL Amir
Klientin Sarah
Bezugsperson Olga
Vermieter Schulze
SB Schulze
Sachbearbeiterin Kleine-Xyzab
Anruf von Herrn S
geb. Schulze
geb.Schulze`,
  digits: `
Nr. 12,34,56
12 und 34 und 56
12 bis 34 bis 56`,
}
