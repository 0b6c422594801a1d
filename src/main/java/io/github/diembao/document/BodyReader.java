package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the name of an issuing body with its place. Table: {@code issuer-names.tsv}. Immutable. */
final class BodyReader {

    private static final int LONGEST_PLACE = 3;
    private static final int USUAL_PLACE = 2;
    private static final int LONGEST_NAME = 14;
    /** A place of three words and the name of a person behind it. */
    private static final int LONGEST_ROW = 7;

    private static final int USUAL_PERSON = 3;
    private static final int LONGEST_PERSON = 4;
    /** "Chủ tịch Ủy ban nhân dân thành phố". */
    private static final int LONGEST_CHAIR = 8;

    /** How a name goes on. */
    private enum Tail {
        NONE,
        PLACE,
        UNIT
    }

    /**
     * An administrative unit as the text names it.
     *
     * @param level its level, {@code open} where unknown
     * @param province slug of the province it is or lies in, null where unknown
     * @param placed whether it is named
     * @param to the token after its last
     */
    record Locality(String level, @Nullable String province, boolean placed, int to) {}

    private record Row(String name, String token, String branch, String level, Tail tail) {}

    private final Gazetteer<Row> names;
    private final Words words;

    BodyReader(List<Issuer> issuers, Words words) {
        this.words = words;
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
        if (!tokens.shape(from).isCapitalised() || !names.startsAt(tokens, from)) {
            return null;
        }
        Gazetteer.Match<Row> match = LineEnds.longestAt(names, tokens, from);
        if (match == null) {
            return null;
        }
        Row row = match.value();
        int to = match.to();
        String level = row.level();
        if (row.tail() == Tail.UNIT) {
            int levelEnd = words.end(tokens, to, WordClass.LEVEL);
            if (levelEnd > 0) {
                level = level(tokens, to, level);
                to = regionEnd(tokens, to, levelEnd);
            }
        }
        Locality locality = row.tail() == Tail.NONE
                ? new Locality(level, null, false, to)
                : named(tokens, row.tail() == Tail.PLACE ? placeStart(tokens, to) : to, level);
        String name = row.name().isEmpty() ? words(tokens, from, locality.to()) : row.name();
        return body(name, row.token(), row.branch(), locality, from);
    }

    private static Body body(String name, String token, String branch, Locality locality, int from) {
        return new Body(
                name, token, branch, locality.level(), locality.province(), locality.placed(), from, locality.to());
    }

    /** "Sở Y tế tỉnh Hà Giang": passes the level word between a provincial body and the province. */
    private int placeStart(TokenSequence tokens, int at) {
        int end = words.end(tokens, at, WordClass.LOCALITY);
        boolean province = end > 0
                && !tokens.lineBreakBefore(at)
                && Provinces.at(tokens, end) != null
                && tokens.shape(end).isCapitalised();
        return province ? end : at;
    }

    /** Reads the name of a place after the words of a body or its level. */
    private Locality named(TokenSequence tokens, int at, String level) {
        Gazetteer.Match<Provinces.Province> named = Provinces.at(tokens, at);
        if (named != null && tokens.shape(at).isCapitalised()) {
            boolean province = level.equals("open")
                    && (!isCityWord(tokens, at - 1) || named.value().city());
            return new Locality(province ? "province" : level, named.value().slug(), true, named.to());
        }
        int end = level.equals("province") ? at : placeEnd(tokens, at);
        boolean placed = end > at;
        boolean city = placed && level.equals("open") && isCityWord(tokens, at - 1);
        return new Locality(city ? "district" : level, placed ? provinceAfter(tokens, end) : null, placed, end);
    }

    /** Reads "tỉnh Hà Giang" or "huyện", which stands for its committee or council; null where none stands there. */
    @Nullable
    Locality localityAt(TokenSequence tokens, int from) {
        int end = words.end(tokens, from, WordClass.LOCALITY);
        if (end < 0 || tokens.lineBreakBefore(from)) {
            return null;
        }
        Locality locality = named(tokens, end, level(tokens, from, "open"));
        boolean ended =
                !tokens.isWord(end) || tokens.lineBreakBefore(end) || words.end(tokens, end, WordClass.ORG_END) > 0;
        return locality.placed() || ended ? locality : null;
    }

    /** Completes the body that a symbol names by the place the text gives ("Quyết định số 45/QĐ-UBND của tỉnh Hà Giang"). */
    static Body completed(TokenSequence tokens, Issuer issuer, Locality locality, int from) {
        String name = issuer.body() + " " + words(tokens, from, locality.to());
        return body(name, issuer.token(), issuer.branch(), locality, from);
    }

