package io.github.diembao.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A syllable of Vietnamese taken apart. Case stays: {@code THỦY} is onset {@code TH}, rime {@code UY}, tone
 * {@link Tone#HOI}. The onset {@code gi} keeps its i where the rime starts with it too: {@code giếng} is {@code gi} and
 * {@code iêng}, {@code gì} is {@code gi} and {@code i}.
 *
 * @param onset the consonants before the rime as written, with the u of {@code qu} and the i of {@code gi}; may be empty
 * @param rime vowels and final consonants as written, without the tone
 * @param tone the tone
 */
public record Syllable(String onset, String rime, Tone tone) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if they make no syllable Vietnamese knows
     */
    public Syllable {
        Objects.requireNonNull(tone, "tone");
        String written = written(onset, rime);
        int parsed = SyllableParser.parse(written, 0, written.length());
        if (parsed == SyllableParser.NONE && (tone == Tone.SAC || tone == Tone.NANG) && !rime.isEmpty()) {
            // A rime in p, t, c or ch is a syllable only with its tone.
            String toned = VietnameseLetters.withTone(rime.charAt(0), Tone.SAC.number()) + rime.substring(1);
            written = written(onset, toned);
            parsed = SyllableParser.parse(written, 0, written.length());
        } else if (parsed != SyllableParser.NONE && SyllableParser.tone(parsed) != 0) {
            parsed = SyllableParser.NONE;
        }
        if (parsed == SyllableParser.NONE || SyllableParser.onsetEnd(parsed) != onset.length()) {
            throw new IllegalArgumentException("no syllable: " + onset + " + " + rime + " + " + tone);
        }
    }

    /**
     * Parses one correctly spelled syllable in any case and either tone style.
     *
     * @param text one word, composed or decomposed
     * @return its parts; empty where the word is no Vietnamese syllable or its tone stands on a letter that no style
     *     puts it on ({@code qúy})
     */
    public static Optional<Syllable> parse(String text) {
        return parse(text, false);
    }

    /**
     * Parses one syllable whose tone may stand on a wrong letter: {@code qúy}, {@code tòan}, {@code gỉa}, {@code cuả}.
     *
     * @param text one word, composed or decomposed
     * @return its parts; empty where the word is no Vietnamese syllable
     */
    public static Optional<Syllable> parseLenient(String text) {
        return parse(text, true);
    }

    /**
     * Tells whether a word is a correctly spelled syllable of Vietnamese; about 20,000 spellings are, of which 7,000
     * are in use.
     *
     * @param text one word, composed or decomposed
     * @return true where {@link #parse(String)} finds a syllable
     */
    public static boolean isVietnamese(String text) {
        return parse(text).isPresent();
    }

    private static Optional<Syllable> parse(String text, boolean lenient) {
        String word = TextNormalizer.normalize(text);
        int parsed = SyllableParser.parse(word, 0, word.length());
        if (parsed == SyllableParser.NONE || !lenient && !SyllableParser.isWellPlaced(parsed)) {
            return Optional.empty();
        }
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            bare.append(VietnameseLetters.toneless(word.charAt(i)));
        }
        return Optional.of(new Syllable(
                bare.substring(0, SyllableParser.onsetEnd(parsed)),
                bare.substring(SyllableParser.rimeStart(parsed)),
                Tone.of(SyllableParser.tone(parsed))));
    }

    /**
     * Writes the syllable.
     *
     * @param style where {@code oa}, {@code oe} and {@code uy} carry their tone
     * @return the spelling, composed
     */
    public String compose(ToneStyle style) {
        StringBuilder word = new StringBuilder(written(onset, rime));
        if (tone != Tone.NGANG) {
            String first = VietnameseLetters.withTone(rime.charAt(0), Tone.SAC.number()) + rime.substring(1);
            String toned = written(onset, first);
            int at = SyllableParser.place(SyllableParser.parse(toned, 0, toned.length()), style);
            word.setCharAt(at, VietnameseLetters.withTone(word.charAt(at), tone.number()));
        }
        return word.toString();
    }

    /**
     * Returns the same syllable in small letters.
     *
     * @return onset and rime in lower case
     */
    public Syllable toLowerCase() {
        return new Syllable(onset.toLowerCase(Locale.ROOT), rime.toLowerCase(Locale.ROOT), tone);
    }

    private static String written(String onset, String rime) {
        boolean shared = onset.length() == 2
                && (onset.charAt(0) == 'g' || onset.charAt(0) == 'G')
                && SyllableParser.isI(onset.charAt(1))
                && !rime.isEmpty()
                && SyllableParser.isI(rime.charAt(0));
        return shared ? onset.charAt(0) + rime : onset + rime;
    }
}
