package io.github.diembao.text;

import java.util.Arrays;

/**
 * The edges of a trie over token keys in flat arrays, which stay in the processor's caches where a tree of maps would
 * not. Grows while phrases are added; safe for many readers once {@link #seal} was called.
 */
final class PhraseTrie {

    /** The node every phrase starts from. */
    static final int ROOT = 0;
    /** Where no edge leads on. */
    static final int NONE = -1;

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;
    private static final int BITS_A_WORD = 16;

    /** Node plus one in the upper half, hash of the key in the lower; zero where a slot is free. */
    private long[] edges = new long[16];

    private String[] keys = new String[16];
    private int[] targets = new int[16];
    private int shift = Long.SIZE - 4;
    private int count;
    private int nodes = 1;
    private long[] openers = {};
    private int openerShift;

    /** Returns the number of nodes, the root included; nodes are numbered from 0. */
    int nodes() {
        return nodes;
    }

    /** Follows an edge. */
    int next(int node, String key, int hash) {
        long edge = edge(node, hash);
        int mask = edges.length - 1;
        for (int slot = (int) (edge * MIX >>> shift); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] == edge && keys[slot].equals(key)) {
                return targets[slot];
            }
        }
        return NONE;
    }

    /** Tells cheaply whether a word may start a phrase; false is certain, true is not. */
    boolean mayOpen(int hash) {
        int bit = (int) (hash * MIX >>> openerShift);
        return (openers[bit >> 6] & 1L << bit) != 0;
    }

    /** Follows an edge and makes it where it is missing. */
    int extend(int node, String key) {
        int hash = key.hashCode();
        int known = next(node, key, hash);
        if (known != NONE) {
            return known;
        }
        if (++count * 2 > edges.length) {
            grow();
        }
        put(edge(node, hash), key, nodes);
        return nodes++;
    }

    /** Ends the growing. */
    void seal() {
        int opening = 0;
        for (long edge : edges) {
            opening += edge >>> Integer.SIZE == 1 ? 1 : 0;
        }
        int bits = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(opening * BITS_A_WORD));
        openers = new long[1 << bits - 6];
        openerShift = Long.SIZE - bits;
        for (long edge : edges) {
            if (edge >>> Integer.SIZE == 1) {
                int bit = (int) ((int) edge * MIX >>> openerShift);
                openers[bit >> 6] |= 1L << bit;
            }
        }
    }

    private static long edge(int node, int hash) {
        return (node + 1L) << Integer.SIZE | hash & 0xFFFF_FFFFL;
    }

    private void put(long edge, String key, int target) {
        int mask = edges.length - 1;
        int slot = (int) (edge * MIX >>> shift);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edge;
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldEdges = edges;
        String[] oldKeys = keys;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        keys = new String[edges.length];
        targets = Arrays.copyOf(oldTargets, edges.length);
        shift--;
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldKeys[i], oldTargets[i]);
            }
        }
    }
}
