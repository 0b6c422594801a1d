package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.TokenSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a list speaks of: {@code Về phía tỉnh X}, {@code Đoàn công tác tỉnh X do …}, {@code các đồng chí trong Ban
 * Thường vụ Tỉnh ủy}.
 */
final class SideReader {

    /** Words that may stand between {@code đoàn} and its province. */
    private static final Set<String> DELEGATION =
            Set.of("công", "tác", "đại", "biểu", "lãnh", "đạo", "cán", "bộ", "cấp", "cao", "của", "khách");

    private static final int MOST_WORDS = 6;

    /** How many tokens before {@code có} the body may begin that has the posts. */
    private static final int FARTHEST_OWNER = 16;

    private final Vocabulary vocabulary;
    private final BodyParser bodies;
    private final PlaceReader places;

    SideReader(Vocabulary vocabulary, BodyParser bodies, PlaceReader places) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.places = places;
    }

    /** Returns the frame that starts at a token, or null. */
    Part.@Nullable Frame at(TokenSequence tokens, int at, @Nullable Part previous) {
        if (tokens.is(at, "về") && tokens.is(at + 1, "phía")) {
            Body body = side(tokens, at + 2);
            return body == null ? null : new Part.Frame(at, body.to(), body, Part.Frame.Scope.SENTENCE);
        }
        if (tokens.is(at, "đoàn")) {
            return delegation(tokens, at);
        }
        if (previous instanceof Part.Sign sign && sign.sign() == SignKind.SEMICOLON) {
            return next(tokens, at);
        }
        if (tokens.is(at, "có")) {
            return owner(tokens, at);
        }
        boolean group =
                previous instanceof Part.Address address && address.entry().plural();
        return group ? members(tokens, at) : null;
    }

    /** {@code về phía tỉnh X có A; tỉnh Y có B}: the next side, its first words left out. */
    private Part.@Nullable Frame next(TokenSequence tokens, int at) {
        Body body = tokens.is(at, "phía") ? side(tokens, at + 1) : side(tokens, at);
        int end = body == null ? at : body.to();
        boolean list = tokens.is(end, "có") || tokens.isMark(end, ',') && tokens.is(end + 1, "có");
        return body != null && list && !tokens.isNumber(end + 1)
                ? new Part.Frame(at, end, body, Part.Frame.Scope.SENTENCE)
                : null;
    }

    /** {@code UBND tỉnh X hiện có 5 Phó Chủ tịch gồm}: the posts are of the body that has them. */
    private Part.@Nullable Frame owner(TokenSequence tokens, int at) {
        boolean counted = tokens.isNumber(at + 1) && vocabulary.titles().startsAt(tokens, at + 2);
        Gazetteer.Match<TitleEntry> title = counted ? null : vocabulary.titles().longestAt(tokens, at + 1);
        if (!counted && (title == null || !tokens.is(title.to(), "là"))) {
            return null;
        }
        for (int i = at - 1; i >= 0 && at - i <= FARTHEST_OWNER && !tokens.lineBreakBefore(i + 1); i--) {
            if (tokens.isMark(i, '.') || tokens.isMark(i, ';')) {
                return null;
            }
            boolean capital = tokens.shape(i).isCapitalised();
            Body body = capital && vocabulary.bodies().startsAt(tokens, i) ? bodies.at(tokens, i) : null;
            if (body != null
                    && body.to() <= at
                    && body.complete()
                    && !unnamed(body)
                    && body.head().slot() != BodySlot.PLACE) {
                return new Part.Frame(at, at + 1, body, Part.Frame.Scope.SENTENCE);
            }
        }
        return null;
    }

    /** {@code hội đồng xét xử có 3 thẩm phán}: a council without a name has no posts. */
    private static boolean unnamed(Body body) {
        return body.branch().equals("adhoc")
                && body.name().length() == body.head().name().length();
    }

    /** {@code Đoàn đại biểu tỉnh X (Lào) do đồng chí …}: the head of the delegation is X's. */
    private Part.@Nullable Frame delegation(TokenSequence tokens, int at) {
        int i = at + 1;
        while (i - at <= MOST_WORDS && tokens.isWord(i) && DELEGATION.contains(tokens.key(i))) {
            i++;
        }
        Body body = i == at + 1 ? null : side(tokens, i);
        if (body == null || body.head().slot() != BodySlot.PLACE) {
            return null;
        }
        int end = body.to();
        if (tokens.isMark(end, '(')) {
            Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, end + 1);
            end = country != null && tokens.isMark(country.to(), ')') ? country.to() + 1 : end;
        } else {
            int nation = tokens.isMark(end, ',') ? end + 1 : end;
            nation = tokens.is(nation, "nước") ? nation + 1 : nation;
            Gazetteer.Match<String> country = vocabulary.countries().longestAt(tokens, nation);
            end = country != null ? country.to() : end;
        }
        return tokens.is(end, "do") ? new Part.Frame(at, end + 1, body, Part.Frame.Scope.SUBJECT) : null;
    }

    private Part.@Nullable Frame members(TokenSequence tokens, int at) {
        int from = tokens.is(at, "trong") || tokens.is(at, "thuộc") ? at + 1 : at;
        if (from == at && !tokens.is(at, "thường") && !tokens.is(at, "ban")) {
            return null;
        }
        Body body = bodies.at(tokens, from);
        if (body == null || !body.head().is("seats")) {
            return null;
        }
        return new Part.Frame(at, body.to(), body, Part.Frame.Scope.MEMBERS);
    }

    private @Nullable Body side(TokenSequence tokens, int at) {
        Body body = bodies.at(tokens, at);
        if (body != null && body.head().slot() != BodySlot.PLACE) {
            return body;
        }
        Gazetteer.Match<String> area = vocabulary.areas().longestAt(tokens, at);
        if (area != null) {
            int to = places.after(area.value(), tokens, area.to());
            return to == area.to() ? null : unit(tokens, at, area.to(), to, area.value());
        }
        Gazetteer.Match<Provinces.Province> province = Provinces.at(tokens, at);
        return province == null || !tokens.shape(at).isCapitalised()
                ? null
                : unit(tokens, at, at, province.to(), Areas.PROVINCE);
    }

    private static Body unit(TokenSequence tokens, int from, int name, int to, String area) {
        BodyEntry entry =
                new BodyEntry(area, false, "", Areas.level(area), area, "P", BodySlot.PLACE, Validity.ALWAYS, Set.of());
        String words = tokens.slice(from, to);
        return new Body(
                from, to, words, words, entry, "", entry.level(), area, tokens.slice(name, to), BodySlot.NONE, null);
    }
}
