package io.github.diembao.document;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names a text gives its documents ("gọi tắt là Đề án 06") and where they are used. */
final class AliasReader {

    private static final int LONGEST_ALIAS = 8;
    private static final int MOST_ALIASES = 50;

    private final Facts facts;

    AliasReader(Facts facts) {
        this.facts = facts;
    }

    /** Returns the references with the aliases among them: names given are marked, their later uses added. */
    List<Core> read(TokenSequence tokens, List<Core> cores) {
        List<Core> given = new ArrayList<>();
        Gazetteer.Builder<KindWord> names = Gazetteer.builder();
        List<Core> all = new ArrayList<>(cores);
        for (int i = 1; i < cores.size() + 1 && given.size() < MOST_ALIASES; i++) {
            Core owner = cores.get(i - 1);
            int limit = i < cores.size() ? cores.get(i).to() + LONGEST_ALIAS : tokens.size();
            int at = opening(tokens, owner.to(), limit);
            if (at < 0) {
                continue;
            }
            int start = tokens.isMark(at, '"') ? at + 1 : at;
            int end = nameEnd(tokens, start);
            KindWord word = end < 0 ? null : facts.kinds().at(tokens, start);
            if (word == null || isOfSeveral(tokens, owner, word)) {
                continue;
            }
            if (i < cores.size() && cores.get(i).from() == start && !isPointer(cores.get(i))) {
                all.set(i, cores.get(i).as(ReferenceForm.ALIAS));
            } else if (end - start >= 2 && end > word.to()) {
                given.add(new Core(start, end, ReferenceForm.ALIAS, word, null, null, null, -1, List.of()));
                names.add(tokens.slice(start, end), word);
            }
        }
        return given.isEmpty() ? all : withUses(tokens, all, names.build());
    }

    /** "Thông tư 01, Thông tư 04 (sau đây gọi là Thông tư 01-04)": a name for several documents. */
    private static boolean isOfSeveral(TokenSequence tokens, Core owner, KindWord word) {
        int number = tokens.is(word.to(), "số") ? word.to() + 1 : word.to();
        return owner.numeral() != null
                && owner.word() != null
                && owner.word().kind().equals(word.kind())
                && tokens.isNumber(number)
                && tokens.isMark(number + 1, '-')
                && tokens.isNumber(number + 2);
    }

    private static boolean isPointer(Core core) {
        return core.form() == ReferenceForm.ANAPHOR;
    }

    /** Finds "(gọi tắt là" after a reference, in its sentence; returns the token after it. */
    private int opening(TokenSequence tokens, int from, int limit) {
        for (int at = from; at < Math.min(limit, tokens.size()) && at < from + 160; at++) {
            if (at > from && tokens.lineBreakBefore(at) || tokens.isMark(at, '.') && tokens.spaceBefore(at + 1)) {
                return -1;
            }
            if (tokens.isMark(at, '(') || tokens.isMark(at, ',')) {
                int end = facts.words().end(tokens, at + 1, WordClass.ALIAS);
                if (end > 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static int nameEnd(TokenSequence tokens, int start) {
        for (int at = start; at < tokens.size() && at <= start + LONGEST_ALIAS; at++) {
            if (tokens.isMark(at, ')') || tokens.isMark(at, '"') || tokens.isMark(at, ',') || tokens.isMark(at, ';')) {
                return at > start ? at : -1;
            }
            if (tokens.lineBreakBefore(at) && at > start) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Core> withUses(TokenSequence tokens, List<Core> cores, Gazetteer<KindWord> names) {
        List<Core> all = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Gazetteer.Match<KindWord> match = names.startsAt(tokens, at) ? names.longestAt(tokens, at) : null;
            if (match == null || !tokens.shape(at).isCapitalised()) {
                continue;
            }
            while (next < cores.size() && cores.get(next).to() <= at) {
                all.add(cores.get(next++));
            }
            @Nullable Core there = next < cores.size() && cores.get(next).from() < match.to() ? cores.get(next) : null;
            if (there == null || isPointer(there)) {
                KindWord word =
                        new KindWord(match.value().kinds(), match.value().spelling(), at, at + 1);
                all.add(new Core(at, match.to(), ReferenceForm.ALIAS, word, null, null, null, -1, List.of()));
                if (there != null) {
                    next++;
                }
            }
            at = match.to() - 1;
        }
        while (next < cores.size()) {
            all.add(cores.get(next++));
        }
        all.sort(Comparator.comparingInt(Core::from));
        return all;
    }
}
