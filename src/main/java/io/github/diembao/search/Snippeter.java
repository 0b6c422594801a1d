package io.github.diembao.search;

import io.github.diembao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Picks the passages of a text that show best why it was found. The text is read anew, so offsets are exact. */
final class Snippeter {

    private static final int MOST_SNIPPETS = 3;
    private static final int LONGEST = 240;
    private static final int CONTEXT = 60;
    /** Of long texts only so much is read. */
    private static final int LONGEST_TEXT = 200_000;

    private final String text;
    private final ArticleTokens tokens;
    private final List<Needle> needles;
    /** For each token, the number of the needle that matches there plus one; 0 for none. */
    private final int[] matches;

    private Snippeter(String text, List<Needle> needles) {
        this.text = text;
        this.needles = needles;
        tokens = ArticleTokens.of(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        matches = new int[tokens.size()];
    }

    /** Returns at most three passages; the beginning of the text where no word of it matches. */
    static List<Snippet> of(String text, List<Needle> needles) {
        Snippeter snippeter = new Snippeter(text, needles);
        for (int needle = 0; needle < needles.size(); needle++) {
            boolean found = snippeter.matchSymbols(needle);
            Needle.Shown shown = needles.get(needle).shown();
            found |= shown != Needle.Shown.ANY && snippeter.match(needle, true);
            if (!found && shown != Needle.Shown.AS_TYPED) {
                snippeter.match(needle, false);
            }
        }
        snippeter.dropScattered();
        List<Passage> passages = snippeter.passages();
        if (passages.isEmpty()) {
            return text.isBlank() ? List.of() : List.of(snippeter.beginning());
        }
        return passages.stream()
                .sorted(Comparator.comparingDouble(Passage::score).reversed().thenComparingInt(p -> p.span.start()))
                .limit(MOST_SNIPPETS)
                .sorted(Comparator.comparingInt(p -> p.span.start()))
                .map(snippeter::snippet)
                .toList();
    }

    private record Passage(Span span, int firstToken, int endToken, double score) {}

    private boolean match(int needle, boolean exact) {
        Needle words = needles.get(needle);
        boolean found = false;
        for (int i = 0; i < tokens.size(); i++) {
            int end = end(words, i, exact);
            if (end < 0) {
                continue;
            }
            found = true;
            for (int k = i; k < end; k++) {
                matches[k] = needle + 1;
            }
        }
        return found;
    }

    /** Matches whole symbols that are spelled otherwise than the query spells them; tells whether there are any. */
    private boolean matchSymbols(int needle) {
        if (!needles.get(needle).document()) {
            return false;
        }
        Set<String> wanted = needles.get(needle).symbols();
        boolean found = false;
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.isSymbol(i)
                    && !Collections.disjoint(
                            wanted, DocumentSymbols.terms(text.substring(tokens.start(i), tokens.end(i))))) {
                found = true;
                for (int k = i - 1; k < tokens.size() && tokens.end(k) <= tokens.end(i); k++) {
                    matches[k] = needle + 1;
                }
            }
        }
        return found;
    }

    /** Returns the token after the words that start at a token, -1 where they don't. */
    private int end(Needle needle, int start, boolean exact) {
        int token = start;
        for (TermKeys word : needle.words()) {
            int found = after(token, start);
            if (!matches(found, word, exact, needle) && needle.document() && found > start) {
                found = after(found + 1, start);
            }
            if (!matches(found, word, exact, needle)) {
                return -1;
            }
            token = found + 1;
        }
        return token;
    }

    /** Passes by whole symbols beside their parts. */
    private int after(int token, int start) {
        int next = token;
        while (next > start && next < tokens.size() && tokens.isSymbol(next)) {
            next++;
        }
        return next;
    }

    private static boolean startsWithDigit(TermKeys word) {
        return word.folded().length > 0 && Character.isDigit(word.folded()[0]);
    }

    private boolean matches(int token, TermKeys word, boolean exact, Needle needle) {
        if (token >= tokens.size() || tokens.isSymbol(token)) {
            return false;
        }
        TermKeys found = tokens.term(token);
        if (exact) {
            return Arrays.equals(found.key(), word.key());
        }
        return Arrays.equals(found.folded(), word.folded())
                || needle.document()
                        && startsWithDigit(word)
                        && DocumentSymbols.numbers(new String(word.folded())).contains(new String(found.folded()));
    }

    /** A word that stands beside its neighbour of the query somewhere is shown there only: alone it is another word. */
    private void dropScattered() {
        boolean[] inRow = new boolean[matches.length];
        boolean[] hasRow = new boolean[needles.size() + 1];
        for (int i = 1; i < matches.length; i++) {
            if (matches[i - 1] != 0 && matches[i] == matches[i - 1] + 1 && tokens.joined(i)) {
                inRow[i - 1] = true;
                inRow[i] = true;
                hasRow[matches[i - 1]] = true;
                hasRow[matches[i]] = true;
            }
        }
        for (int i = 0; i < matches.length; i++) {
            if (hasRow[matches[i]]
                    && !inRow[i]
                    && needles.get(matches[i] - 1).words().size() == 1) {
                matches[i] = 0;
            }
        }
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int token = 0;
        while (token < tokens.size()) {
            if (matches[token] == 0) {
                token++;
                continue;
            }
            int start = sentenceStart(tokens.start(token));
            int end = sentenceEnd(start, tokens.end(token));
            int last = token;
            boolean[] seen = new boolean[needles.size()];
            double score = 0;
            while (last < tokens.size() && tokens.end(last) <= end) {
                int needle = matches[last] - 1;
                if (needle >= 0) {
                    score += seen[needle] ? 0.05 : 1;
                    seen[needle] = true;
                    // Words that stand side by side as in the query say more than scattered ones.
                    score += last > token && matches[last - 1] == needle ? 0.5 : 0;
                }
                last++;
            }
            last = Math.max(last, token + 1);
            passages.add(new Passage(new Span(start, end), token, last, score));
            token = last;
        }
        return passages;
    }

    private int sentenceStart(int offset) {
        int earliest = Math.max(0, offset - CONTEXT * 2);
        int start = offset;
        while (start > earliest && !isEnd(start - 1)) {
            start--;
        }
        if (start > 0 && start == earliest && !isEnd(start - 1)) {
            // Inside of a sentence: the word that is cut there stays out.
            while (start < offset && !Character.isWhitespace(text.charAt(start - 1))) {
                start++;
            }
        }
        while (start < offset && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int sentenceEnd(int start, int firstMatchEnd) {
        int latest = Math.min(text.length(), Math.max(start + LONGEST, firstMatchEnd));
        int end = firstMatchEnd;
        while (end < latest && !isEnd(end)) {
            end++;
        }
        if (end < text.length() && end < latest && text.charAt(end) != '\n') {
            return end + 1;
        }
        if (end == latest && end < text.length()) {
            int word = end;
            while (word > firstMatchEnd && !Character.isWhitespace(text.charAt(word))) {
                word--;
            }
            return word;
        }
        return end;
    }

    /** Tells whether a sentence or a block ends with the character. */
    private boolean isEnd(int offset) {
        char c = text.charAt(offset);
        return c == '\n'
                || (c == '.' || c == '!' || c == '?')
                        && (offset + 1 == text.length() || Character.isWhitespace(text.charAt(offset + 1)));
    }

    private Snippet snippet(Passage passage) {
        List<Span> highlights = new ArrayList<>();
        int from = passage.firstToken;
        while (from < passage.endToken) {
            if (matches[from] == 0 || tokens.end(from) > passage.span.end()) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < passage.endToken
                    && matches[to] != 0
                    && (tokens.joined(to) || matches[to] == matches[to - 1])
                    && tokens.end(to) <= passage.span.end()) {
                to++;
            }
            highlights.add(new Span(tokens.start(from), tokens.end(to - 1)));
            from = to;
        }
        return new Snippet(passage.span, passage.span.of(text), highlights);
    }

    private Snippet beginning() {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Span span = new Span(start, sentenceEnd(start, Math.min(start + 1, text.length())));
        return new Snippet(span, span.of(text), List.of());
    }
}
