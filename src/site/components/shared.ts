/** What a page says of itself to those who show its link: https://ogp.me */
export interface Shared {
  readonly type?: 'website' | 'article' | 'profile';
  /** Absent: the site's card. */
  readonly image?: SharedImage | undefined;
  /** Names in order. */
  readonly authors?: readonly string[];
  /** A whole day; what is known less precisely is not said, for nothing may be invented. */
  readonly published?: string | undefined;
  readonly tags?: readonly string[];
  /** Short facts that a chat shows below the link, at most two. */
  readonly facts?: readonly (readonly [label: string, value: string])[];
}

export interface SharedImage {
  /** Below the site's base. */
  readonly path: string;
  /** Changes with what is drawn. */
  readonly version: string;
  /** What the picture says, for those who do not see it. */
  readonly alt: string;
  /** In pixels, if it is not a card. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether it is another page's, of which no more than the address is said. */
  readonly isBorrowed?: boolean;
}
