package io.github.diembao.official;

import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Ends posts of sentences that tell of a time gone by: {@code Từ 2010 đến 2014, ông X là …}, {@code Trước đó, ông X giữ chức …}. */
final class PastSpells {

    /** Years in which no post of today was held. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 1995;

    /** Longest words between a person and the verb of his post, in tokens: {@code được điều về}. */
    private static final int LONGEST_MOVE = 3;
    /** Longest words that tell a year, in tokens. */
    private static final int LONGEST_YEAR = 6;

    private final PartList parts;

    PastSpells(PartList parts) {
        this.parts = parts;
    }

    void apply() {
        int start = 0;
        for (int i = 0; i <= parts.size(); i++) {
            SignKind sign = i == parts.size() ? SignKind.STOP : parts.sign(i);
            if (sign == SignKind.STOP || sign == SignKind.BREAK) {
                sentence(start, i);
                start = i + 1;
            }
        }
    }

    private void sentence(int start, int to) {
        Spell spell = spell(start, to);
        boolean told = false;
        boolean appointed = false;
        boolean clause = spell != null && spell.clause();
        for (int i = start; i < to; i++) {
            SignKind sign = parts.sign(i);
            Part.Post post = parts.post(i);
            if (clause) {
                // "Trước khi được bầu làm …, ông là …": the clause tells of what came later.
                clause = sign != SignKind.COMMA || !subject(i + 1);
                continue;
            }
            if (sign == SignKind.APPOINT || sign == SignKind.PROPOSE) {
                appointed = true;
            } else if (sign == SignKind.SEMICOLON) {
                // "từ 2010 đến 2015, …; từ 2015 đến nay, …".
                Spell next = spell(i + 1, to);
                told &= next == null;
                spell = next == null ? spell : next;
            } else if (sign == SignKind.IS || sign == SignKind.HOLD) {
                told = !isNow(i)
                        && (spell != null && spell.past() && (!appointed || !spell.vague())
                                || longAgo(i)
                                || isLongAgo(parts, start) && follows(start, i));
            } else if (sign == SignKind.OTHER || parts.name(i)) {
                told = false;
            } else if (post != null && told) {
                end(parts.owner(i), post);
            }
        }
    }

    /** {@code …, năm 1972, ông là …}: the year of another age right before the subject. */
    private boolean longAgo(int verb) {
        int subject = verb - 1;
        while (verb - subject < PartList.MOST_ADDRESSES
                && (parts.name(subject) || parts.address(subject) != null || pronoun(subject))) {
            subject--;
        }
        Part before = parts.sign(subject) == SignKind.COMMA ? parts.get(subject - 1) : null;
        int year = before == null ? -1 : parts.tokens().intValue(before.to() - 1);
        return subject < verb - 1
                && before != null
                && parts.sign(subject - 1) == SignKind.OTHER
                && year >= FIRST_YEAR
                && year <= LAST_YEAR
                && !parts.tokens().is(before.from(), "sinh")
                && !parts.tokens().is(before.to() - 3, "sinh")
                && parts.tokens().is(before.to() - 2, "năm");
    }

    /** {@code Năm 1972, ông được điều về làm …}: nothing else is told between the year and the post. */
    private boolean follows(int year, int verb) {
        for (int i = year + 1; i < verb; i++) {
            Part part = parts.get(i);
            boolean words = parts.sign(i) == SignKind.OTHER && part != null && part.to() - part.from() > LONGEST_MOVE;
            if (words && !subject(i) || parts.post(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** {@code …, nay là Bí thư …}: tells whether a verb is of today. */
    private boolean isNow(int verb) {
        Part part = parts.get(verb);
        int word = part == null ? -1 : part.from();
        TokenSequence tokens = parts.tokens();
        return tokens.is(word, "hiện") || tokens.is(word, "đang") || tokens.is(word, "nay");
    }

    /** Tells whether a part is a year of another age: {@code đến năm 1972}, {@code tháng 5/1972}. */
    static boolean isLongAgo(PartList parts, int at) {
        Part words = parts.sign(at) == SignKind.OTHER ? parts.get(at) : null;
        if (words == null || words.to() - words.from() > LONGEST_YEAR) {
            return false;
        }
        int year = parts.tokens().intValue(words.to() - 1);
        return year >= FIRST_YEAR && year <= LAST_YEAR && Spell.isTime(parts.tokens(), words.from(), words.to() - 1);
    }

    private boolean subject(int i) {
        return parts.name(i) || parts.address(i) != null || pronoun(i);
    }

    private boolean pronoun(int i) {
        Part part = parts.get(i);
        return part != null && part.to() - part.from() == 1 && parts.pronoun(part.from());
    }

    private @Nullable Spell spell(int i, int to) {
        Part first = i < to ? parts.get(i) : null;
        return first == null ? null : Spell.at(parts.tokens(), first.from());
    }

    private static void end(@Nullable Attribution owner, Part.Post post) {
        if (owner != null) {
            owner.holdings().replaceAll(h -> h.post().equals(post) && !h.former() ? h.gone() : h);
        }
    }
}
