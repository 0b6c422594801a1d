package io.github.diembao.text.legacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of characters that stand for bytes, read as UTF-8; bytes that a later program dropped leave holes. */
final class Utf8Reading {

    /** The bytes windows-1252 has no character for; decoders put U+FFFD there. */
    static final int[] UNDEFINED = {0x81, 0x8D, 0x8F, 0x90, 0x9D};

    /** What is lost of the source as a whole. */
    enum Loss {
        /** Spaces that were no-break spaces are bytes A0; soft hyphens are there. */
        NO_BREAK_SPACES,
        /** Soft hyphens, bytes AD, are gone; no-break spaces are there. */
        SOFT_HYPHENS,
        BOTH
    }

    private final MappedBuilder text;
    private final List<Hole> holes = new ArrayList<>();
    private int good;
    private int bad;
    /** Letters of Vietnamese, whether one is of no other language, and other letters beyond ASCII. */
    private int vietnamese;

    private boolean only;
    private int others;

    private Utf8Reading(int capacity) {
        text = new MappedBuilder(capacity);
    }

    /** Tells whether text holds a sequence that can only be UTF-8. Cheap: letters of Vietnamese are passed over. */
    static boolean isSuspect(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xC2 && c <= 0x1B0 && text.charAt(i + 1) >= 0x80) {
                for (ByteView view : ByteView.ALL) {
                    int need = need(view.byteOf(c));
                    if (need > 0 && i + need < text.length() && isTail(text, i + 1, need, view)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isTail(String text, int from, int count, ByteView view) {
        for (int i = from; i < from + count; i++) {
            if ((view.byteOf(text.charAt(i)) & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Number of bytes that follow a leading byte, 0 for others. */
    private static int need(int lead) {
        return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }

    /**
     * Reads a run.
     *
     * @param western the run as the Western view shows it
     * @param loss what the source lost
     */
    static Utf8Reading of(String western, Loss loss) {
        Utf8Reading reading = new Utf8Reading(western.length());
        int i = 0;
        while (i < western.length()) {
            i = reading.next(western, i, loss);
        }
        return reading;
    }

    private int next(String source, int at, Loss loss) {
        char c = source.charAt(at);
        int lead = ByteView.WESTERN.byteOf(c);
        int need = need(lead);
        int tail = 0;
        int code = need == 1 ? lead & 0x1F : need == 2 ? lead & 0x0F : lead & 0x07;
        while (tail < need && at + 1 + tail < source.length()) {
            int b = ByteView.WESTERN.byteOf(source.charAt(at + 1 + tail));
            if ((b & 0xC0) != 0x80 || b < 0) {
                break;
            }
            code = code << 6 | b & 0x3F;
            tail++;
        }
        if (need > 0 && tail == need && isLegal(code, need)) {
            text.append(Character.toString(code), at, at + 1 + need);
            vietnamese += code < 0x10000 && Vietnamese.isMarked((char) code) ? 1 : 0;
            only |= code < 0x10000 && Vietnamese.isOnlyVietnamese((char) code);
            others += Character.isLetter(code) && !Vietnamese.isMarked((char) code) ? 1 : 0;
            good++;
            return at + 1 + need;
        }
        if (need > 0 && need < 3 && tail == need - 1) {
            int after = hole(source, at, at + 1 + tail, code, loss);
            if (after > 0) {
                return after;
            }
        }
        bad += lead >= 0x80 || c == '\uFFFD' ? 1 : 0;
        others += lead < 0 && Character.isLetter(c) ? 1 : 0;
        text.append(c, at, at + 1);
        return at + 1;
    }

    private static boolean isLegal(int code, int need) {
        return switch (need) {
            case 1 -> true;
            case 2 -> code >= 0x800 && (code < 0xD800 || code > 0xDFFF);
            default -> code >= 0x10000 && code <= 0x10FFFF;
        };
    }

    /** Leaves a hole for a sequence whose last byte is gone; returns where to go on, 0 where nothing fits. */
    private int hole(String source, int start, int at, int code, Loss loss) {
        List<String> candidates = new ArrayList<>();
        int after = at;
        boolean end = at == source.length();
        if (!end && source.charAt(at) == '\uFFFD') {
            for (int b : UNDEFINED) {
                add(candidates, code, b, "");
            }
            after = at + 1;
        } else if (!end && source.charAt(at) != ' ') {
            add(candidates, code, 0xAD, "");
        } else {
            if (loss != Loss.SOFT_HYPHENS) {
                add(candidates, code, 0xA0, "");
                if (!end) {
                    add(candidates, code, 0xA0, " ");
                }
            }
            if (loss != Loss.NO_BREAK_SPACES) {
                add(candidates, code, 0xAD, end ? "" : " ");
            }
            after = end ? at : at + 1;
        }
        if (candidates.isEmpty()) {
            return 0;
        }
        holes.add(new Hole(text.length(), List.copyOf(candidates)));
        text.append('\uFFFD', start, after);
        return after;
    }

    private static void add(List<String> candidates, int code, int b, String behind) {
        char c = (char) (code << 6 | b & 0x3F);
        if (Vietnamese.isMarked(c) || c == '”') {
            candidates.add(c + behind);
        } else if (c == 0xA0) {
            candidates.add(" ");
        }
    }

    /** Returns the text without holes, or null where a byte is lost or stands alone. */
    @Nullable
    String strict() {
        return good > 0 && bad == 0 && holes.isEmpty() ? text.text() : null;
    }

    /** Tells whether the letters alone prove it: too few words can be judged in a short line. */
    boolean isSurelyVietnamese() {
        return vietnamese >= 2 && only && others == 0 && bad == 0 && holes.isEmpty();
    }

    /** Tells whether this may be UTF-8 that has lost some bytes. */
    boolean isDamaged() {
        return good >= 2 && bad * 4 <= good && holes.size() <= good * 2;
    }

    DecodedText fill(int sourceLength) {
        return LostLetters.fill(text, holes, sourceLength);
    }

    MappedBuilder mapped() {
        return text;
    }
}
