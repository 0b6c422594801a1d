package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the name of an issuing body with its place. Table: {@code issuer-names.tsv}. Immutable. */
final class BodyReader {

    private static final int LONGEST_NAME = 14;
    /** How a name goes on. */
    private enum Tail {
        NONE,
        PLACE,
        UNIT
    }

    private record Row(String name, String token, String branch, String level, Tail tail) {}

    private final Gazetteer<Row> names;
    private final Words words;
    private final LocalityReader localities;

    BodyReader(List<Issuer> issuers, Words words) {
        this.words = words;
        this.localities = new LocalityReader(words);
        Gazetteer.Builder<Row> builder = Gazetteer.builder();
        for (Issuer issuer : issuers) {
            add(builder, issuer);
        }
        for (ResourceTable.Row row : ResourceTable.read(BodyReader.class, "issuers.tsv")) {
            add(
                    builder,
                    new Issuer(
                            row.get("token"),
                            row.get("body"),
                            row.get("branch"),
                            row.list("level"),
                            row.get("role").equals("unit"),
                            false,
                            ""));
        }
        for (ResourceTable.Row row : ResourceTable.read(BodyReader.class, "issuer-names.tsv")) {
            Tail tail = switch (row.get("tail")) {
                case "place" -> Tail.PLACE;
                case "unit" -> Tail.UNIT;
                case "" -> Tail.NONE;
                default -> throw new IllegalStateException(row.where() + ": tail " + row.get("tail"));
            };
            builder.add(
                    row.get("phrase"),
                    new Row(row.get("name"), row.get("token"), row.get("branch"), row.get("level"), tail));
        }
        names = builder.build();
    }

    private static void add(Gazetteer.Builder<Row> builder, Issuer issuer) {
        if (issuer.isNational() && !issuer.unit() && issuer.body().contains(" ")) {
            Row row = new Row(
                    issuer.body(),
                    issuer.token(),
                    issuer.branch(),
                    issuer.levels().get(0),
                    Tail.NONE);
            builder.add(issuer.body(), row, (old, fresh) -> old);
        }
    }

    /** Reads the body whose name starts at a token, or returns null. */
    @Nullable
    Body at(TokenSequence tokens, int from) {
        return tokens.shape(from).isCapitalised() ? named(tokens, from) : null;
    }

    /** Reads a body of the whole country in lower case, as in "của thủ tướng chính phủ"; null where none stands there. */
    @Nullable
    Body uncapitalisedAt(TokenSequence tokens, int from) {
        Body body = tokens.shape(from) == Shape.LOWER ? named(tokens, from) : null;
        boolean whole = body != null
                && (body.level().equals("central") || body.level().equals("ministry"))
                && (tokens.lineBreakBefore(body.to())
                        || !tokens.shape(body.to()).isCapitalised()
                                && words.end(tokens, body.to(), WordClass.FOREIGN) < 0);
        return whole ? body : null;
    }

    private @Nullable Body named(TokenSequence tokens, int from) {
        Gazetteer.Match<Row> match = LineEnds.longestAt(names, tokens, from);
        if (match == null) {
            return null;
        }
        Row row = match.value();
        Locality locality = switch (row.tail()) {
            case NONE -> new Locality(row.level(), null, false, match.to());
            case PLACE -> localities.ofProvince(tokens, match.to(), row.level());
            case UNIT -> localities.ofUnit(tokens, match.to(), row.level());
        };
        String name = row.name().isEmpty() ? words(tokens, from, locality.to()) : row.name();
        return body(name, row.token(), row.branch(), locality, from);
    }

    private static Body body(String name, String token, String branch, Locality locality, int from) {
        return new Body(
                name, token, branch, locality.level(), locality.province(), locality.placed(), from, locality.to());
    }

    /** Reads "tỉnh Hà Giang" or "huyện", which stands for its committee or council; null where none stands there. */
    @Nullable
    Locality localityAt(TokenSequence tokens, int from) {
        return localities.at(tokens, from);
    }

    /** Completes the body that a symbol names by the place the text gives ("Quyết định số 45/QĐ-UBND của tỉnh Hà Giang"). */
    static Body completed(TokenSequence tokens, Issuer issuer, Locality locality, int from) {
        String name = issuer.body() + " " + words(tokens, from, locality.to());
        return body(name, issuer.token(), issuer.branch(), locality, from);
    }

    /**
     * Reads a body no table lists: a word such bodies begin with, then words up to the last capital before a mark or a word
     * that ends a name. Returns null where no such name stands at the token.
     */
    @Nullable
    Body unlistedAt(TokenSequence tokens, int from, int limit) {
        int head = tokens.shape(from).isCapitalised() ? words.end(tokens, from, WordClass.ORG_HEAD) : -1;
        if (head < 0 || words.start(tokens, from, WordClass.STANDING) >= 0) {
            return null;
        }
        int to = head;
        boolean named = false;
        Locality locality = null;
        for (int i = head; i < limit && i < from + LONGEST_NAME && !tokens.lineBreakBefore(i); i++) {
            Body listed = i > from ? at(tokens, i) : null;
            if (listed != null) {
                // "Ban Chỉ đạo Trung ương về phòng chống thiên tai"
                to = Math.max(listed.to(), dutyEnd(tokens, listed.to()));
                named = true;
                break;
            }
            boolean joint = tokens.isMark(i, '-') || tokens.isMark(i, '&');
            int duty = i == to ? dutyEnd(tokens, i) : -1;
            if (duty > 0) {
                to = duty;
                named |= tokens.shape(i).isCapitalised();
                i = duty - 1;
                continue;
            }
            locality = i == to && named ? localities.at(tokens, i) : null;
            if (locality != null) {
                to = locality.to();
                break;
            }
            if (!joint && !tokens.isWord(i) && !(tokens.isNumber(i) && tokens.length(i) <= 3)
                    || !tokens.shape(i).isCapitalised() && words.end(tokens, i, WordClass.ORG_END) > 0) {
                break;
            }
            if (tokens.shape(i).isCapitalised()) {
                to = Math.max(i + 1, words.end(tokens, i, WordClass.ORG_WORD));
                named = true;
            } else if (tokens.isNumber(i) && i == to + 1 && tokens.isMark(to, '-')) {
                to = i + 1;
            } else if (i == to && (tokens.isNumber(i) || words.end(tokens, i, WordClass.LEVEL) == i + 1)) {
                to = i + 1;
            }
        }
        boolean national = words.start(tokens, to, WordClass.NATIONWIDE) >= 0;
        if (locality == null) {
            locality = new Locality(national ? "central" : "open", null, false, to);
        }
        return named ? body(words(tokens, from, to), "", "", locality, from) : null;
    }

    /** "Phòng, chống thiên tai và tìm kiếm cứu nạn": what a body is for, in lower case; returns its end or -1. */
    private int dutyEnd(TokenSequence tokens, int at) {
        boolean joined = tokens.isMark(at, ',') || tokens.is(at, "và") || tokens.is(at, "về");
        return words.end(tokens, joined ? at + 1 : at, WordClass.ORG_WORD);
    }

    private static String words(TokenSequence tokens, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(i > from && tokens.spaceBefore(i) ? " " : "").append(tokens.surface(i));
        }
        return name.toString();
    }
}
