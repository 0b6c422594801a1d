package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.TokenSequence;
import java.util.List;

/** The paper or agency a text was taken from, behind its label in a byline: {@code Theo TTXVN}, {@code Nguồn: Báo Mẫu}. */
final class BylineSources {

    /** A paper or agency is at most this many words. */
    private static final int LONGEST_SOURCE = 6;

    private BylineSources() {}

    /** Tells whether a label is that of a source. */
    static boolean isOfSource(Gazetteer.Match<BylineWords.Label> label) {
        return label.value() == BylineWords.Label.SOURCE || label.value() == BylineWords.Label.ORIGIN;
    }

    /** What follows a source's label is the short name of a paper, an agency or a site, and nothing else. */
    static boolean isSource(TokenSequence tokens, Gazetteer.Match<BylineWords.Label> label) {
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
                && (host || Character.isUpperCase(first(tokens, from)) || isPaperAt(tokens, from));
    }

    /** A stroke parts the writer from the agency, but is part of an address. */
    static List<String> names(TokenSequence tokens, Gazetteer.Match<BylineWords.Label> label) {
        String names = tokens.slice(sourceStart(tokens, label), tokens.size());
        return PageText.split(names.indexOf('.') < 0 ? names.replace('/', ',') : names, ',');
    }

    /** {@code báo Tin tức}: the word for a paper, then its name. */
    static boolean isPaperAt(TokenSequence tokens, int at) {
        Gazetteer.Match<Boolean> word = BylineWords.PAPERS.longestAt(tokens, at);
        return word != null && Character.isUpperCase(first(tokens, word.to()));
    }

    private static int sourceStart(TokenSequence tokens, Gazetteer.Match<BylineWords.Label> label) {
        return tokens.isMark(label.to(), ':') ? label.to() + 1 : label.to();
    }

    private static char first(TokenSequence tokens, int at) {
        return at < tokens.size() ? tokens.surface(at).charAt(0) : ' ';
    }
}
