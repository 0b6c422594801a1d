package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;

/** Tells the addresses and sites in a byline from its names: {@code Lê Thử/lang.vn}, {@code Lê Thử lethu@lang.vn}. */
final class BylineSites {

    private static final int SHORTEST_HOST = 3;
    private static final int LONGEST = 240;

    private BylineSites() {}

    /** Leaves out addresses, and a site behind a stroke; a site alone may be the source. */
    static String without(String byline) {
        if (byline.length() > LONGEST || byline.indexOf('@') < 0 && byline.indexOf('.') < 0) {
            return byline;
        }
        String names = withoutAddresses(byline);
        int stroke = names.lastIndexOf('/');
        return stroke > 0 && isHost(names.substring(stroke + 1)) ? names.substring(0, stroke) : names;
    }

    private static String withoutAddresses(String part) {
        List<String> words = new ArrayList<>(PageText.split(part, ' '));
        words.removeIf(word -> word.indexOf('@') > 0 || ScrapeLines.isAddress(word));
        return String.join(" ", words);
    }

    /** A name of letters, a dot and two or three plain letters; initials are shorter. */
    static boolean isHost(String word) {
        int dot = word.lastIndexOf('.');
        String end = word.substring(dot + 1);
        return dot >= SHORTEST_HOST
                && word.indexOf(' ') < 0
                && (end.length() == 2 || end.length() == 3)
                && end.chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
    }
}
