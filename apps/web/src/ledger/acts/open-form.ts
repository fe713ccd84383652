/** What asks for more than a press, and is open beneath the acts. */
export type OpenForm = 'none' | 'decision' | 'table';
