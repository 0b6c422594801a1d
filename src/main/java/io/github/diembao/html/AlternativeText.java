package io.github.diembao.html;

import java.util.List;

/** Knows alternative texts of pictures, in a line before the caption or glued to its start. */
final class AlternativeText {

    private static final int LONGEST_NAME = 4;

    private AlternativeText() {}

    /** The title with a number: {@code <title> ảnh 3}. */
    static boolean isOfTitle(String line, String titleKey) {
        String before = titleKey.isEmpty() ? null : NoiseLines.instance().beforeNumber(line);
        return before != null && PageText.key(before).equals(titleKey);
    }

    /** Tells whether a line is the alternative text of the picture whose caption with its credit follows. */
    static boolean isOf(String line, String caption) {
        if (line.length() > ScrapeBody.LONGEST_CAPTION || caption.length() > ScrapeBody.LONGEST_CAPTION) {
            return false;
        }
        Credits.Parts next = Credits.split(caption);
        if (next.credit() == null || !PageText.hasWord(next.caption())) {
            return false;
        }
        Credits.Parts parts = Credits.split(line);
        boolean words = PageText.hasWord(parts.caption());
        return words
                ? parts.credit() == null && (isName(line) || PageText.key(line).equals(PageText.key(next.caption())))
                : next.credit().equals(parts.credit());
    }

    /** A few words in small letters that end with a number ({@code chụp 2}), or stand in square brackets. */
    private static boolean isName(String line) {
        boolean number = Character.isLowerCase(line.charAt(0)) && Character.isDigit(line.charAt(line.length() - 1));
        boolean bracket = line.startsWith("[") && line.indexOf(']') == line.length() - 1;
        return (number || bracket) && PageText.words(line) <= LONGEST_NAME && ScrapeLines.timeOf(line) == null;
    }

    /**
     * Returns a caption without what stands glued before it: the title, with or without a number, the name of the
     * picture's file, or a few words in small letters that end with a number.
     */
    static String without(String caption, String title) {
        boolean titled = !title.isEmpty() && caption.length() > title.length() && caption.startsWith(title + " ");
        List<String> words = PageText.split(titled ? caption.substring(title.length()) : caption, ' ');
        boolean small = !words.isEmpty() && Character.isLowerCase(words.get(0).charAt(0));
        int start = 0;
        for (int i = 0; i < Math.min(words.size() - 1, LONGEST_NAME); i++) {
            String word = words.get(i);
            boolean number = Character.isDigit(word.charAt(word.length() - 1));
            boolean capital = Character.isUpperCase(words.get(i + 1).charAt(0));
            if (capital
                    && (ScrapeLines.isFileName(word)
                            || (small || isBracketed(word)) && (number || isBracketed(word)))) {
                start = i + 1;
            }
        }
        boolean own = start > 0 || titled && Character.isUpperCase(words.get(0).charAt(0));
        return own ? String.join(" ", words.subList(start, words.size())) : caption;
    }

    private static boolean isBracketed(String word) {
        return word.startsWith("[") && word.endsWith("]");
    }
}