    /** "huyện Kỳ Anh, tỉnh Hà Tĩnh", "huyện Kỳ Anh (Hà Tĩnh)": the province a lower place lies in, or null. */
    private static @Nullable String provinceAfter(TokenSequence tokens, int at) {
        boolean comma = tokens.isMark(at, ',');
        int name = comma || tokens.isMark(at, '(') ? at + 1 : at;
        boolean said = tokens.is(name, "tỉnh");
        name = said ? name + 1 : name;
        if (name == at || comma && !said || tokens.lineBreakBefore(at) || tokens.lineBreakBefore(name)) {
            return null;
        }
        Gazetteer.Match<Provinces.Province> named = Provinces.at(tokens, name);
        return named != null && tokens.shape(name).isCapitalised()
                ? named.value().slug()
                : null;
    }

    /**
     * Reads a body no table lists: a word such bodies begin with, then words up to the last capital before a mark or a word
     * that ends a name. Returns null where no such name stands at the token.
     */
    @Nullable
    Body unlistedAt(TokenSequence tokens, int from, int limit) {
        int head = tokens.shape(from).isCapitalised() ? words.end(tokens, from, WordClass.ORG_HEAD) : -1;
        if (head < 0) {
            return null;
        }
        int to = head;
        boolean named = false;
        Locality locality = null;
        for (int i = head; i < limit && i < from + LONGEST_NAME && !tokens.lineBreakBefore(i); i++) {
            Body listed = i > from ? at(tokens, i) : null;
            if (listed != null) {
                to = listed.to();
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
            locality = i == to && named ? localityAt(tokens, i) : null;
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
        boolean national = tokens.is(to - 2, "trung") && tokens.is(to - 1, "ương")
                || tokens.is(to - 2, "quốc") && tokens.is(to - 1, "gia")
                || tokens.is(to - 2, "việt") && tokens.is(to - 1, "nam");
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

    /** "khu vực 7 - Nghệ An": courts and procuracies of a region have a number; the dash belongs to the name. */
    private static int regionEnd(TokenSequence tokens, int level, int end) {
        boolean numbered = tokens.is(level, "khu") && tokens.isNumber(end) && !tokens.lineBreakBefore(end);
        if (!numbered) {
            return end;
        }
        boolean dash = (tokens.isMark(end + 1, '-') || tokens.isMark(end + 1, ','))
                && Provinces.at(tokens, end + 2) != null
                && !tokens.lineBreakBefore(end + 2);
        return dash ? end + 2 : end + 1;
    }

    private static boolean isCityWord(TokenSequence tokens, int at) {
        return tokens.is(at, "phố") || tokens.is(at, "tp") || tokens.is(at, ".") || tokens.is(at, "ủy");
    }

    private static String level(TokenSequence tokens, int at, String otherwise) {
        return switch (tokens.key(at)) {
            case "tỉnh" -> "province";
            case "huyện", "quận", "thị" -> tokens.is(at + 1, "trấn") ? "commune" : "district";
            case "xã", "phường" -> "commune";
            default -> otherwise;
        };
    }

    /** A place nobody listed: up to three capitalised words, without the name of a person that follows. */
    private int placeEnd(TokenSequence tokens, int from) {
        int to = from;
        while (to - from < LONGEST_ROW
                && tokens.isWord(to)
                && !tokens.lineBreakBefore(to)
                && tokens.shape(to) == Shape.TITLE
                && tokens.length(to) > 1) {
            to++;
        }
        int person = personStart(tokens, from, to);
        if (person >= 0) {
            return person;
        }
        return to - from > LONGEST_PLACE ? from + USUAL_PLACE : to;
    }

    /** "Vinh Trần Văn Thử": returns where a surname opens the last three or four words of a row, or -1. */
    private int personStart(TokenSequence tokens, int from, int to) {
        for (int length = USUAL_PERSON; length <= LONGEST_PERSON; length++) {
            int at = to - length;
            // a chairman's name may follow the level word at once, other rows begin with their place
            boolean mayStand = at > from || at == from && isOfChairman(tokens, from);
            if (mayStand && words.end(tokens, at, WordClass.SURNAME) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfChairman(TokenSequence tokens, int level) {
        for (int i = level - 1; i >= 0 && i >= level - LONGEST_CHAIR; i--) {
            if (tokens.is(i, "chủ") && tokens.is(i + 1, "tịch")) {
                return true;
            }
        }
        return false;
    }

    private static String words(TokenSequence tokens, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            name.append(i > from && tokens.spaceBefore(i) ? " " : "").append(tokens.surface(i));
        }
        return name.toString();
    }
}
