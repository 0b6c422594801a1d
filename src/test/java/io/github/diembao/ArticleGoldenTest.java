package io.github.diembao;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.archive.ArticleRun;
import io.github.diembao.archive.InputCursor;
import io.github.diembao.archive.InputOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every article of {@code testdata/articles} against its golden file in {@code testdata/expected}. After a change that
 * is meant, {@code mvn test -Dtest=ArticleGoldenTest -Dgolden.update=true} rewrites them; read the difference.
 */
class ArticleGoldenTest {

    private static final Path ARTICLES = Path.of("testdata", "articles");
    private static final Path EXPECTED = Path.of("testdata", "expected");

    @TestFactory
    Stream<DynamicTest> articlesReadAsTheirGoldenFilesSay() throws IOException {
        TreeMap<String, String> digests = new TreeMap<>();
        try (InputCursor inputs = InputCursor.open(
                List.of(ARTICLES.toString()), InputOptions.defaults(), InputStream.nullInputStream())) {
            new ArticleRun(ArticleReader.create())
                    .run(
                            inputs,
                            article -> digests.put(article.source(), ArticleDigest.of(article)),
                            failure -> digests.put(failure.source(), failure.message()));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            for (var entry : digests.entrySet()) {
                Files.writeString(file(entry.getKey()), entry.getValue());
            }
        }
        return digests.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(entry.getValue()).isEqualTo(Files.readString(file(entry.getKey())))));
    }

    private static Path file(String source) {
        return EXPECTED.resolve(source.replace('/', '_').replace(':', '_') + ".txt");
    }
}
