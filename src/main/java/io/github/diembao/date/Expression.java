package io.github.diembao.date;

/**
 * Something recognised at one place.
 *
 * @param from first token
 * @param to token after the last
 * @param content what it says beside its neighbours
 * @param strength how sure it is
 * @param worded what its own words say
 */
record Expression(int from, int to, Content content, Strength strength, Content worded) {

    Expression(int from, int to, Content content, Strength strength) {
        this(from, to, content, strength, content);
    }

    /** Returns the expression with what it takes from its neighbours. */
    Expression with(Content newContent) {
        return new Expression(from, to, newContent, strength, worded);
    }
}
