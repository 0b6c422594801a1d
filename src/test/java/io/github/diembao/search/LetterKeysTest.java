package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.text.TextKeys;
import java.io.IOException;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Terms made letter by letter are the keys of whole terms, wherever a tone was typed. */
class LetterKeysTest {

    private static final String[] ONSETS = {"", "b", "g", "gi", "q", "qu", "th", "ngh"};
    private static final String[] CODAS = {"", "n", "ch"};
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0323";

    private static List<String> nuclei() {
        List<String> nuclei = new ArrayList<>();
        for (int one = 0; one < VOWELS.length(); one++) {
            nuclei.add(VOWELS.substring(one, one + 1));
            for (int two = 0; two < VOWELS.length(); two++) {
                nuclei.add("" + VOWELS.charAt(one) + VOWELS.charAt(two));
                for (int three = 0; three < VOWELS.length(); three++) {
                    nuclei.add("" + VOWELS.charAt(one) + VOWELS.charAt(two) + VOWELS.charAt(three));
                }
            }
        }
        return nuclei;
    }

    @Test
    void everySyllableHasItsKeyWhereverTheToneStands() throws IOException {
        int wrong = 0;
        List<String> examples = new ArrayList<>();
        for (String nucleus : nuclei()) {
            List<String> syllables = new ArrayList<>();
            for (String onset : ONSETS) {
                for (String coda : CODAS) {
                    for (int place = 0; place < nucleus.length(); place++) {
                        for (char tone : TONES.toCharArray()) {
                            syllables.add(Normalizer.normalize(
                                    onset
                                            + nucleus.substring(0, place + 1)
                                            + tone
                                            + nucleus.substring(place + 1)
                                            + coda,
                                    Normalizer.Form.NFC));
                        }
                    }
                }
            }
            List<String> keys = keys(String.join(" ", syllables));
            for (int i = 0; i < syllables.size(); i++) {
                if (!keys.get(i).equals(TextKeys.searchKey(syllables.get(i)))) {
                    wrong++;
                    examples.add(syllables.get(i) + " -> " + keys.get(i));
                }
            }
        }
        assertThat(examples.subList(0, Math.min(20, wrong))).isEmpty();
    }

    private static List<String> keys(String text) throws IOException {
        List<String> keys = new ArrayList<>();
        try (VietnameseTokenizer tokenizer = new VietnameseTokenizer(VietnameseTokenizer.Terms.KEYS)) {
            CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                keys.add(term.toString());
            }
        }
        return keys;
    }
}
