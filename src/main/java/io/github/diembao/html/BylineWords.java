package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.Locale;

/** The words of bylines: table {@code byline-labels.tsv}. */
final class BylineWords {

    /** What a label tells of the names after it. */
    enum Label {
        AUTHOR,
        PICTURE,
        SOURCE,
        ORIGIN,
        OTHER
    }

    static final Gazetteer<Label> LABELS;

    /** Labels of authors that need no colon. */
    static final Gazetteer<Boolean> PREPOSITIONS;

    /** Words before the name of a guest who writes. */
    static final Gazetteer<Boolean> TITLES;

    /** Signatures of a newsroom that are written like no name. */
    static final Gazetteer<Boolean> SIGNATURES;

    /** Words before people who are told of. */
    static final Gazetteer<Boolean> PERSONS;

    /** Words with which the names of papers begin. */
    static final Gazetteer<Boolean> PAPERS;

    /** What a writer is for the newsroom, before his name. */
    static final Gazetteer<Boolean> POSTS;

    /** Words with which the names of offices begin. */
    static final Gazetteer<Boolean> OFFICES;

    /** Words before the number of a telephone. */
    static final Gazetteer<Boolean> PHONES;

    /** Words between two names. */
    static final Gazetteer<Boolean> SEPARATORS;

    static {
        Gazetteer.Builder<Label> labels = Gazetteer.builder();
        Gazetteer.Builder<Boolean> prepositions = Gazetteer.builder();
        Gazetteer.Builder<Boolean> separators = Gazetteer.builder();
        Gazetteer.Builder<Boolean> papers = Gazetteer.builder();
        Gazetteer.Builder<Boolean> posts = Gazetteer.builder();
        Gazetteer.Builder<Boolean> offices = Gazetteer.builder();
        Gazetteer.Builder<Boolean> phones = Gazetteer.builder();
        Gazetteer.Builder<Boolean> persons = Gazetteer.builder();
        Gazetteer.Builder<Boolean> titles = Gazetteer.builder();
        Gazetteer.Builder<Boolean> signatures = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(BylineWords.class, "byline-labels.tsv")) {
            switch (row.get("kind")) {
                case "signature" -> signatures.add(row.get("label"), true);
                case "separator" -> separators.add(row.get("label"), true);
                case "post" -> posts.add(row.get("label"), true);
                case "office" -> offices.add(row.get("label"), true);
                case "phone" -> phones.add(row.get("label"), true);
                case "paper" -> papers.add(row.get("label"), true);
                case "person" -> persons.add(row.get("label"), true);
                case "title" -> titles.add(row.get("label"), true);
                case "by" -> {
                    prepositions.add(row.get("label"), true);
                    labels.add(row.get("label"), Label.AUTHOR);
                }
                default ->
                    labels.add(row.get("label"), Label.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
            }
        }
        LABELS = labels.build();
        PREPOSITIONS = prepositions.build();
        TITLES = titles.build();
        SIGNATURES = signatures.build();
        POSTS = posts.build();
        OFFICES = offices.build();
        PHONES = phones.build();
        SEPARATORS = separators.build();
        PERSONS = persons.build();
        PAPERS = papers.build();
    }

    private BylineWords() {}

    /** How a line begins with a label of authors. */
    enum Opening {
        NONE,
        /** The label is all there is; the names stand elsewhere. */
        ALONE,
        /** Names may follow. */
        BEFORE_NAMES
    }

    /** Tells how a line begins with a label of authors that has a colon or needs none, as {@code Đăng bởi} does. */
    static Opening opening(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        Gazetteer.Match<Label> label = tokens.size() == 0 ? null : LABELS.longestAt(tokens, 0);
        if (label == null || label.value() != Label.AUTHOR) {
            return Opening.NONE;
        }
        boolean colon = tokens.isMark(label.to(), ':');
        boolean preposition = PREPOSITIONS.longestAt(tokens, 0) != null;
        if (!colon && !preposition) {
            return Opening.NONE;
        }
        boolean alone = label.to() + (colon ? 1 : 0) == tokens.size();
        return !alone ? Opening.BEFORE_NAMES : preposition ? Opening.ALONE : Opening.NONE;
    }

    /** Tells whether a line is the signature of a newsroom and nothing else. */
    static boolean isSignature(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        Gazetteer.Match<Boolean> signature = tokens.size() == 0 ? null : SIGNATURES.longestAt(tokens, 0);
        return signature != null && signature.to() == tokens.size();
    }
}
