package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneStyleTest {

    private static final List<UnaryOperator<String>> CASES = List.of(
            word -> word,
            word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
            word -> word.toUpperCase(Locale.ROOT));

    private static List<ResourceTable.Row> pairs(String kind) throws IOException {
        try (Reader in = Files.newBufferedReader(Path.of("testdata/gold/tone-styles.tsv"))) {
            return ResourceTable.read(in, "tone-styles.tsv").stream()
                    .filter(row -> row.get("kind").equals(kind))
                    .toList();
        }
    }

    @Test
    void everyAttestedPairConvertsBothWaysInEveryCase() throws IOException {
        assertThat(pairs("differs"))
                .hasSize(81)
                .allSatisfy(row -> CASES.forEach(cased -> {
                    String old = cased.apply(row.get("old_style"));
                    String modern = cased.apply(row.get("new_style"));
                    assertThat(ToneStyle.NEW.convert(old)).isEqualTo(modern);
                    assertThat(ToneStyle.OLD.convert(modern)).isEqualTo(old);
                    assertThat(ToneStyle.NEW.convert(modern)).isSameAs(modern);
                    assertThat(ToneStyle.OLD.convert(old)).isSameAs(old);
                }));
    }

    @Test
    void noLookAlikeChanges() throws IOException {
        assertThat(pairs("same"))
                .hasSize(838)
                .allSatisfy(row -> CASES.forEach(cased -> {
                    String word = cased.apply(row.get("old_style"));
                    assertThat(ToneStyle.NEW.convert(word)).isSameAs(word);
                    assertThat(ToneStyle.OLD.convert(word)).isSameAs(word);
                }));
    }

    /** What the converter relies on to pass over syllables without parsing them. */
    @Test
    void noStyleMovesAToneFromALetterThatKeepsIt() {
        assertThat(ResourceTable.read(SyllableTable.class, "rimes.tsv")).allSatisfy(row -> {
            String rime = row.get("rime");
            for (int i = 0; i < rime.length(); i++) {
                if (VietnameseLetters.keepsTone(rime.charAt(i))) {
                    assertThat(List.of(row.get("old"), row.get("new"))).containsOnly(String.valueOf(i + 1));
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'Thanh Hóa, Hoà Bình và UỶ BAN', 'Thanh Hóa, Hòa Bình và ỦY BAN', 'Thanh Hoá, Hoà Bình và UỶ BAN'",
        "'qúy tòan gỉa', 'qúy tòan gỉa', 'qúy tòan gỉa'",
        "'Zoà hoàx hòa_b', 'Zoà hoàx hòa_b', 'Zoà hoàx hoà_b'",
        "'x2hoà', 'x2hòa', 'x2hoà'",
    })
    void convertsSyllablesInsideAText(String text, String old, String modern) {
        assertThat(ToneStyle.OLD.convert(text)).isEqualTo(old);
        assertThat(ToneStyle.NEW.convert(text)).isEqualTo(modern);
    }

    @Test
    void wholeArticlesKeepEverythingElse() throws IOException {
        try (Stream<Path> articles = Files.list(Path.of("testdata/articles"))) {
            for (Path article : articles.sorted().toList()) {
                String text = TextNormalizer.normalize(Files.readString(article));
                String old = ToneStyle.OLD.convert(text);
                String modern = ToneStyle.NEW.convert(text);
                assertThat(ToneStyle.OLD.convert(modern)).isEqualTo(old);
                assertThat(ToneStyle.NEW.convert(old)).isEqualTo(modern);
                assertThat(old).hasSameSizeAs(text);
                assertThat(TextKeys.fold(old)).isEqualTo(TextKeys.fold(text)).isEqualTo(TextKeys.fold(modern));
            }
        }
    }
}
