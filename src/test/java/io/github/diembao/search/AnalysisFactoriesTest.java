package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisFactoriesTest {

    @Test
    void customAnalyzerLoadsEveryPartByName() throws Exception {
        Analyzer analyzer = CustomAnalyzer.builder()
                .addCharFilter("vietnameseNormalizing")
                .withTokenizer("vietnamese")
                .addTokenFilter("vietnameseToneStyle")
                .addTokenFilter("vietnameseDocumentReference")
                .addTokenFilter("vietnameseSyllablePair")
                .addTokenFilter("vietnameseFold", "preserveOriginal", "true")
                .build();
        assertThat(Tokens.line(analyzer, "Kê\u0301t luận 21-KL/TW"))
                .isEqualTo("kết|ket|kết_luận|ket_luan luận|luan|luận_21|luan_21 21|21-kl/tw kl tw");
        assertThat(analyzer.normalize("text", "HOÀ")).isEqualTo(new BytesRef("hoa"));
    }

    @Test
    void onlyPairsWhereAskedFor() throws Exception {
        Analyzer analyzer = CustomAnalyzer.builder()
                .withTokenizer("vietnamese")
                .addTokenFilter("vietnameseSyllablePair", "outputUnigrams", "false")
                .build();
        assertThat(Tokens.line(analyzer, "xây dựng Đảng, về 21 điều")).isEqualTo("xây_dựng dựng_Đảng về_21 21_điều");
        assertThat(Tokens.of(analyzer, "xây dựng Đảng, về 21 điều"))
                .extracting(Tokens.Token::increment)
                .containsExactly(1, 1, 2, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vietnameseToneStyle", "vietnameseDocumentReference", "vietnameseFold", "vietnameseSyllablePair"
            })
    void wrongParametersAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenFilterFactory.forName(name, new java.util.HashMap<>(Map.of("colour", "red"))))
                .withStackTraceContaining("colour");
    }

    @Test
    void wrongParametersOfTokenizerAndCharFilterAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TokenizerFactory.forName("vietnamese", new java.util.HashMap<>(Map.of("colour", "red"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharFilterFactory.forName(
                        "vietnameseNormalizing", new java.util.HashMap<>(Map.of("colour", "red"))));
    }
}
