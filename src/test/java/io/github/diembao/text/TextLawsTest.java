package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on random strings of hostile alphabets. */
class TextLawsTest {

    private static final int TEXTS = 12_000;

    /** Letters with and without marks, both tone styles, marks alone, look-alikes, invisible and odd characters. */
    private static final String[] ALPHABETS = {
        "aeiouyAEIOUYdDnhtg\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323\u0307\u0335",
        "hoaòáqugiyếưHOAÀÐðđĐ ƉɖınaİI\u0307dd\u0336Mm",
        "аоеАОВНòànTtoĐÐ Χοｎｇhiệ１Ａâa'",
        "a\u200B\u200D\u200C\u00AD\uFEFF\u0301\u0302ạ \u00A0\r\n\u2028\u0000x\u0085क्षم\uD83D\uDC69\uD83D\uFE0F",
        "\u1100\u1161\u11A8가각か\u3099が\u212B\u2126\u0958\u0344\u0340ǘü\u0308\u0301\u0304u½º\uD834\uDD5E\uD804\uDC99\uDCBA",
        "–—‑−“”«»'´`-\"ẞßŒJ\u030CΣςK\u212Aaá",
        "\u0301\u0323\u0302\u05B0\u0315\u0327\u0E38a\uDC00\uD800",
    };

    interface Law {
        void check(String text);
    }

    private static void holds(Law law) {
        for (int seed = 0; seed < TEXTS; seed++) {
            Random random = new Random(seed);
            String first = ALPHABETS[random.nextInt(ALPHABETS.length)];
            String second = ALPHABETS[random.nextInt(ALPHABETS.length)];
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                String from = random.nextInt(3) > 0 ? first : second;
                text.append(from.charAt(random.nextInt(from.length())));
            }
            String made = text.toString();
            try {
                law.check(made);
            } catch (Throwable e) {
                throw new AssertionError("seed " + seed + ": " + codePoints(made), e);
            }
        }
    }

    private static String codePoints(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(String.format("%04X ", c)));
        return shown.toString();
    }

    @Test
    void normalisingTwiceIsNormalisingOnce() {
        holds(text -> {
            String once = TextNormalizer.normalize(text);
            assertThat(TextNormalizer.normalize(once)).isSameAs(once);
        });
    }

    @Test
    void normalisedTextIsNfc() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        holds(text ->
                assertThat(nfc.isNormalized(TextNormalizer.normalize(text))).isTrue());
    }

    @Test
    void canonicallyEquivalentTextsNormaliseAlike() {
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        holds(text -> assertThat(TextNormalizer.normalize(nfd.normalize(text)))
                .isEqualTo(TextNormalizer.normalize(Normalizer2.getNFCInstance().normalize(text))));
    }

    @Test
    void keysAreIdempotent() {
        holds(text -> {
            String key = TextKeys.searchKey(text);
            assertThat(TextKeys.searchKey(key)).isEqualTo(key);
            String folded = TextKeys.fold(text);
            assertThat(TextKeys.fold(folded)).isSameAs(folded);
        });
    }

    @Test
    void foldingAndKeyingCommute() {
        holds(text -> {
            String once = Folding.strip(TextNormalizer.normalize(text));
            // A foreign word that is Vietnamese only without its marks has capital look-alikes that small letters lack.
            if (TextNormalizer.normalize(once).equals(once)) {
                assertThat(TextKeys.fold(TextKeys.searchKey(text))).isEqualTo(TextKeys.searchKey(TextKeys.fold(text)));
            }
        });
    }

    @Test
    void bothToneStylesHaveOneKey() {
        holds(text -> {
            String normal = TextNormalizer.normalize(text);
            String key = TextKeys.searchKey(text);
            assertThat(TextKeys.searchKey(ToneStyle.OLD.convert(normal))).isEqualTo(key);
            assertThat(TextKeys.searchKey(ToneStyle.NEW.convert(normal))).isEqualTo(key);
        });
    }

    @Test
    void offsetsNeverGoBackwardsAndComeBack() {
        holds(text -> {
            NormalizedText normalized = TextNormalizer.normalizeWithOffsets(text);
            assertThat(normalized.text()).isEqualTo(TextNormalizer.normalize(text));
            OffsetMap offsets = normalized.offsets();
            int n = normalized.text().length();
            int before = 0;
            for (int i = 0; i < n; i++) {
                int start = offsets.sourceStart(i);
                int end = offsets.sourceEnd(i + 1);
                assertThat(start).isGreaterThanOrEqualTo(before).isLessThan(end);
                assertThat(end).isLessThanOrEqualTo(text.length());
                assertThat(offsets.sourceStart(offsets.toResult(start))).isEqualTo(start);
                before = start;
            }
            before = 0;
            for (int i = 0; i <= text.length(); i++) {
                int result = offsets.toResult(i);
                assertThat(result).isBetween(before, n);
                before = result;
            }
            assertThat(offsets.sourceStart(n)).isLessThanOrEqualTo(text.length());
            assertThat(offsets.toResult(text.length())).isEqualTo(n);
        });
    }

    @Test
    void everyCharacterComesFromItsStretch() {
        holds(text -> {
            NormalizedText normalized = TextNormalizer.normalizeWithOffsets(text);
            int n = normalized.text().length();
            for (int i = 0; i < n; ) {
                int to = i + 1;
                while (to < n
                        && normalized.offsets().sourceStart(to)
                                == normalized.offsets().sourceStart(i)) {
                    to++;
                }
                Span source = normalized.offsets().toSource(new Span(i, to));
                String alone = TextKeys.fold(source.of(text));
                assertThat(TextKeys.fold(normalized.text().substring(i, to)).length())
                        .isEqualTo(alone.length());
                i = to;
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nghệ An",
                "Þetta er með íslensku",
                "½ cân, số 5º",
                "Россия и мир",
                "日本語がきれい",
                "한국어",
                "👨‍👩‍👧 नमस्ते क्‍ष"
            })
    void soundTextComesBackAsItIs(String text) {
        assertThat(TextNormalizer.normalize(text)).isSameAs(text);
        assertThat(TextNormalizer.normalizeWithOffsets(text).offsets().isIdentity())
                .isTrue();
    }
}
