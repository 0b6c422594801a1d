package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads bylines: {@code Trần Thử - Lê Nghiệm}, {@code Bài, ảnh: X}, {@code X (đơn vị)}, {@code Nội dung: X – Kỹ thuật: Y}.
 * Labels are in {@code byline-labels.tsv}.
 */
final class Bylines {

    /** A byline of one person is at most this many words. */
    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_BYLINE = 24;

    /** Label to whether its people are authors. */
    private static final Gazetteer<Boolean> LABELS;

    /** Signatures of a newsroom that are written like no name. */
    private static final Gazetteer<Boolean> SIGNATURES;

    static {
        Gazetteer.Builder<Boolean> labels = Gazetteer.builder();
        Gazetteer.Builder<Boolean> signatures = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(Bylines.class, "byline-labels.tsv")) {
            switch (row.get("kind")) {
                case "author" -> labels.add(row.get("label"), true);
                case "other" -> labels.add(row.get("label"), false);
                default -> signatures.add(row.get("label"), true);
            }
        }
        LABELS = labels.build();
        SIGNATURES = signatures.build();
    }

    private Bylines() {}

    /** Returns the authors of a byline in order, each once. */
    static List<String> split(String byline) {
        TokenSequence tokens = Tokenizer.tokenize(PageText.line(byline));
        Set<String> names = new LinkedHashSet<>();
        boolean author = true;
        int from = 0;
        int i = 0;
        int bracket = 0;
        while (i <= tokens.size()) {
            Gazetteer.Match<Boolean> label = i < tokens.size() && bracket == 0 ? LABELS.longestAt(tokens, i) : null;
            boolean signature = i < tokens.size() && SIGNATURES.longestAt(tokens, i) != null;
            if (label != null && !signature && (i == from || tokens.isMark(label.to(), ':'))) {
                addName(tokens, from, i, author, names);
                author = label.value();
                i = label.to() + (tokens.isMark(label.to(), ':') ? 1 : 0);
                from = i;
                continue;
            }
            boolean open = tokens.isMark(i, '(');
            if (i == tokens.size() || bracket == 0 && (open || isSeparator(tokens, i))) {
                addName(tokens, from, i, author, names);
                from = i + 1;
            }
            bracket += open ? 1 : 0;
            if (tokens.isMark(i, ')')) {
                bracket = Math.max(0, bracket - 1);
                from = i + 1;
            }
            i++;
        }
        return new ArrayList<>(names);
    }

    private static boolean isSeparator(TokenSequence tokens, int i) {
        return tokens.isMark(i, '-') && tokens.spaceBefore(i)
                || tokens.isMark(i, '-') && tokens.spaceBefore(i + 1)
                || tokens.isMark(i, ',')
                || tokens.isMark(i, ';')
                || tokens.isMark(i, '/')
                || tokens.isMark(i, '&')
                || tokens.isMark(i, '|')
                || tokens.isMark(i, '•')
                || tokens.is(i, "và");
    }

    private static void addName(TokenSequence tokens, int from, int to, boolean author, Set<String> names) {
        int start = from;
        int end = to;
        while (start < end && (tokens.isMark(start, ':') || tokens.isMark(start, '*'))) {
            start++;
        }
        while (end > start
                && (tokens.isMark(end - 1, ':')
                        || tokens.isMark(end - 1, '*')
                        || tokens.isMark(end - 1, '.') && tokens.length(end - 2 >= start ? end - 2 : end - 1) > 1)) {
            end--;
        }
        Gazetteer.Match<Boolean> label = start < end ? LABELS.longestAt(tokens, end - 1, end) : null;
        while (label != null && label.to() == end && label.from() > start) {
            end = label.from();
            label = LABELS.longestAt(tokens, Math.max(start, end - 1), end);
        }
        for (int back = 2; back <= 3 && end - back > start; back++) {
            Gazetteer.Match<Boolean> longer = LABELS.longestAt(tokens, end - back, end);
            if (longer != null && longer.to() == end) {
                end = longer.from();
                break;
            }
        }
        if (author && start < end && PageText.hasWord(tokens.slice(start, end))) {
            names.add(tokens.slice(start, end));
        }
    }

    /** Tells whether a line alone could be a byline: names or a newsroom's signature and nothing else. */
    static boolean looksLikeByline(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        if (tokens.size() == 0 || tokens.size() > LONGEST_BYLINE || line.indexOf('\n') >= 0) {
            return false;
        }
        Gazetteer.Match<Boolean> label = LABELS.longestAt(tokens, 0);
        if (label != null && tokens.isMark(label.to(), ':')) {
            return !split(line).isEmpty() && split(line).stream().allMatch(Bylines::isNameLike);
        }
        List<String> names = split(line);
        return !names.isEmpty()
                && names.stream().allMatch(Bylines::isNameLike)
                && !tokens.isMark(tokens.size() - 1, ':')
                && !tokens.isMark(tokens.size() - 1, '?')
                && !tokens.isMark(tokens.size() - 1, '!');
    }

    /** A person's name (two to six capitalised words), initials, or a newsroom's signature. */
    static boolean isNameLike(String name) {
        TokenSequence tokens = Tokenizer.tokenize(name);
        Gazetteer.Match<Boolean> signature = SIGNATURES.longestAt(tokens, 0);
        if (signature != null) {
            return signature.to() >= tokens.size() - 2;
        }
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words++;
                if (!Character.isUpperCase(tokens.surface(i).charAt(0))) {
                    return false;
                }
            } else if (!tokens.isMark(i, '.')) {
                return false;
            }
        }
        boolean initials = tokens.size() >= 2 && tokens.isMark(1, '.') && tokens.length(0) <= 2;
        return words >= 2 && words <= LONGEST_NAME || initials && words <= 4;
    }
}
