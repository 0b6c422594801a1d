package io.github.diembao.document;

import io.github.diembao.text.Shape;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a document cited before it, in both orders and in lists: "điểm a khoản 2 Điều 5", "Khoản 1, Điều
 * 5,", "các Điều 5, 6 và điểm b khoản 1 Điều 7", "Điều 5 đến Điều 9", "Mục 7, Phần II của".
 */
final class ProvisionReader {

    private static final int REACH = 60;

    /** Levels from the widest to the narrowest. */
    private enum Level {
        PART(0),
        CHAPTER(1),
        SECTION(2),
        ARTICLE(3),
        CLAUSE(4),
        POINT(5);

        static final int COUNT = 6;

        private final int depth;

        Level(int depth) {
            this.depth = depth;
        }
    }

    private record Item(Level level, String value, @Nullable String to, int from) {}

    private final TokenSequence tokens;

    ProvisionReader(TokenSequence tokens) {
        this.tokens = tokens;
    }

    /** Fills the provisions of a mention and widens it to the left. */
    void read(Mention mention) {
        int end = mention.core.from();
        if (mention.core.form() != ReferenceForm.DRAFT && tokens.is(end - 1, "các")) {
            end--;
        }
        if (tokens.is(end - 1, "của") || tokens.is(end - 1, "tại") || tokens.isMark(end - 1, ',')) {
            end--;
        }
        List<Item> items = new ArrayList<>();
        int start = chain(end, items);
        if (items.isEmpty()) {
            return;
        }
        mention.provisions = assemble(items);
        if (tokens.is(start - 1, "các")) {
            start--;
        }
        mention.fullFrom = start;
    }

    /** Reads the chain that ends before a token from right to left; fills the items from left to right. */
    private int chain(int end, List<Item> items) {
        int at = end;
        int limit = Math.max(0, end - REACH);
        int start = end;
        while (at > limit) {
            int from = group(at, limit, items);
            if (from < 0) {
                break;
            }
            start = from;
            at = from;
            int joint = jointBefore(at);
            if (joint == at && !isHead(at)) {
                break;
            }
            at = joint;
        }
        return start;
    }

    /** Reads one head with its values ("Điều 5, 6 và 7") that ends before a token; adds its items in front. */
    private int group(int end, int limit, List<Item> items) {
        List<String[]> values = new ArrayList<>();
        int at = end;
        while (at > limit) {
            String value = value(at - 1);
            if (value == null) {
                return -1;
            }
            boolean dotted = isDotted(at - 1);
            String[] entry = {dotted ? value(at - 3) + "." + value : value, null};
            values.add(0, entry);
            at -= dotted ? 3 : 1;
            Level level = level(at - 1);
            if (level == null && isRangeWord(at - 1)) {
                String first = value(at - 2);
                if (first != null) {
                    values.set(0, new String[] {first, value});
                    at -= 2;
                    level = level(at - 1);
                }
            } else if (level != null && isRangeWord(at - 2) && value(at - 3) != null && level(at - 4) == level) {
                String first = value(at - 3);
                values.set(0, new String[] {first == null ? value : first, value});
                at -= 3;
                level = level(at - 1);
            }
            if (level != null) {
                if (!fits(level, values)) {
                    return -1;
                }
                for (int i = values.size() - 1; i >= 0; i--) {
                    items.add(0, new Item(level, values.get(i)[0], values.get(i)[1], at - 1));
                }
                int from = at - 1;
                return tokens.is(from, "mục") && tokens.is(from - 1, "tiểu") ? from - 1 : from;
            }
            if (!tokens.isMark(at - 1, ',') && !tokens.is(at - 1, "và") && !tokens.is(at - 1, "hoặc")) {
                return -1;
            }
            at--;
            if (tokens.isMark(at - 1, ',')) {
                at--;
            }
        }
        return -1;
    }

