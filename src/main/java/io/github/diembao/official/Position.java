package io.github.diembao.official;

import io.github.diembao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A post a text gives to a person.
 *
 * @param role bare title, such as {@code Trưởng ban}
 * @param organization body as a reader completes it ({@code Ban Tuyên giáo Tỉnh ủy Nghệ An}); null where it is open
 * @param organizationText body as the text has it; null where it names none
 * @param branch {@code party}, {@code state}, {@code assembly} …; null where open
 * @param level {@code central}, {@code province}, {@code district}, {@code commune} …; null where open
 * @param place locality of the body, as named or completed; null where open
 * @param former whether the post has ended
 * @param acting whether it is held provisionally
 * @param conferred whether the text tells of its being conferred
 * @param term term of the post as written ({@code 2021 - 2026}, {@code XVIII}); null where not stated
 * @param span the words the post was read from
 * @param confidence 0 to 1
 */
public record Position(
        String role,
        @Nullable String organization,
        @Nullable String organizationText,
        @Nullable String branch,
        @Nullable String level,
        @Nullable String place,
        boolean former,
        boolean acting,
        boolean conferred,
        @Nullable String term,
        Span span,
        double confidence) {}
