/** The environment variable of an app's client secret: `ECWID_APP_SECRET_PARCEL_RATES` for `parcel-rates`. */
export function clientSecretVariable(clientId: string): string {
  return `ECWID_APP_SECRET_${clientId.toUpperCase().replaceAll('-', '_')}`;
}
