package io.github.diembao.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post of a person over an archive.
 *
 * @param role bare title
 * @param organization body, or null where no article names it
 * @param level level of the body, or null
 * @param place locality of the body, or null
 * @param firstAttested day of the first article that has the person in the post; null where none has a day
 * @param lastAttested day of the last such article; null where none has a day
 * @param formerSince day of the first article that calls the post a former one; null where none does
 * @param articles number of articles that attest the post, as present or former
 */
public record Tenure(
        String role,
        @Nullable String organization,
        @Nullable String level,
        @Nullable String place,
        @Nullable LocalDate firstAttested,
        @Nullable LocalDate lastAttested,
        @Nullable LocalDate formerSince,
        int articles) {

    static Tenure of(Position position, @Nullable LocalDate day) {
        return new Tenure(
                position.role(),
                position.organization(),
                position.level(),
                position.place(),
                position.former() ? null : day,
                position.former() ? null : day,
                position.former() ? day : null,
                1);
    }

    /** Joins two spells of attestation of one post. */
    Tenure with(Tenure other) {
        return new Tenure(
                role,
                organization,
                level,
                place,
                earlier(firstAttested, other.firstAttested),
                later(lastAttested, other.lastAttested),
                earlier(formerSince, other.formerSince),
                articles + other.articles);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }
}
