import { THEME_KEY } from './theme.ts';

/**
 * What must be known before anything is painted, on every page; storage may be forbidden. Nothing
 * in it may differ from page to page: its hash stands in the policy.
 */
export const PREPARE = `{const{classList:c,dataset:d}=document.documentElement;'share'in navigator||c.add('no-share');try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')d.theme=t}catch{}}`;

/** Leads from an old address to the page's only link; keeps what follows `?` and `#`. */
export const FOLLOW =
  "location.replace(document.querySelector('a').href+location.search+location.hash)";

/** All that stand in pages. */
export const INLINE_SCRIPTS = [PREPARE, FOLLOW];
