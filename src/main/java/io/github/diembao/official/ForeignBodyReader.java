package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads bodies of other countries, and countries that envoys speak for. */
final class ForeignBodyReader {

    private static final String EMBASSY = "Đại sứ quán";

    private final Vocabulary vocabulary;
    private final ImpliedBodies implied;

    ForeignBodyReader(Vocabulary vocabulary, ImpliedBodies implied) {
        this.vocabulary = vocabulary;
        this.implied = implied;
    }

    /** {@code Quốc hội Lào}, {@code Chủ tịch nước CHDCND Lào}: a body of another country. */
    @Nullable
    Body abroad(TokenSequence tokens, Body body, int end) {
        if (!body.level().equals("central") || body.branch().equals("mass")) {
            return null;
        }
        int at = afterCountryWord(tokens, end);
        if (tokens.lineBreakBefore(at)) {
            return null;
        }
        Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, at);
        if (country == null) {
            return null;
        }
        String place = tokens.slice(at, country.to());
        String words = tokens.slice(end, country.to());
        boolean untold = body.from() == body.to();
        return new Body(
                untold ? end : body.from(),
                country.to(),
                untold ? words : tokens.slice(body.from(), country.to()),
                untold ? place : body.name() + " " + words,
                body.head(),
                "foreign",
                "foreign",
                "",
                place,
                BodySlot.NONE,
                null);
    }

    private static int afterCountryWord(TokenSequence tokens, int at) {
        return tokens.is(at, "nước") ? at + 1 : at;
    }

    /** {@code Đại sứ Lào tại Việt Nam}: the country an envoy speaks for, or null. */
    @Nullable
    Body represented(TokenSequence tokens, int end, TitleEntry title) {
        int at = afterCountryWord(tokens, end);
        Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, at);
        boolean envoyOfVietnam = title.is("envoy") && tokens.is(at, "việt") && tokens.is(at + 1, "nam");
        if (country == null && !envoyOfVietnam) {
            return null;
        }
        int to = country == null ? at + 2 : country.to();
        String place = tokens.slice(at, to);
        int until = to;
        if (tokens.is(to, "tại")) {
            Gazetteer.Match<String> host = vocabulary.countries().longestAt(tokens, to + 1);
            if (host != null) {
                until = host.to();
            } else if (tokens.is(to + 1, "việt") && tokens.is(to + 2, "nam")) {
                until = to + 3;
            }
        }
        BodyEntry entry = implied.get(EMBASSY).head();
        return new Body(
                end,
                until,
                tokens.slice(end, until),
                place,
                entry,
                envoyOfVietnam ? "state" : "foreign",
                envoyOfVietnam ? "central" : "foreign",
                "",
                place,
                BodySlot.NONE,
                null);
    }
}
