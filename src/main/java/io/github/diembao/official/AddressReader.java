package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Reads a form of address at a token, a degree together with its subject ({@code Thạc sĩ Luật}). */
final class AddressReader {

    /** No degree is in more fields. */
    private static final int MOST_FIELDS = 4;

    private final Vocabulary vocabulary;
    private final PostParser posts;

    AddressReader(Vocabulary vocabulary, PostParser posts) {
        this.vocabulary = vocabulary;
        this.posts = posts;
    }

    /** Returns the form of address that starts at a token, or null. */
    Part.@Nullable Address at(TokenSequence tokens, int at) {
        Gazetteer.Match<AddressEntry> match = vocabulary.addresses().longestAt(tokens, at);
        if (match == null) {
            return null;
        }
        AddressEntry entry = match.value();
        int to = match.to();
        while (entry.ranks() && tokens.isMark(to, '.') && !tokens.lineBreakBefore(to + 1)) {
            to++;
        }
        if (entry.kind() == AddressEntry.Kind.KIN && !isKin(tokens, at, to)) {
            return null;
        }
        if (entry.kind() == AddressEntry.Kind.DEGREE) {
            if (match.to() == at + 1 && tokens.shape(at) == Shape.LOWER && tokens.length(at) <= 3) {
                // "ts", "gs": no abbreviations
                return null;
            }
            to = afterSubject(tokens, to);
        }
        if (entry.kind() == AddressEntry.Kind.CLASSIFIER && goesOn(tokens, at, to)) {
            return null;
        }
        if (entry.plural()) {
            to = tokens.isMark(to, '(') && tokens.is(to + 1, "bà") && tokens.isMark(to + 2, ')') ? to + 3 : to;
        }
        return new Part.Address(at, to, entry);
    }

    /** A word of kinship stands before a capital or a post, not within a name. */
    private boolean isKin(TokenSequence tokens, int at, int to) {
        boolean capital = tokens.shape(to).isCapitalised() && !tokens.lineBreakBefore(to);
        boolean inName = tokens.shape(at) != Shape.LOWER && PartRecognizer.midRun(tokens, at)
                || tokens.shape(at) == Shape.UPPER && tokens.length(at) > 1 && tokens.shape(to) != Shape.UPPER;
        return !inName && (capital || vocabulary.titles().startsAt(tokens, to) && posts.at(tokens, to) != null);
    }

    /** {@code vị trí}: the word goes on beyond what looks like a form of address. */
    private boolean goesOn(TokenSequence tokens, int at, int to) {
        Gazetteer.Match<SignKind> joint = vocabulary.connectives().longestAt(tokens, at);
        return joint != null && joint.to() > to;
    }

    /** {@code Thạc sĩ Luật}, {@code cử nhân Quản trị kinh doanh}: steps over the fields a degree is in. */
    private int afterSubject(TokenSequence tokens, int at) {
        int to = at;
        for (int fields = 0; fields < MOST_FIELDS && tokens.isWord(to) && !tokens.lineBreakBefore(to); fields++) {
            Gazetteer.Match<Boolean> field = vocabulary.fields().longestAt(tokens, to);
            boolean name = vocabulary.surname(tokens.key(to))
                    && tokens.shape(to).isCapitalised()
                    && tokens.shape(to + 1).isCapitalised();
            if (field == null || name) {
                break;
            }
            to = field.to();
        }
        return to;
    }
}
