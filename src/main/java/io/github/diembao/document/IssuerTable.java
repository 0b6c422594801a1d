package io.github.diembao.document;

import io.github.diembao.text.ResourceTable;
import io.github.diembao.text.TextKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of symbols: bodies, drafting units, and the slips and spellings that stand for a token. Tables: {@code
 * issuers.tsv}, {@code symbol-variants.tsv}. Immutable.
 */
final class IssuerTable {

    /**
     * A spelling that stands for a token.
     *
     * @param token as it should be printed
     * @param flag remark for the reference, empty for an accepted spelling
     * @param afterKind whether it stands for the token only after the token of a kind
     */
    record Variant(String token, String flag, boolean afterKind) {}

    private final Map<String, List<Issuer>> byToken = new HashMap<>();
    /** Segments of identifiers by token. */
    private final Map<String, String> slugs = new HashMap<>();
    /** Provinces that the names of bodies end in. */
    private final Map<String, String> provinces = new HashMap<>();

    private final Map<String, Variant> variants = new HashMap<>();
    /** What stands before a dash in a variant. */
    private final Set<String> halves = new HashSet<>();
    /** Tokens by their folded lower-case form; the first row wins. */
    private final Map<String, String> folded = new HashMap<>();

    /** Reads the tables and adds the caller's rows, which come first, and the tokens of kinds. */
    IssuerTable(List<Issuer> own, Set<String> kindTokens) {
        for (Issuer issuer : own) {
            put(issuer);
        }
        for (ResourceTable.Row row : ResourceTable.read(IssuerTable.class, "issuers.tsv")) {
            put(new Issuer(
                    row.get("token"),
                    row.get("body"),
                    row.get("branch"),
                    row.list("level"),
                    row.get("role").equals("unit"),
                    row.get("shared").equals("yes"),
                    row.get("as")));
        }
        for (String token : kindTokens) {
            folded.putIfAbsent(TextKeys.fold(token).toLowerCase(Locale.ROOT), token);
        }
        for (ResourceTable.Row row : ResourceTable.read(IssuerTable.class, "symbol-variants.tsv")) {
            boolean afterKind = row.get("place").equals("after-kind");
            String printed = row.get("variant");
            variants.put(printed, new Variant(row.get("token"), row.get("flag"), afterKind));
            for (int dash = printed.indexOf('-'); dash >= 0; dash = printed.indexOf('-', dash + 1)) {
                halves.add(printed.substring(0, dash));
            }
        }
    }

    private void put(Issuer issuer) {
        byToken.computeIfAbsent(issuer.token(), t -> new ArrayList<>()).add(issuer);
        slugs.putIfAbsent(issuer.token(), Issuer.slug(issuer.token()));
        if (!issuer.as().isEmpty()) {
            slugs.putIfAbsent(issuer.as(), Issuer.slug(issuer.as()));
        }
        String province = BodySlug.province(issuer.body());
        if (province != null) {
            provinces.put(issuer.body(), province);
        }
        folded.putIfAbsent(TextKeys.fold(issuer.token()).toLowerCase(Locale.ROOT), issuer.token());
    }

    /** Returns a token as a segment of the identifier. */
    String slug(String token) {
        String slug = slugs.get(token);
        return slug == null ? Issuer.slug(token) : slug;
    }

    /** Returns the segment of a row of the table. */
    String slug(Issuer issuer) {
        return slug(issuer.as().isEmpty() ? issuer.token() : issuer.as());
    }

    /** Returns the slug of the province that the name of a row's body ends in, or null. */
    @Nullable
    String province(Issuer issuer) {
        return provinces.get(issuer.body());
    }

    /** Returns the rows of a token, empty where it is unknown. */
    List<Issuer> all(String token) {
        return byToken.getOrDefault(token, List.of());
    }

    /** Returns the row of a token, the one of the branch where it has several; null where the token is unknown. */
    @Nullable
    Issuer of(String token, @Nullable String branch) {
        List<Issuer> rows = all(token);
        for (Issuer row : rows) {
            if (row.branch().equals(branch)) {
                return row;
            }
        }
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** Returns what a spelling stands for where it is a known slip or press form, else null. */
    @Nullable
    Variant variant(String printed) {
        return variants.get(printed);
    }

    /** Returns what two groups joined by a dash stand for, else null. */
    @Nullable
    Variant variant(String half, String other) {
        return halves.contains(half) ? variants.get(half + "-" + other) : null;
    }

    /** Returns the known token that differs from the printed one in case or diacritics only, else null. */
    @Nullable
    String unfold(String printed) {
        return folded.get(TextKeys.fold(printed).toLowerCase(Locale.ROOT));
    }
}
