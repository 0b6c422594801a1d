package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads bylines: {@code Trần Thử - Lê Nghiệm}, {@code Bài, ảnh: X}, {@code X (đơn vị)}, {@code Nội dung: X – Kỹ thuật: Y}.
 * Labels are in {@code byline-labels.tsv}.
 */
final class Bylines {

    /** A byline of one person is at most this many words. */
    private static final int LONGEST_NAME = 6;

    private static final int LONGEST_BYLINE = 24;
    /** Characters of so many words at most. */
    private static final int LONGEST_LINE = 240;

    /** What a label tells of the names after it. */
    private enum Label {
        AUTHOR,
        PICTURE,
        SOURCE,
        OTHER
    }

    private static final int LONGEST_CONTACT = 120;

    /** A paper or agency is at most this many words. */
    private static final int LONGEST_SOURCE = 6;

    private static final Gazetteer<Label> LABELS;

    /** Words before the name of a guest who writes. */
    private static final Gazetteer<Boolean> TITLES;

    /** Signatures of a newsroom that are written like no name. */
    private static final Gazetteer<Boolean> SIGNATURES;

    /** Words before people who are told of. */
    private static final Gazetteer<Boolean> PERSONS;

    /** Words between two names. */
    private static final Gazetteer<Boolean> SEPARATORS;

    static {
        Gazetteer.Builder<Label> labels = Gazetteer.builder();
        Gazetteer.Builder<Boolean> separators = Gazetteer.builder();
        Gazetteer.Builder<Boolean> persons = Gazetteer.builder();
        Gazetteer.Builder<Boolean> titles = Gazetteer.builder();
        Gazetteer.Builder<Boolean> signatures = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(Bylines.class, "byline-labels.tsv")) {
            switch (row.get("kind")) {
                case "signature" -> signatures.add(row.get("label"), true);
                case "separator" -> separators.add(row.get("label"), true);
                case "person" -> persons.add(row.get("label"), true);
                case "title" -> titles.add(row.get("label"), true);
                default ->
                    labels.add(row.get("label"), Label.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
            }
        }
        LABELS = labels.build();
        TITLES = titles.build();
        SIGNATURES = signatures.build();
        SEPARATORS = separators.build();
        PERSONS = persons.build();
    }

    private Bylines() {}

