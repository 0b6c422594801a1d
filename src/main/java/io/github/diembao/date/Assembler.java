package io.github.diembao.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Second step: joins neighbours to lists and ranges, lets members inherit month, year and meaning, and drops what is a
 * date only beside one.
 */
final class Assembler {

    private final DateText text;
    private final Chain chain;

    Assembler(DateText text) {
        this.text = text;
        this.chain = new Chain(new ContextRules(text), new YearRules(text));
    }

    List<Expression> assemble(List<Expression> recognised) {
        List<Expression> found = new ArrayList<>();
        int start = 0;
        while (start < recognised.size()) {
            chain.start(recognised.get(start));
            int next = start + 1;
            while (next < recognised.size()) {
                Expression left = recognised.get(next - 1);
                Expression right = recognised.get(next);
                Link link = isNightAndDawn(left, right) ? Link.LIST : Link.between(text, left.to(), right.from());
                if (link == Link.RANGE && (isNextEvent(left) || isCounted(left))) {
                    link = Link.NONE;
                }
                if (link == Link.NONE || !Chain.fits(left, right, link)) {
                    break;
                }
                chain.add(right, link);
                next++;
            }
            chain.emit(found);
            start = next;
        }
        return found;
    }

    /** {@code tháng 1, đến tháng 2 …}: what happened next, no range, where no {@code từ} stands before. */
    private boolean isNextEvent(Expression left) {
        return text.isMark(left.to(), ',') && !text.is(left.from() - 1, "từ");
    }

    /** {@code còn 80 ngày nữa đến Tết}: counted to the day, no range. */
    private boolean isCounted(Expression left) {
        return text.is(left.to() - 1, "nữa");
    }

    /** {@code đêm 27 rạng sáng 28/7}: a day without a month beside one with it, both with their part of day. */
    private static boolean isNightAndDawn(Expression left, Expression right) {
        return left.to() == right.from()
                && left.content() instanceof Point first
                && right.content() instanceof Point second
                && first.day() > 0
                && first.month() == 0
                && second.month() > 0
                && first.time() != null
                && second.time() != null;
    }
}
