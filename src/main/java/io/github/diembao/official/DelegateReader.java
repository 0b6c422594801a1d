package io.github.diembao.official;

import io.github.diembao.text.Provinces;
import io.github.diembao.text.TokenSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the seat of a delegate that no title names: {@code đại biểu X - Đoàn ĐBQH tỉnh Y}, and in a report of a
 * council's session {@code đại biểu X (huyện Kỳ Sơn)}.
 */
final class DelegateReader {

    /** How many tokens after {@code kỳ họp} the council is named. */
    private static final int NEAREST_COUNCIL = 10;

    private static final String NATIONAL = "Quốc hội";

    private final BodyParser bodies;
    private final ImpliedBodies implied;
    private final PlaceReader places;
    private final Vocabulary vocabulary;

    DelegateReader(Vocabulary vocabulary, BodyParser bodies, PlaceReader places) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.implied = new ImpliedBodies(bodies);
        this.places = places;
    }

    /** Returns the council whose session a text reports, or null. */
    @Nullable
    Body session(TokenSequence tokens) {
        Body national = null;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "kỳ") && tokens.is(i + 1, "họp")) {
                for (int k = i + 2; k < Math.min(tokens.size(), i + NEAREST_COUNCIL); k++) {
                    Body body = vocabulary.bodies().startsAt(tokens, k) ? bodies.at(tokens, k) : null;
                    if (body != null
                            && body.head().is("council")
                            && !body.area().isEmpty()) {
                        return body;
                    }
                    boolean assembly = body != null && body.name().equals(NATIONAL);
                    national = assembly && national == null ? body : national;
                }
            }
        }
        return national;
    }

    /** Returns the seat that starts at a token, or null. */
    Part.@Nullable Post at(TokenSequence tokens, int at, List<Part> parts, @Nullable Body session) {
        int n = parts.size();
        if (n < 3
                || !(parts.get(n - 1) instanceof Part.Sign sign)
                || !(parts.get(n - 2) instanceof Part.Name)
                || !(parts.get(n - 3) instanceof Part.Address address)
                || address.entry().kind() != AddressEntry.Kind.DEPUTY) {
            return null;
        }
        boolean bracket = sign.sign() == SignKind.OPEN;
        if (!bracket && sign.sign() != SignKind.DASH && sign.sign() != SignKind.COMMA) {
            return null;
        }
        Body body = bodies.at(tokens, at);
        if (body != null && body.branch().equals("assembly")) {
            return seat(at, body.to(), body);
        }
        if (body != null && body.head().is("delegation")) {
            // "(đoàn Quế Phong)" sits in the council whose session is reported, else in the National Assembly.
            return seat(at, body.to(), (session == null ? implied.get(NATIONAL) : session).at(at, at));
        }
        if (!bracket || session == null) {
            return null;
        }
        int name = vocabulary.areas().longestAt(tokens, at) == null ? at : at + 1;
        int to = places.bare("", tokens, name);
        if (session.name().equals(NATIONAL) && Provinces.at(tokens, name) == null) {
            return null;
        }
        return to > name && tokens.isMark(to, ')') ? seat(at, to, session.at(at, at)) : null;
    }

    private static Part.Post seat(int from, int to, Body body) {
        return new Part.Post(from, to, Titles.DELEGATE, Titles.DELEGATE.role(), body, false, false, false, null);
    }
}
