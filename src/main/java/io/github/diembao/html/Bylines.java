package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
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
    /** Pen names may begin as offices do: {@code Ban Mai}. */
    private static final int SHORTEST_OFFICE = 3;

    private static final int MOST_COMMON_WORDS = 12;
    /** Characters of so many words at most. */
    private static final int LONGEST_LINE = 240;

    private Bylines() {}

    /** Returns the authors of a byline in order, each once. */
    static List<String> split(String byline) {
        TokenSequence tokens = Tokenizer.tokenize(withoutBrackets(PageText.line(byline)));
        Gazetteer.Match<BylineWords.Label> first = BylineWords.LABELS.longestAt(tokens, 0);
        if (first != null && BylineSources.isOfSource(first) && BylineSources.isSource(tokens, first)) {
            return first.value() == BylineWords.Label.ORIGIN ? List.of() : BylineSources.names(tokens, first);
        }
        Set<String> names = new LinkedHashSet<>();
        boolean author = true;
        int from = 0;
        int i = 0;
        int bracket = 0;
        while (i <= tokens.size()) {
            Gazetteer.Match<BylineWords.Label> label =
                    i < tokens.size() && bracket == 0 ? BylineWords.LABELS.longestAt(tokens, i) : null;
            boolean signature = i < tokens.size() && BylineWords.SIGNATURES.longestAt(tokens, i) != null;
            if (label != null && !signature && (i == from || tokens.isMark(label.to(), ':'))) {
                addName(tokens, from, i, author, names);
                author = label.value() != BylineWords.Label.OTHER;
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
        return withoutOffices(new ArrayList<>(names));
    }

    /** Where a person is named, an office beside is where he works. */
    private static List<String> withoutOffices(List<String> names) {
        List<String> persons = new ArrayList<>(names);
        persons.removeIf(Bylines::isOffice);
        return persons.isEmpty() ? names : persons;
    }

    private static boolean isOffice(String name) {
        return PageText.words(name) >= SHORTEST_OFFICE
                && BylineWords.OFFICES.longestAt(Tokenizer.tokenize(name), 0) != null;
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
                || isTightDash(tokens, i)
                || BylineWords.SEPARATORS.longestAt(tokens, i) != null;
    }

    /** A dash without spaces parts two full names or two pairs of initials; one name may hold it. */
    private static boolean isTightDash(TokenSequence tokens, int i) {
        if (!tokens.isMark(i, '-') || i < 2 || i + 2 >= tokens.size()) {
            return false;
        }
        boolean words = isNameWord(tokens, i - 2)
                && isNameWord(tokens, i - 1)
                && isNameWord(tokens, i + 1)
                && isNameWord(tokens, i + 2);
        return words
                || tokens.isMark(i - 2, '.')
                        && tokens.length(i - 1) == 1
                        && tokens.length(i + 1) == 1
                        && tokens.isMark(i + 2, '.');
    }

    private static boolean isNameWord(TokenSequence tokens, int i) {
        return tokens.isWord(i)
                && tokens.length(i) > 1
                && Character.isUpperCase(tokens.surface(i).charAt(0));
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
        Gazetteer.Match<BylineWords.Label> label =
                start < end ? BylineWords.LABELS.longestAt(tokens, end - 1, end) : null;
        while (label != null && label.to() == end && label.from() > start) {
            end = label.from();
            label = BylineWords.LABELS.longestAt(tokens, Math.max(start, end - 1), end);
        }
        for (int back = 2; back <= 3 && end - back > start; back++) {
            Gazetteer.Match<BylineWords.Label> longer = BylineWords.LABELS.longestAt(tokens, end - back, end);
            if (longer != null && longer.to() == end) {
                end = longer.from();
                break;
            }
        }
        start = afterPost(tokens, start, end);
        if (author && start < end && PageText.hasWord(tokens.slice(start, end))) {
            names.add(tokens.slice(start, end));
        }
    }

    /** Returns where a name begins behind what its bearer is for the newsroom: {@code CTV Trần Thử}. */
    private static int afterPost(TokenSequence tokens, int start, int end) {
        Gazetteer.Match<Boolean> post = start < end ? BylineWords.POSTS.longestAt(tokens, start, end) : null;
        if (post == null || BylineWords.PAPERS.longestAt(tokens, post.to(), end) != null) {
            return start;
        }
        boolean named = post.to() + 1 < end && isNameWord(tokens, post.to()) && isNameWord(tokens, post.to() + 1);
        return named ? post.to() : start;
    }

    /** Tells whether a line alone could be a byline: names or a newsroom's signature and nothing else. */
    static boolean looksLikeByline(String line) {
        if (line.length() > LONGEST_LINE || isProse(line)) {
            return false;
        }
        TokenSequence tokens = Tokenizer.tokenize(withoutBrackets(line));
        if (tokens.size() == 0
                || tokens.size() > LONGEST_BYLINE
                || line.indexOf('\n') >= 0
                || BylineWords.PERSONS.longestAt(tokens, 0) != null) {
            return false;
        }
        Gazetteer.Match<BylineWords.Label> label = BylineWords.LABELS.longestAt(tokens, 0);
        if (label != null && BylineSources.isOfSource(label)) {
            return BylineSources.isSource(tokens, label);
        }
        if (label != null && tokens.isMark(label.to(), ':')) {
            if (label.value() == BylineWords.Label.OTHER) {
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

    /** Tells without much ado that a line has more common words than any byline. */
    private static boolean isProse(String line) {
        int common = 0;
        boolean start = true;
        for (int i = 0; i < line.length() && common <= MOST_COMMON_WORDS; i++) {
            char c = line.charAt(i);
            common += start && Character.isLowerCase(c) ? 1 : 0;
            start = c == ' ';
        }
        return common > MOST_COMMON_WORDS;
    }

    /** Tells whether a line begins with a label of authors, such as {@code Tác giả:}. */
    static boolean hasLabel(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        Gazetteer.Match<BylineWords.Label> label = BylineWords.LABELS.longestAt(tokens, 0);
        return label != null && label.value() == BylineWords.Label.AUTHOR && tokens.isMark(label.to(), ':');
    }

    /** Tells whether a line begins with a label of any kind. */
    static boolean startsWithLabel(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        return BylineWords.LABELS.longestAt(tokens, 0) != null;
    }

    /** Tells whether a line is full names of persons, without a label and without a newsroom's signature. */
    static boolean isOfPersons(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        for (int i = 0; i < tokens.size(); i++) {
            boolean initial = tokens.isWord(i) && tokens.length(i) == 1;
            if (initial || BylineWords.SIGNATURES.longestAt(tokens, i) != null) {
                return false;
            }
        }
        return BylineWords.LABELS.longestAt(tokens, 0) == null
                && split(line).stream().allMatch(Bylines::isNameLike);
    }

    /** Tells whether names stand in capitals: so do mottoes ({@code ĐOÀN KẾT - DÂN CHỦ}). */
    static boolean isInCapitals(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        boolean words = false;
        for (int i = 0; i < tokens.size(); i++) {
            Gazetteer.Match<Boolean> signature = BylineWords.SIGNATURES.longestAt(tokens, i);
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

    /** Tells whether a line begins as the name of a paper does, and has no sentence's end. */
    static boolean isPaper(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        return BylineSources.isPaperAt(tokens, 0) && tokens.isWord(tokens.size() - 1);
    }

    /** {@code (Theo TTXVN)} is {@code Theo TTXVN}. */
    private static String withoutBrackets(String line) {
        boolean whole = line.length() > 2 && line.charAt(0) == '(' && line.indexOf(')') == line.length() - 1;
        return whole ? line.substring(1, line.length() - 1).strip() : line;
    }

    /** Tells whether a line under a picture says whose that picture is. */
    static boolean isOfPicture(String line) {
        TokenSequence tokens = Tokenizer.tokenize(withoutBrackets(line));
        Gazetteer.Match<BylineWords.Label> label = BylineWords.LABELS.longestAt(tokens, 0);
        return label != null && (label.value() == BylineWords.Label.PICTURE || BylineSources.isOfSource(label));
    }

    /** A person's name (two to six capitalised words), also after a title, initials, or a newsroom's signature. */
    static boolean isNameLike(String name) {
        TokenSequence tokens = Tokenizer.tokenize(name);
        Gazetteer.Match<Boolean> title = BylineWords.TITLES.longestAt(tokens, 0);
        int from = title == null ? 0 : title.to();
        Gazetteer.Match<Boolean> signature = BylineWords.SIGNATURES.longestAt(tokens, 0);
        if (signature != null) {
            return signature.to() >= tokens.size() - 2 || BylineSources.isPaperAt(tokens, signature.to());
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
