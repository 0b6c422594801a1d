package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives "Nghị quyết Trung ương 4" the term that the text tells of the meeting itself ("Hội nghị Trung ương 4 khóa XI"). */
final class PlenumTerms {

    private static final String SEVERAL = "";
    /** "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng (khóa XI)". */
    private static final int LONGEST_MEETING = 14;

    private PlenumTerms() {}

    /**
     * Fills the term of plenums that the text gives one term only. A plenum that the text knows by a document of another
     * kind ("Kết luận Hội nghị lần thứ tư … khóa XIII") tells nothing: the resolution may be of an earlier term.
     */
    static void fill(List<Mention> mentions, TokenSequence tokens) {
        if (mentions.stream().noneMatch(PlenumTerms::isOpen)) {
            return;
        }
        Map<Integer, String> terms = new HashMap<>();
        Map<Integer, Set<DocumentKind>> kinds = new HashMap<>();
        int next = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.is(at, "hội") || !tokens.is(at + 1, "nghị")) {
                continue;
            }
            while (next < mentions.size() && mentions.get(next).fullTo <= at) {
                next++;
            }
            int number = read(tokens, at + 2, terms);
            boolean within = next < mentions.size() && mentions.get(next).fullFrom <= at;
            DocumentKind of = within ? kindOf(mentions.get(next)) : null;
            if (number > 0 && of != null) {
                kinds.computeIfAbsent(number, n -> new HashSet<>()).add(of);
            }
        }
        for (Mention mention : mentions) {
            Title title = mention.core.title();
            String term = title == null || !isOpen(mention) ? null : terms.get(title.number());
            boolean other = title != null
                    && kinds.getOrDefault(title.number(), Set.of()).stream()
                            .anyMatch(kind -> !kind.equals(kindOf(mention)));
            if (term != null && !term.equals(SEVERAL) && !other) {
                mention.term = term;
            }
        }
    }

    private static @Nullable DocumentKind kindOf(Mention mention) {
        KindWord word = mention.core.word();
        return word == null ? null : word.kind();
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

    /** Reads a meeting with its term and returns its number, -1 where either is not told. */
    private static int read(TokenSequence tokens, int from, Map<Integer, String> terms) {
        int number = -1;
        boolean central = false;
        for (int at = from; at < tokens.size() && at < from + LONGEST_MEETING && !tokens.lineBreakBefore(at); at++) {
            if (tokens.is(at, "khóa")) {
                Integer term =
                        at + 1 < tokens.size() && central && number > 0 ? Numerals.term(tokens.surface(at + 1)) : null;
                if (term != null) {
                    terms.merge(number, Numerals.toRoman(term), (a, b) -> a.equals(b) ? a : SEVERAL);
                }
                return term == null ? -1 : number;
            }
            central |= tokens.is(at, "trung") && tokens.is(at + 1, "ương") || tokens.is(at, "tw");
            int value = MeetingReader.value(tokens, at);
            if (number < 0 && value > 0 && (central || tokens.is(at - 1, "thứ") || tokens.is(at - 1, "lần"))) {
                number = value;
            }
            if (tokens.isMark(at, '.') || tokens.isMark(at, ';')) {
                return -1;
            }
        }
        return -1;
    }
}
