package io.github.diembao.html;

import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import java.util.List;

/** Reads the names in a line that tells a time, too: {@code Đăng bởi Lô Thử vào 05/03/2024 08:15}. */
final class TimedByline {

    private static final int LONGEST = 240;
    private static final String MARKS = " |-–•·/,:(";

    private TimedByline() {}

    /** Returns the authors named before or behind the time, empty for none. */
    static List<String> names(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        int first = ScrapeLines.firstDigit(line);
        int last = line.length();
        while (last > first && !Character.isDigit(line.charAt(last - 1))) {
            last--;
        }
        for (String part : new String[] {withoutMonth(line, first), line.substring(last)}) {
            String names = withoutMarks(withoutWeekday(part));
            if (!names.isEmpty() && !TimeWords.WEEKDAY.opens(names) && Bylines.looksLikeByline(names)) {
                return Bylines.split(names);
            }
        }
        return List.of();
    }

    /** Returns what stands before a number, without the month it is a day of; before a whole date May is a name. */
    private static String withoutMonth(String line, int number) {
        String before = line.substring(0, number);
        TokenSequence tokens = Tokenizer.tokenize(before);
        int end = number;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean whole = end < line.length() && "/-.".indexOf(line.charAt(end)) >= 0;
        int month = tokens.size() - (tokens.isMark(tokens.size() - 1, '.') ? 2 : 1);
        return !whole && ForeignMonths.at(tokens, month) > 0 ? before.substring(0, tokens.start(month)) : before;
    }

    /** Leaves out the name of a day behind a mark or a common word, and what follows it. */
    private static String withoutWeekday(String text) {
        TokenSequence tokens = Tokenizer.tokenize(text);
        for (int i = 1; i < tokens.size(); i++) {
            // Thứ is the name of persons, too.
            boolean parted = !tokens.isWord(i - 1)
                    || Character.isLowerCase(tokens.surface(i - 1).charAt(0));
            if (parted && TimeWords.WEEKDAY.isAt(tokens, i)) {
                return text.substring(0, tokens.start(i));
            }
        }
        return text;
    }

    /** Leaves out marks at both ends and common words at the end, such as {@code vào}, {@code lúc}. */
    private static String withoutMarks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from) {
            int word = text.lastIndexOf(' ', to - 1) + 1;
            if (MARKS.indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            } else if (word > from && Character.isLowerCase(text.charAt(word))) {
                to = word;
            } else {
                break;
            }
        }
        return text.substring(from, to);
    }
}
