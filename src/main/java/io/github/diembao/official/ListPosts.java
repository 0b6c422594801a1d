package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;

/** Posts after the last of several names that hold for all: {@code A, B - đều là …}; {@code …: A, B - …;}. */
final class ListPosts {

    private final PartList parts;
    private final PostChain chains;

    ListPosts(PartList parts) {
        this.parts = parts;
        this.chains = new PostChain(parts);
    }

    void distribute() {
        for (int i = 0; i < parts.size(); i++) {
            Attribution last = parts.owner(i);
            if (!parts.name(i) || last == null) {
                continue;
            }
            boolean dash = parts.sign(i + 1) == SignKind.DASH || parts.sign(i + 1) == SignKind.COMMA;
            boolean bracket = parts.sign(i + 1) == SignKind.OPEN && parts.sign(i + 2) == SignKind.IS_ALL;
            int verb = dash || bracket ? i + 2 : i + 1;
            List<Integer> names = namesUpTo(i);
            if (parts.sign(verb) == SignKind.IS_EACH) {
                respectively(names, verb + 1);
                continue;
            }
            if (dash && names.size() > 1 && pairwise(names, verb)) {
                continue;
            }
            boolean shared = parts.sign(verb) == SignKind.IS_ALL;
            if (shared && (last.holdings().isEmpty() || bracket && parts.owner(verb + 1) == last)) {
                last.holdings().clear();
                take(last, chains.from(verb + 1));
            }
            if (names.size() > 1 && (shared || parts.sign(i + 1) == SignKind.DASH && listBefore(names.get(0)))) {
                for (int k : names) {
                    Attribution owner = parts.owner(k);
                    if (owner != null && owner != last && owner.holdings().isEmpty()) {
                        owner.holdings().addAll(last.holdings());
                    }
                }
            }
        }
    }

    private void take(Attribution owner, List<Integer> chain) {
        for (int k : chain) {
            Part.Post post = parts.post(k);
            if (post != null) {
                parts.own(k, owner);
                owner.holdings().add(Holding.of(post, null));
            }
        }
    }

    private void respectively(List<Integer> names, int from) {
        List<Integer> chain = chains.from(from);
        for (int k = 0; k < names.size() && k < chain.size(); k++) {
            Attribution owner = parts.owner(names.get(k));
            if (owner != null) {
                take(owner, List.of(chain.get(k)));
            }
        }
    }

    /** {@code A và B, nguyên Giám đốc và Phó Giám đốc Sở X}: as many posts as persons, the last two joined by và. */
    private boolean pairwise(List<Integer> names, int first) {
        List<Part.Post> posts = new ArrayList<>();
        int i = first;
        boolean paired = false;
        while (parts.post(i) != null && !parts.nameFollows(i)) {
            posts.add(parts.post(i));
            paired = parts.sign(i + 1) == SignKind.AND;
            if (!paired && parts.sign(i + 1) != SignKind.COMMA || parts.post(i + 2) == null) {
                break;
            }
            i += 2;
        }
        boolean joined = posts.size() > 1 && parts.sign(i - 1) == SignKind.AND;
        if (!joined || posts.size() != names.size() || parts.nameFollows(i)) {
            return false;
        }
        Attribution last = parts.owner(names.get(names.size() - 1));
        if (last == null || names.subList(0, names.size() - 1).stream().anyMatch(this::hasPosts)) {
            return false;
        }
        last.holdings().removeIf(h -> posts.contains(h.post()));
        Body shared = posts.get(posts.size() - 1).body();
        for (int k = 0; k < posts.size(); k++) {
            Attribution owner = parts.owner(names.get(k));
            Holding holding = Holding.of(posts.get(k), null);
            holding = holding.body() == null ? holding.with(shared) : holding;
            if (owner != null) {
                parts.own(first + 2 * k, owner);
                owner.holdings().add(posts.get(0).former() && !holding.former() ? holding.ended() : holding);
            }
        }
        return true;
    }

    private boolean hasPosts(int name) {
        Attribution owner = parts.owner(name);
        return owner == null || !owner.holdings().isEmpty();
    }

    /** Returns the names joined by commas or và that end with the given one. */
    private List<Integer> namesUpTo(int last) {
        List<Integer> names = new ArrayList<>();
        names.add(last);
        int i = last;
        while (i > 1 && last - i < PartList.LONGEST_CHAIN) {
            int k = i - 1;
            while (parts.address(k) != null) {
                k--;
            }
            boolean joined = parts.sign(k) == SignKind.COMMA || parts.sign(k) == SignKind.AND;
            if (!joined || !parts.name(k - 1)) {
                break;
            }
            i = k - 1;
            names.add(0, i);
        }
        return names;
    }

    private boolean listBefore(int name) {
        int i = name - 1;
        while (parts.address(i) != null) {
            if (parts.plural(i)) {
                return true;
            }
            i--;
        }
        return parts.sign(i) == SignKind.COLON || parts.sign(i) == SignKind.SEMICOLON;
    }
}
