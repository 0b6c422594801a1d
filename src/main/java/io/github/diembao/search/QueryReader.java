package io.github.diembao.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a query as typed into clauses, in one pass. */
final class QueryReader {

    static final int LONGEST_QUERY = 4_000;
    static final int MOST_CLAUSES = 64;

    private static final int LONGEST_FIELD_NAME = 20;

    private final String query;
    private int at;

    private QueryReader(String query) {
        this.query = query;
    }

    /**
     * Reads a query.
     *
     * @throws QuerySyntaxException if it can't be read, holds nothing to find, or is longer than anyone types
     */
    static List<Clause> read(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new QuerySyntaxException(
                    "query is longer than " + LONGEST_QUERY + " characters", query, LONGEST_QUERY);
        }
        QueryReader reader = new QueryReader(query);
        List<Clause> clauses = new ArrayList<>();
        Clause clause;
        while ((clause = reader.next()) != null) {
            if (clauses.size() == MOST_CLAUSES) {
                throw new QuerySyntaxException(
                        "query has more than " + MOST_CLAUSES + " parts", query, clause.position());
            }
            clauses.add(clause);
        }
        if (clauses.isEmpty()) {
            throw new QuerySyntaxException("nothing to search for", query, 0);
        }
        if (clauses.stream().allMatch(Clause::excluded)) {
            throw new QuerySyntaxException(
                    "only exclusions: name at least one word to find",
                    query,
                    clauses.get(0).position());
        }
        return clauses;
    }

    private @Nullable Clause next() {
        while (at < query.length()) {
            skipSpace();
            if (at == query.length()) {
                return null;
            }
            int start = at;
            if (operator("AND")) {
                // All words are needed anyway.
                continue;
            }
            if (operator("OR")) {
                throw new QuerySyntaxException(
                        "OR is no operator, all words are needed: search twice, or write or for the word",
                        query,
                        start);
            }
            boolean excluded = operator("NOT");
            if (excluded) {
                skipSpace();
            } else if (isDash(query.charAt(at)) && at + 1 < query.length() && !isSpace(query.charAt(at + 1))) {
                excluded = true;
                at++;
            }
            QueryField field = field(start);
            if (at < query.length() && isQuote(query.charAt(at))) {
                return quoted(excluded, field);
            }
            int from = at;
            while (at < query.length() && !isSpace(query.charAt(at)) && query.charAt(at) != '"') {
                at++;
            }
            String word = query.substring(from, at);
            if (hasToken(word)) {
                checkWildcard(word, from);
                return new Clause(excluded, field, word, false, from);
            }
            if (field != null) {
                throw new QuerySyntaxException("no value after " + field.label() + ":", query, start);
            }
            // Punctuation alone asks for nothing: "A - B", "?", "*".
        }
        return null;
    }

    /** Passes by an operator of other query languages that stands alone between spaces, with more behind it. */
    private boolean operator(String name) {
        int end = at + name.length();
        if (!query.startsWith(name, at) || end >= query.length() || !isSpace(query.charAt(end))) {
            return false;
        }
        if (query.substring(end).isBlank()) {
            return false;
        }
        at = end;
        return true;
    }

    private void checkWildcard(String word, int from) {
        int star = word.indexOf('*');
        if (star > 0 && Character.isLetterOrDigit(word.charAt(star - 1))) {
            throw new QuerySyntaxException(
                    "* stands for nothing: write the whole word, its marks may be left out", query, from + star);
        }
    }

    /** Reads {@code name:} if the letters here are followed by a colon and a value. */
    private @Nullable QueryField field(int start) {
        int end = at;
        while (end < query.length() && end - at <= LONGEST_FIELD_NAME && isFieldLetter(query.charAt(end))) {
            end++;
        }
        if (end == at || end == query.length() || query.charAt(end) != ':') {
            return null;
        }
        String name = query.substring(at, end).toLowerCase(java.util.Locale.ROOT);
        QueryField field = QueryField.find(name);
        boolean valueFollows = end + 1 < query.length() && !isSpace(query.charAt(end + 1));
        if (field == null) {
            if (!valueFollows || query.startsWith("//", end + 1)) {
                return null;
            }
            throw new QuerySyntaxException(
                    "unknown field " + name + ": (there are " + QueryField.all() + ")", query, start);
        }
        if (!valueFollows) {
            throw new QuerySyntaxException("no value after " + name + ":", query, start);
        }
        at = end + 1;
        return field;
    }

    private Clause quoted(boolean excluded, @Nullable QueryField field) {
        int open = at;
        int close = open + 1;
        while (close < query.length() && !isQuote(query.charAt(close))) {
            close++;
        }
        if (close == query.length()) {
            throw new QuerySyntaxException("quote is not closed", query, open);
        }
        at = close + 1;
        String text = query.substring(open + 1, close);
        if (!hasToken(text)) {
            throw new QuerySyntaxException("nothing between the quotes", query, open);
        }
        return new Clause(excluded, field, text, true, open + 1);
    }

    private void skipSpace() {
        while (at < query.length() && isSpace(query.charAt(at))) {
            at++;
        }
    }

    private static boolean hasToken(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isFieldLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
