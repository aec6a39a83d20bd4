/**
 * Invented numbers of every kind, one a line, under the kind of identifier that they are. Specimens are those of the
 * issuing authorities or of documentation ranges.
 */
export const PLANTED_NUMBERS: Readonly<Record<string, string>> = {
  phone: `
+49 171 2345678
+49 (0)171 / 234 56 78
0049 30 23125 000
0171-2345678
0171/2345678
0171 23 45 678
0171.234.5678
0 1 7 1 2 3 4 5 6 7 8
017 123 456 78
(0171) 2345678
0171_234_5678
0171,234,5678
0171|2345678
0171*2345678
0171'234'5678
0171:234:5678
0171 - 234 - 5678
+4930 23125 0
+380 44 000 00 00
+963 11 000 0000
+90 212 000 00 00
Tel.: 05971 000123
Tel 05971/862
erreichbar unter 05971 000-123
Handy 0160 0000 123
Klientin anrufen: 01520/0000123
neue Nummer 015200000123, bitte notieren
O171 2345678
0l7l 2345678
null eins sieben eins zwei drei vier fünf sechs sieben acht
Null-Eins-Sieben-Eins-Zwei-Drei-Vier
nulleinssiebeneinszweidreivier
null eins 71 zwei drei 45 67
0171 zwei drei vier fünf sechs
zero one seven one two three four five
null eins sieben eins dreiundzwanzig fünfundvierzig siebenundsechzig
sıfır beş üç iki bir dört altı
Durchwahl 4711
Tel. 12345
Telefonnummer: 05971 12
０１７１ ２３４５６７８
⓪①⑦① ②③④⑤⑥⑦⑧
⁰¹⁷¹ ²³⁴⁵⁶⁷⁸
₀₁₇₁₂₃₄₅₆₇₈
٠١٧١٢٣٤٥٦٧٨
۰۱۷۱ ۲۳۴ ۵۶۷۸
०१७१२३४५६७८
𝟎𝟏𝟕𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖
0️⃣1️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣
❶❼❶❷❸❹❺❻
0171\u20032345678
0171\u00a0234\u202f5678
0171\u20102345678
0171\u2013234\u20145678
0171\u200b234\u200b5678
01\u200d71\u200d23\u200d45\u200d67
0\u00ad1\u00ad7\u00ad1\u00ad2\u00ad3\u00ad4
0171⏎2345678
0171\t234\t5678
0171 ... 234 ... 5678
0171 (234) [5678]
0171=2345678
0171~2345678
0171#234#5678
Handynr.0171-23 45 678 nur abends`,
  iban: `
DE89370400440532013000
DE89 3704 0044 0532 0130 00
de89 3704 0044 0532 0130 00
DE 89 3704 0044 0532 0130 00
DE89-3704-0044-0532-0130-00
DE89.3704.0044.0532.0130.00
Kontodaten: DE89 3704 0044 0532 0130 00, bitte ändern
GB82 WEST 1234 5698 7654 32
NL91 ABNA 0417 1643 00
FR14 2004 1010 0505 0001 3M02 606
TR33 0006 1005 1978 6457 8413 26
ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００
DE89\u200b3704\u200b0044\u200b0532\u200b0130\u200b00
DE88 3704 0044 0532 0130 00
IBAN endet auf 0532013000`,
  tax_id: `
86095742719
86 095 742 719
86.095.742.719
86-095-742-719
Steuer-ID 86095742719 liegt vor
47036892816
86095742718
steuer-id: 86 095 742 719
IdNr. 65929970489`,
  pension_number: `
15070649C103
15 070649 C 103
15 070649 c 103
15-070649-C-103
15070649c103
RV-Nr. 15070649C103
15.070649.C.103
65 180380 M 001
１５０７０６４９Ｃ１０３`,
  health_number: `
A000500015
a000500015
A 000 500 015
A-000-500-015
KV-Nr A000500015
Versichertennr.: A000500015
X123456789`,
  identity_card: `
L01X00T47
l01x00t47
L01X00T471
C01X00T47
C01X00T478
L01 X00 T47
L01-X00-T47
L 01X 00T 47
Ausweis L01X00T47 abgelaufen
LZ6C8T9RK
lz6c8t9rk
C4VJ8MX2P
Pass-Nr. X12345
Passnummer N0123456
Ｌ０１Ｘ００Ｔ４７
LO1XOOT47
L01X\u200b00T47
CFGHJ1234
T22000129`,
  azr: `
900101123456
AZR 900101 123456
AZR-Nummer: 900101-123456
azr-nr. 900101123456
990231 654321`,
  bamf: `
7654321-475
7654321 - 475
Az. 7654321-475
BAMF 12345678-163
1234567/475
7 654 321-475
Aktenzeichen des BAMF: 7654321‑475`,
  jobcenter: `
123A456789
123 A 456789
123a456789
BG-Nummer 12345//1234567
12345//1234567
12345 // 1234567
BG 36502BG0001234
Kundennr. 123A456789
Kundennummer: 4711A`,
  court: `
12 F 345/22
12 f 345/22
12F345/22
AG Rheine 12 F 345/22
3 K 1234/21.A
3 K 1234/21 A
VG Münster, 3 K 1234/21.A
5 XIV 12/23 B
S 12 AS 345/22
Az.: 33-12/5
Az 4 C 56/23
Aktenzeichen 7 Js 123/24
17 UF 9/23
1 BvR 123/20
geschäftszeichen: 50.2-17
GZ 4711-B
2 L 45/24.A
103 IN 55/23
12\u00a0F\u00a0345/22
12 Ds 45 Js 12/22
4 Ca 123/24`,
  plate: `
ST-AB 123
ST AB 123
ST-AB123
st-ab 123
st-ab 12
MS-X 1234
MS X 1234
GL-KI 2023
B-MW 7
K-OL 4711
STAB123
MSAB1234
ST-AB 123E
ST-AB 12 H
TE-ST 1
ＳＴ-ＡＢ １２３
ST:AB 123
Auto mit Kennzeichen ST-XY 99 verkauft
kennzeichen te-xy 7`,
  date: `
03.05.1990
3.5.1990
3.5.90
03.05.90
3. 5. 1990
03-05-1990
3/5/1990
03/05/90
1990-05-03
1990/05/03
1990.05.03
03 05 1990
3 5 1990
3.5.
05.03.
am 3.5.
am 3.5
vom 12.11
05.03
3. Mai
3. Mai 1990
3.Mai 1990
3 Mai
03. Mai 90
3ter Mai
am dritten Mai
dritter Mai 1990
am dritten Mai neunzehnhundertneunzig
fünfundzwanzigster Dezember
am dritten fünften 1990
einunddreißigster Januar
Termin am 15. Oktober beim Jobcenter
15. Okt.
15 Okt 2024
2. Mrz
1. Aug. 23
May 3, 1990
3 May 1990
3rd of May
May 3rd
the third of May
3 Mayıs 1990
3 mayis
12 Ocak 1985
3 mai 1990
3 de mayo
3 maja 1990
3 gusht 1990
geb. 05/1990
geb. am 3.5.
geboren 3.5.90
geb. 3/90
３.５.１９９０
3\u200b.5\u200b.1990
3․5․1990
3·5·1990
３．Ｍａｉ
Mo, 3.5.
Montag, den 3.5.
von 3.5. bis 7.5.
03.V.1990
03|05|1990
5/23/1990
19900503
030590 geboren`,
  digits: `
123456
12 34 56
1-2-3-4-5-6
1.2.3.4.5.6
1/2/3/4/5/6
(12)(34)(56)
12,34,567
Fall 4711-0815
Nr. 2024-12345
2010 2015 2020
05566076
99 88 77 66
1234 5678
eins zwei drei vier fünf sechs
1 zwei 3 vier 5 sechs
125.000.000
x9876543
Kundenkonto 1234567
1234\u2060567
12\u200334\u200356
12ㅤ34ㅤ56
1\u03002\u03003\u03004\u03005\u03006`,
}
