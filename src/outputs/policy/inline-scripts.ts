import { THEME_KEY } from './theme.ts';

/**
 * Replaces the site's theme with the reader's before the first paint of every page. Style sheets
 * distinguish `light` and `dark`; any other value means the theme of the system. Accessing storage may
 * throw. The script must be identical on all pages, because the content security policy contains its
 * hash.
 */
export const PREPARE = `{const{classList:c,dataset:d}=document.documentElement;'share'in navigator||c.add('no-share');try{const t=localStorage.getItem('${THEME_KEY}');if(t)d.theme=t}catch{}}`;

/** Redirects to the only link of the page, keeping the query and the fragment. */
export const REDIRECT_SCRIPT =
  "location.replace(document.querySelector('a').href+location.search+location.hash)";

/** All inline scripts. */
export const INLINE_SCRIPTS = [PREPARE, REDIRECT_SCRIPT];
