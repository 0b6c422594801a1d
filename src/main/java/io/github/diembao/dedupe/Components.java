package io.github.diembao.dedupe;

import java.util.Arrays;

/** Which records hang together, by a forest of their numbers; the root of a tree is its smallest number. */
final class Components {

    private final int[] parents;

    Components(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
    }

    int root(int record) {
        int at = record;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a != b) {
            parents[Math.max(a, b)] = Math.min(a, b);
        }
    }
}
