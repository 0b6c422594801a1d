package io.github.diembao.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the address of a picture behind lazy loading. */
final class ImageAddress {

    private static final String[] ATTRIBUTES = {
        "data-photo-original-src", "data-original", "data-src", "data-lazy-src", "data-lazy", "data-image", "src"
    };
    private static final String[] PLACEHOLDERS = {"grey.gif", "blank.gif", "1x1", "spacer", "placeholder", "loading."};
    private static final int SMALLEST_PICTURE = 40;

    private ImageAddress() {}

    /** Returns an address as the page's own resolves it; most are absolute and need no resolving. */
    static String absolute(Element element, String attribute) {
        String value = element.attr(attribute);
        boolean whole = value.startsWith("https://") || value.startsWith("http://");
        for (int i = 0; whole && i < value.length(); i++) {
            whole = value.charAt(i) > ' ' && !value.startsWith("/.", i);
        }
        return whole ? value : element.absUrl(attribute);
    }

    /** Returns the address, absolute where the page has one; null where there is only a placeholder. */
    static @Nullable String of(Element image) {
        for (String attribute : ATTRIBUTES) {
            String value = image.attributes().get(attribute).strip();
            if (value.isEmpty() || value.equals("#") || value.startsWith("data:") || value.startsWith("blob:")) {
                continue;
            }
            String lower = value.toLowerCase(Locale.ROOT);
            boolean placeholder = false;
            for (String known : PLACEHOLDERS) {
                placeholder |= lower.contains(known);
            }
            if (!placeholder) {
                String absolute = absolute(image, attribute);
                return absolute.isEmpty() ? (value.startsWith("//") ? "https:" + value : value) : absolute;
            }
        }
        return null;
    }

    /** Tells an icon, a counter or a smiley from a picture of the article. */
    static boolean isDecoration(Element image, String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.endsWith(".svg") || tiny(image.attr("width")) || tiny(image.attr("height"));
    }

    private static boolean tiny(String size) {
        if (size.isEmpty() || size.length() > 4) {
            return false;
        }
        int value = 0;
        for (int i = 0; i < size.length(); i++) {
            int digit = Character.digit(size.charAt(i), 10);
            if (digit < 0) {
                return false;
            }
            value = value * 10 + digit;
        }
        return value <= SMALLEST_PICTURE;
    }
}
