package io.github.diembao.html;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.List;
import java.util.Locale;

/** Knows what an interviewer says ({@code P.V: Thưa ông, …?}) by the words of {@code interview-words.tsv}. */
final class InterviewLines {

    /** A speaker's name, post and place stand before the colon. */
    private static final int LONGEST_SPEAKER = 14;

    private static final int LONGEST_QUESTION = 300;
    private static final int FEWEST_QUESTIONS = 2;

    /** An interview ends with thanks, at most a signature follows. */
    private static final int LAST = 3;

    private enum Kind {
        SPEAKER,
        ADDRESS,
        WITHIN,
        PERSON,
        NOTE
    }

    private static final Gazetteer<Kind> WORDS;

    static {
        Gazetteer.Builder<Kind> words = Gazetteer.builder();
        for (ResourceTable.Row row : ResourceTable.read(InterviewLines.class, "interview-words.tsv")) {
            words.add(row.get("words"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
        }
        WORDS = words.build();
    }

    private InterviewLines() {}

    /** Tells whether a line is put to somebody. */
    static boolean isAsked(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        int from = 0;
        while (from < tokens.size() && !tokens.isWord(from)) {
            from++;
        }
        for (int i = from; i < tokens.size(); i++) {
            Gazetteer.Match<Kind> words = WORDS.startsAt(tokens, i) ? WORDS.longestAt(tokens, i) : null;
            boolean asked = words != null
                    && switch (words.value()) {
                        case SPEAKER -> i == from && isSpeaker(tokens, words.to());
                        case ADDRESS -> i == from;
                        case WITHIN -> true;
                        case NOTE -> false;
                        case PERSON -> i == from && tokens.isMark(tokens.size() - 1, ':');
                    };
            if (asked) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether lines are of an interview: some of them are put to somebody, as the words say or as the last ones thank
     * him, and several ask.
     *
     * @param lines in order, the questions among them at least
     */
    static boolean isInterview(List<String> lines) {
        long questions = lines.stream().filter(InterviewLines::isQuestion).count();
        for (int i = 0; i < lines.size() && questions >= FEWEST_QUESTIONS; i++) {
            String line = lines.get(i);
            boolean last = i >= lines.size() - LAST && line.length() <= LONGEST_QUESTION;
            if ((last || isQuestion(line)) && isAsked(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuestion(String line) {
        return line.endsWith("?") && line.length() <= LONGEST_QUESTION;
    }

    /** Tells whether a line is a note of the newsroom on the article. */
    static boolean isNote(String line) {
        TokenSequence tokens = Tokenizer.tokenize(line);
        for (int i = 0; i < tokens.size() && i < 2; i++) {
            Gazetteer.Match<Kind> words = WORDS.longestAt(tokens, i);
            if (words != null && words.value() == Kind.NOTE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeaker(TokenSequence tokens, int from) {
        int end = Math.min(tokens.size(), from + LONGEST_SPEAKER);
        for (int i = from; i < end; i++) {
            if (tokens.isMark(i, ':')) {
                return true;
            }
        }
        return false;
    }
}
