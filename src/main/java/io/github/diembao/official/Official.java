package io.github.diembao.official;

import io.github.diembao.text.SourceText;
import io.github.diembao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with a present or former post, one entry a person a text.
 *
 * @param name fullest form of the name in the text
 * @param honorific first form of address, such as {@code đồng chí}; null for none
 * @param rank military rank or academic title; null for none
 * @param kind what sort of office-holder
 * @param positions posts in order of mention
 * @param mentions occurrences by name in order
 * @param postMentions occurrences by post alone in order, where the article gives the post to nobody else; never part of
 *     {@code mentions} nor of the record
 */
public record Official(
        String name,
        @Nullable String honorific,
        @Nullable String rank,
        OfficialKind kind,
        List<Position> positions,
        List<NameMention> mentions,
        List<PostMention> postMentions) {

    /** Copies the lists. */
    public Official {
        positions = List.copyOf(positions);
        mentions = List.copyOf(mentions);
        postMentions = List.copyOf(postMentions);
    }

    /**
     * Makes an entry without occurrences by post alone, such as one read from a record.
     *
     * @param name fullest form of the name in the text
     * @param honorific first form of address; null for none
     * @param rank military rank or academic title; null for none
     * @param kind what sort of office-holder
     * @param positions posts in order of mention
     * @param mentions occurrences by name in order
     */
    public Official(
            String name,
            @Nullable String honorific,
            @Nullable String rank,
            OfficialKind kind,
            List<Position> positions,
            List<NameMention> mentions) {
        this(name, honorific, rank, kind, positions, mentions, List.of());
    }

    /**
     * Carries all spans from the normalised text to the caller's.
     *
     * @param source the text the person was found in
     * @return this entry where the text was not changed, else a copy with the caller's offsets and words
     */
    public Official in(SourceText source) {
        if (source.normalized().offsets().isIdentity()) {
            return this;
        }
        return new Official(
                name,
                honorific,
                rank,
                kind,
                positions.stream()
                        .map(p -> new Position(
                                p.role(),
                                p.organization(),
                                p.organizationText(),
                                p.branch(),
                                p.level(),
                                p.place(),
                                p.former(),
                                p.acting(),
                                p.conferred(),
                                p.term(),
                                source.toSource(p.span()),
                                p.confidence()))
                        .toList(),
                mentions.stream()
                        .map(m -> {
                            Span moved = source.toSource(m.span());
                            return new NameMention(moved, moved.of(source.source()));
                        })
                        .toList(),
                postMentions.stream()
                        .map(m -> {
                            Span moved = source.toSource(m.span());
                            return new PostMention(moved, moved.of(source.source()));
                        })
                        .toList());
    }
}
