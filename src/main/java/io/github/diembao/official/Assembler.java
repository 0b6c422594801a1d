package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Second step: gives posts to names, along lists, group heads, appositions and verbs of appointment. */
final class Assembler {

    /** Most parts looked at to each side of a name for its posts. */
    private static final int LONGEST_CHAIN = 40;
    /** Longest title, in tokens, that no table knows. */
    private static final int LONGEST_UNKNOWN_TITLE = 8;
    /** Most forms of address before a name. */
    private static final int MOST_ADDRESSES = 5;

    private final List<Part> parts;
    private final TokenSequence tokens;
    private final List<Attribution> attributions = new ArrayList<>();
    /** For each part the attribution that took the post or name, or null. */
    private final @Nullable Attribution[] owners;

    private Assembler(List<Part> parts, TokenSequence tokens) {
        this.parts = parts;
        this.tokens = tokens;
        this.owners = new Attribution[parts.size()];
    }

    static List<Attribution> assemble(List<Part> parts, TokenSequence tokens) {
        Assembler assembler = new Assembler(parts, tokens);
        assembler.names();
        new AppointmentFrames(parts, assembler.owners).apply();
        return assembler.attributions;
    }

    private void names() {
        List<Holding> group = new ArrayList<>();
        List<Part.Address> shared = new ArrayList<>();
        Body frame = null;
        int lastName = -1;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Part.Frame f) {
                frame = f.body();
            } else if (part instanceof Part.Sign sign) {
                if (sign.sign() == SignKind.STOP) {
                    frame = null;
                    shared.clear();
                    group.clear();
                } else if (sign.sign() == SignKind.OTHER && lastName >= 0 && !listContinues(lastName, i)) {
                    group.clear();
                    shared.clear();
                }
            } else if (part instanceof Part.Address a && a.entry().plural()) {
                group.clear();
                shared.clear();
                shared.add(a);
                groupHead(i + 1, frame, group);
            } else if (part instanceof Part.Post && plural(i - 1)) {
                group.clear();
                groupHead(i, frame, group);
            } else if (part instanceof Part.Name name) {
                lastName = i;
                attribute(i, name, frame, group, shared);
            }
        }
        distribute();
    }

    /** Tells whether only list words stand between two parts. */
    private boolean listContinues(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sign(i) == SignKind.SEMICOLON || sign(i) == SignKind.BREAK) {
                return false;
            }
        }
        return to - from <= 1;
    }

    /** Posts that stand for all names of a list: {@code các đồng chí Phó Chủ tịch UBND tỉnh: A; B}. */
    private void groupHead(int from, @Nullable Body frame, List<Holding> group) {
        int i = from;
        if (i < parts.size() && parts.get(i) instanceof Part.Frame f && f.members()) {
            if (sign(i + 1) == SignKind.COLON) {
                group.add(Holding.of(
                        new Part.Post(f.from(), f.to(), Titles.MEMBER, "Ủy viên", f.body(), false, false, false, null),
                        frame));
            }
            return;
        }
        List<Holding> heads = new ArrayList<>();
        while (i < parts.size() && i - from < LONGEST_CHAIN && parts.get(i) instanceof Part.Post post) {
            heads.add(Holding.of(post, frame));
            SignKind joint = sign(i + 1);
            boolean goesOn = (joint == SignKind.COMMA || joint == SignKind.AND) && post(i + 2) != null;
            i += goesOn ? 2 : 1;
            if (!goesOn) {
                break;
            }
        }
        if (heads.isEmpty()) {
            return;
        }
        boolean colon = sign(i) == SignKind.COLON;
        boolean names = i < parts.size() && (parts.get(i) instanceof Part.Name || parts.get(i) instanceof Part.Address);
        if (colon) {
            group.addAll(heads);
            for (int k = from; k < i; k++) {
                owners[k] = NOBODY;
            }
        } else if (names && plural(from - 1) && heads.size() == 1) {
            group.addAll(heads);
            owners[from] = NOBODY;
        }
    }

    private static final Attribution NOBODY = new Attribution(new Part.Name(0, 0, Part.Name.Form.FULL), List.of());

    private boolean plural(int i) {
        return i >= 0
                && (sign(i) == SignKind.PLURAL
                        || parts.get(i) instanceof Part.Address a && a.entry().plural());
    }

    private void attribute(
            int at, Part.Name name, @Nullable Body frame, List<Holding> group, List<Part.Address> shared) {
        List<Part.Address> addresses = new ArrayList<>();
        int first = at;
        while (first > 0 && at - first < MOST_ADDRESSES) {
            if (parts.get(first - 1) instanceof Part.Address a) {
                addresses.add(0, a);
                first--;
            } else if (addresses.stream().anyMatch(x -> x.entry().kind() != AddressEntry.Kind.HONORIFIC)
                    && sign(first - 1) == SignKind.COMMA
                    && first > 1
                    && parts.get(first - 2) instanceof Part.Address a
                    && a.entry().kind() != AddressEntry.Kind.HONORIFIC) {
                addresses.add(0, a);
                first -= 2;
            } else {
                break;
            }
        }
        List<Part.Address> all = new ArrayList<>(addresses.isEmpty() || !has(addresses) ? shared : List.of());
        all.addAll(addresses);
        Attribution attribution = new Attribution(name, all);
        attributions.add(attribution);
        owners[at] = attribution;
        if (attribution.civilian() && sign(at + 1) != SignKind.OPEN) {
            return;
        }
        attribution.holdings().addAll(group);
        before(first, name, frame, attribution);
        after(at, frame, attribution, attribution.holdings().size() > group.size());
        if (attribution.holdings().isEmpty()) {
            apposition(first, at, frame, attribution);
        }
    }

    private static boolean has(List<Part.Address> addresses) {
        return addresses.stream().anyMatch(a -> !a.entry().ranks() && a.entry().kind() != AddressEntry.Kind.AWARD);
    }

    /** Posts that run up to the name: {@code Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh X}. */
    private void before(int first, Part.Name name, @Nullable Body frame, Attribution attribution) {
        int i = first - 1;
        if (sign(i) == SignKind.IS && post(i - 1) != null) {
            i--;
        }
        if (i < 0 || post(i) == null || owners[i] != null) {
            return;
        }
        List<Holding> chain = new ArrayList<>();
        while (i >= 0 && first - i < LONGEST_CHAIN) {
            Part.Post post = post(i);
            if (post == null || owners[i] != null) {
                break;
            }
            owners[i] = attribution;
            chain.add(0, Holding.of(post, frame));
            SignKind joint = sign(i - 1);
            if (joint == SignKind.COMMA || joint == SignKind.DASH || joint == SignKind.ALSO) {
                i -= 2;
            } else if (post(i - 1) != null) {
                i--;
            } else if (i > 1 && parts.get(i - 1) instanceof Part.Address && sign(i - 2) == SignKind.COMMA) {
                i -= 3;
            } else {
                break;
            }
        }
        attribution.holdings().addAll(chain);
        assert name != null;
    }

    /** Posts after the name, its brackets and details. */
    private void after(int at, @Nullable Body frame, Attribution attribution, boolean titled) {
        int i = bracket(at + 1, frame, attribution);
        int home = details(i);
        i = home > i ? bracket(home, frame, attribution) : home;
        SignKind joint = sign(i);
        boolean ended = joint == SignKind.WAS;
        int from;
        if (joint == SignKind.DASH || joint == SignKind.COMMA || joint == SignKind.COLON && post(i + 1) != null) {
            from = i + 1;
            if (sign(from) == SignKind.IS || sign(from) == SignKind.WAS || sign(from) == SignKind.IS_ALL) {
                ended = sign(from) == SignKind.WAS;
                from++;
            }
        } else if (joint == SignKind.IS || joint == SignKind.WAS) {
            from = i + 1;
        } else if (post(i) != null) {
            from = i;
        } else {
            return;
        }
        while (from < parts.size()
                && parts.get(from) instanceof Part.Address a
                && (a.entry().kind() == AddressEntry.Kind.CLASSIFIER
                        || a.entry().ranks()
                        || a.entry().kind() == AddressEntry.Kind.AWARD)) {
            from++;
            if (sign(from) == SignKind.COMMA && post(from + 1) != null) {
                from++;
            }
        }
        List<Integer> chain = chain(joint == SignKind.DASH || joint == SignKind.COMMA ? skipUnknown(from) : from);
        if (titled && joint == SignKind.COMMA && !chain.isEmpty() && ledToName(chain.get(chain.size() - 1))) {
            return;
        }
        for (int k : chain) {
            Part.Post post = post(k);
            if (post != null) {
                owners[k] = attribution;
                Holding holding = Holding.of(post, frame);
                attribution.holdings().add(ended ? holding.ended() : holding);
            }
        }
    }

    /** Tells whether the chain after a post runs on to another post that stands directly before a name. */
    private boolean ledToName(int last) {
        SignKind joint = sign(last + 1);
        boolean more = joint == SignKind.COMMA || joint == SignKind.ALSO || joint == SignKind.DASH;
        return more && post(last + 2) != null && nameFollows(last + 2);
    }

    /** Returns the numbers of the posts that run on from a part and do not stand directly before another name. */
    private List<Integer> chain(int from) {
        List<Integer> chain = new ArrayList<>();
        int i = from;
        while (i < parts.size() && i - from < LONGEST_CHAIN) {
            if (post(i) == null || nameFollows(i)) {
                break;
            }
            chain.add(i);
            SignKind joint = sign(i + 1);
            if (joint == SignKind.COMMA || joint == SignKind.DASH || joint == SignKind.ALSO || joint == SignKind.AND) {
                i += 2;
                if (sign(i) == SignKind.ALSO || sign(i) == SignKind.IS) {
                    i++;
                }
                i = skipUnknown(i);
            } else if (post(i + 1) != null) {
                i++;
            } else {
                break;
            }
        }
        return chain;
    }

    /** A title no table knows, between commas, does not break the chain. */
    private int skipUnknown(int i) {
        boolean unknown = sign(i) == SignKind.OTHER
                && tokens.shape(parts.get(i).from()).isCapitalised()
                && parts.get(i).to() - parts.get(i).from() <= LONGEST_UNKNOWN_TITLE
                && sign(i + 1) == SignKind.COMMA
                && post(i + 2) != null;
        return unknown ? i + 2 : i;
    }

    private boolean nameFollows(int post) {
        int i = post + 1;
        while (i < parts.size() && i - post <= MOST_ADDRESSES && parts.get(i) instanceof Part.Address) {
            i++;
        }
        return i < parts.size() && parts.get(i) instanceof Part.Name;
    }

    /** A bracket after the name; its posts count, its other words do not. */
    private int bracket(int at, @Nullable Body frame, Attribution attribution) {
        if (sign(at) != SignKind.OPEN) {
            return at;
        }
        int i = at + 1;
        while (i < parts.size() && i - at < LONGEST_CHAIN && sign(i) != SignKind.CLOSE) {
            if (sign(i) == SignKind.STOP || sign(i) == SignKind.BREAK) {
                return at;
            }
            Part.Post post = post(i);
            if (post != null && owners[i] == null && !nameFollows(i)) {
                owners[i] = attribution;
                attribution.holdings().add(Holding.of(post, frame));
            }
            i++;
        }
        return sign(i) == SignKind.CLOSE ? i + 1 : at;
    }

    /** Age, birth year and home between commas. */
    private int details(int at) {
        int i = at;
        while (sign(i) == SignKind.COMMA && sign(i + 1) == SignKind.DETAIL) {
            int k = i + 2;
            while (k - i < 6 && sign(k) != SignKind.COMMA && sign(k) == SignKind.OTHER) {
                k++;
            }
            i = k;
            while (sign(i) == SignKind.COMMA && sign(i + 1) == SignKind.OTHER && placeEnds(i + 2)) {
                i += 2;
            }
        }
        return i;
    }

    private boolean placeEnds(int i) {
        return sign(i) == SignKind.OPEN || sign(i) == SignKind.COMMA || sign(i) == SignKind.DASH;
    }

    /** A post before a comma and an addressed name: {@code Giám đốc Sở X, ông Y}. */
    private void apposition(int first, int at, @Nullable Body frame, Attribution attribution) {
        if (first == at || sign(first - 1) != SignKind.COMMA) {
            return;
        }
        int i = first - 2;
        List<Holding> chain = new ArrayList<>();
        while (i >= 0 && first - i < LONGEST_CHAIN) {
            Part.Post post = post(i);
            if (post == null || owners[i] != null) {
                break;
            }
            owners[i] = attribution;
            chain.add(0, Holding.of(post, frame));
            if (sign(i - 1) == SignKind.COMMA && post(i - 2) != null || sign(i - 1) == SignKind.ALSO) {
                i -= 2;
            } else {
                i--;
                break;
            }
        }
        SignKind before = sign(i);
        boolean others = before == SignKind.FOR
                || before == SignKind.OTHER && tokens.is(parts.get(i).to() - 1, "mặt")
                || post(i) == null && post(i + 1) == null;
        if (others) {
            // "Thừa ủy quyền của Chủ tịch nước, đồng chí X": the post is another person's.
            chain.clear();
        }
        attribution.holdings().addAll(chain);
    }

    /** Posts after the last of several names that hold for all: {@code A, B - đều là …}; {@code …: A, B - …;}. */
    private void distribute() {
        for (int i = 0; i < parts.size(); i++) {
            Attribution last = owners[i];
            if (!(parts.get(i) instanceof Part.Name) || last == null) {
                continue;
            }
            int next = i + 1;
            boolean dash = sign(next) == SignKind.DASH || sign(next) == SignKind.COMMA;
            SignKind all = sign(dash ? next + 1 : next);
            boolean each = all == SignKind.IS_EACH;
            List<Integer> names = namesUpTo(i);
            if (each) {
                respectively(names, (dash ? next + 1 : next) + 1);
                continue;
            }
            boolean shared = all == SignKind.IS_ALL;
            if (shared && last.holdings().isEmpty()) {
                for (int k : chain((dash ? next + 1 : next) + 1)) {
                    Part.Post post = post(k);
                    if (post != null) {
                        owners[k] = last;
                        last.holdings().add(Holding.of(post, null));
                    }
                }
            }
            if (names.size() > 1 && (shared || sign(next) == SignKind.DASH && listBefore(names.get(0)))) {
                for (int k : names) {
                    Attribution owner = owners[k];
                    if (owner != null && owner != last && owner.holdings().isEmpty()) {
                        owner.holdings().addAll(last.holdings());
                    }
                }
            }
        }
    }

    private void respectively(List<Integer> names, int from) {
        List<Integer> chain = chain(from);
        for (int k = 0; k < names.size() && k < chain.size(); k++) {
            Attribution owner = owners[names.get(k)];
            Part.Post post = post(chain.get(k));
            if (owner != null && post != null) {
                owner.holdings().add(Holding.of(post, null));
            }
        }
    }

    /** Returns the names joined by commas or và that end with the given one. */
    private List<Integer> namesUpTo(int last) {
        List<Integer> names = new ArrayList<>();
        int i = last;
        names.add(last);
        while (i > 1 && last - i < LONGEST_CHAIN) {
            int k = i - 1;
            while (k > 0 && parts.get(k) instanceof Part.Address) {
                k--;
            }
            if (k > 0
                    && (sign(k) == SignKind.COMMA || sign(k) == SignKind.AND)
                    && parts.get(k - 1) instanceof Part.Name) {
                i = k - 1;
                names.add(0, i);
            } else {
                break;
            }
        }
        return names;
    }

    private boolean listBefore(int name) {
        int i = name - 1;
        while (i >= 0 && parts.get(i) instanceof Part.Address a) {
            if (a.entry().plural()) {
                return true;
            }
            i--;
        }
        return sign(i) == SignKind.COLON || sign(i) == SignKind.SEMICOLON;
    }

    private Part.@Nullable Post post(int i) {
        return i >= 0 && i < parts.size() && parts.get(i) instanceof Part.Post post ? post : null;
    }

    private @Nullable SignKind sign(int i) {
        return i >= 0 && i < parts.size() && parts.get(i) instanceof Part.Sign sign ? sign.sign() : null;
    }
}
