package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives "Nghị quyết Trung ương 4" the term that the text tells of the meeting itself ("Hội nghị Trung ương 4 khóa XI"). */
final class PlenumTerms {

    private static final String SEVERAL = "";
    /** "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XI)". */
    private static final int LONGEST_MEETING = 14;

    private PlenumTerms() {}

    /** Fills the term of plenums that the text gives one term only. */
    static void fill(List<Mention> mentions, TokenSequence tokens) {
        if (mentions.stream().noneMatch(PlenumTerms::isOpen)) {
            return;
        }
        Map<Integer, String> terms = new HashMap<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.is(at, "hội") && tokens.is(at + 1, "nghị")) {
                read(tokens, at + 2, terms);
            }
        }
        for (Mention mention : mentions) {
            Title title = mention.core.title();
            String term = title == null || !isOpen(mention) ? null : terms.get(title.number());
            if (term != null && !term.equals(SEVERAL)) {
                mention.term = term;
            }
        }
    }

    private static boolean isOpen(Mention mention) {
        Title title = mention.core.title();
        return title != null
                && title.type() == Title.Type.PLENUM
                && title.term() == null
                && mention.term == null
                && title.body() != null
                && title.body().token().equals("TW");
    }

    private static void read(TokenSequence tokens, int from, Map<Integer, String> terms) {
        int number = -1;
        boolean central = false;
        for (int at = from; at < tokens.size() && at < from + LONGEST_MEETING && !tokens.lineBreakBefore(at); at++) {
            if (tokens.is(at, "khóa")) {
                Integer term =
                        at + 1 < tokens.size() && central && number > 0 ? Numerals.term(tokens.surface(at + 1)) : null;
                if (term != null) {
                    terms.merge(number, Numerals.toRoman(term), (a, b) -> a.equals(b) ? a : SEVERAL);
                }
                return;
            }
            central |= tokens.is(at, "trung") && tokens.is(at + 1, "ương") || tokens.is(at, "tw");
            int value = MeetingReader.value(tokens, at);
            if (number < 0 && value > 0 && (central || tokens.is(at - 1, "thứ") || tokens.is(at - 1, "lần"))) {
                number = value;
            }
            if (tokens.isMark(at, '.') || tokens.isMark(at, ';')) {
                return;
            }
        }
    }
}
