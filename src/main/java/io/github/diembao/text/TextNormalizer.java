package io.github.diembao.text;

/**
 * Makes Vietnamese text sound for display: marks composed in any order of typing, NFC for every script, Đ for its
 * look-alikes and Latin letters for those of other scripts inside a Vietnamese word, invisible characters removed, odd
 * spaces and line ends unified. It never respells: {@code hòa} and {@code hoà} both stay, and so do {@code ½} and
 * {@code º}. Idempotent, thread-safe, linear.
 */
public final class TextNormalizer {

    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private final String text;
    private final StringBuilder out;
    private final OffsetMap.Builder offsets = OffsetMap.builder();
    private final StringBuilder cluster = new StringBuilder();
    /** Start of the source that still has to be copied. */
    private int copied;

    private TextNormalizer(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /**
     * Normalises a text.
     *
     * @param text any text
     * @return the normalised text; the same string where nothing changes
     */
    public static String normalize(String text) {
        return NormalForm.isClean(text) ? text : rewrite(text).text();
    }

    /**
     * Normalises a text and keeps the way back.
     *
     * @param text any text
     * @return the normalised text with offsets into {@code text}
     */
    public static NormalizedText normalizeWithOffsets(String text) {
        return NormalForm.isClean(text) ? same(text) : rewrite(text);
    }

    /**
     * Tells whether a code unit stays as it is wherever it stands, so that a text of such code units alone is
     * normalised.
     *
     * @param c any code unit
     * @return false for what changes, joins the character before it or stands for a Vietnamese letter in some words
     */
    public static boolean isAlwaysNormal(char c) {
        return NormalForm.flags(c) == 0;
    }

    private static NormalizedText same(String text) {
        return new NormalizedText(text, OffsetMap.identity(text.length()));
    }

    private static NormalizedText rewrite(String text) {
        NormalizedText composed = new TextNormalizer(text).compose();
        NormalizedText replaced = LookAlikes.replace(composed.text());
        if (replaced.text().equals(composed.text())) {
            return composed;
        }
        return new NormalizedText(replaced.text(), composed.offsets().then(replaced.offsets()));
    }

    /** All but the look-alikes. */
    private NormalizedText compose() {
        int n = text.length();
        int i = 0;
        while (i < n) {
            char c = text.charAt(i);
            boolean rewrite = (NormalForm.flags(c) & NormalForm.REWRITE) != 0;
            if (!rewrite && (i + 1 == n || (NormalForm.flags(text.charAt(i + 1)) & NormalForm.ATTACHES) == 0)) {
                i++;
            } else if (rewrite && NormalForm.isOddSpace(c)) {
                i = change(i, i + 1, " ");
            } else if (rewrite && NormalForm.isLineEnd(c)) {
                i = change(i, c == '\r' && i + 1 < n && text.charAt(i + 1) == '\n' ? i + 2 : i + 1, "\n");
            } else if (rewrite && NormalForm.isInvisible(c)) {
                i = removeInvisible(i);
            } else {
                i = composeCluster(i);
            }
        }
        if (copied == 0) {
            return same(text);
        }
        copyTo(n);
        String result = out.toString();
        return result.equals(text) ? same(text) : new NormalizedText(result, offsets.build());
    }

    private void copyTo(int end) {
        out.append(text, copied, end);
        offsets.keep(end - copied);
        copied = end;
    }

    private int change(int start, int end, String replacement) {
        copyTo(start);
        out.append(replacement);
        offsets.change(end - start, replacement.length());
        copied = end;
        return end;
    }

    private int composeCluster(int start) {
        cluster.setLength(0);
        int end = start + Character.charCount(text.codePointAt(start));
        cluster.append(text, start, end);
        int i = end;
        boolean gap = false;
        while (i < text.length()) {
            if (NormalForm.isInvisible(text.charAt(i))) {
                int after = invisibleEnd(i);
                if (keepsJoiners(text.charAt(i - 1), after) && hasJoiner(i, after)) {
                    break;
                }
                gap = true;
                i = after;
            } else if (NormalForm.attaches(text, i)) {
                int next = i + Character.charCount(text.codePointAt(i));
                cluster.append(text, i, next);
                i = next;
                end = next;
            } else {
                break;
            }
        }
        if (cluster.length() == 1 && (NormalForm.flags(cluster.charAt(0)) & NormalForm.REWRITE) == 0) {
            return end;
        }
        String composed = MarkComposer.compose(cluster);
        if (composed.contentEquals(cluster) && (!gap || cluster.length() == end - start)) {
            return end;
        }
        return change(start, end, composed);
    }

    /** Removes a run of invisible characters but for joiners that shape the text around them. */
    private int removeInvisible(int start) {
        int end = invisibleEnd(start);
        copyTo(start);
        boolean keeps = keepsJoiners(out.isEmpty() ? ' ' : out.charAt(out.length() - 1), end);
        for (int i = start; i < end; i++) {
            if (!keeps || !isJoiner(text.charAt(i))) {
                change(i, i + 1, "");
            }
        }
        return end;
    }

    private int invisibleEnd(int start) {
        int end = start;
        while (end < text.length() && NormalForm.isInvisible(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean keepsJoiners(char before, int after) {
        return NormalForm.isJoinable(before) || after < text.length() && NormalForm.isJoinable(text.charAt(after));
    }

    private boolean hasJoiner(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isJoiner(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoiner(char c) {
        return c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
    }
}
