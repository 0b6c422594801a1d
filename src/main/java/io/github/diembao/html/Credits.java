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

    private static final Gazetteer<String> WORDS;

    static {
        Gazetteer.Builder<String> words = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(Credits.class, "credit-words.tsv")) {
            words.add(row.get("word"), row.get("rest"));
        }
        WORDS = words.build();
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
        while (to > from && (tokens.isMark(to - 1, ')') || tokens.isMark(to - 1, ']') || tokens.isMark(to - 1, '*'))) {
            to--;
        }
        boolean initials = to - from >= 2 && tokens.length(to - 2) == 1;
        if (to > from && tokens.isMark(to - 1, '.') && !initials) {
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
        String caption = start == 0 ? "" : tokens.slice(0, start);
        if (from >= to) {
            boolean named = !word.value().isEmpty() && !caption.isEmpty() && !colon;
            return named ? new Parts(caption, word.value()) : colon ? new Parts(caption, null) : null;
        }
        if (to - from > LONGEST_CREDIT || !colon && !looksLikeNames(tokens, from, to)) {
            return null;
        }
        return new Parts(caption, tokens.slice(from, to));
    }

    private static boolean looksLikeNames(TokenSequence tokens, int from, int to) {
        if (to - from > LONGEST_BARE_CREDIT) {
            return false;
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
