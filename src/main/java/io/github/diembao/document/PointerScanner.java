package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import org.jspecify.annotations.Nullable;

/** Finds the words that point at a document named elsewhere: "Kết luận này", "Quy định gồm 4 chương", "nêu trong Chỉ thị". */
final class PointerScanner {

    private static final int LONGEST_CLAUSE = 60;

    private final KindTable kinds;
    private final Words words;

    PointerScanner(Facts facts) {
        this.kinds = facts.kinds();
        this.words = facts.words();
    }

    /** Reads the pointer that a kind in full opens or is; null where it names a document of its own or none. */
    @Nullable
    Core at(TokenSequence tokens, KindWord word) {
        if (words.start(tokens, word.from(), WordClass.DRAFT) >= 0) {
            // "Dự thảo Luật quy định …" speaks of no law in force
            return null;
        }
        if (word.spelling() == KindWord.Spelling.ABBREVIATION) {
            return abbreviated(tokens, word);
        }
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
            boolean personal = tokens.is(end, "của") && words.end(tokens, end + 1, WordClass.PERSON) > 0;
            return compound || personal || isCounted(tokens, word.from()) ? null : Core.pointer(word, end);
        }
        boolean points = isSpeaking(tokens, word)
                || isTopic(tokens, word)
                || isSubject(tokens, word)
                || isProvided(tokens, word);
        return points && !isCounted(tokens, word.from()) ? Core.pointer(word, word.to()) : null;
    }

    /** "NĐ này", "QĐ nêu trên": abbreviations that hardly stand for anything else, with a word that points. */
    private @Nullable Core abbreviated(TokenSequence tokens, KindWord word) {
        int end = words.end(tokens, word.to(), WordClass.POINTER);
        boolean firm = end > 0
                && (word.kind().isDashed() || word.kind().name().equals("công văn"))
                && words.end(tokens, word.to(), WordClass.NO_POINTER) < 0
                && !tokens.is(word.to(), "mới")
                && !tokens.is(word.to(), "đó")
                && !tokens.lineBreakBefore(word.to());
        return firm && !isCounted(tokens, word.from()) ? Core.pointer(word, end) : null;
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
                    || isPaper(word)
                    || word.kind().symbols().contains("QĐ")
                            && !word.kind().name().equals("quy định");
            return isCited(tokens, word.from(), word.to()) && firm && tokens.shape(word.from() - 1) == Shape.TITLE;
        }
        return isSpokenOf(tokens, words, word.from(), word.to()) && !tokens.lineBreakBefore(word.to());
    }

    /** "Nội dung của Nghị quyết," "thực hiện Nghị quyết đã …": a kind in capitals with no title and no name behind it. */
    private boolean isTopic(TokenSequence tokens, KindWord word) {
        return (tokens.shape(word.from()) == Shape.TITLE || isDecree(word) && tokens.shape(word.from()) == Shape.LOWER)
                && !tokens.lineBreakBefore(word.from())
                && !word.kind().umbrella()
                && words.start(tokens, word.from(), WordClass.POINTER_LEAD) >= 0
                && isAlone(tokens, word.to());
    }

    /** "Điều 7 của Nghị định quy định …": who gives a provision without a name speaks of the document last named. */
    private boolean isProvided(TokenSequence tokens, KindWord word) {
        int from = tokens.is(word.from() - 1, "của") ? word.from() - 1 : word.from();
        boolean provision = tokens.isNumber(from - 1) && ProvisionReader.isLevel(tokens, from - 2);
        int after = word.to();
        return provision
                && !word.kind().umbrella()
                && (tokens.shape(word.from()) == Shape.TITLE || isDecree(word))
                && (isAlone(tokens, after)
                        || words.end(tokens, after, WordClass.ACT_VERB) > 0
                        || tokens.is(after, "quy") && tokens.is(after + 1, "định"));
    }

    /**
     * "Thông tư sẽ …", "Theo đó, Quyết định quy định …" at the start of a sentence: a kind and a verb. A decision that is no
     * paper wants an opening before it, and what may be a title ("Nghị quyết quy định …") a sentence without another verb.
     */
    private boolean isSubject(TokenSequence tokens, KindWord word) {
        int from = word.from();
        boolean led = isLed(tokens, words, from);
        boolean title = isTitleLike(tokens, words, word.to());
        boolean plain = word.kind().bare() == DocumentKind.Bare.PLAIN;
        boolean opening = opensSentence(tokens, from)
                && (plain || isPaper(word) || isLaw(word))
                && (!title || plain && isOneClause(tokens, word.to()));
        boolean decision = plain || isPaper(word) || word.kind().name().equals("quyết định");
        boolean believed = tokens.shape(from) == Shape.TITLE ? opening || led && decision : led && plain;
        return believed
                && !tokens.lineBreakBefore(word.to())
                && (title
                        || counts(tokens, words.end(tokens, word.to(), WordClass.OPENER))
                        || words.end(tokens, word.to(), WordClass.ACT_VERB) > 0);
    }

    /** Tells whether "theo đó," or the like leads to a kind. */
    static boolean isLed(TokenSequence tokens, Words words, int from) {
        int lead = tokens.isMark(from - 1, ',') ? words.start(tokens, from - 1, WordClass.ACT_LEAD) : -1;
        return lead >= 0 && opensSentence(tokens, lead);
    }

    /** Tells whether what stands behind a kind may be a title or what it says. */
    static boolean isTitleLike(TokenSequence tokens, Words words, int after) {
        int opener = words.end(tokens, after, WordClass.OPENER);
        return opener > 0 && !counts(tokens, opener) || tokens.is(after, "quy") && tokens.is(after + 1, "định");
    }

    /** "Luật sửa đổi 180 điều", "Thông tư bãi bỏ 5 văn bản": a count behind the verb, which no title has. */
    static boolean counts(TokenSequence tokens, int after) {
        return tokens.isNumber(after) && !tokens.lineBreakBefore(after) && tokens.isWord(after + 1);
    }

    /** Tells whether a sentence goes on to its full stop without a sign of a second verb. */
    private boolean isOneClause(TokenSequence tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + LONGEST_CLAUSE; i++) {
            if (tokens.isMark(i, '.') && (i + 1 == tokens.size() || tokens.spaceBefore(i + 1))) {
                return true;
            }
            if (i > from && tokens.lineBreakBefore(i)
                    || tokens.isMark(i, ';')
                    || words.end(tokens, i, WordClass.FINITE) > 0) {
                return false;
            }
        }
        return false;
    }

    /** Decrees and circulars are told of in small letters, too, and in no other sense. */
    private static boolean isDecree(KindWord word) {
        String name = word.kind().name();
        return name.equals("nghị định") || name.startsWith("thông tư");
    }

    /** Letters and telegrams: their names are no verbs. */
    private static boolean isPaper(KindWord word) {
        String name = word.kind().name();
        return (name.equals("công văn") || name.equals("công điện"))
                && word.kind().isCommon()
                && !word.kind().umbrella();
    }

    private static boolean isLaw(KindWord word) {
        return word.kind().isLaw();
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
