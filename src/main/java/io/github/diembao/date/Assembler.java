package io.github.diembao.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Second step: joins neighbours to lists and ranges, lets members inherit month, year and meaning, and drops what is a
 * date only beside one.
 */
final class Assembler {

    private final DateText text;
    private final ContextRules context;

    Assembler(DateText text) {
        this.text = text;
        this.context = new ContextRules(text);
    }

    List<Expression> assemble(List<Expression> recognised) {
        List<Expression> found = new ArrayList<>();
        int start = 0;
        while (start < recognised.size()) {
            Chain chain = new Chain(context);
            chain.add(recognised.get(start), Link.NONE);
            int next = start + 1;
            while (next < recognised.size()) {
                Expression left = recognised.get(next - 1);
                Expression right = recognised.get(next);
                Link link = Link.between(text, left.to(), right.from());
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
}
