package io.github.diembao.html;

import io.github.diembao.text.CharsetGuess;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a page: byte order mark, UTF-16 without one, then well-formed UTF-8 (whatever is declared, because no other
 * Vietnamese text looks so), then the HTTP header, the meta tag, the legacy
 * encodings of Vietnamese and ICU's guess.
 */
final class PageDecoder {

    /** Declarations stand late on some pages, behind long scripts. */
    private static final int DECLARATION_WITHIN = 1 << 16;

    private static final int SAMPLE = 1 << 14;

    private static final byte[][] BINARY_SIGNATURES = {
        {'%', 'P', 'D', 'F', '-'},
        {'P', 'K', 3, 4},
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
        {'G', 'I', 'F', '8'},
        {0x1F, (byte) 0x8B},
        {0x7F, 'E', 'L', 'F'},
        {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE},
        {'R', 'I', 'F', 'F'},
        {'R', 'a', 'r', '!'},
        {'7', 'z', (byte) 0xBC, (byte) 0xAF}
    };

    private PageDecoder() {}

    /**
     * Tells whether UTF-8 is to be tried first: nothing marks the page as another encoding.
     *
     * @throws UnreadablePageException if the bytes are no text
     */
    static boolean maybeUtf8(byte[] page) {
        for (byte[] signature : BINARY_SIGNATURES) {
            if (startsWith(page, signature)) {
                throw binary();
            }
        }
        if (marked(page) != null) {
            return false;
        }
        if (hasManyZeros(page)) {
            throw binary();
        }
        return true;
    }

    /**
     * Decodes a page.
     *
     * @return its text without a byte order mark
     * @throws UnreadablePageException if the bytes are no text
     */
    static String decode(byte[] page, @Nullable String header) {
        String utf8 = maybeUtf8(page) ? Utf8Reader.text(page) : null;
        if (utf8 != null) {
            return utf8;
        }
        Charset marked = marked(page);
        if (marked != null) {
            return withoutMark(new String(page, marked));
        }
        Charset charset = declared(page, header);
        if (charset != null) {
            return new String(page, charset);
        }
        String legacy = LegacyPage.undeclared(page);
        return legacy == null ? new String(page, guessed(page)) : legacy;
    }

    private static @Nullable Charset marked(byte[] page) {
        Charset mark = byteOrderMark(page);
        return mark == null ? wideWithoutMark(page) : mark;
    }

    private static @Nullable Charset declared(byte[] page, @Nullable String header) {
        Charset named = header == null ? null : find(header);
        Charset meta = metaCharset(page);
        for (Charset candidate : new @Nullable Charset[] {named, meta}) {
            // Latin 1 is a server's default, not a statement; a UTF-8 page with a few broken bytes is still one.
            if (candidate != null
                    && !isDefault(candidate)
                    && (!candidate.equals(StandardCharsets.UTF_8) || mostlyUtf8(page))) {
                return candidate;
            }
        }
        return mostlyUtf8(page) ? StandardCharsets.UTF_8 : null;
    }

    private static Charset guessed(byte[] page) {
        Charset guessed = CharsetGuess.guess(page);
        if (guessed != null && !isDefault(guessed) && !guessed.equals(StandardCharsets.UTF_8)) {
            return guessed;
        }
        Charset vietnamese = find("windows-1258");
        return vietnamese != null ? vietnamese : StandardCharsets.UTF_8;
    }

    private static boolean isDefault(Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        return name.equals("iso-8859-1") || name.equals("us-ascii") || name.equals("windows-1252");
    }

    private static @Nullable Charset byteOrderMark(byte[] page) {
        if (startsWith(page, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(page, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(page, new byte[] {(byte) 0xFF, (byte) 0xFE}) ? StandardCharsets.UTF_16LE : null;
    }

    /** Markup in UTF-16 has a zero in nearly every second byte. */
    private static @Nullable Charset wideWithoutMark(byte[] page) {
        int sample = Math.min(page.length, 512) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += page[i] == 0 ? 1 : 0;
            odd += page[i + 1] == 0 ? 1 : 0;
        }
        if (sample < 16) {
            return null;
        }
        return odd > sample / 4 && even < sample / 32
                ? StandardCharsets.UTF_16LE
                : even > sample / 4 && odd < sample / 32 ? StandardCharsets.UTF_16BE : null;
    }

    /** A stray zero byte is dirt, many are a format. */
    private static boolean hasManyZeros(byte[] page) {
        int zeros = 0;
        int end = Math.min(page.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            zeros += page[i] == 0 ? 1 : 0;
        }
        return zeros > 8;
    }

    /** Tells whether nearly all bytes above ASCII are well-formed UTF-8: a page cut in the middle, or mended by hand. */
    private static boolean mostlyUtf8(byte[] page) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < page.length) {
            int lead = page[i] & 0xFF;
            int length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
            boolean sound = length > 0;
            for (int j = 1; sound && j < length && i + j < page.length; j++) {
                sound = (page[i + j] & 0xC0) == 0x80;
            }
            if (length != 1) {
                good += sound ? 1 : 0;
                bad += sound ? 0 : 1;
            }
            i += sound ? length : 1;
        }
        return good > 0 && bad * 20 <= good;
    }

    private static @Nullable Charset metaCharset(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        String lower = start.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("charset"); at >= 0; at = lower.indexOf("charset", at + 7)) {
            int tag = lower.lastIndexOf('<', at);
            if (tag >= 0 && (lower.startsWith("<meta", tag) || lower.startsWith("<?xml", tag))) {
                Charset found = find(valueAfter(lower, at + 7));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String valueAfter(String text, int from) {
        int start = from;
        while (start < text.length() && "= \"'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < 40 && "\"' />;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Returns the charset of a name or a header value such as {@code text/html; charset=utf-8}; null for none. */
    private static @Nullable Charset find(String name) {
        int at = name.toLowerCase(Locale.ROOT).indexOf("charset=");
        String bare = at < 0 ? name.strip() : valueAfter(name, at + 8);
        try {
            return Charset.forName(bare);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] page, byte[] start) {
        if (page.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (page[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static UnreadablePageException binary() {
        return new UnreadablePageException(UnreadablePageException.Reason.BINARY, "not a text: binary data");
    }
}
