package io.github.diembao.document;

import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;

/** Reads the further numbers of a list ("số 18, 19-NQ/TW", "79 và số 80") and gives them the letters of their neighbours. */
final class NumberListReader {

    private static final int LONGEST_LIST = 64;

    private final SymbolReader symbols;
    private final BareGuard guard;
    private final Words words;

    NumberListReader(Facts facts, BareGuard guard) {
        this.symbols = facts.symbols();
        this.words = facts.words();
        this.guard = guard;
    }

    /** Returns where the number stands after a kind word or a comma, past "số" and a colon. */
    int numberStart(TokenSequence tokens, int from) {
        int open = tokens.isMark(from, '(') || tokens.isMark(from, '[') ? from + 1 : from;
        int end = words.end(tokens, open, WordClass.NUMBER_WORD);
        int at = end > 0 ? end : from;
        if (tokens.isMark(at, ':') && !tokens.lineBreakBefore(at)) {
            at++;
        }
        return at;
    }

    /** Reads the members that follow the first one, which alone is returned where none does. */
    List<Core> read(TokenSequence tokens, Core first, int number) {
        List<Core> members = new ArrayList<>();
        members.add(first);
        int firm = 1;
        int at = first.to();
        while (members.size() < LONGEST_LIST) {
            int next = memberStart(tokens, at);
            Numeral numeral = next < 0 ? null : symbols.read(tokens, next, true);
            if (numeral == null || !guard.mayBeMember(tokens, numeral)) {
                break;
            }
            KindWord word = first.word();
            if (numeral.symbol() != null) {
                boolean sameKind = word != null && NumberedReader.agrees(word, numeral.symbol())
                        || first.symbol() != null
                                && first.symbol().kindToken() != null
                                && first.symbol()
                                        .kindToken()
                                        .equals(numeral.symbol().kindToken());
                Core member = NumberedReader.full(next, numeral, sameKind ? word : null, tokens)
                        .as(ReferenceForm.ELIDED);
                if (!sameKind && numeral.symbol().kindToken() == null) {
                    break;
                }
                members.add(member);
                firm = members.size();
            } else {
                members.add(NumberedReader.core(next, numeral, ReferenceForm.ELIDED, word));
                if (guard.endsList(tokens, numeral)) {
                    firm = members.size();
                }
            }
            at = numeral.to();
        }
        while (members.size() > firm) {
            members.remove(members.size() - 1);
        }
        return share(members, number);
    }

    /** Finds the number after "," or "và" or "và số". */
    private int memberStart(TokenSequence tokens, int at) {
        int next = at;
        if (tokens.isMark(next, ',') || tokens.isMark(next, ';')) {
            next++;
        }
        if (tokens.is(next, "và") || tokens.is(next, "hoặc") || tokens.is(next, "hay") || tokens.is(next, "cùng")) {
            next++;
        }
        if (next == at) {
            return -1;
        }
        if (tokens.is(next, "các")) {
            next++;
        }
        next = numberStart(tokens, next);
        return tokens.isNumber(next) && !tokens.lineBreakBefore(next) ? next : -1;
    }

    /** Gives bare members the letters of the next member that has any, else of the one before. */
    private static List<Core> share(List<Core> members, int number) {
        if (members.size() == 1) {
            return members;
        }
        Symbol carried = null;
        Integer year = null;
        for (int i = members.size() - 1; i >= 0; i--) {
            Core member = members.get(i);
            Numeral numeral = member.numeral();
            if (member.symbol() != null) {
                carried = member.symbol();
                year = numeral == null ? null : numeral.year();
            } else if (carried != null) {
                boolean elided = numeral != null && numeral.year() == null && year != null;
                Core whole = member.withSymbol(carried);
                members.set(i, elided && numeral != null ? whole.withNumeral(numeral.inYear(year)) : whole);
            }
        }
        carried = null;
        for (int i = 0; i < members.size(); i++) {
            Core member = members.get(i);
            if (member.symbol() != null) {
                carried = member.symbol();
            } else if (carried != null) {
                members.set(i, member.withSymbol(carried));
            }
            members.set(i, members.get(i).inList(number));
        }
        return members;
    }
}
