package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Second step: gives posts to names, along lists, group heads, appositions and verbs of appointment. */
final class Assembler {

    private final PartList parts;
    private final PostChain chains;
    private final GroupHead group;
    private final Relatives relatives;
    private final List<Part.Address> shared = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    private Assembler(PartList parts, Vocabulary vocabulary) {
        this.relatives = new Relatives(parts, vocabulary);
        this.parts = parts;
        this.chains = new PostChain(parts);
        this.group = new GroupHead(parts);
    }

    /** Returns one entry an occurrence of a name, in order. */
    static List<Attribution> assemble(PartList parts, Vocabulary vocabulary) {
        Assembler assembler = new Assembler(parts, vocabulary);
        assembler.names();
        new ListPosts(parts).distribute();
        new AppointmentFrames(parts).apply();
        new CareerLists(parts, vocabulary).apply();
        if (assembler.attributions.stream().anyMatch(a -> !a.holdings().isEmpty())) {
            new PastSpells(parts).apply();
        }
        return assembler.attributions;
    }

    private void names() {
        Body frame = null;
        boolean subjectOnly = false;
        int lastName = -1;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Part.Frame f) {
                frame = f.body();
                subjectOnly = f.scope() == Part.Frame.Scope.SUBJECT;
                lastName = subjectOnly ? -1 : lastName;
            } else if (part instanceof Part.Sign sign) {
                if (sign.sign() == SignKind.CLOSE && group.bracketed()) {
                    endList();
                } else if (sign.sign() == SignKind.STOP) {
                    frame = null;
                    endList();
                } else if (sign.sign() == SignKind.OTHER && lastName >= 0 && !listContinues(lastName, i)) {
                    endList();
                    frame = subjectOnly ? null : frame;
                }
            } else if (part instanceof Part.Address a && a.entry().plural()) {
                boolean named = parts.sign(i - 1) == SignKind.LIST || parts.sign(i - 1) == SignKind.IS;
                if (!named) {
                    group.clear();
                }
                shared.clear();
                shared.add(a);
                group.read(parts.sign(i + 1) == SignKind.IS ? i + 2 : i + 1, frame);
            } else if (part instanceof Part.Post && parts.plural(i - 1)) {
                group.clear();
                group.read(i, frame);
            } else if (part instanceof Part.Name name) {
                lastName = i;
                attribute(i, name, frame);
            }
        }
    }

    private void endList() {
        group.clear();
        shared.clear();
    }

    /** Tells whether only list words stand between two parts. */
    private boolean listContinues(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (parts.sign(i) == SignKind.SEMICOLON || parts.sign(i) == SignKind.BREAK) {
                return false;
            }
        }
        return to - from <= 1 || chains.limits(to) && endsItem(to + 1);
    }

    /** Tells whether the next item of a list, which begins with a name, follows a semicolon. */
    private boolean endsItem(int at) {
        return parts.sign(at) == SignKind.SEMICOLON && parts.name(parts.afterAddresses(at + 1));
    }

    private void attribute(int at, Part.Name name, @Nullable Body frame) {
        List<Part.Address> addresses = new ArrayList<>();
        int first = addresses(at, addresses);
        List<Part.Address> all = new ArrayList<>(addresses.isEmpty() || !spoken(addresses) ? shared : List.of());
        all.addAll(addresses);
        Attribution attribution = new Attribution(name, all);
        attributions.add(attribution);
        parts.own(at, attribution);
        if (attribution.civilian() && parts.sign(at + 1) != SignKind.OPEN && !hasOffice(at, all)) {
            return;
        }
        SignKind item = group.holdings().isEmpty() ? null : beforePostsOfItsOwn(first);
        if (item != null && group.endsBefore(item) || !group.holdings().isEmpty() && leavesGroup(first)) {
            endList();
        }
        group.meets(item != null);
        int grouped = group.holdings().size();
        attribution.holdings().addAll(group.holdings());
        group.took();
        Apposition posts = new Apposition(parts, chains, relatives, attribution, frame);
        posts.before(first);
        posts.after(at, attribution.holdings().size() > grouped);
        if (attribution.holdings().isEmpty()) {
            posts.apart(first, at);
        }
        endOffices(attribution.holdings());
    }

    /** {@code bị cáo X, nguyên Giám đốc Sở Y}, {@code nhà thơ X - Chủ tịch Hội Y}: an office of his own, of a named body. */
    private boolean hasOffice(int at, List<Part.Address> addresses) {
        SignKind joint = parts.sign(at + 1);
        Part.Post post = parts.post(at + 2);
        boolean cared = addresses.stream().anyMatch(a -> a.entry().kind() == AddressEntry.Kind.CARED);
        return post != null
                && (joint == SignKind.DASH || joint == SignKind.COMMA && (!cared || post.former()))
                && post.body() != null
                && !chains.leadsToName(at + 2);
    }

    private static void endOffices(List<Holding> holdings) {
        for (int i = 1; i < holdings.size(); i++) {
            Holding first = holdings.get(i - 1);
            if (first.former()
                    && PostChain.oneOffice(first.post(), holdings.get(i).post())) {
                holdings.set(i, holdings.get(i).ended());
            }
        }
    }

    /** Returns what parts a name and the posts before it from the item before in a list, or null where none stand there. */
    private @Nullable SignKind beforePostsOfItsOwn(int first) {
        int i = first - 1;
        while (parts.post(i) != null || parts.post(i - 1) != null && parts.joins(i)) {
            i--;
        }
        SignKind sign = parts.sign(i);
        boolean parted = sign == SignKind.SEMICOLON || sign == SignKind.COMMA || sign == SignKind.AND;
        return i < first - 1 && parted ? sign : null;
    }

    /** {@code các đồng chí Phó Chủ tịch: A; B; cùng đồng chí C - …}: C is none of them. */
    private boolean leavesGroup(int first) {
        Part.Address own = parts.address(first);
        return own != null
                && !own.entry().plural()
                && (parts.sign(first - 1) == SignKind.AND || parts.sign(first - 1) == SignKind.OTHER)
                && parts.sign(first - 2) == SignKind.SEMICOLON;
    }

    /** Collects the forms of address before a name; returns the number of the first. */
    private int addresses(int at, List<Part.Address> addresses) {
        int first = at;
        while (at - first < PartList.MOST_ADDRESSES) {
            Part.Address next = parts.address(first - 1);
            Part.Address beyond = parts.address(first - 2);
            if (next != null) {
                addresses.add(0, next);
                first--;
            } else if (addresses.stream().anyMatch(Assembler::distinction)
                    && parts.sign(first - 1) == SignKind.COMMA
                    && beyond != null
                    && distinction(beyond)) {
                addresses.add(0, beyond);
                first -= 2;
            } else {
                break;
            }
        }
        return first;
    }

    /** {@code Đại tá, TS A} is one person; {@code trao đổi với phóng viên, ông A} is not. */
    private static boolean distinction(Part.Address address) {
        return address.entry().kind() != AddressEntry.Kind.HONORIFIC
                && address.entry().kind() != AddressEntry.Kind.KIN;
    }

    private static boolean spoken(List<Part.Address> addresses) {
        return addresses.stream().anyMatch(a -> !a.entry().ranks() && a.entry().kind() != AddressEntry.Kind.AWARD);
    }
}
