package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Splits a caption from its credit at the last credit word ({@code Ảnh}, {@code Ảnh tư liệu}, {@code Nguồn} …, table
 * {@code credit-words.tsv}), with or without a colon.
 */
final class Credits {

    /**
     * A caption and its credit.
     *
     * @param caption caption without credit, empty for none
     * @param credit who made the picture, null for none
     */
    record Parts(String caption, @Nullable String credit) {}

    /** A credit is a few names; more words are a sentence. */
    private static final int LONGEST_CREDIT = 14;

    private static final int LONGEST_BARE_CREDIT = 6;

    private static final int SHORTEST_SENTENCE = 6;
    private static final int LONGEST_SHOWN = 120;

    private static final Gazetteer<String> WORDS;

    /** Words that end a credit, such as {@code nhân vật cung cấp}. */
    private static final Gazetteer<String> ENDS;

    /** Words with which captions begin and no sentence does. */
    private static final Gazetteer<String> SHOWN;

    static {
        Gazetteer.Builder<String> words = Gazetteer.builder();
        Gazetteer.Builder<String> ends = Gazetteer.builder();
        Gazetteer.Builder<String> shown = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(Credits.class, "credit-words.tsv")) {
            Gazetteer.Builder<String> kind = switch (row.get("kind")) {
                case "close" -> ends;
                case "shown" -> shown;
                default -> words;
            };
            kind.add(row.get("word"), row.get("rest"));
        }
        WORDS = words.build();
        ENDS = ends.build();
        SHOWN = shown.build();
    }

    private Credits() {}

    static Parts split(String text) {
        TokenSequence tokens = Tokenizer.tokenize(text);
        int earliest = Math.max(0, tokens.size() - LONGEST_CREDIT - 6);
        for (int i = tokens.size() - 1; i >= earliest; i--) {
            Gazetteer.Match<String> word = WORDS.startsAt(tokens, i) ? WORDS.longestAt(tokens, i) : null;
            if (word == null || inLongerWord(tokens, i) || !startsPart(tokens, i, word.to())) {
                continue;
            }
            Parts parts = at(tokens, word);
            if (parts != null) {
                return parts;
            }
        }
        return new Parts(text, null);
    }

    /** Tells whether a line without a credit begins as captions do. */
    static boolean isShown(String line) {
        return line.length() <= LONGEST_SHOWN && SHOWN.longestAt(Tokenizer.tokenize(line), 0) != null;
    }

    /** Tells whether a text is a credit and nothing else. */
    static boolean isCredit(String text) {
        Parts parts = split(text);
        return parts.credit() != null && !PageText.hasWord(parts.caption());
    }

    /** {@code ảnh} inside {@code Nguồn ảnh}, or {@code ảnh tư liệu} found from its last word. */
    private static boolean inLongerWord(TokenSequence tokens, int at) {
        for (int back = 1; back <= 3 && at - back >= 0; back++) {
            Gazetteer.Match<String> longer = WORDS.longestAt(tokens, at - back);
            if (longer != null && longer.to() > at) {
                return true;
            }
        }
        return false;
    }

    /** A credit starts the text or a sentence, or stands after a dash, a bracket, a bar; with a colon a comma may do. */
    private static boolean startsPart(TokenSequence tokens, int at, int end) {
        if (at == 0 || tokens.lineBreakBefore(at)) {
            return true;
        }
        boolean colon = tokens.isMark(end, ':');
        String before = tokens.key(at - 1);
        if (before.length() == 1 && ".?!…()[]/|-\";*".contains(before)) {
            return true;
        }
        return colon && (tokens.shape(at) != Shape.LOWER || before.equals(",") || before.equals(":"));
    }

    private static @Nullable Parts at(TokenSequence tokens, Gazetteer.Match<String> word) {
        boolean colon = tokens.isMark(word.to(), ':');
        int from = word.to() + (colon ? 1 : 0);
        int to = tokens.size();
        while (to > from && isClosing(tokens, from, to - 1)) {
            to--;
        }
        int start = word.from();
        while (start > 0
                && (tokens.isMark(start - 1, '(')
                        || tokens.isMark(start - 1, '[')
                        || tokens.isMark(start - 1, '-')
                        || tokens.isMark(start - 1, '|')
                        || tokens.isMark(start - 1, '/')
                        || tokens.isMark(start - 1, '*') && start > 1)) {
            start--;
        }
        start = withoutKind(tokens, start);
        if (start > 0 && tokens.isMark(start - 1, ',')) {
            start--;
        }
        while (from < to && tokens.isMark(from, '-')) {
            from++;
        }
        String caption = start == 0 ? "" : tokens.slice(0, start);
        if (from >= to) {
            boolean named = !word.value().isEmpty() && !colon;
            return named ? new Parts(caption, word.value()) : colon ? new Parts(caption, null) : null;
        }
        boolean sentence = caption.isEmpty() && isSentence(tokens, from, to);
        if (to - from > LONGEST_CREDIT || sentence || !colon && !looksLikeNames(tokens, from, to)) {
            return null;
        }
        return new Parts(caption, tokens.slice(from, to));
    }

    /** Brackets, stars and a full stop after a credit; the stop of initials belongs to them. */
    private static boolean isClosing(TokenSequence tokens, int from, int at) {
        boolean initials = at > from && tokens.isWord(at - 1) && tokens.length(at - 1) == 1;
        return tokens.isMark(at, ')')
                || tokens.isMark(at, ']')
                || tokens.isMark(at, '*')
                || tokens.isMark(at, '.') && !initials;
    }

    /** A credit may first say of what kind the picture is: {@code (Ảnh minh họa, nguồn: X)}. */
    private static int withoutKind(TokenSequence tokens, int start) {
        if (start < 2 || !tokens.isMark(start - 1, ',')) {
            return start;
        }
        for (int back = 2; back <= 4 && start - back >= 0; back++) {
            Gazetteer.Match<String> kind = WORDS.longestAt(tokens, start - back, start);
            if (kind != null && kind.to() == start - 1 && startsPart(tokens, kind.from(), kind.to())) {
                int at = kind.from();
                return at > 0 && (tokens.isMark(at - 1, '(') || tokens.isMark(at - 1, '[')) ? at - 1 : at;
            }
        }
        return start;
    }

    /** {@code Ảnh: Cây cầu nhìn từ trên cao} says what the picture shows. */
    private static boolean isSentence(TokenSequence tokens, int from, int to) {
        int words = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
            lower += tokens.shape(i) == Shape.LOWER ? 1 : 0;
        }
        boolean closed = to - from >= 2 && ENDS.longestAt(tokens, to - 2, to) != null;
        return words >= SHORTEST_SENTENCE && 3 * lower >= 2 * words && tokens.shape(from) != Shape.LOWER && !closed;
    }

    private static boolean looksLikeNames(TokenSequence tokens, int from, int to) {
        if (to - from > LONGEST_BARE_CREDIT) {
            return false;
        }
        if (to - from >= 2 && ENDS.longestAt(tokens, to - 2, to) != null) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !Character.isUpperCase(tokens.surface(i).charAt(0))
                    || tokens.isNumber(i)
                    || tokens.isMark(i, ',') && i == from) {
                return false;
            }
        }
        return true;
    }
}
