const ICON = /<svg [^>]*?class="lucide lucide-[\w-]+ (icon[^"]*)"([^>]*)>/g;

/** A page whose drawn icons leave to the style sheet (`svg.icon`) how they are drawn: a hundred bytes less on every page. */
export const withLeanIcons = (html: string): string => html.replace(ICON, '<svg class="$1" viewBox="0 0 24 24"$2>');