    private int jointBefore(int at) {
        int before = at;
        if (tokens.is(before - 1, "các")) {
            before--;
        }
        if (tokens.isMark(before - 1, ',')
                || tokens.is(before - 1, "và")
                || tokens.is(before - 1, "của")
                || tokens.isMark(before - 1, ';')) {
            return before - 1;
        }
        return before;
    }

    private boolean isHead(int at) {
        return value(at - 1) != null
                && (level(at - 2) != null || tokens.is(at - 2, "và") || tokens.isMark(at - 2, ','));
    }

    private boolean isRangeWord(int at) {
        return tokens.is(at, "đến") || tokens.isMark(at, '-') || tokens.is(at, "tới");
    }

    /** "Điểm 2.4": the last part of a number with a dot. */
    private boolean isDotted(int at) {
        return tokens.isNumber(at)
                && !tokens.spaceBefore(at)
                && tokens.isMark(at - 1, '.')
                && !tokens.spaceBefore(at - 1)
                && tokens.isNumber(at - 2)
                && value(at - 2) != null;
    }

    private @Nullable Level level(int at) {
        return level(tokens, at);
    }

    /** Tells whether a token is "Điều", "khoản" or another word for a part of a document. */
    static boolean isLevel(TokenSequence tokens, int at) {
        return at >= 0 && level(tokens, at) != null;
    }

    private static @Nullable Level level(TokenSequence tokens, int at) {
        return switch (tokens.key(at)) {
            case "phần" -> Level.PART;
            case "chương" -> Level.CHAPTER;
            case "mục" -> Level.SECTION;
            case "điều" -> Level.ARTICLE;
            case "khoản" -> Level.CLAUSE;
            case "điểm" -> Level.POINT;
            default -> null;
        };
    }

    private @Nullable String value(int at) {
        if (at < 0 || at + 1 < tokens.size() && tokens.lineBreakBefore(at + 1)) {
            return null;
        }
        if (tokens.isNumber(at)) {
            return tokens.length(at) <= 3 ? tokens.surface(at) : null;
        }
        if (tokens.isWord(at)) {
            String surface = tokens.surface(at);
            boolean letter = tokens.length(at) == 1;
            boolean glued = letter && tokens.shape(at) == Shape.LOWER && !tokens.spaceBefore(at);
            return letter && !glued || Numerals.roman(surface) > 0 ? surface : null;
        }
        return null;
    }

    /** Articles and clauses are numbered, points lettered or numbered; parts and chapters take Roman numerals too. */
    private static boolean fits(Level level, List<String[]> values) {
        for (String[] value : values) {
            boolean digits = Character.isDigit(value[0].charAt(0));
            boolean roman = Numerals.roman(value[0]) > 0;
            boolean good = switch (level) {
                case ARTICLE, CLAUSE -> digits;
                case POINT -> digits || value[0].length() == 1;
                case PART, CHAPTER, SECTION -> digits || roman || value[0].length() == 1;
            };
            if (!good) {
                return false;
            }
        }
        return true;
    }

    /** Joins narrower levels to the wider one they belong to: the next one in the chain that is wider. */
    private static List<Provision> assemble(List<Item> items) {
        List<Provision> provisions = new ArrayList<>();
        int n = items.size();
        boolean descending =
                n > 1 && items.get(0).level().compareTo(items.get(n - 1).level()) < 0;
        String[] context = new String[Level.COUNT];
        for (int k = 0; k < n; k++) {
            int i = descending ? k : n - 1 - k;
            Item item = items.get(i);
            int level = item.level().depth;
            for (int narrower = level; narrower < context.length; narrower++) {
                context[narrower] = null;
            }
            context[level] = item.value();
            int next = descending ? i + 1 : i - 1;
            boolean narrowerFollows =
                    next >= 0 && next < n && items.get(next).level().compareTo(item.level()) > 0;
            if (!narrowerFollows) {
                Provision provision = new Provision(
                        context[0], context[1], context[2], context[3], context[4], context[5], item.to());
                provisions.add(descending ? provisions.size() : 0, provision);
            }
        }
        return provisions;
    }
}
