package io.github.diembao.html;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element's own attributes say about how it is shown. */
final class ElementStyle {

    private ElementStyle() {}

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attributes().get("style");
        if (style.length() > 10) {
            int display = style.indexOf("display");
            int none = display < 0 ? -1 : style.indexOf("none", display);
            if (none >= 0 && style.substring(display + 7, none).strip().equals(":")) {
                return true;
            }
        }
        return element.attributes().hasKey("hidden");
    }

    /** Tells whether an element that is a piece of a line by its tag is shown as a block. */
    static boolean isBlock(Element element) {
        return element.attributesSize() > 0 && is(element.attributes().get("style"), "display", "block");
    }

    /** Returns where an element sets its text, {@code START} where it does not say. */
    static BodyDraft.Align align(Element element) {
        if (element.attributesSize() == 0) {
            return element.nameIs("center") ? BodyDraft.Align.CENTER : BodyDraft.Align.START;
        }
        Attributes attributes = element.attributes();
        String style = attributes.get("style");
        String align = attributes.get("align");
        String classes = attributes.get("class");
        if (is(style, "text-align", "right")
                || align.equalsIgnoreCase("right")
                || classes.contains("align-right")
                || classes.contains("text-right")) {
            return BodyDraft.Align.RIGHT;
        }
        boolean center = is(style, "text-align", "center")
                || align.equalsIgnoreCase("center")
                || classes.contains("align-center")
                || classes.contains("text-center");
        return center ? BodyDraft.Align.CENTER : BodyDraft.Align.START;
    }

    static boolean isBold(String style) {
        return is(style, "font-weight", "bold") || is(style, "font-weight", "700");
    }

    static boolean isItalic(String style) {
        return is(style, "font-style", "italic");
    }

    /** Tells whether a style gives a property a value; old editors write properties in capitals. */
    private static boolean is(String style, String property, String value) {
        if (style.length() <= property.length()) {
            return false;
        }
        int name = style.indexOf(property);
        name = name < 0 && style.charAt(0) < 'a' ? style.indexOf(property.toUpperCase(Locale.ROOT)) : name;
        int at = name < 0 ? -1 : style.indexOf(':', name);
        if (at < 0) {
            return false;
        }
        at++;
        while (at < style.length() && style.charAt(at) <= ' ') {
            at++;
        }
        return style.regionMatches(true, at, value, 0, value.length());
    }
}
