package io.github.diembao.search;

import io.github.diembao.text.Syllable;
import io.github.diembao.text.Tone;
import io.github.diembao.text.ToneStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a syllable typed by Telex while the keyboard was not switched to Vietnamese: {@code luaanj} for {@code luận}. */
final class TelexLeftovers {

    private static final Map<Character, Tone> TONES =
            Map.of('s', Tone.SAC, 'f', Tone.HUYEN, 'r', Tone.HOI, 'x', Tone.NGA, 'j', Tone.NANG);

    private static final Map<Character, String> MARKED_VOWELS = Map.of('a', "âă", 'e', "ê", 'o', "ôơ", 'u', "ư");

    /** The keys of one syllable: "nghieengs" and the like. */
    private static final int LONGEST = 10;

    private TelexLeftovers() {}

    /**
     * Returns what the keys stand for; where only the tone was typed, the letters without any mark; the word as it is
     * where the keys are no syllable or stand for no mark.
     */
    static String read(String word) {
        String keys = word.toLowerCase(Locale.ROOT);
        if (keys.length() < 2 || keys.length() > LONGEST || !keys.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        Tone tone = TONES.getOrDefault(keys.charAt(keys.length() - 1), Tone.NGANG);
        String typed = tone == Tone.NGANG ? keys : keys.substring(0, keys.length() - 1);
        String letters = letters(typed);
        if (tone == Tone.NGANG && letters.equals(keys)) {
            return word;
        }
        String read = toned(letters, tone);
        if (read != null) {
            return read;
        }
        return letters.equals(typed) && lacksMarks(letters, tone) ? letters : word;
    }

    /** Puts the tone where it belongs; null where the letters are no syllable with it. */
    private static @Nullable String toned(String letters, Tone tone) {
        if (tone == Tone.NGANG) {
            return Syllable.isVietnamese(letters) ? letters : null;
        }
        for (int i = letters.length(); i > 0; i--) {
            Optional<Syllable> syllable =
                    Syllable.parseLenient(letters.substring(0, i) + tone.mark() + letters.substring(i));
            if (syllable.isPresent()) {
                return syllable.get().compose(ToneStyle.OLD);
            }
        }
        return null;
    }

    /** Tells whether the letters are a syllable once one vowel has its mark. */
    private static boolean lacksMarks(String letters, Tone tone) {
        for (int i = 0; i < letters.length(); i++) {
            for (char spelling :
                    MARKED_VOWELS.getOrDefault(letters.charAt(i), "").toCharArray()) {
                if (toned(letters.substring(0, i) + spelling + letters.substring(i + 1), tone) != null) {
                    return true;
                }
            }
        }
        return toned(letters.replace("uo", "ươ"), tone) != null;
    }

    private static String letters(String keys) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            int last = letters.length() - 1;
            char before = last < 0 ? 0 : letters.charAt(last);
            if (key == before && "aeod".indexOf(key) >= 0) {
                letters.setCharAt(last, "âêôđ".charAt("aeod".indexOf(key)));
            } else if (key == 'w' && "aou".indexOf(before) >= 0) {
                letters.setCharAt(last, "ăơư".charAt("aou".indexOf(before)));
                if (before == 'o'
                        && last > 0
                        && letters.charAt(last - 1) == 'u'
                        && !letters.toString().startsWith("qu")) {
                    letters.setCharAt(last - 1, 'ư');
                }
            } else {
                letters.append(key);
            }
        }
        return letters.toString();
    }
}
