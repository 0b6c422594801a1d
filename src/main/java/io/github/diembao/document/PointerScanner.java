package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Finds the words that point at a document named elsewhere: "Kết luận này", "Quy định gồm 4 chương", "nêu trong Chỉ thị". */
final class PointerScanner {

    private final KindTable kinds;
    private final Words words;

    PointerScanner(Facts facts) {
        this.kinds = facts.kinds();
        this.words = facts.words();
    }

    /** Reads the pointer that a kind in full opens or is; null where it names a document of its own or none. */
    @Nullable
    Core at(TokenSequence tokens, KindWord word) {
        int end = words.end(tokens, word.to(), WordClass.POINTER);
        int act = end > 0 ? -1 : words.end(tokens, word.to(), WordClass.ACT);
        if (act > 0) {
            int behind = words.end(tokens, act, WordClass.POINTER);
            boolean firm = behind > 0 && words.end(tokens, act, WordClass.NO_POINTER) < 0 && !tokens.is(act, "mới");
            return firm && !LineEnds.before(tokens, act) && !isCounted(tokens, word.from())
                    ? Core.pointer(word, behind)
                    : null;
        }
        if (end > 0 && !LineEnds.before(tokens, word.to())) {
            boolean compound = words.end(tokens, word.to(), WordClass.NO_POINTER) > 0
                    || tokens.is(end - 1, "trên") && end - word.to() == 1 && tokens.isNumber(end);
            return compound || isCounted(tokens, word.from()) ? null : Core.pointer(word, end);
        }
        boolean points = isSpeaking(tokens, word) || isTopic(tokens, word) || isSubject(tokens, word);
        return points && !isCounted(tokens, word.from()) ? Core.pointer(word, word.to()) : null;
    }

    /** Tells whether a kind from one token to another is cited ("Theo Nghị định, …") or says something. */
    static boolean isSpokenOf(TokenSequence tokens, Words words, int from, int to) {
        return isCited(tokens, from, to) || words.end(tokens, to, WordClass.SAY) > 0;
    }

    private static boolean isCited(TokenSequence tokens, int from, int to) {
        return tokens.is(from - 1, "theo") && tokens.isMark(to, ',');
    }

    /** A kind in capitals that speaks, or is cited: "Theo Nghị định, …". */
    private boolean isSpeaking(TokenSequence tokens, KindWord word) {
        if (!tokens.shape(word.from()).isCapitalised()) {
            // "theo kế hoạch, …" is a manner of speaking, and only at the start of a sentence "Theo quyết định, …" is
            // none
            boolean firm = word.kind().bare() == DocumentKind.Bare.PLAIN
                    || word.kind().symbols().contains("QĐ")
                            && !word.kind().name().equals("quy định");
            return isCited(tokens, word.from(), word.to()) && firm && tokens.shape(word.from() - 1) == Shape.TITLE;
        }
        return isSpokenOf(tokens, words, word.from(), word.to()) && !tokens.lineBreakBefore(word.to());
    }

    /** "Nội dung của Nghị quyết," "thực hiện Nghị quyết đã …": a kind in capitals with no title and no name behind it. */
    private boolean isTopic(TokenSequence tokens, KindWord word) {
        return tokens.shape(word.from()) == Shape.TITLE
                && !tokens.lineBreakBefore(word.from())
                && !word.kind().umbrella()
                && words.start(tokens, word.from(), WordClass.POINTER_LEAD) >= 0
                && isAlone(tokens, word.to());
    }

    /**
     * "Thông tư sẽ …", "Theo đó, Quyết định quy định …" at the start of a sentence: a kind and a verb. What may be a title
     * ("Nghị quyết quy định …"), and a decision that is no paper, want an opening before them.
     */
    private boolean isSubject(TokenSequence tokens, KindWord word) {
        int from = word.from();
        int lead = tokens.isMark(from - 1, ',') ? words.start(tokens, from - 1, WordClass.ACT_LEAD) : -1;
        boolean led = lead >= 0 && opensSentence(tokens, lead);
        boolean title = words.end(tokens, word.to(), WordClass.OPENER) > 0 || tokens.is(word.to(), "quy");
        boolean paper = word.kind().bare() == DocumentKind.Bare.PLAIN && !title;
        boolean decision = word.kind().bare() == DocumentKind.Bare.PLAIN
                || word.kind().name().equals("quyết định");
        return (led && decision || paper && opensSentence(tokens, from))
                && !word.kind().isLaw()
                && tokens.shape(from) == Shape.TITLE
                && !tokens.lineBreakBefore(word.to())
                && words.end(tokens, word.to(), WordClass.ACT_VERB) > 0;
    }

    private static boolean opensSentence(TokenSequence tokens, int at) {
        return at == 0 || tokens.lineBreakBefore(at) || tokens.isMark(at - 1, '.') && tokens.spaceBefore(at);
    }

    private boolean isAlone(TokenSequence tokens, int after) {
        if (after >= tokens.size() || tokens.lineBreakBefore(after)) {
            return true;
        }
        if (tokens.isWord(after) || tokens.isNumber(after)) {
            return words.end(tokens, after, WordClass.POINTER_END) > 0
                    && !tokens.shape(after).isCapitalised();
        }
        // "thực hiện Nghị quyết, Chỉ thị của Đảng" speaks of all of them
        boolean listed = tokens.isMark(after, ',') && kinds.at(tokens, after + 1) != null;
        boolean ends = tokens.isMark(after, '.') || tokens.isMark(after, ',') || tokens.isMark(after, ';');
        return ends && !listed;
    }

    /** "hai nghị định trên", "các nghị quyết này": several documents, not one. */
    boolean isCounted(TokenSequence tokens, int at) {
        boolean number = tokens.isNumber(at - 1) && !tokens.lineBreakBefore(at);
        return number && !ProvisionReader.isLevel(tokens, at - 2) || words.start(tokens, at, WordClass.COUNT) >= 0;
    }
}
