package io.github.diembao.document;

import java.util.List;

/**
 * The canonical identifier of a document: {@code place/branch/issuer/kind/series/number}, {@code ~} for a segment the
 * text leaves open and {@code ~2021} for "the series that contains 2021". Meetings, precedents and standards have
 * shorter forms ({@code vn/dang/tw/hn4.k12/nq}). Immutable.
 *
 * @param segments the segments in order
 */
public record DocumentId(List<String> segments) {

    /** What stands for a segment that is unknown. */
    static final String OPEN = "~";

    private static final char OPEN_CHAR = '~';

    private static final int ORDINARY = 6;
    private static final int LONGEST_TERM = 5;
    private static final TermCalendar TERMS = new TermCalendar();

    /** Whether two identifiers name one document. */
    public enum Equality {
        /** Every segment is known and equal. */
        SAME,
        /** No known segment differs, some are open. */
        COMPATIBLE,
        /** Some known segment differs. */
        DIFFERENT
    }

    /**
     * Copies the segments.
     *
     * @throws IllegalArgumentException if there are none or one is empty
     */
    public DocumentId {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || segments.contains("")) {
            throw new IllegalArgumentException("not an identifier: " + segments);
        }
    }

    static DocumentId of(String... segments) {
        return new DocumentId(List.of(segments));
    }

    /**
     * Reads an identifier.
     *
     * @param text as in {@link DocumentReference#id()}
     * @return the identifier
     * @throws IllegalArgumentException if a segment is empty
     */
    public static DocumentId parse(String text) {
        return new DocumentId(List.of(text.split("/", -1)));
    }

    /**
     * Compares two identifiers.
     *
     * @param other another identifier
     * @return whether they name one document, may name one, or can't
     */
    public Equality compare(DocumentId other) {
        if (segments.size() != other.segments.size()) {
            return Equality.DIFFERENT;
        }
        boolean open = false;
        for (int i = 0; i < segments.size(); i++) {
            String mine = segments.get(i);
            String theirs = other.segments.get(i);
            if (mine.equals(theirs)) {
                open |= mine.contains(OPEN);
            } else if (mayBeOne(i, mine, theirs, other)) {
                open = true;
            } else {
                return Equality.DIFFERENT;
            }
        }
        return open ? Equality.COMPATIBLE : Equality.SAME;
    }

    private boolean mayBeOne(int at, String mine, String theirs, DocumentId other) {
        if (mine.equals(OPEN) || theirs.equals(OPEN)) {
            return true;
        }
        if (at == 0) {
            boolean bodyOpen = isBodyOpen() || other.isBodyOpen();
            return mine.equals("vn.~")
                    || theirs.equals("vn.~")
                    || bodyOpen && (mine.equals("vn") || theirs.equals("vn"));
        }
        if (at == 2) {
            return isPartOf(mine, theirs) || isPartOf(theirs, mine);
        }
        if (at == 3) {
            return isPlenumOf(mine, theirs) || isPlenumOf(theirs, mine);
        }
        return at == 4
                && segments.size() == ORDINARY
                && (seriesMayBe(mine, theirs, other) || seriesMayBe(theirs, mine, other));
    }

    private boolean isBodyOpen() {
        return segments.size() > 2 && segments.get(2).equals(OPEN);
    }

    /** {@code du} may be {@code du:dang-uy-xa-kim-lien}, and so may {@code du:dang-uy-xa}. */
    private static boolean isPartOf(String token, String named) {
        if (!named.startsWith(token) || named.length() == token.length()) {
            return false;
        }
        char next = named.charAt(token.length());
        // the nineteenth congress of the province is no short form for that of its police
        boolean congress = token.startsWith("dh") && Character.isDigit(token.charAt(token.length() - 1));
        return next == ':' && !congress || next == '-' && token.indexOf(':') > 0;
    }

    private static boolean isPlenumOf(String open, String known) {
        return open.endsWith(".~") && known.startsWith(open.substring(0, open.length() - 1));
    }

    private boolean seriesMayBe(String open, String known, DocumentId other) {
        if (!open.startsWith(OPEN)) {
            return false;
        }
        int year = Integer.parseInt(open.substring(1));
        if (known.startsWith(OPEN)) {
            return Math.abs(year - Integer.parseInt(known.substring(1))) <= LONGEST_TERM;
        }
        if (!known.startsWith("k")) {
            return known.equals(open.substring(1));
        }
        Integer term = Numerals.term(known.substring(1));
        String place =
                segments.get(0).length() > other.segments.get(0).length() ? segments.get(0) : other.segments.get(0);
        String calendar = calendarOf(segments.get(2), place);
        return term == null || calendar.isEmpty() || TERMS.mayHold(calendar, placeOf(calendar, place), term, year);
    }

    private static String placeOf(String calendar, String place) {
        return calendar.equals(TermCalendar.PROVINCE) && place.length() > 3 ? place.substring(3) : "";
    }

    private static String calendarOf(String issuer, String place) {
        return switch (issuer) {
            case "tw" -> TermCalendar.CONGRESS;
            case "tu" -> place.length() > 3 ? TermCalendar.PROVINCE : "";
            case "qh", "ubtvqh" -> TermCalendar.ASSEMBLY;
            default -> "";
        };
    }

    /** Returns the kind segment of the ordinary form, the fourth segment of the others. */
    String kind() {
        return segments.size() > 3 ? segments.get(3) : "";
    }

    /** Returns the last segment. */
    String number() {
        return segments.get(segments.size() - 1);
    }

    /** Counts the segments that are open, in whole or in part. */
    int openSegments() {
        int open = 0;
        for (String segment : segments) {
            open += segment.indexOf(OPEN_CHAR) >= 0 ? 1 : 0;
        }
        return open;
    }

    /** Returns the identifier as text. */
    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
