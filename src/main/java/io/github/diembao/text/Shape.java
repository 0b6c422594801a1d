package io.github.diembao.text;

/** How a token is written. */
public enum Shape {
    /** No capital letter. */
    LOWER,
    /** A capital first letter and no other; also a single capital letter. */
    TITLE,
    /** Two or more letters, all capital. */
    UPPER,
    /** Any other mixture, such as {@code QĐi} or {@code NamH}. */
    MIXED,
    /** Digits. */
    DIGITS,
    /** Neither letters nor digits. */
    NONE;

    /**
     * Tells whether a name could be written so.
     *
     * @return true for {@link #TITLE}, {@link #UPPER} and {@link #MIXED}
     */
    public boolean isCapitalised() {
        return this == TITLE || this == UPPER || this == MIXED;
    }

    static Shape of(String surface) {
        int first = surface.codePointAt(0);
        if (Character.isDigit(first)) {
            return DIGITS;
        }
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < surface.length(); ) {
            int c = surface.codePointAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                    capitals++;
                }
            }
            i += Character.charCount(c);
        }
        if (letters == 0) {
            return NONE;
        }
        if (capitals == 0) {
            return LOWER;
        }
        boolean firstCapital = Character.isUpperCase(first) || Character.isTitleCase(first);
        if (capitals == 1 && firstCapital) {
            return TITLE;
        }
        return capitals == letters ? UPPER : MIXED;
    }
}
