package io.github.diembao.gold;

/** Counts of hits and misses under one measure. */
public final class Score {

    private int right;
    private int found;
    private int wanted;

    /** Counts what was found and right, what was found at all, and what should have been found. */
    public void add(int right, int found, int wanted) {
        this.right += right;
        this.found += found;
        this.wanted += wanted;
    }

    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    public double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }

    public int right() {
        return right;
    }

    public int found() {
        return found;
    }

    public int wanted() {
        return wanted;
    }
}
