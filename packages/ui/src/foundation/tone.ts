/** What a status means, apart from its word. The accent colour is not among them: it marks action and selection. */
export type Tone = 'neutral' | 'success' | 'warning' | 'danger';
