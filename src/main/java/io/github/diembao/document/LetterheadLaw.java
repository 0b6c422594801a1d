package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.List;

/** Joins the number in the letterhead of a law ("Số: 28/2001/QH10") with the name in capitals below it. */
final class LetterheadLaw {

    private LetterheadLaw() {}

    /** Gives the number kind and name, and the name the year of the number. */
    static void join(List<Mention> mentions, TokenSequence tokens) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention number = mentions.get(i);
            Mention name = mentions.get(i + 1);
            if (isUnnamed(number) && isHeading(name, tokens)) {
                number.core = number.core.withName(name.core);
                name.year = number.year;
            }
        }
    }

    private static boolean isUnnamed(Mention mention) {
        Symbol symbol = mention.core.symbol();
        return mention.letterhead
                && mention.core.word() == null
                && mention.year != null
                && symbol != null
                && symbol.style() == Symbol.Style.ASSEMBLY;
    }

    private static boolean isHeading(Mention mention, TokenSequence tokens) {
        Title title = mention.core.title();
        int last = mention.core.to() - 1;
        return title != null
                && title.type() == Title.Type.LAW
                && mention.year == null
                && mention.core.numeral() == null
                && tokens.lineBreakBefore(mention.core.from())
                && tokens.shape(last) == Shape.UPPER;
    }
}
