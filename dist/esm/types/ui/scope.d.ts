/**
 * Writes out the `~` that starts our selectors. The prefix has the weight of an id, which keeps the site's own rules
 * off (`.content button`), also for placeholders, which stand outside of the root.
 */
export declare function scopeStyles(css: string): string;
