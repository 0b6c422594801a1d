package io.github.diembao.search;

import io.github.diembao.text.TextSketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Articles in their order, those of nearly the same text as one before put with it. */
final class RepostGroups {

    /** Least share of common runs of syllables that makes a repost. */
    private static final double REPOST = 0.8;

    private final List<Group> groups = new ArrayList<>();
    /** The first group that has a band: only texts that share one are compared. */
    private final Map<Long, Group> byBand = new HashMap<>();

    private record Group(ScoreDoc first, @Nullable TextSketch sketch, List<Integer> reposts) {}

    /** Adds an article; one without a sketch is nobody's repost. */
    void add(ScoreDoc article, @Nullable TextSketch sketch) {
        if (sketch == null) {
            groups.add(new Group(article, null, List.of()));
            return;
        }
        long[] bands = sketch.bands();
        for (long band : bands) {
            Group group = byBand.get(band);
            if (group != null && group.sketch != null && group.sketch.similarity(sketch) >= REPOST) {
                group.reposts.add(article.doc);
                return;
            }
        }
        Group group = new Group(article, sketch, new ArrayList<>());
        groups.add(group);
        for (long band : bands) {
            byBand.putIfAbsent(band, group);
        }
    }

    int size() {
        return groups.size();
    }

    ScoreDoc first(int group) {
        return groups.get(group).first;
    }

    /** Returns the other articles of a group. */
    List<Integer> reposts(int group) {
        return groups.get(group).reposts;
    }
}
