package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads one post: words for its time, title, qualifier, body, locality, term of office. */
final class PostParser {

    private static final int MOST_MODIFIERS = 3;
    private static final int MOST_LOCALITIES = 3;

    private final Vocabulary vocabulary;
    private final PlaceReader places;
    private final PostBodyReader bodies;
    private final ForeignBodyReader foreign;

    PostParser(Vocabulary vocabulary, BodyParser bodies, PlaceReader places) {
        this.vocabulary = vocabulary;
        this.places = places;
        ImpliedBodies implied = new ImpliedBodies(bodies);
        this.foreign = new ForeignBodyReader(vocabulary, implied);
        this.bodies = new PostBodyReader(vocabulary, bodies, places, implied, foreign);
    }

    /** Returns the post whose words start at a token, or null. */
    Part.@Nullable Post at(TokenSequence tokens, int from) {
        boolean former = false;
        boolean acting = false;
        boolean fresh = false;
        int at = from;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            Gazetteer.Match<String> modifier = vocabulary.modifiers().longestAt(tokens, at);
            if (modifier == null) {
                break;
            }
            former |= modifier.value().equals("former");
            acting |= modifier.value().equals("acting");
            fresh |= modifier.value().equals("fresh");
            at = modifier.to();
        }
        Gazetteer.Match<TitleEntry> match = at > from && tokens.lineBreakBefore(at)
                ? null
                : vocabulary.titles().longestAt(tokens, at);
        if (match == null) {
            return null;
        }
        if (match.value().is("open")) {
            match = beforeBody(tokens, at, match);
        }
        TitleEntry title = match.value();
        String role = title.role();
        int end = match.to();
        boolean qualified = false;
        if (title.is("acting")) {
            acting = true;
        }
        if (tokens.is(end, "phụ") && tokens.is(end + 1, "trách") && title.deputy() && !charge(tokens, end + 2)) {
            end += 2;
            acting = true;
            qualified = true;
        } else if (title.deputy()
                && tokens.is(end, "thường")
                && tokens.is(end + 1, "trực")
                && !role.endsWith("Thường trực")) {
            end += 2;
            role = role + " Thường trực";
            qualified = true;
        } else if (tokens.is(end, "chuyên") && tokens.is(end + 1, "trách")) {
            end += 2;
            role = role + " chuyên trách";
            qualified = true;
        }
        Body body = bodies.of(tokens, title, match.to(), end, qualified);
        if (body != null) {
            end = Math.max(end, body.to());
            Body abroad = foreign.abroad(tokens, body, end);
            if (abroad != null) {
                body = abroad;
                end = abroad.to();
            }
        }
        if (!admissible(title, body) || body != null && occasion(tokens, body)) {
            return null;
        }
        end = body == null ? province(tokens, title, end) : end;
        end = shortForm(tokens, body, locality(tokens, end));
        Term term = Term.after(tokens, end);
        return new Part.Post(
                from,
                term == null ? end : term.to(),
                title,
                role,
                body,
                former,
                acting,
                fresh,
                term == null ? null : term.text());
    }

    /** Returns a post that is one only because the sentence says of which body, before {@code là} or a list; or null. */
    Part.@Nullable Post bare(TokenSequence tokens, int at) {
        Gazetteer.Match<TitleEntry> match = vocabulary.titles().longestAt(tokens, at);
        if (match == null || match.value().is("event") || match.value().is("delegation")) {
            return null;
        }
        int end = match.to();
        boolean told = tokens.is(end, "là") || tokens.is(end, "gồm") || tokens.isMark(end, ':');
        TitleEntry title = match.value();
        return told ? new Part.Post(at, end, title, title.role(), null, false, false, false, null) : null;
    }

    /** {@code Ủy viên Trung ương Hội X}: the last words of the title begin the name of another body. */
    private Gazetteer.Match<TitleEntry> beforeBody(TokenSequence tokens, int at, Gazetteer.Match<TitleEntry> title) {
        Gazetteer.Match<TitleEntry> best = title;
        for (Gazetteer.Match<TitleEntry> shorter : vocabulary.titles().allAt(tokens, at)) {
            boolean body = vocabulary.bodies().longestAt(tokens, shorter.to()) != null
                    || vocabulary.bodies().longestAt(tokens, title.to()) != null;
            best = body && shorter.to() < title.to() ? shorter : best;
        }
        return best;
    }

    /** {@code Chủ tịch Hà Giang}: steps over a province, which is no name of the holder, however much it looks like one. */
    private int province(TokenSequence tokens, TitleEntry title, int end) {
        boolean chair = title.role().equals("Chủ tịch") || title.role().equals("Phó Chủ tịch");
        return chair && Provinces.at(tokens, end) != null ? places.bare("", tokens, end) : end;
    }

    /** {@code Phó Hiệu trưởng phụ trách khối tự nhiên}: in charge of a field, not of the whole. */
    private boolean charge(TokenSequence tokens, int at) {
        if (!tokens.isWord(at) || tokens.shape(at).isCapitalised()) {
            return false;
        }
        return vocabulary.charge(tokens.key(at)) || vocabulary.fields().longestAt(tokens, at) != null;
    }

    /** {@code Trưởng ban Tổ chức giải}: a role of the occasion, not of the Party's department. */
    private boolean occasion(TokenSequence tokens, Body body) {
        return body.slot() == BodySlot.COMMITTEE
                && body.head().is("organiser")
                && !tokens.lineBreakBefore(body.to())
                && body.to() < tokens.size()
                && vocabulary.occasion(tokens.key(body.to()));
    }

    /** {@code Bộ trưởng Bộ Nông nghiệp và Môi trường (NN&MT) X}: steps over the short form right before a name. */
    private int shortForm(TokenSequence tokens, @Nullable Body body, int end) {
        if (body == null || !tokens.isMark(end, '(')) {
            return end;
        }
        int close = BodyReading.afterCode(tokens, end + 1);
        boolean name = close > end + 1
                && tokens.isMark(close, ')')
                && !tokens.lineBreakBefore(close + 1)
                && tokens.shape(close + 1).isCapitalised()
                && vocabulary.surname(tokens.key(close + 1))
                && places.bare("", tokens, close + 1) == close + 1;
        return name ? close + 1 : end;
    }

    private static boolean admissible(TitleEntry title, @Nullable Body body) {
        if (body == null) {
            return !title.is("body") && !title.is("delegation") && !title.is("event");
        }
        if (title.is("delegate")) {
            return body.branch().equals("assembly");
        }
        if (title.is("delegation")) {
            return body.name().contains("Quốc hội") || body.name().contains("ĐBQH");
        }
        return !body.branch().equals("club");
    }

    /** Districts and provinces after the body's own area: {@code xã Châu Kim, huyện Quế Phong}. */
    private int locality(TokenSequence tokens, int end) {
        int at = end;
        for (int i = 0; i < MOST_LOCALITIES; i++) {
            int start = tokens.isMark(at, ',') ? at + 1 : at;
            Gazetteer.Match<String> word =
                    tokens.lineBreakBefore(start) ? null : vocabulary.areas().longestAt(tokens, start);
            if (word == null) {
                break;
            }
            int to = places.after(word.value(), tokens, word.to());
            if (to == word.to()) {
                break;
            }
            at = to;
        }
        if (tokens.isMark(at, '(') && tokens.is(at + 1, "cũ") && tokens.isMark(at + 2, ')')) {
            return at + 3;
        }
        if (tokens.isMark(at, '(') && tokens.isWord(at + 1)) {
            int to = places.bare("", tokens, at + 1);
            if (to > at + 1 && tokens.isMark(to, ')')) {
                at = to + 1;
            }
        }
        return at;
    }
}
