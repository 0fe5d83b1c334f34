/** Copies a text; `name` says what it is. Resolves to whether it worked. */
export type Copy = (text: string, name: string) => Promise<boolean>;
