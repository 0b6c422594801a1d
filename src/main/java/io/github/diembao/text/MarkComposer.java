package io.github.diembao.text;

/** Composes a letter with its combining marks, whatever order they were typed in. Linear. */
final class MarkComposer {

    /** Longer stacks of marks are sorted here, for ICU4J's sorting is quadratic. */
    private static final int LONGEST_PLAIN = 32;

    private static final int CIRCUMFLEX = 0;
    private static final int BREVE = 1;
    private static final int FIRST_TONE = 3;
    /** Shape marks, then the tones of {@link Tone} but the unmarked one. */
    private static final String MARKS = "\u0302\u0306\u031B\u0300\u0301\u0309\u0303\u0323";
    /** The vowel letters and what each becomes with circumflex, breve and horn; a dot where there is no such letter. */
    private static final String[] SHAPES = {"aâă.", "eê..", "i...", "oô.ơ", "u..ư", "y..."};

    private MarkComposer() {}

    /**
     * Composes one cluster.
     *
     * @param cluster a character with all that joins it in NFC
     * @return its NFC, with tone marks after shape marks and no Vietnamese mark twice
     */
    static String compose(CharSequence cluster) {
        char letter = vietnamese(cluster);
        return letter != 0 ? String.valueOf(letter) : any(cluster);
    }

    private static int mark(char c) {
        return switch (c) {
            case '\u0340' -> FIRST_TONE;
            case '\u0341' -> FIRST_TONE + 1;
            default -> MARKS.indexOf(c);
        };
    }

    /** The letter of Vietnamese a cluster stands for, 0 where it is none. */
    private static char vietnamese(CharSequence cluster) {
        char base = cluster.charAt(0);
        if (base == 'ı' && cluster.length() > 1) {
            base = 'i';
        }
        if (!VietnameseLetters.isVowel(base)) {
            return 0;
        }
        char letter = VietnameseLetters.toneless(base);
        int tone = VietnameseLetters.tone(base);
        for (int i = 1; i < cluster.length(); i++) {
            int mark = mark(cluster.charAt(i));
            if (mark < 0) {
                return 0;
            }
            if (mark >= FIRST_TONE) {
                int number = mark - FIRST_TONE + 1;
                if (tone != 0 && tone != number) {
                    return 0;
                }
                tone = number;
            } else if (cluster.charAt(0) == 'ı') {
                return 0;
            } else {
                letter = shaped(letter, mark);
                if (letter == 0) {
                    return 0;
                }
            }
        }
        return VietnameseLetters.withTone(letter, tone);
    }

    private static char shaped(char letter, int mark) {
        char plain = VietnameseLetters.folded(letter);
        boolean upper = Character.isUpperCase(plain);
        char small = Character.toLowerCase(plain);
        for (String row : SHAPES) {
            if (row.charAt(0) == small) {
                char shaped = row.charAt(mark + 1);
                char cased = upper ? Character.toUpperCase(shaped) : shaped;
                return shaped != '.' && (letter == plain || letter == cased) ? cased : 0;
            }
        }
        return 0;
    }

    private static String any(CharSequence cluster) {
        StringBuilder apart = decompose(cluster);
        char base = Character.toLowerCase(apart.charAt(0));
        if (base == 'ı' && hasTone(apart)) {
            base = 'i';
            apart.setCharAt(0, 'i');
        }
        if ("aeiouy".indexOf(base) >= 0) {
            dropRepeated(apart);
            shapesFirst(apart);
        }
        return NormalForm.Unicode.NFC.normalize(apart);
    }

    private static boolean hasTone(CharSequence apart) {
        for (int i = 1; i < apart.length(); i++) {
            if (mark(apart.charAt(i)) >= FIRST_TONE) {
                return true;
            }
        }
        return false;
    }

    private static void dropRepeated(StringBuilder apart) {
        int seen = 0;
        int kept = 1;
        for (int i = 1; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int mark = mark(c);
            if (mark >= 0 && (seen & 1 << mark) != 0) {
                continue;
            }
            seen |= mark >= 0 ? 1 << mark : 0;
            apart.setCharAt(kept++, c);
        }
        apart.setLength(kept);
    }

    /** NFC composes é + circumflex only in the other order; beside marks of other languages the order has a meaning. */
    private static void shapesFirst(StringBuilder apart) {
        StringBuilder shapes = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        int from = 1;
        while (from < apart.length() && NormalForm.Unicode.NFC.getCombiningClass(apart.charAt(from)) < 230) {
            from++;
        }
        int to = from;
        while (to < apart.length() && NormalForm.Unicode.NFC.getCombiningClass(apart.charAt(to)) == 230) {
            int mark = mark(apart.charAt(to));
            if (mark < 0) {
                return;
            }
            (mark == CIRCUMFLEX || mark == BREVE ? shapes : tones).append(apart.charAt(to));
            to++;
        }
        if (!shapes.isEmpty() && !tones.isEmpty()) {
            apart.replace(from, to, shapes.append(tones).toString());
        }
    }

    /** Decomposes canonically, in linear time for every input. */
    static StringBuilder decompose(CharSequence cluster) {
        if (cluster.length() <= LONGEST_PLAIN) {
            return new StringBuilder(NormalForm.Unicode.NFD.normalize(cluster));
        }
        StringBuilder apart = new StringBuilder(cluster.length());
        int i = 0;
        while (i < cluster.length()) {
            int c = Character.codePointAt(cluster, i);
            String parts = NormalForm.Unicode.NFD.getDecomposition(c);
            if (parts == null) {
                apart.appendCodePoint(c);
            } else {
                apart.append(parts);
            }
            i += Character.charCount(c);
        }
        return sorted(apart);
    }

    private static StringBuilder sorted(StringBuilder apart) {
        StringBuilder sorted = new StringBuilder(apart.length());
        StringBuilder[] byClass = new StringBuilder[256];
        boolean waiting = false;
        int i = 0;
        while (i <= apart.length()) {
            int c = i < apart.length() ? apart.codePointAt(i) : 0;
            int order = NormalForm.Unicode.NFD.getCombiningClass(c);
            if (order == 0) {
                for (int k = 0; waiting && k < byClass.length; k++) {
                    StringBuilder marks = byClass[k];
                    if (marks != null) {
                        sorted.append(marks);
                        marks.setLength(0);
                    }
                }
                waiting = false;
                if (i < apart.length()) {
                    sorted.appendCodePoint(c);
                }
            } else {
                if (byClass[order] == null) {
                    byClass[order] = new StringBuilder();
                }
                byClass[order].appendCodePoint(c);
                waiting = true;
            }
            i += Character.charCount(c);
        }
        return sorted;
    }
}
