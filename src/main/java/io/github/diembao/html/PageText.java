package io.github.diembao.html;

import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Small readings of text from a page, all linear and without recursion. */
final class PageText {

    private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "iframe", "textarea");

    private PageText() {}

    /** Returns the text of an element on one line; block elements and line breaks count as spaces. */
    static String of(Element element) {
        return of(element, false);
    }

    /** Returns the text of an element on one line, without what {@link BodyRules} leave out inside it. */
    static String shown(Element element) {
        return of(element, true);
    }

    private static boolean isLeftOut(Element inner) {
        BodyRules.Rule rule = BodyRules.instance().of(inner);
        // The authors, whom a body leaves out, are what a field may be.
        return rule != null && rule.action() == BodyRules.Action.DROP && !"author".equals(rule.reason());
    }

    private static String of(Element element, boolean shown) {
        StringBuilder out = new StringBuilder();
        Node node = element;
        while (node != null) {
            boolean silent = node instanceof Element inner
                    && (SILENT.contains(inner.normalName()) || shown && !inner.equals(element) && isLeftOut(inner));
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element inner
                    && (inner.isBlock() || inner.normalName().equals("br"))) {
                out.append(' ');
            }
            Node next = silent ? null : node.firstChild();
            if (next == null) {
                while (node != null && !node.equals(element) && node.nextSibling() == null) {
                    node = node.parentNode();
                    if (node instanceof Element inner && inner.isBlock()) {
                        out.append(' ');
                    }
                }
                next = node == null || node.equals(element) ? null : node.nextSibling();
            }
            node = next;
        }
        return line(out.toString());
    }

    /** Normalises a text to one line with single spaces. */
    static String line(String raw) {
        return collapse(TextNormalizer.normalize(raw), false);
    }

    /** Normalises a text to lines with single spaces, none of them blank. */
    static String lines(String raw) {
        return collapse(TextNormalizer.normalize(raw), true);
    }

    private static String collapse(String text, boolean keepLines) {
        int plain = collapsedUntil(text, keepLines);
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
        char gap = 0;
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && keepLines) {
                gap = '\n';
            } else if (isBlank(c)) {
                gap = gap == 0 ? ' ' : gap;
            } else {
                if (gap != 0 && out.length() > 0) {
                    out.append(gap);
                }
                gap = 0;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns where the first white space stands that is more than one space, or line break, between two words. */
    private static int collapsedUntil(String text, boolean keepLines) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                boolean single = c == ' ' || c == '\n' && keepLines;
                if (!single || i == 0 || i + 1 == text.length() || isBlank(text.charAt(i + 1))) {
                    break;
                }
            }
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Returns the key under which two printings of one sentence meet: case, marks of punctuation and spaces apart. */
    static String key(String text) {
        char[] key = TextKeys.searchKey(text).toCharArray();
        int size = 0;
        for (char c : key) {
            if (c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c)) {
                key[size++] = c;
            }
        }
        return new String(key, 0, size);
    }

    /** Tells whether two texts may have one key, by the first letters that every printing has alike. */
    static boolean mayBeAlike(String one, String two) {
        return firstLetter(one) == firstLetter(two);
    }

    /** Returns the first plain letter or digit, in small; 0 where the first one bears a mark or there is none. */
    private static char firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return c < 0x80 ? Character.toLowerCase(c) : 0;
            }
        }
        return 0;
    }

    /** Tells whether a text holds a letter or digit. */
    static boolean hasWord(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    /** Splits at a mark; parts are trimmed, empty ones left out. */
    static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int at = text.indexOf(mark, from);
            int to = at < 0 ? text.length() : at;
            String part = text.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return parts;
    }

    /** Returns the number of white-space separated words. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) <= ' ';
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
