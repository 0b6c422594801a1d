package io.github.diembao.document;

import io.github.diembao.date.DateMention;
import io.github.diembao.date.DateType;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates of a text by the tokens they start and end at. */
final class DateIndex {

    private final TokenSequence tokens;
    private final Map<Integer, DateMention> byStart = new HashMap<>();
    private final Map<Integer, DateMention> byEnd = new HashMap<>();

    DateIndex(TokenSequence tokens, List<DateMention> dates) {
        this.tokens = tokens;
        for (DateMention date : dates) {
            byStart.put(date.span().start(), date);
            byEnd.put(date.span().end(), date);
        }
    }

    /** Returns the date that starts at a token or right after its "ngày" or "năm", or null. */
    @Nullable
    DateMention at(int token) {
        if (token >= tokens.size()) {
            return null;
        }
        DateMention date = byStart.get(tokens.start(token));
        boolean noun = tokens.folded(token).equals("ngay") || tokens.is(token, "năm") || tokens.is(token, "từ");
        return date == null && noun && token + 1 < tokens.size() ? byStart.get(tokens.start(token + 1)) : date;
    }

    /** Returns the date that ends right before a token, or null. */
    @Nullable
    DateMention before(int token) {
        return token <= 0 ? null : byEnd.get(tokens.end(token - 1));
    }

    /** Returns the token after a date. */
    int end(DateMention date) {
        return tokens.tokenAt(Math.max(0, date.span().end() - 1)) + 1;
    }

    /** Returns the day where the date is one single day, else null. */
    static @Nullable LocalDate day(DateMention date) {
        LocalDate first = date.firstDay();
        boolean single = (date.type() == DateType.DATE || date.type() == DateType.TIME)
                && first != null
                && first.equals(date.lastDay());
        return single ? first : null;
    }

    /** Returns the year where the date is one whole year, else null. */
    static @Nullable Integer year(DateMention date) {
        String value = date.value();
        return date.type() == DateType.DATE && value != null && value.length() == 4 ? Integer.valueOf(value) : null;
    }
}
