import type { SettingsLook } from './look.ts';

export const orderFeedLook: SettingsLook = {
  sections: [
    {
      title: { en: 'Settings', de: 'Einstellungen' },
      fields: ['delimiter', 'importDays'],
    },
  ],
  fields: {
    delimiter: {
      label: { en: 'Columns of the CSV file are separated by', de: 'Trennzeichen der CSV-Datei' },
      help: { en: 'Some spreadsheets want a semicolon.', de: 'Manche Tabellenprogramme wollen ein Semikolon.' },
      options: { comma: { en: 'Comma', de: 'Komma' }, semicolon: { en: 'Semicolon', de: 'Semikolon' } },
    },
    importDays: {
      label: { en: 'Days to import', de: 'Tage zurück' },
      help: {
        en: 'How far back orders are taken in when the app is installed.',
        de: 'So weit zurück werden Bestellungen übernommen, wenn die App installiert wird.',
      },
    },
  },
};
