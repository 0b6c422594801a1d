package io.github.diembao.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells by name and first bytes what a file holds. */
final class ContentSniffer {

    /** How many bytes tell the content. */
    static final int HEAD = 4096;

    private static final String[] PAGE_NAMES = {".html", ".htm", ".xhtml", ".shtml", ".amp"};
    private static final String[] PAGE_MARKS = {
        "<!doctype html", "<html", "<head", "<body", "<meta", "<article", "<div", "<p>", "<p "
    };

    /** What a file holds. */
    enum Content {
        PAGE,
        PLAIN_TEXT,
        JSON_LINES,
        CSV,
        BINARY
    }

    private ContentSniffer() {}

    static Content sniff(String name, byte[] content) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        if (lowerName.endsWith(".jsonl") || lowerName.endsWith(".ndjson")) {
            return Content.JSON_LINES;
        }
        if (lowerName.endsWith(".csv") || lowerName.endsWith(".tsv")) {
            return Content.CSV;
        }
        if (isBinary(content)) {
            return Content.BINARY;
        }
        String head = head(content);
        if (head.startsWith("{") && !lowerName.endsWith(".txt")) {
            return Content.JSON_LINES;
        }
        for (String ending : PAGE_NAMES) {
            if (lowerName.endsWith(ending)) {
                return Content.PAGE;
            }
        }
        for (String mark : PAGE_MARKS) {
            if (head.contains(mark)) {
                return Content.PAGE;
            }
        }
        return Content.PLAIN_TEXT;
    }

    static boolean isBlank(byte[] content) {
        return isBlank(content, content.length);
    }

    /** Tells whether the first bytes of a buffer are white space and nothing else. */
    static boolean isBlank(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] content) {
        int length = Math.min(content.length, HEAD);
        if (length >= 2 && (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE))) {
            return false;
        }
        if (startsWith(content, '%', 'P', 'D', 'F', '-')) {
            return true;
        }
        int zeros = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = content[i] & 0xFF;
            if (b == 0) {
                zeros++;
            } else if (b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return zeros > 0 || controls * 20 > length;
    }

    private static boolean startsWith(byte[] content, int... head) {
        if (content.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((content[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static String head(byte[] content) {
        boolean wide = startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE);
        String head = new String(
                content,
                0,
                Math.min(content.length, HEAD),
                wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        // A BOM read as Latin-1.
        String bare = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        return bare.stripLeading().toLowerCase(Locale.ROOT);
    }
}
