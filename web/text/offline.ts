import { catalogue } from './catalogue.ts'

/** Choosing whether a device may show sheets without the network. */
export const offlineText = catalogue(
  {
    heading: 'Ohne Netz arbeiten',
    what: 'Ihre zuletzt geöffneten Monatsblätter lassen sich dann auf diesem Gerät auch ohne Netz öffnen und ausfüllen. Sie werden verschlüsselt abgelegt, nach 14 Tagen gelöscht, und beim Abmelden sofort.',
    why: 'Bitte nur auf einem Gerät einschalten, das Sie allein benutzen: Wer dieses Browserprofil öffnet, sieht die Blätter ohne Anmeldung. Auf gemeinsam genutzten Geräten bleibt es aus.',
    isOn: 'Auf diesem Gerät ist es eingeschaltet.',
    isOff: 'Auf diesem Gerät ist es ausgeschaltet. Nicht gesendete Eingaben werden auch so gesichert.',
    turnOn: 'Auf diesem Gerät einschalten',
    turnOff: 'Ausschalten und löschen',
    cancel: 'Abbrechen',
    on: 'Eingeschaltet. Dieses Blatt lässt sich jetzt auch ohne Netz öffnen.',
    off: 'Ausgeschaltet. Auf diesem Gerät liegt kein Blatt mehr.',
    failed: 'Dieser Browser kann hier nichts ablegen.',
  },
  {
    heading: 'Work without the network',
    what: 'The sheets you opened last can then be opened and filled in on this device without the network. They are stored encrypted, deleted after 14 days, and at once when you sign out.',
    why: 'Please turn it on only on a device that you alone use: whoever opens this browser profile sees the sheets without signing in. On shared devices it stays off.',
    isOn: 'It is on on this device.',
    isOff: 'It is off on this device. Entries that were not sent are kept safe all the same.',
    turnOn: 'Turn on for this device',
    turnOff: 'Turn off and delete',
    cancel: 'Cancel',
    on: 'Turned on. This sheet now opens without the network as well.',
    off: 'Turned off. No sheet rests on this device any more.',
    failed: 'This browser cannot keep anything here.',
  },
)
