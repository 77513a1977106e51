/** What an app page can say to the admin. */
export type MessageMethod = 'ready' | 'setSize' | 'openPage' | 'closeAppPopup' | 'upgradePlan';

/** Says something to the admin around the page. The message is text, addressed by the app's client id. */
export function post(window: Window, clientId: string, method: MessageMethod, data?: unknown): void {
  // To any origin: the admin's is not known here, and resellers have their own. Nothing said is a secret.
  window.parent.postMessage(JSON.stringify({ ecwidAppNs: clientId, method, data }), '*');
}
