package io.github.diembao.document;

import io.github.diembao.text.Provinces;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes segments of the names of bodies, so that a body and its organs meet in one. */
final class BodySlug {

    /** Organs and heads that issue in the name of their body. */
    private static final List<String> ORGANS = List.of(
            "ban-thuong-vu-",
            "btv-",
            "thuong-truc-",
            "ban-chap-hanh-",
            "bch-",
            "chu-tich-",
            "pho-chu-tich-",
            "bi-thu-");

    private BodySlug() {}

    /** Returns the name as a segment: without its organ, long and short forms alike. */
    static String of(String name) {
        String slug = Issuer.slug(name);
        for (String organ : ORGANS) {
            if (slug.startsWith(organ) && slug.length() > organ.length()) {
                slug = slug.substring(organ.length());
            }
        }
        return slug.replace("uy-ban-nhan-dan", "ubnd")
                .replace("hoi-dong-nhan-dan", "hdnd")
                .replace("toa-an-nhan-dan", "tand")
                .replace("-tp-", "-thanh-pho-")
                .replace("-tx-", "-thi-xa-");
    }

    /** Returns the name of a body of the text as a segment; the place segment has the province of a provincial one. */
    static String of(Body body) {
        String slug = of(body.name());
        String province = "-" + body.province();
        return body.isProvincial() && slug.endsWith(province)
                ? slug.substring(0, slug.length() - province.length())
                : slug;
    }

    /** Returns the slug of the province a full name ends in, or null. */
    static @Nullable String province(String name) {
        int space = name.length();
        for (int words = 1; words <= 3; words++) {
            space = name.lastIndexOf(' ', space - 1);
            if (space < 0) {
                return null;
            }
            Provinces.Province found = Provinces.find(name.substring(space + 1));
            if (found != null) {
                return found.slug();
            }
        }
        return null;
    }
}
