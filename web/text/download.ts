import { catalogue } from './catalogue.ts'

export const downloadText = catalogue(
  {
    download: 'Konsolidierte CSV laden',
    downloadPackage: 'Datenpaket laden',
    downloadXlsx: 'Arbeitsmappe laden',
    packing: 'Wird gepackt …',
    cancel: 'Abbrechen',
    starting: 'Wird vorbereitet …',
    progress: (rows: string, total: string): string => `${rows} von ${total} Zeilen`,
    progressOpen: (rows: string): string => `${rows} Zeilen`,
    done: (rows: string): string => `Gespeichert: ${rows} Zeilen.`,
    cancelled: 'Abgebrochen; es wurde nichts gespeichert.',
  },
  {
    download: 'Download consolidated CSV',
    downloadPackage: 'Download data package',
    downloadXlsx: 'Download workbook',
    packing: 'Packing …',
    cancel: 'Cancel',
    starting: 'Preparing …',
    progress: (rows: string, total: string): string => `${rows} of ${total} rows`,
    progressOpen: (rows: string): string => `${rows} rows`,
    done: (rows: string): string => `Saved: ${rows} rows.`,
    cancelled: 'Cancelled; nothing was saved.',
  },
)
