package io.github.diembao.date;

import io.github.diembao.gold.AccuracyReport;
import io.github.diembao.gold.GoldFiles;
import io.github.diembao.gold.Score;
import io.github.diembao.text.ExtractionContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scores the extractor on the development gold. */
class DateGoldTest {

    private record Wanted(int start, int end, String type, String value) {}

    @Test
    void reachesTheCommittedFigures() throws IOException {
        Score strict = new Score();
        Score strictValue = new Score();
        Score overlapValue = new Score();
        Score reject = new Score();
        for (JsonNode line : GoldFiles.jsonLines("dates.dev.jsonl")) {
            ExtractionContext context = ExtractionContext.published(
                    LocalDate.parse(line.get("publishedAt").asString()));
            List<DateMention> found =
                    DateExtractor.create().extract(line.get("text").asString(), context);
            List<Wanted> wanted = new ArrayList<>();
            for (JsonNode item : line.get("gold")) {
                wanted.add(new Wanted(
                        item.get("start").asInt(),
                        item.get("end").asInt(),
                        item.get("type").asString(),
                        item.get("value").asString()));
            }
            int spans = 0;
            int values = 0;
            int overlaps = 0;
            for (Wanted gold : wanted) {
                for (DateMention mention : found) {
                    boolean same = mention.span().start() == gold.start()
                            && mention.span().end() == gold.end();
                    boolean value = gold.value().equals(mention.value())
                            && gold.type().equals(mention.type().name());
                    boolean overlap = mention.span().start() < gold.end()
                            && gold.start() < mention.span().end();
                    spans += same ? 1 : 0;
                    values += same && value ? 1 : 0;
                    overlaps += overlap && value ? 1 : 0;
                }
            }
            strict.add(spans, found.size(), wanted.size());
            strictValue.add(values, found.size(), wanted.size());
            overlapValue.add(overlaps, found.size(), wanted.size());
            if (wanted.isEmpty()) {
                reject.add(0, found.size(), 0);
            }
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        scores.put("strict span", strict);
        scores.put("strict span + value", strictValue);
        scores.put("overlap + value", overlapValue);
        scores.put("reject sentences", reject);
        AccuracyReport.publish("dates.dev", scores);
    }
}
