/** The language tag that dates are written by: the page's own where it is of that language. British English has no American dates. */
export function readDateLanguage(lang: string, page = document.documentElement.lang): string {
  try {
    return new Intl.Locale(page).language === lang ? page : lang;
  } catch {
    // None at all, or none that is one ("en_GB").
    return lang;
  }
}
