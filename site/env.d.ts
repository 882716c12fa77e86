/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Path of the catalogue, a JSON document of type `Catalogue`. */
  readonly HEADGATE_CATALOGUE: string;
  /** Folder of the published bytes; empty when there are none. */
  readonly HEADGATE_FILES: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
