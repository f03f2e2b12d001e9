/** Data of a page for link previews: https://ogp.me */
export interface SharedPage {
  readonly type?: 'website' | 'article' | 'profile';
  /** By default, the site's card. */
  readonly image?: SharedImage | undefined;
  /** Names in order. */
  readonly authors?: readonly string[];
  /** A complete date; omitted if the day is not known. */
  readonly published?: string | undefined;
  /** At most two short facts, which chat apps show below the link. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
}

export interface SharedImage {
  /** Relative to the site's base. */
  readonly path: string;
  /** Changes whenever the image does. */
  readonly version: string;
  /** Alternative text. */
  readonly alt: string;
  /** In pixels; by default, the size of a card. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether it is the image of another page; then only its address is given. */
  readonly isBorrowed?: boolean;
}
