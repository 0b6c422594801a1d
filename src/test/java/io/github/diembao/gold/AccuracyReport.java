package io.github.diembao.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes {@code target/accuracy.md} and holds every figure against {@code testdata/gold/thresholds.tsv}, whose minima
 * only rise.
 */
public final class AccuracyReport {

    private static final Path PARTS = Path.of("target", "accuracy");

    private AccuracyReport() {}

    /**
     * Publishes the scores of one gold file and checks them.
     *
     * @param kind such as {@code dates.dev}
     * @param scores measure to score, in the order of the table
     */
    public static synchronized void publish(String kind, Map<String, Score> scores) throws IOException {
        StringBuilder rows = new StringBuilder();
        scores.forEach((measure, score) -> rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f | %d | %d | %d |%n",
                kind,
                measure,
                score.precision(),
                score.recall(),
                score.f1(),
                score.right(),
                score.found(),
                score.wanted())));
        Files.createDirectories(PARTS);
        Files.writeString(PARTS.resolve(kind + ".md"), rows);
        System.out.print(rows);
        compose();
        List<String> short_ = new ArrayList<>();
        for (String line : GoldFiles.lines("thresholds.tsv")) {
            String[] cells = line.split("\t");
            if (cells[0].equals(kind)) {
                Score score = scores.get(cells[1]);
                assertThat(score).as("measure " + cells[1] + " of " + kind).isNotNull();
                if (score.f1() < Double.parseDouble(cells[2])) {
                    short_.add(String.format(Locale.ROOT, "%s %.4f < %s", cells[1], score.f1(), cells[2]));
                }
            }
        }
        assertThat(short_)
                .as("figures of " + kind + " under their committed minimum")
                .isEmpty();
    }

    private static void compose() throws IOException {
        StringBuilder table = new StringBuilder("# Accuracy on the development gold\n\n"
                + "| gold | measure | precision | recall | F1 | right | found | wanted |\n"
                + "|---|---|--:|--:|--:|--:|--:|--:|\n");
        try (Stream<Path> parts = Files.list(PARTS)) {
            for (Path part : parts.sorted().toList()) {
                table.append(Files.readString(part));
            }
        }
        Files.writeString(Path.of("target", "accuracy.md"), table);
    }
}
