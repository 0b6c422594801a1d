package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads a body's name: first words from the table, field of work or proper name, area, body it belongs to. */
final class BodyParser {

    private static final int DEEPEST = 3;

    private final Vocabulary vocabulary;
    private final PlaceReader places;
    private final BodyWords words;

    /** Makes a parser; a loose one also takes small words into a name that no table knows. */
    BodyParser(Vocabulary vocabulary, PlaceReader places, boolean loose) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.words = new BodyWords(vocabulary, loose);
    }

    /** Returns the body whose name starts at a token, or null. */
    @Nullable
    Body at(TokenSequence tokens, int from) {
        return at(tokens, from, 0);
    }

    private @Nullable Body at(TokenSequence tokens, int from, int depth) {
        Gazetteer.Match<BodyEntry> match = vocabulary.bodies().longestAt(tokens, from);
        if (match == null || depth > 0 && tokens.lineBreakBefore(from)) {
            return null;
        }
        // "ca" is no police, whose short form is "CA".
        boolean small = lowerBody(match.value()) && (match.value().slot() == BodySlot.PLACE || match.to() - from > 1);
        if (depth > 0 && tokens.shape(from) == Shape.LOWER && !small) {
            return null;
        }
        Body body = tail(tokens, from, match.to(), match.value(), depth);
        // "khoa học", "tổ chức": a common word in small letters with no name after it is no body.
        boolean common = match.value().slot() == BodySlot.NAME && tokens.shape(from) == Shape.LOWER;
        return common && !capitalIn(tokens, from, body.to()) ? null : body;
    }

    private static boolean capitalIn(TokenSequence tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.shape(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    private static boolean lowerBody(BodyEntry entry) {
        return entry.slot() == BodySlot.PLACE || entry.is("small");
    }

    /** Reads on after a body's first words. */
    Body tail(TokenSequence tokens, int from, int headEnd, BodyEntry entry, int depth) {
        BodyReading reading = new BodyReading(vocabulary, places, tokens, from, headEnd, entry);
        if (entry.takes('P')) {
            reading.place(entry.area(), headEnd);
            return reading.body();
        }
        if (entry.takes('N') && entry.takes('O')) {
            reading.number();
        }
        if (entry.takes('O')) {
            reading.open(words);
        }
        if (entry.takes('N')) {
            reading.number();
        }
        if (!entry.takes('P')) {
            reading.code();
        }
        if (entry.takes('A')) {
            reading.area();
        }
        if (entry.takes('T')) {
            reading.seat();
        }
        if (entry.takes('B') && !reading.placed() && depth < DEEPEST) {
            nested(reading, depth);
        }
        if (entry.takes('C') && depth <= 1 && !reading.hosted()) {
            parent(reading);
        }
        return reading.body();
    }

    /** The body this one belongs to. */
    private void nested(BodyReading reading, int depth) {
        TokenSequence tokens = reading.tokens();
        int end = reading.end();
        int at = tokens.is(end, "của") || tokens.is(end, "thuộc") ? end + 1 : end;
        if (tokens.is(end, "trực") && tokens.is(end + 1, "thuộc")) {
            at = end + 2;
        }
        Body inner = at(tokens, at, depth + 1);
        if (inner != null && inner.head().slot() != BodySlot.PLACE) {
            reading.nest(whole(inner, reading.entry()), end == at ? " " : " " + tokens.slice(end, at) + " ");
        }
    }

    /** {@code Cục Hậu cần, Bộ đội Biên phòng}: an agency of the whole corps, not of its unit in a province. */
    private static Body whole(Body inner, BodyEntry entry) {
        boolean corps = inner.head().is("corps") && inner.slot() == BodySlot.AREA1 && entry.is("staff");
        return corps ? inner.named(inner.name(), "", null, "central", BodySlot.NONE) : inner;
    }

    /** A body after a comma, without a title, to which a room or department belongs. */
    private void parent(BodyReading reading) {
        TokenSequence tokens = reading.tokens();
        int end = reading.end();
        boolean bracket = tokens.isMark(end, '(');
        boolean joint = bracket || tokens.isMark(end, ',') || tokens.isMark(end, '-') && tokens.isMark(end - 1, ')');
        if (!joint || tokens.lineBreakBefore(end + 1)) {
            return;
        }
        int code = bracket ? BodyReading.afterCode(tokens, end + 1) : end + 1;
        int at = code > end + 1 && tokens.isMark(code, ',') ? code + 1 : end + 1;
        Body inner = at(tokens, at, 1);
        boolean closed = inner != null && (!bracket || tokens.isMark(inner.to(), ')'));
        if (inner != null && closed && Areas.parent(inner, reading.entry()) && tokens.shape(at) != Shape.LOWER) {
            reading.nest(whole(inner, reading.entry()), ", ");
            if (bracket) {
                reading.close();
            }
        }
    }
}
