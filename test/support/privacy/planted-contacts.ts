/** Invented addresses of the net and of the street, one a line, under their kind. Domains are those of RFC 2606. */
export const PLANTED_CONTACTS: Readonly<Record<string, string>> = {
  email: `
max@example.org
MAX@EXAMPLE.ORG
max.beispiel@example.com
max @ example.org
max＠example.org
max﹫example.org
max(at)example.org
max (at) example.org
max[at]example.org
max {at} example.org
max<at>example.org
max_at_example.org
max -at- example.org
max (ät) example.org
max at example.org
max at example punkt org
max ät example punkt de
max ät example dot de
max (at) example (dot) org
max [at] example [punkt] org
max at example . org
m.a.x@example.org
Mail an max@example.org geschickt
schreibt von max(at)example.org
max\u200b@\u200bexample.org
ｍａｘ＠ｅｘａｍｐｌｅ．ｏｒｇ
max&#64;example.org
max%40example.org
max @example
max klammeraffe example punkt de
max arroba example punkt com
max(a)example.de
max at gmail dot com
mailto:max@example.org
max.beispiel ett example.org
max*at*example.org
max @⏎example.org`,
  url: `
https://example.org/max
http://example.org
www.example.org
example.org
EXAMPLE.ORG
example.com/profil
beispiel.de
beispiel.nrw
beispiel.online
beispiel.app
beispiel.io
example punkt org
example (dot) org
example . org
beispiel punkt de
hxxps://example.org
wa.me/49
t.me/beispiel
m.me/beispiel
192.168.0.1
10.0.0.1
2001:db8::1
fe80::1
xn--bcher-kva.example.com
example。org
exam\u00adple.org
ｅｘａｍｐｌｅ．ｏｒｇ
siehe beispiel.org wegen Kurs
//example.org/x
ftp://example.org
tel:110`,
  handle: `
@beispielhannes
@ beispielhannes
Insta: beispielhannes
Instagram beispielhannes99
insta name: xy_beispiel
TikTok @beispiel.hannes
Facebook: Hannes Beispielich
FB: beispielich
Telegram: xbeispiel7
Snapchat xbeispiel_7
Skype: live:beispiel7
WhatsApp: Beispielich
Discord beispiel#1234
＠beispielhannes
username beispiel_7`,
  street: `
Musterstraße 12
Musterstr. 12
Musterstr 12a
musterstraße 12
MUSTERSTRASSE 12
Muster Straße 12
Große Beispielstraße 5
Beispielweg 7
Beispielallee 3
Beispielgasse 2b
Beispielplatz 1
Beispielring 44
Beispieldamm 9
Beispielufer 10
Beispielchaussee 100
Beispielstiege 4
Beispielkamp 6
Beispielesch 8
Beispielbrink 15
Beispielpfad 3
Am Beispielberg 7
am beispielberg 7
Am Bahnhof 3
An der Kirche 5
Am Markt 4
Auf dem Beispielo 9
An der Beispielmühle 12 a
Im Beispielwinkel 3
Zum Beispielsee 17
Alte Beispielei 8
Musterstraße Nr. 12
Musterstraße, 12
Musterstr.12
wohnt jetzt Musterstraße 12
Muster-Straße 12
Dr.-Beispiel-Straße 3
Musterstraße\u00a012
Muster\u00adstraße 12
Ｍｕｓｔｅｒｓｔｒａßｅ １２
Hausnummer 12
Postfach 1234
Beispielheide 2
Beispielhook 11
Schulstraße 5
Bahnhofstr. 3
Kirchweg 2 a
Rheiner Landstraße 18
Musterstrasse 12/3. OG`,
  postcode: `
48429 Rheine
48429 rheine
48 429 Rheine
D-48429 Rheine
PLZ 48429
48429, Rheine
51465 Bergisch Gladbach
48429 Beispielhausen
zieht nach 48429 Rheine
４８４２９ Rheine
48\u200b429 Rheine
51491 Overath
plz: 48149`,
}
