package io.github.diembao.html;

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

    /** Returns where an element sets its text, {@code START} where it does not say. */
    static BodyDraft.Align align(Element element) {
        if (element.attributesSize() == 0) {
            return BodyDraft.Align.START;
        }
        Attributes attributes = element.attributes();
        String style = attributes.get("style");
        String align = attributes.get("align");
        String classes = attributes.get("class");
        if (isSet(style, "right") || align.equalsIgnoreCase("right") || classes.contains("align-right")) {
            return BodyDraft.Align.RIGHT;
        }
        boolean center = isSet(style, "center") || align.equalsIgnoreCase("center") || classes.contains("align-center");
        return center ? BodyDraft.Align.CENTER : BodyDraft.Align.START;
    }

    /** Tells whether a style sets text to a side; old editors write it in capitals. */
    private static boolean isSet(String style, String side) {
        int name = style.isEmpty() ? -1 : Math.max(style.indexOf("text-align"), style.indexOf("TEXT-ALIGN"));
        int value = name < 0 ? -1 : style.indexOf(':', name);
        if (value < 0) {
            return false;
        }
        value++;
        while (value < style.length() && style.charAt(value) <= ' ') {
            value++;
        }
        return style.regionMatches(true, value, side, 0, side.length());
    }
}
