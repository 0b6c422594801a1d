package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.search.VietnameseAnalyzer.Marks;
import io.github.diembao.text.TextKeys;
import io.github.diembao.text.TextNormalizer;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseAnalyzerTest {

    private static final Analyzer KEEP = new VietnameseAnalyzer();
    private static final Analyzer FOLD = new VietnameseAnalyzer(Marks.FOLD, false);
    private static final Analyzer BOTH = new VietnameseAnalyzer(Marks.BOTH, false);
    private static final Analyzer PAIRS = new VietnameseAnalyzer(Marks.KEEP, true);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kết luận số 21-KL/TW;             kết luận số 21|21-kl/tw kl tw",
                "KẾT LUẬN SỐ 21–KL/TW;             kết luận số 21|21-kl/tw kl tw",
                "Nghị định 100/2019/NĐ-CP;         nghị định 100|100/2019/nđ-cp 2019 nđ cp",
                "Luật số 02/2021/QH15, 3/4;        luật số 02|02/2021/qh15 2021 qh15 3 4",
                "12a-QĐ/TU;                        12a|12a-qđ/tu qđ tu",
                "ngày 25/10/2021;                  ngày 25 10 2021",
                "TP.HCM, PGS.TS;                   tp hcm pgs ts",
                "21, KL, TW;                       21 kl tw",
                "21 KL TW;                         21 kl tw",
                "hoà bình, hòa bình;               hòa bình hòa bình",
                "xã Cư M'gar, H’Mông;              xã cư mgar hmông",
                "'hội' Trump's;                    hội trump s",
                "4G, 19h30, 1.500 đồng;            4g 19h30 1 500 đồng",
                "số\u202F21 đa\u200Bdạng;          số 21 đadạng",
                "Ðảng bộ QÐ;                       đảng bộ qđ",
                "中国 hữu nghị;                     中 国 hữu nghị",
            })
    void cutsIntoSyllablesAndAddsWholeSymbols(String text, String tokens) {
        assertThat(Tokens.line(KEEP, text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Đường về, an ninh;        đường|duong về|ve an ninh",
                "100/2019/NĐ-CP;           100|100/2019/nđ-cp|100/2019/nd-cp 2019 nđ|nd cp",
            })
    void keepsTheOriginalBeforeTheFoldedTerm(String text, String tokens) {
        assertThat(Tokens.line(BOTH, text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kết luận, xây dựng Đảng;       kết|kết_luận luận xây|xây_dựng dựng|dựng_đảng đảng",
                "số 21-KL/TW về;                số|số_21 21|21-kl/tw kl tw|tw_về về",
            })
    void pairsDoNotCrossPunctuation(String text, String tokens) {
        assertThat(Tokens.line(PAIRS, text)).isEqualTo(tokens);
    }

    @Test
    void pairsDoNotCrossParagraphs() {
        assertThat(Tokens.line(PAIRS, "xây\ndựng\n\nđảng")).isEqualTo("xây|xây_dựng dựng đảng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é\u0302", "e\u0301\u0302", "e\u0302\u0301", "ế", "ê\u0301"})
    void marksTypedInAnyOrderMakeOneTerm(String letter) {
        String text = "k" + letter + "t luận";
        List<Tokens.Token> tokens = Tokens.of(KEEP, text);
        assertThat(tokens.get(0).term()).isEqualTo("kết");
        assertThat(text.substring(tokens.get(0).start(), tokens.get(0).end())).isEqualTo("k" + letter + "t");
        assertThat(text.substring(tokens.get(1).start(), tokens.get(1).end())).isEqualTo("luận");
    }

    @Test
    void removedCharactersStayOutsideTheToken() {
        String text = "\uFEFFkết\u200B, lu\u00ADận\u200B Ðảng";
        List<Tokens.Token> tokens = Tokens.of(KEEP, text);
        assertThat(tokens)
                .extracting(t -> text.substring(t.start(), t.end()))
                .containsExactly("kết", "lu\u00ADận", "Ðảng");
    }

    @Test
    void normalizesSingleTermsForQueries() {
        assertThat(KEEP.normalize("text", "Hoà")).isEqualTo(new BytesRef("hòa"));
        assertThat(FOLD.normalize("text", "ĐƯỜNG")).isEqualTo(new BytesRef("duong"));
    }

    @ParameterizedTest
    @EnumSource(Marks.class)
    void anyTextGivesASoundStreamHoweverItIsRead(Marks marks) {
        Random random = new Random(20_221_114);
        Analyzer analyzer = new VietnameseAnalyzer(marks, marks != Marks.KEEP);
        for (int round = 0; round < 100; round++) {
            String text = RandomText.of(random, random.nextInt(300));
            List<Tokens.Token> tokens = Tokens.of(analyzer, text);
            assertThat(Tokens.inPieces(analyzer, text, random)).isEqualTo(tokens);
            assertThat(Tokens.of(analyzer, text)).isEqualTo(tokens);
        }
    }

    @Test
    void longTextsAreReadInPiecesWithoutATrace() {
        Random random = new Random(7);
        for (int round = 0; round < 2; round++) {
            String text = RandomText.of(random, 40_000);
            for (Tokens.Token token : Tokens.of(KEEP, text)) {
                if (token.length() == 1 && token.end() - token.start() < 50) {
                    String surface = TextNormalizer.normalize(text.substring(token.start(), token.end()));
                    String joined = surface.codePointAt(surface.length() - 1) == '\''
                            ? surface
                            : surface.replaceAll("['’‘]", "");
                    assertThat(TextKeys.searchKey(joined)).isEqualTo(token.term());
                }
            }
        }
    }

    @Test
    void decomposedTextGivesTheTermsOfComposedText() {
        String text = "Ủy ban nhân dân tỉnh ban hành Quyết định số 09/2022/QĐ-UBND về phường, xã ở miền ngược";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Tokens.line(KEEP, decomposed)).isEqualTo(Tokens.line(KEEP, text));
        Tokens.of(KEEP, decomposed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1-a/", "1/2021/", "a'", "1-", "\u0301", "\ud800", "kết ", "\u200B", "中", "-", "aaaaaaaaaa"})
    void hostileTextsTakeLinearTime(String trigger) {
        String text = trigger.repeat(40_000 / trigger.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> Tokens.of(new VietnameseAnalyzer(Marks.BOTH, true), text));
    }

    @Test
    void everyPairOfVowelsHasItsKey() {
        String vowels = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵäëñ";
        String all = vowels + vowels.toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        for (char first : all.toCharArray()) {
            for (char second : all.toCharArray()) {
                text.append('h').append(first).append(second).append(' ');
                text.append("qu").append(first).append(second).append("n ");
            }
        }
        assertThat(Tokens.line(KEEP, text.toString()))
                .isEqualTo(TextKeys.searchKey(text.toString()).strip());
        assertThat(Tokens.line(FOLD, text.toString()))
                .isEqualTo(TextKeys.fold(TextKeys.searchKey(text.toString())).strip());
    }

    @Test
    void theAnalyzerGivesWhatItsNamedPartsGive() throws Exception {
        Analyzer parts = CustomAnalyzer.builder()
                .addCharFilter("vietnameseNormalizing")
                .withTokenizer("vietnamese")
                .addTokenFilter("vietnameseToneStyle")
                .addTokenFilter("vietnameseDocumentReference")
                .build();
        Analyzer folding = CustomAnalyzer.builder()
                .addCharFilter("vietnameseNormalizing")
                .withTokenizer("vietnamese")
                .addTokenFilter("vietnameseToneStyle")
                .addTokenFilter("vietnameseDocumentReference")
                .addTokenFilter("vietnameseFold")
                .build();
        Random random = new Random(21);
        for (int round = 0; round < 60; round++) {
            String text = RandomText.of(random, random.nextInt(300));
            assertThat(Tokens.of(KEEP, text)).isEqualTo(Tokens.of(parts, text));
            assertThat(Tokens.of(FOLD, text)).isEqualTo(Tokens.of(folding, text));
        }
    }
}
