package io.github.diembao.document;

import io.github.diembao.document.KindWord.Spelling;
import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.Shape;
import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of document with their words and symbol tokens. Table: {@code kinds.tsv}. Immutable. */
final class KindTable {

    /** A phrase of the table: the kinds it names and the spellings that count as exact. */
    private record Phrase(List<DocumentKind> kinds, Set<List<String>> keys) {
        Phrase join(Phrase other) {
            List<DocumentKind> all = new ArrayList<>(kinds);
            all.addAll(other.kinds);
            Set<List<String>> both = new HashSet<>(keys);
            both.addAll(other.keys);
            return new Phrase(all, both);
        }

        /** Compares word by word, since kind words are too frequent to build a string for each. */
        boolean isExact(TokenSequence tokens, int from, int to) {
            for (List<String> spelling : keys) {
                boolean equal = spelling.size() == to - from;
                for (int i = from; equal && i < to; i++) {
                    equal = tokens.is(i, spelling.get(i - from));
                }
                if (equal) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Gazetteer<Phrase> phrases;
    private final Gazetteer<List<DocumentKind>> abbreviations;
    private final Gazetteer<List<DocumentKind>> english;
    private final Map<String, List<DocumentKind>> bySymbol = new HashMap<>();
    private final Map<String, DocumentKind> byName = new HashMap<>();
    /** Tokens of papers between two parties. */
    private final Set<String> registers = new HashSet<>();

    /** Reads the table and adds the caller's rows, which come first. */
    KindTable(List<KindRow> own) {
        Gazetteer.Builder<Phrase> phraseBuilder = Gazetteer.foldedBuilder();
        Gazetteer.Builder<List<DocumentKind>> shortBuilder = Gazetteer.builder();
        Gazetteer.Builder<List<DocumentKind>> englishBuilder = Gazetteer.builder();
        List<KindRow> rows = new ArrayList<>(own);
        for (ResourceTable.Row row : ResourceTable.read(KindTable.class, "kinds.tsv")) {
            rows.add(KindRow.of(row));
        }
        for (KindRow row : rows) {
            DocumentKind kind = row.kind();
            byName.putIfAbsent(kind.name(), kind);
            for (String symbol : kind.symbols()) {
                bySymbol.computeIfAbsent(symbol, s -> new ArrayList<>()).add(kind);
                if (kind.bare() == DocumentKind.Bare.REGISTER) {
                    registers.add(symbol);
                }
            }
            for (String word : row.words()) {
                if (isAbbreviation(word)) {
                    shortBuilder.add(word, List.of(kind), KindTable::concat);
                } else {
                    Phrase phrase = new Phrase(
                            List.of(kind),
                            Set.of(List.of(TextKeys.searchKey(word).split(" "))));
                    phraseBuilder.add(word, phrase, Phrase::join);
                }
            }
            for (String word : row.english()) {
                englishBuilder.add(word, List.of(kind), KindTable::concat);
            }
        }
        phrases = phraseBuilder.build();
        abbreviations = shortBuilder.build();
        english = englishBuilder.build();
    }

    private static List<DocumentKind> concat(List<DocumentKind> a, List<DocumentKind> b) {
        List<DocumentKind> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static boolean isAbbreviation(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && word.chars().allMatch(Character::isLetter);
    }

    /** Finds the kind word at a token, the longest first; null where none stands there. */
    @Nullable
    KindWord at(TokenSequence tokens, int token) {
        if (tokens.shape(token) == Shape.UPPER) {
            Gazetteer.Match<List<DocumentKind>> match = abbreviations.longestAt(tokens, token);
            if (match != null) {
                return new KindWord(match.value(), Spelling.ABBREVIATION, token, match.to());
            }
        }
        Gazetteer.Match<Phrase> match = LineEnds.longestAt(phrases, tokens, token);
        if (match == null) {
            return english(tokens, token);
        }
        boolean plain = true;
        for (int i = token; i < match.to(); i++) {
            plain &= tokens.key(i).equals(tokens.folded(i));
        }
        boolean exact = match.value().isExact(tokens, token, match.to());
        Spelling spelling = exact ? Spelling.EXACT : plain ? Spelling.PLAIN : Spelling.SLIP;
        return new KindWord(match.value().kinds(), spelling, token, match.to());
    }

    private @Nullable KindWord english(TokenSequence tokens, int token) {
        boolean capital = tokens.shape(token).isCapitalised();
        Gazetteer.Match<List<DocumentKind>> match = capital ? english.longestAt(tokens, token) : null;
        return match == null ? null : new KindWord(match.value(), Spelling.ENGLISH, token, match.to());
    }

    /** Returns the kinds a symbol token stands for, in the order of the table. */
    List<DocumentKind> ofSymbol(String token) {
        return bySymbol.getOrDefault(token, List.of());
    }

    /** Tells whether a symbol token is one of papers that no authority issues. */
    boolean isRegister(String token) {
        return registers.contains(token);
    }

    /** Returns the symbol tokens of all kinds. */
    Set<String> symbolTokens() {
        return bySymbol.keySet();
    }

    /** Returns the kind with the base name. */
    DocumentKind named(String name) {
        DocumentKind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no such kind: " + name);
        }
        return kind;
    }
}
