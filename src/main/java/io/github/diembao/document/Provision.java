package io.github.diembao.document;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document; levels that are not named are null.
 *
 * @param part number of the phần
 * @param chapter number of the chương
 * @param section number of the mục
 * @param article number of the điều
 * @param clause number of the khoản
 * @param point letter or number of the điểm
 * @param to last member where the deepest level is a range ({@code Điều 5 đến Điều 9}: {@code 9}), else null
 */
public record Provision(
        @Nullable String part,
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point,
        @Nullable String to) {}
