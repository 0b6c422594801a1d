package io.github.diembao.date;

/**
 * Something recognised at one place.
 *
 * @param from first token
 * @param to token after the last
 * @param content what it says
 * @param strength how sure it is
 */
record Expression(int from, int to, Content content, Strength strength) {

    Expression with(Content newContent) {
        return new Expression(from, to, newContent, strength);
    }
}
