package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article in the data from which a page's own script would draw it: the longest text that is marked up in
 * paragraphs, in whatever literal of whatever script it stands.
 */
final class ScriptState {

    private static final ElementSelector SCRIPT = ElementSelector.compile("script");
    private static final int SHORTEST = 200;

    /** Pages of Next.js hand over their data in pieces, cut anywhere. */
    private static final String PIECE = "__next_f.push(";

    private static final int LONGEST_ROW_NAME = 12;

    /** The end of a paragraph, in the ways scripts write it. */
    private static final List<String> MARKS = List.of(
            "</p>",
            "<\\/p>",
            "\\u003c/p",
            "\\u003c\\u002fp",
            "<\\\\/p>",
            "\\\\u003c/p",
            "\\\\u003c\\\\/p",
            "\\x3c/p",
            "\\x3c\\/p");

    /** How named blocks of texts are written, closely or with a space. */
    private static final List<String> BLOCKS = List.of(
            "\"type\":\"paragraph\"",
            "\"type\": \"paragraph\"",
            "\"type\":\"unstyled\"",
            "\"type\": \"unstyled\"",
            "\"_type\":\"block\"",
            "\"_type\": \"block\"",
            "\"nodeType\":\"paragraph\"",
            "\"nodeType\": \"paragraph\"");

    private static final String REACT = "[\"$\",\"p\"";
    private static final String QUOTES = "\"'`";

    /** What stands before a literal, and before no quotation of a text. */
    private static final String BEFORE = ":=([,+?&|{;";

    private static final int DEEPEST = 3;

    private ScriptState() {}

    static void addAnchors(Anchors anchors) {
        anchors.add(SCRIPT);
    }

    /** Returns the markup of the article, or null where no script holds any. */
    static @Nullable String article(PageIndex page) {
        List<String> found = new ArrayList<>();
        StringBuilder pieces = new StringBuilder();
        for (Element script : page.all(SCRIPT, null)) {
            String data = script.data();
            int piece = data.indexOf(PIECE);
            int literal = piece < 0 ? -1 : data.indexOf('"', piece);
            if (literal >= 0) {
                pieces.append(ScriptLiterals.decode(data, literal + 1, closing(data, literal)));
            } else if (data.length() > SHORTEST) {
                literals(data, found, 0);
                blocks(data, found);
            }
        }
        rows(pieces.toString(), found);
        String best = null;
        for (String text : found) {
            boolean longer = text.length() > (best == null ? SHORTEST : best.length());
            best = longer && text.contains("</p>") ? text : best;
        }
        return best;
    }

    /** Adds every literal that holds the end of a paragraph; quotes inside one are escaped. */
    private static void literals(String data, List<String> found, int depth) {
        int at = nextMark(data, 0);
        int from = 0;
        while (at < data.length()) {
            int end = at + 1;
            int outer = at;
            for (int i = 0; i < QUOTES.length(); i++) {
                int open = opening(data, QUOTES.charAt(i), at, from);
                int close = open < from || open >= outer ? data.length() : closing(data, open);
                if (close < data.length() && close > at) {
                    outer = open;
                    end = close + 1;
                }
            }
            if (outer < at) {
                add(ScriptLiterals.decode(data, outer + 1, end - 1), found, depth);
            }
            from = end;
            at = nextMark(data, from);
        }
    }

    /** A literal may be data itself: {@code JSON.parse('…')}. */
    private static void add(String text, List<String> found, int depth) {
        boolean data = text.startsWith("{") || text.startsWith("[");
        if (data && depth < DEEPEST) {
            literals(text, found, depth + 1);
        } else {
            found.add(text);
        }
    }

    /** Returns where the last quote before a mark stands that opens a literal, as what stands before it tells. */
    private static int opening(String data, char quote, int at, int from) {
        int open = at;
        while (open >= from && (data.charAt(open) != quote || isEscaped(data, open, from))) {
            open--;
        }
        int before = open - 1;
        while (before >= from && data.charAt(before) <= ' ') {
            before--;
        }
        return open < from || before >= 0 && BEFORE.indexOf(data.charAt(before)) < 0 ? from - 1 : open;
    }

    private static int closing(String data, int open) {
        char quote = data.charAt(open);
        for (int i = open + 1; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return data.length();
    }

    private static int nextMark(String data, int from) {
        for (int i = from; i < data.length(); i++) {
            char c = data.charAt(i);
            if ((c == '<' || c == '\\') && isMark(data, i)) {
                return i;
            }
        }
        return data.length();
    }

    private static boolean isMark(String data, int at) {
        for (String mark : MARKS) {
            if (data.regionMatches(true, at, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscaped(String data, int at, int from) {
        int back = at;
        while (back > from && data.charAt(back - 1) == '\\') {
            back--;
        }
        return (at - back) % 2 == 1;
    }

    /** Adds the text of named blocks, where the script hands over such. */
    private static void blocks(String data, List<String> found) {
        if (BLOCKS.stream().anyMatch(data::contains)) {
            int open = data.stripLeading().startsWith("[") ? data.indexOf('[') : data.indexOf('{');
            found.add(open < 0 ? "" : StateMarkup.of(data.substring(open)));
        }
    }

    /** Reads rows {@code name:data} and {@code name:Tlength,text}, whose length is hexadecimal, in bytes of UTF-8. */
    private static void rows(String data, List<String> found) {
        int at = 0;
        while (at < data.length()) {
            int colon = near(data, ':', at);
            boolean text = colon > at && data.startsWith("T", colon + 1);
            int comma = text ? near(data, ',', colon) : -1;
            int bytes = hexadecimal(data, colon + 2, comma);
            if (bytes >= 0) {
                int end = after(data, comma + 1, bytes);
                found.add(data.substring(comma + 1, end));
                at = end;
                continue;
            }
            int line = data.indexOf('\n', at);
            int end = line < 0 ? data.length() : line;
            String row = data.substring(at, end);
            literals(row, found, 0);
            if (row.contains(REACT)) {
                found.add(StateMarkup.of(row.substring(row.indexOf(':') + 1)));
            }
            at = end + 1;
        }
    }

    /** Returns where a mark stands a few characters on, -1 where it does not. */
    private static int near(String data, char mark, int from) {
        int end = Math.min(data.length(), from + LONGEST_ROW_NAME);
        for (int i = from; i < end; i++) {
            if (data.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private static int hexadecimal(String data, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(data.charAt(i), 16);
            if (digit < 0 || value > Integer.MAX_VALUE >> 5) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return from < to ? value : -1;
    }

    /** Returns the offset so many bytes of UTF-8 after another. */
    private static int after(String data, int from, int bytes) {
        int i = from;
        for (int left = bytes; i < data.length() && left > 0; i++) {
            char c = data.charAt(i);
            // Each half of a pair stands for two of its four bytes.
            left -= c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return i;
    }
}
