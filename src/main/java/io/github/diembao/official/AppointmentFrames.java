package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Verbs of appointment and dismissal: who gets the post, who leaves it, which post ends. */
final class AppointmentFrames {

    private static final int LONGEST_SENTENCE = 60;

    private final List<Part> parts;
    private final @Nullable Attribution[] owners;

    AppointmentFrames(List<Part> parts, @Nullable Attribution[] owners) {
        this.parts = parts;
        this.owners = owners;
    }

    void apply() {
        int start = 0;
        for (int i = 0; i <= parts.size(); i++) {
            SignKind sign = i == parts.size() ? SignKind.STOP : sign(i);
            if (sign == SignKind.STOP || sign == SignKind.BREAK || i - start >= LONGEST_SENTENCE) {
                sentence(start, i);
                start = i + 1;
            }
        }
    }

    private void sentence(int from, int to) {
        boolean appoint = false;
        boolean quit = false;
        for (int i = from; i < to; i++) {
            SignKind sign = sign(i);
            if (sign == SignKind.APPOINT) {
                appoint = true;
                quit = false;
            } else if (sign == SignKind.QUIT) {
                quit = true;
                i = leave(from, i, to);
            } else if (sign == SignKind.HOLD && post(i + 1) != null) {
                i = hold(from, i, to, appoint && !quit, quit);
            } else if (appoint && post(i) != null && owners[i] == null && direct(i)) {
                i = bestow(i, to);
            } else if (sign == SignKind.SEMICOLON) {
                appoint = sign(from) == SignKind.APPOINT;
                from = i + 1;
            }
        }
    }

    /** A post right after the verb: {@code bổ nhiệm Giám đốc Sở X cho ông Y}, {@code trúng cử Bí thư …}. */
    private boolean direct(int i) {
        return sign(i - 1) == SignKind.APPOINT || sign(i - 1) == SignKind.HOLD || sign(i - 1) == SignKind.ALSO;
    }

    private int bestow(int at, int to) {
        List<Integer> chain = chain(at, to);
        int end = chain.get(chain.size() - 1);
        Attribution person = sign(end + 1) == SignKind.FOR ? personAfter(end + 2, to) : null;
        if (person == null && sign(at - 1) == SignKind.APPOINT) {
            person = personBefore(at - 1, Math.max(0, at - 8));
        }
        if (person != null) {
            give(person, chain, true, false);
        }
        return end;
    }

    private int hold(int from, int at, int to, boolean conferred, boolean ended) {
        List<Integer> chain = chain(at + 1, to);
        if (chain.isEmpty()) {
            return at;
        }
        int end = chain.get(chain.size() - 1);
        Attribution subject = personBefore(at, from);
        if (subject == null && sign(end + 1) == SignKind.FOR) {
            subject = personAfter(end + 2, to);
        }
        if (subject == null) {
            return end;
        }
        if (conferred) {
            endOld(subject, at);
        }
        give(subject, chain, conferred, ended);
        for (int i = end + 1; i < Math.min(to, end + 8); i++) {
            if (sign(i) == SignKind.REPLACE) {
                Attribution predecessor = personAfter(i + 1, to);
                if (predecessor != null) {
                    give(predecessor, chain, false, true);
                }
                break;
            }
        }
        return end;
    }

    /** Posts named between the person and the verb are left behind, seats in committees are not. */
    private void endOld(Attribution subject, int verb) {
        List<Holding> holdings = subject.holdings();
        for (int i = 0; i < holdings.size(); i++) {
            Part.Post post = holdings.get(i).post();
            boolean between = post.from() >= subject.name().to()
                    && post.to() <= parts.get(verb).from();
            if (between && !post.title().is("member") && !holdings.get(i).former()) {
                holdings.set(i, holdings.get(i).ended());
            }
        }
    }

    private int leave(int from, int at, int to) {
        List<Integer> chain = chain(at + 1, to);
        if (chain.isEmpty()) {
            return at;
        }
        int end = chain.get(chain.size() - 1);
        Attribution person = null;
        for (int i = end + 1; i < Math.min(to, end + 6) && person == null; i++) {
            if (sign(i) == SignKind.FOR) {
                person = personAfter(i + 1, to);
            }
        }
        if (person == null) {
            person = personBefore(at, from);
        }
        if (person != null) {
            give(person, chain, false, true);
        }
        return end;
    }

    private void give(Attribution person, List<Integer> chain, boolean conferred, boolean ended) {
        for (int k : chain) {
            Part.Post post = post(k);
            if (post == null) {
                continue;
            }
            Holding holding = Holding.of(post, null);
            holding = ended ? holding.ended() : conferred && !post.former() ? holding.bestowed() : holding;
            Attribution before = owners[k];
            if (before != null) {
                before.holdings().removeIf(h -> before == person && h.post().equals(post));
            } else {
                owners[k] = person;
            }
            person.holdings().add(holding);
        }
    }

    private List<Integer> chain(int from, int to) {
        List<Integer> chain = new ArrayList<>();
        int i = from;
        while (i < to && post(i) != null && !(i + 1 < to && parts.get(i + 1) instanceof Part.Name)) {
            chain.add(i);
            SignKind joint = sign(i + 1);
            boolean more = joint == SignKind.COMMA
                    || joint == SignKind.ALSO
                    || joint == SignKind.AND
                    || joint == SignKind.DASH;
            if (!more) {
                break;
            }
            i += 2;
            if (sign(i) == SignKind.ALSO || sign(i) == SignKind.HOLD) {
                i++;
            }
        }
        return chain;
    }

    private @Nullable Attribution personBefore(int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - LONGEST_SENTENCE); i--) {
            if (parts.get(i) instanceof Part.Name) {
                return owners[i];
            }
        }
        return null;
    }

    private @Nullable Attribution personAfter(int at, int to) {
        for (int i = at; i < Math.min(to, at + 6); i++) {
            if (parts.get(i) instanceof Part.Name) {
                return owners[i];
            }
            if (sign(i) == SignKind.SEMICOLON) {
                return null;
            }
        }
        return null;
    }

    private Part.@Nullable Post post(int i) {
        return i >= 0 && i < parts.size() && parts.get(i) instanceof Part.Post post ? post : null;
    }

    private @Nullable SignKind sign(int i) {
        return i >= 0 && i < parts.size() && parts.get(i) instanceof Part.Sign sign ? sign.sign() : null;
    }
}
