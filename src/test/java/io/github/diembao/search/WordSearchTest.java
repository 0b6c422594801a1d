package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.diembao.text.TextKeys;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are found by their syllables; the measure itself is right. */
class WordSearchTest {

    @TempDir
    Path folder;

    private final WordSearchBenchmark measure;

    WordSearchTest() throws Exception {
        measure = new WordSearchBenchmark(Treebank.read(
                Path.of(WordSearchTest.class.getResource("words.conllu").toURI())));
    }

    @Test
    void wordsComeFromTheTreebank() {
        assertThat(measure.sample(2, 10)).containsExactly("hội nghị", "nông thôn", "tổ chức");
        assertThat(measure.sample(3, 10)).containsExactly("hợp tác xã");
        assertThat(measure.sample(2, 1)).hasSize(1);
    }

    @Test
    void precisionCountsTheRanksOfWhatIsWanted() {
        List<String> words = List.of("hội nghị");
        assertThat(measure.map(words, word -> List.of("s0", "s3"))).isEqualTo(1);
        assertThat(measure.map(words, word -> List.of("s1", "s0", "s2", "s3"))).isCloseTo(0.5, within(1e-9));
        assertThat(measure.map(words, word -> List.of("s3"))).isEqualTo(0.5);
        assertThat(measure.map(words, word -> List.of())).isZero();
    }

    @Test
    void wordsRankBeforeTheirScatteredSyllables() {
        measure.index(folder);
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            List<String> words = measure.sample(2, 10);
            assertThat(measure.map(words, word -> WordSearchBenchmark.ids(index, word)))
                    .isEqualTo(1);
            assertThat(measure.map(words, word -> WordSearchBenchmark.ids(index, TextKeys.fold(word))))
                    .isEqualTo(1);
        }
    }
}
