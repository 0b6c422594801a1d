package io.github.diembao.document;

import org.jspecify.annotations.Nullable;

/** Finds the place segment of an identifier: the nation, or the province of a local body. */
final class IdentifierPlace {

    private final Facts facts;
    private final @Nullable String place;

    IdentifierPlace(Facts facts, @Nullable String place) {
        this.facts = facts;
        this.place = place;
    }

    /** Returns the province of the mention's body, the one its text gives, else the text's own; null where unknown. */
    @Nullable
    String province(Mention mention) {
        if (mention.body != null && mention.body.province() != null) {
            return mention.body.province();
        }
        return mention.province != null ? mention.province : place;
    }

    /** Returns the segment, with the province open where a local body's is unknown. */
    String of(Mention mention, @Nullable Issuer issuer) {
        Body body = mention.body;
        boolean court = issuer == null
                && mention.core.symbol() != null
                && mention.core.symbol().style() == Symbol.Style.COURT;
        if (issuer == null && !court) {
            boolean placed = body != null && (body.province() != null || body.isProvincial() || body.isBelowProvince());
            String province = placed ? province(mention) : null;
            return province == null ? "vn" : "vn." + province;
        }
        if (body != null && (body.level().equals("central") || body.level().equals("ministry"))) {
            return "vn";
        }
        // "Bảo hiểm xã hội tỉnh" has the letters of the whole service
        boolean branchOffice = body != null && (body.isProvincial() || body.isBelowProvince());
        if (issuer != null && (issuer.isNational() && !branchOffice || isBoundToNoPlace(issuer))) {
            return "vn";
        }
        String province = issuer == null ? null : facts.issuers().province(issuer);
        if (province == null) {
            province = province(mention);
        }
        boolean local = court
                || issuer != null && issuer.isLocal()
                || body != null && body.isProvincial()
                || body != null && body.isBelowProvince();
        return local && province != null ? "vn." + province : "vn.~";
    }

    private static boolean isBoundToNoPlace(Issuer issuer) {
        return switch (issuer.branch()) {
            case "school", "health", "enterprise", "press" -> true;
            default -> false;
        };
    }
}
