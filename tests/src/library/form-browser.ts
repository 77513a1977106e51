type Send = (request: Request) => Promise<Response>;

/** As much of a browser as a shop without JavaScript needs: cookies, redirects, forms with their hidden fields. */
export class FormBrowser {
  readonly #send: Send;
  readonly #cookies = new Map<string, string>();
  url = '';
  html = '';

  constructor(send: Send) {
    this.#send = send;
  }

  /** What the page says, without its markup. */
  get text(): string {
    return this.html
      .replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
  }

  async open(url: string): Promise<void> {
    await this.#go(new Request(url));
  }

  /** Sends the form of the page whose address ends so, with what its hidden fields hold and with `fields`. */
  async submit(action: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const forms = this.html.match(/<form[^>]*method="post"[^>]*>.*?<\/form\s*>/gs) ?? [];
    const form = forms.find((candidate) => attribute(candidate, 'action').endsWith(action));
    if (form === undefined) throw new Error(`No form to ${action} at ${this.url}: ${this.text}`);
    const body = new URLSearchParams();
    for (const input of form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []) {
      body.set(attribute(input, 'name'), attribute(input, 'value'));
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    await this.#go(new Request(new URL(attribute(form, 'action'), this.url), { method: 'POST', body }));
  }

  /** The value of the radio button whose label begins so. */
  radio(label: string): string {
    const labels = this.html.match(/<label[^>]*>.*?<\/label\s*>/gs) ?? [];
    const found = labels.find((candidate) =>
      candidate
        .replaceAll(/<[^>]+>/g, ' ')
        .trim()
        .startsWith(label),
    );
    if (found === undefined) throw new Error(`No choice "${label}" at ${this.url}: ${this.text}`);
    return attribute(found.match(/<input[^>]*>/)?.[0] ?? '', 'value');
  }

  async #go(request: Request): Promise<void> {
    const { origin } = new URL(request.url);
    if (request.url.includes('/shop/')) {
      request.headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    if (request.method === 'POST') request.headers.set('origin', this.url === '' ? origin : new URL(this.url).origin);
    const response = await this.#send(request);
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get('location');
    if (location !== null) return this.#go(new Request(new URL(location, request.url)));
    this.url = request.url;
    this.html = await response.text();
    if (response.status >= 400) throw new Error(`${response.status} at ${request.url}: ${this.text}`);
  }
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
