package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Provinces;
import io.github.diembao.text.Shape;
import io.github.diembao.text.SpanSet;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** First step: cuts the tokens into names, posts, forms of address, marks and other words. */
final class PartRecognizer {

    /** Most tokens of a credit line that are skipped. */
    private static final int LONGEST_CREDIT = 16;
    /** How many parts before a post the sentence may say whose it is. */
    private static final int FARTHEST_OWNER = 12;
    /** Most capitalised syllables skipped after a word such as street or school. */
    private static final int LONGEST_BLOCKED = 7;

    private final Vocabulary vocabulary;
    private final BodyParser bodies;
    private final PostParser posts;
    private final PlaceReader places;
    private final NameRecognizer names;
    private final SideReader sides;
    private final DelegateReader delegates;
    private final HouseNumbers houses;
    private final AddressReader addresses;
    private final FirmNames firms;

    PartRecognizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.places = new PlaceReader(vocabulary);
        this.bodies = new BodyParser(vocabulary, places, false);
        this.posts = new PostParser(vocabulary, new BodyParser(vocabulary, places, true), places);
        this.names = new NameRecognizer(vocabulary);
        this.sides = new SideReader(vocabulary, bodies, places);
        this.delegates = new DelegateReader(vocabulary, bodies, places);
        this.houses = new HouseNumbers(vocabulary);
        this.addresses = new AddressReader(vocabulary, posts);
        this.firms = new FirmNames(vocabulary);
    }

    BodyParser bodies() {
        return bodies;
    }

    PlaceReader places() {
        return places;
    }

    List<Part> recognize(TokenSequence tokens, SpanSet occupied) {
        List<Part> parts = new ArrayList<>();
        Body session = delegates.session(tokens);
        int at = 0;
        while (at < tokens.size()) {
            if (at > 0 && tokens.lineBreakBefore(at)) {
                parts.add(new Part.Sign(at, at, SignKind.BREAK));
            }
            Part part = occupied.endOfStretchAt(tokens.start(at)) >= 0 ? null : partAt(tokens, at, parts, session);
            if (part == null) {
                other(parts, at, at + 1);
                at++;
            } else {
                if (part instanceof Part.Sign sign && sign.sign() == SignKind.OTHER) {
                    other(parts, at, part.to());
                } else {
                    parts.add(part);
                }
                at = part.to();
            }
        }
        return parts;
    }

    private static void other(List<Part> parts, int from, int to) {
        if (!parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof Part.Sign last
                && (last.sign() == SignKind.OTHER || last.sign() == SignKind.DETAIL)) {
            parts.set(parts.size() - 1, new Part.Sign(last.from(), to, last.sign()));
        } else {
            parts.add(new Part.Sign(from, to, SignKind.OTHER));
        }
    }

    private @Nullable Part partAt(TokenSequence tokens, int at, List<Part> parts, @Nullable Body session) {
        if (!tokens.isWord(at) && !tokens.isNumber(at)) {
            return mark(tokens, at);
        }
        Part previous = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        Part.Sign credit = credit(tokens, at, previous);
        if (credit != null) {
            return credit;
        }
        Part.Frame frame = sides.at(tokens, at, previous);
        if (frame != null) {
            return frame;
        }
        Part.Post seat = delegates.at(tokens, at, parts, session);
        if (seat != null) {
            return seat;
        }
        NameRecognizer.Evidence evidence = evidence(tokens, at, parts, previous);
        Part.Post post = posts.at(tokens, at);
        if (post == null && vocabulary.titles().startsAt(tokens, at) && owned(tokens, parts)) {
            post = posts.bare(tokens, at);
        }
        Part.Address address = addresses.at(tokens, at);
        if (post != null && (address == null || post.to() >= address.to())) {
            return post;
        }
        if (address != null) {
            return address;
        }
        if (evidence != NameRecognizer.Evidence.NONE || !midRun(tokens, at)) {
            boolean bare = evidence == NameRecognizer.Evidence.NONE || evidence == NameRecognizer.Evidence.LISTED;
            Part.Sign blocked = bare ? blocked(tokens, at) : null;
            if (blocked != null) {
                return blocked;
            }
            Part.Name name = names.at(tokens, at, evidence);
            if (name != null && evidence == NameRecognizer.Evidence.NONE && houses.before(tokens, at)) {
                return new Part.Sign(at, name.to(), SignKind.OTHER);
            }
            Part.Post firm = name == null ? null : firms.at(tokens, parts, name);
            if (firm != null) {
                parts.remove(parts.size() - 1);
                return firm;
            }
            if (name != null) {
                return names.historical(tokens, name, evidence) ? history(parts, name) : name;
            }
        }
        Gazetteer.Match<SignKind> joint = vocabulary.connectives().longestAt(tokens, at);
        if (joint != null && (joint.value() != SignKind.PLURAL || plural(tokens, joint.to()))) {
            return new Part.Sign(at, joint.to(), joint.value());
        }
        return detail(tokens, at, previous) ? new Part.Sign(at, at + 1, SignKind.DETAIL) : null;
    }

    /** {@code Tổng cục X có Chủ nhiệm là …; các Phó Chủ nhiệm gồm …}: the sentence tells whose posts follow. */
    private static boolean owned(TokenSequence tokens, List<Part> parts) {
        for (int i = parts.size() - 1; i >= 0 && parts.size() - i <= FARTHEST_OWNER; i--) {
            Part part = parts.get(i);
            if (part instanceof Part.Frame frame && frame.scope() == Part.Frame.Scope.SENTENCE) {
                return tokens.is(frame.from(), "có");
            }
            if (part instanceof Part.Sign sign && (sign.sign() == SignKind.STOP || sign.sign() == SignKind.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** A name of history takes the post right before it along: it is not that of a person before a comma. */
    private static Part.Sign history(List<Part> parts, Part.Name name) {
        Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (last instanceof Part.Post post && post.to() == name.from()) {
            parts.remove(parts.size() - 1);
            return new Part.Sign(post.from(), name.to(), SignKind.OTHER);
        }
        return new Part.Sign(name.from(), name.to(), SignKind.OTHER);
    }

    private static NameRecognizer.Evidence evidence(
            TokenSequence tokens, int at, List<Part> parts, @Nullable Part previous) {
        if (previous instanceof Part.Address address && address.entry().kind() != AddressEntry.Kind.CLASSIFIER) {
            // "đại biểu Nghệ An": those of a province
            boolean deputies = address.entry().kind() == AddressEntry.Kind.DEPUTY && Provinces.at(tokens, at) != null;
            return deputies ? NameRecognizer.Evidence.NONE : NameRecognizer.Evidence.ADDRESSED;
        }
        if (previous instanceof Part.Post post && post.to() == at && !tokens.lineBreakBefore(at)) {
            // "X - Giám đốc Sembcorp Development": the post is taken, its capitals name a body.
            int n = parts.size();
            boolean taken = n > 2
                    && parts.get(n - 3) instanceof Part.Name
                    && parts.get(n - 2) instanceof Part.Sign sign
                    && sign.sign() == SignKind.DASH;
            return taken ? NameRecognizer.Evidence.NONE : NameRecognizer.Evidence.TITLED;
        }
        return opensListItem(previous) ? NameRecognizer.Evidence.LISTED : NameRecognizer.Evidence.NONE;
    }

    private static boolean opensListItem(@Nullable Part previous) {
        return previous instanceof Part.Sign sign
                && (sign.sign() == SignKind.COLON || sign.sign() == SignKind.SEMICOLON);
    }

    private boolean plural(TokenSequence tokens, int at) {
        return vocabulary.titles().startsAt(tokens, at)
                || vocabulary.modifiers().startsAt(tokens, at);
    }

    /** Tells whether the token stands inside a run of capitals, where no name begins. */
    static boolean midRun(TokenSequence tokens, int at) {
        if (at == 0 || tokens.lineBreakBefore(at) || !tokens.isWord(at - 1)) {
            return false;
        }
        Shape before = tokens.shape(at - 1);
        if (before != Shape.TITLE) {
            return false;
        }
        boolean opens = at == 1 || tokens.lineBreakBefore(at - 1) || !tokens.isWord(at - 2);
        return !opens;
    }

    /** Age, birth year, home or place in a picture, after a comma or bracket. */
    private boolean detail(TokenSequence tokens, int at, @Nullable Part previous) {
        boolean apposition =
                previous instanceof Part.Sign sign && (sign.sign() == SignKind.COMMA || sign.sign() == SignKind.OPEN);
        return apposition && (tokens.isNumber(at) && tokens.is(at + 1, "tuổi") || vocabulary.detail(tokens.key(at)));
    }

    private static Part.Sign mark(TokenSequence tokens, int at) {
        SignKind kind = SignKind.OTHER;
        if (tokens.key(at).length() == 1) {
            kind = switch (tokens.key(at).charAt(0)) {
                case ',' -> SignKind.COMMA;
                case ';' -> SignKind.SEMICOLON;
                case ':' -> SignKind.COLON;
                case '-' -> SignKind.DASH;
                case '(', '[' -> SignKind.OPEN;
                case ')', ']' -> SignKind.CLOSE;
                case '!', '?', '…' -> SignKind.STOP;
                case '.' -> stop(tokens, at) ? SignKind.STOP : SignKind.OTHER;
                default -> SignKind.OTHER;
            };
        }
        if (kind == SignKind.DASH && at + 1 < tokens.size() && tokens.lineBreakBefore(at)) {
            // A dash that opens a line is a bullet.
            kind = SignKind.BREAK;
        }
        return new Part.Sign(at, at + 1, kind);
    }

    private static boolean stop(TokenSequence tokens, int at) {
        if (!tokens.spaceBefore(at + 1)) {
            return false;
        }
        boolean abbreviation = at > 0
                && tokens.isWord(at - 1)
                && tokens.length(at - 1) <= 2
                && tokens.shape(at - 1) == Shape.UPPER
                && !tokens.lineBreakBefore(at + 1)
                && !(tokens.is(at + 1, "đồng") || tokens.is(at + 1, "ông"));
        return !abbreviation;
    }

    private boolean posts(TokenSequence tokens, int at) {
        return vocabulary.titles().startsAt(tokens, at) && posts.at(tokens, at) != null;
    }

    /** A line that names author, photographer or source. */
    private Part.@Nullable Sign credit(TokenSequence tokens, int at, @Nullable Part previous) {
        Gazetteer.Match<String> match = vocabulary.blockers().longestAt(tokens, at);
        if (match == null || !match.value().equals("credit") || !tokens.isMark(match.to(), ':')) {
            return null;
        }
        // "vô cùng thương tiếc báo tin: Ông X …" opens no credit.
        boolean midSentence = at > 0 && tokens.isWord(at - 1) && !tokens.lineBreakBefore(at);
        boolean opens =
                previous == null || previous instanceof Part.Sign && !midSentence || tokens.shape(at) != Shape.LOWER;
        if (!opens) {
            return null;
        }
        int end = match.to() + 1;
        if (posts(tokens, end)) {
            // "Ảnh: Bí thư Huyện ủy X trao quà" tells what the picture shows.
            return new Part.Sign(at, end, SignKind.STOP);
        }
        int limit = Math.min(tokens.size(), end + LONGEST_CREDIT);
        while (end < limit
                && !tokens.lineBreakBefore(end)
                && !tokens.isMark(end, ')')
                && !(tokens.isMark(end, '.') && stop(tokens, end))) {
            end++;
        }
        return new Part.Sign(at, end, SignKind.OTHER);
    }

    /** Words after which capitals name a street, a school, a prize. */
    private Part.@Nullable Sign blocked(TokenSequence tokens, int at) {
        Gazetteer.Match<String> match = vocabulary.blockers().longestAt(tokens, at);
        if (match == null || match.value().equals("credit")) {
            return null;
        }
        if (match.to() == at + 1 && tokens.shape(at) != Shape.LOWER && vocabulary.surname(tokens.key(at))) {
            return null;
        }
        int end = match.to();
        int limit = Math.min(tokens.size(), end + LONGEST_BLOCKED);
        if (!tokens.shape(end).isCapitalised() || tokens.lineBreakBefore(end)) {
            return null;
        }
        if (match.value().equals("area")) {
            int to = places.after(
                    vocabulary.areas().get(tokens.slice(at, end)) == null ? "" : tokens.key(at), tokens, end);
            return new Part.Sign(at, Math.max(end, to), SignKind.OTHER);
        }
        while (end < limit
                && tokens.isWord(end)
                && !tokens.lineBreakBefore(end)
                && tokens.shape(end).isCapitalised()
                && !vocabulary.titles().startsAt(tokens, end)) {
            end++;
        }
        return new Part.Sign(at, end, SignKind.OTHER);
    }
}