    /** Returns the authors of a byline in order, each once. */
    static List<String> split(String byline) {
        TokenSequence tokens = Tokenizer.tokenize(withoutBrackets(PageText.line(byline)));
        Gazetteer.Match<Label> first = LABELS.longestAt(tokens, 0);
        if (first != null && first.value() == Label.SOURCE && isSource(tokens, first)) {
            return PageText.split(tokens.slice(sourceStart(tokens, first), tokens.size()), ',');
        }
        Set<String> names = new LinkedHashSet<>();
        boolean author = true;
        int from = 0;
        int i = 0;
        int bracket = 0;
        while (i <= tokens.size()) {
            Gazetteer.Match<Label> label = i < tokens.size() && bracket == 0 ? LABELS.longestAt(tokens, i) : null;
            boolean signature = i < tokens.size() && SIGNATURES.longestAt(tokens, i) != null;
            if (label != null && !signature && (i == from || tokens.isMark(label.to(), ':'))) {
                addName(tokens, from, i, author, names);
                author = label.value() != Label.OTHER;
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
                || SEPARATORS.longestAt(tokens, i) != null;
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
        Gazetteer.Match<Label> label = start < end ? LABELS.longestAt(tokens, end - 1, end) : null;
        while (label != null && label.to() == end && label.from() > start) {
            end = label.from();
            label = LABELS.longestAt(tokens, Math.max(start, end - 1), end);
        }
        for (int back = 2; back <= 3 && end - back > start; back++) {
            Gazetteer.Match<Label> longer = LABELS.longestAt(tokens, end - back, end);
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
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        TokenSequence tokens = Tokenizer.tokenize(withoutBrackets(line));
        if (tokens.size() == 0
                || tokens.size() > LONGEST_BYLINE
                || line.indexOf('\n') >= 0
                || PERSONS.longestAt(tokens, 0) != null) {
            return false;
        }
        Gazetteer.Match<Label> label = LABELS.longestAt(tokens, 0);
        if (label != null && label.value() == Label.SOURCE) {
            return isSource(tokens, label);
        }
        if (label != null && tokens.isMark(label.to(), ':')) {
            if (label.value() == Label.OTHER) {
                return isNameLike(tokens.slice(label.to() + 1, tokens.size()));
            }
            return !split(line).isEmpty() && split(line).stream().allMatch(Bylines::isNameLike);
        }
        List<String> names = split(line);
        return !names.isEmpty()
                && names.stream().allMatch(Bylines::isNameLike)
                && !tokens.isMark(tokens.size() - 1, ':')
                && !tokens.isMark(tokens.size() - 1, '?')
                && !tokens.isMark(tokens.size() - 1, '!');
    }

    /** Tells whether a line begins with a label of authors, such as {@code Tác giả:}. */
    static boolean hasLabel(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        Gazetteer.Match<Label> label = LABELS.longestAt(tokens, 0);
        return label != null && label.value() == Label.AUTHOR && tokens.isMark(label.to(), ':');
    }

    /** Tells whether a line is full names of persons, without a label and without a newsroom's signature. */
    static boolean isOfPersons(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        for (int i = 0; i < tokens.size(); i++) {
            boolean initial = tokens.isWord(i) && tokens.length(i) == 1;
            if (initial || SIGNATURES.longestAt(tokens, i) != null) {
                return false;
            }
        }
        return LABELS.longestAt(tokens, 0) == null && split(line).stream().allMatch(Bylines::isNameLike);
    }

    /** Tells whether names stand in capitals: so do mottoes ({@code ĐOÀN KẾT - DÂN CHỦ}). */
    static boolean isInCapitals(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        boolean words = false;
        for (int i = 0; i < tokens.size(); i++) {
            Gazetteer.Match<Boolean> signature = SIGNATURES.longestAt(tokens, i);
            if (signature != null) {
                i = signature.to() - 1;
            } else if (tokens.isWord(i)) {
                if (!tokens.surface(i).chars().allMatch(Character::isUpperCase)) {
                    return false;
                }
                words |= tokens.length(i) > 1;
            }
        }
        return words;
    }

    /** Tells whether a line is how to reach its author, or the address a text was taken from, and nothing else. */
    static boolean isContact(String line) {
        int last = line.lastIndexOf(' ') + 1;
        boolean mail = line.indexOf('@', last) > last && line.indexOf('.', last) > 0;
        if (line.length() > LONGEST_CONTACT || !mail && !ScrapeLines.isAddress(line.substring(last))) {
            return false;
        }
        return PageText.words(line) <= (mail ? 2 : 1)
                || line.indexOf(':') < last && LABELS.longestAt(Tokenizer.tokenize(line), 0) != null;
    }

    /** {@code (Theo TTXVN)} is {@code Theo TTXVN}. */
    private static String withoutBrackets(String line) {
        boolean whole = line.length() > 2 && line.charAt(0) == '(' && line.indexOf(')') == line.length() - 1;
        return whole ? line.substring(1, line.length() - 1).strip() : line;
    }

    /** What follows a source's label is the short name of a paper, an agency or a site, and nothing else. */
    private static boolean isSource(TokenSequence tokens, Gazetteer.Match<Label> label) {
        int from = sourceStart(tokens, label);
        int words = 0;
        boolean host = false;
        for (int i = from; i < tokens.size(); i++) {
            boolean dot = tokens.isMark(i, '.') && i + 1 < tokens.size() && !tokens.spaceBefore(i + 1);
            host |= dot;
            words += tokens.isWord(i) ? 1 : 0;
            boolean next = tokens.isMark(i, ',') && Character.isUpperCase(first(tokens, i + 1));
            if (!tokens.isWord(i)
                    && !dot
                    && !next
                    && "/&+-".indexOf(tokens.surface(i).charAt(0)) < 0) {
                return false;
            }
        }
        return words > 0
                && words <= LONGEST_SOURCE
                && (host || Character.isUpperCase(tokens.surface(from).charAt(0)));
    }

    private static int sourceStart(TokenSequence tokens, Gazetteer.Match<Label> label) {
        return tokens.isMark(label.to(), ':') ? label.to() + 1 : label.to();
    }

    private static char first(TokenSequence tokens, int at) {
        return at < tokens.size() ? tokens.surface(at).charAt(0) : ' ';
    }

    /** Tells whether a line under a picture says whose that picture is. */
    static boolean isOfPicture(String line) {
        TokenSequence tokens = Tokenizer.tokenize(withoutBrackets(line));
        Gazetteer.Match<Label> label = LABELS.longestAt(tokens, 0);
        return label != null && (label.value() == Label.PICTURE || label.value() == Label.SOURCE);
    }

    /** A person's name (two to six capitalised words), also after a title, initials, or a newsroom's signature. */
    static boolean isNameLike(String name) {
        TokenSequence tokens = Tokenizer.tokenize(name);
        Gazetteer.Match<Boolean> title = TITLES.longestAt(tokens, 0);
        int from = title == null ? 0 : title.to();
        Gazetteer.Match<Boolean> signature = SIGNATURES.longestAt(tokens, 0);
        if (signature != null) {
            return signature.to() >= tokens.size() - 2;
        }
        int words = 0;
        for (int i = from; i < tokens.size(); i++) {
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
        boolean fits = words >= 2 && words <= LONGEST_NAME || initials && words <= 4;
        return fits && !NoiseLines.instance().isShareBar(name);
    }
}
