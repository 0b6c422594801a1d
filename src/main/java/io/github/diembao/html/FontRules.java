package io.github.diembao.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The fonts the style sheets of a page name, by the last part of their selectors: an id, a class or a tag. What stands
 * around an element is not looked at; of two rules for one name the later counts. One instance a page.
 */
final class FontRules {

    private static final String FONT_FAMILY = "font-family";
    private static final int LONGEST_VALUE = 120;

    private final Map<String, String> fonts = new HashMap<>();

    /** Takes in a style sheet. */
    void add(String css) {
        int from = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
            int close = css.indexOf('}', open);
            int end = close < 0 ? css.length() : close;
            String body = css.substring(open, end);
            int at = body.indexOf(FONT_FAMILY);
            if (at >= 0) {
                String font = value(body, at + FONT_FAMILY.length());
                for (String selector : PageText.split(css.substring(from, open), ',')) {
                    fonts.put(last(selector), font);
                }
            }
            from = end + 1;
        }
    }

    /** Returns what follows the name of a property, up to the end of its declaration. */
    static String value(String css, int from) {
        int start = from;
        while (start < css.length() && (css.charAt(start) == ':' || css.charAt(start) == ' ')) {
            start++;
        }
        int end = start;
        int limit = Math.min(css.length(), start + LONGEST_VALUE);
        while (end < limit && ";}!".indexOf(css.charAt(end)) < 0) {
            end++;
        }
        return css.substring(start, end).strip();
    }

    /** Returns {@code #id}, {@code .class} or the tag at the end of a selector. */
    private static String last(String selector) {
        int start = selector.length();
        while (start > 0 && " >+~/}".indexOf(selector.charAt(start - 1)) < 0 && selector.charAt(start - 1) > ' ') {
            start--;
        }
        String compound = selector.substring(start);
        int mark = Math.max(compound.lastIndexOf('.'), compound.lastIndexOf('#'));
        return mark < 0 ? compound.toLowerCase(Locale.ROOT) : compound.substring(mark);
    }

    /** Returns the font a style sheet names for an element, null for none. */
    @Nullable
    String of(Element element) {
        if (fonts.isEmpty()) {
            return null;
        }
        String found = fonts.get("#" + element.id());
        for (String name : PageText.split(element.className(), ' ')) {
            found = found == null ? fonts.get("." + name) : found;
        }
        return found == null ? fonts.get(element.normalName()) : found;
    }
}
