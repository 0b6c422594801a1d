package io.github.diembao.archive;

import java.util.Map;
import java.util.TreeMap;

/** Named counts of a run, such as {@code status OK} or {@code failure EMPTY}; not thread-safe. */
final class RunCounts {

    private final TreeMap<String, Long> counts = new TreeMap<>();

    void add(String name, long n) {
        counts.merge(name, n, Long::sum);
    }

    void addAll(Map<String, Long> others) {
        others.forEach(this::add);
    }

    Map<String, Long> asMap() {
        return new TreeMap<>(counts);
    }
}
