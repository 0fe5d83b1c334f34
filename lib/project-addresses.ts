/** Where the project can be reached, as URLs; '' while it has no address: manifest and panel leave it out then. */
export interface ProjectAddresses {
  /** The page of the project. */
  readonly homepage: string;
  /** Where problems are reported. */
  readonly support: string;
}

export const projectAddresses: ProjectAddresses = { homepage: '', support: '' };
