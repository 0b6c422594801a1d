package io.github.diembao.official;

import io.github.diembao.gold.AccuracyReport;
import io.github.diembao.gold.GoldFiles;
import io.github.diembao.gold.Score;
import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.TextKeys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scores officials on the development gold; bodies there are completed from the passage alone. */
class OfficialsGoldTest {

    @Test
    void officialsReachTheirCommittedFigures() throws IOException {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (String measure : List.of("name", "mention", "name+role", "name+role+organization", "ordinary persons")) {
            scores.put(measure, new Score());
        }
        for (JsonNode passage : GoldFiles.jsonLines("officials.dev.jsonl")) {
            score(passage, scores);
        }
        AccuracyReport.publish("officials.dev", scores);
    }

    private static void score(JsonNode passage, Map<String, Score> scores) {
        String text = passage.get("text").asString();
        List<String> optional = new ArrayList<>();
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (JsonNode person : passage.get("persons")) {
            String name = TextKeys.searchKey(person.get("name").asString());
            if (person.has("optional")) {
                optional.add(name);
                continue;
            }
            add(wanted, "name", name);
            for (JsonNode mention : person.get("mentions")) {
                if (!mention.get("type").asString().equals("role")) {
                    add(wanted, "mention", name + "@" + mention.get("start").asInt());
                }
            }
            for (JsonNode position : person.get("positions")) {
                if (!position.has("event")) {
                    String role =
                            name + "|" + TextKeys.searchKey(position.get("role").asString())
                                    + (position.has("former") ? "|former" : "");
                    add(wanted, "name+role", role);
                    add(
                            wanted,
                            "name+role+organization",
                            role + "|"
                                    + TextKeys.searchKey(
                                            position.get("organization").asString()));
                }
            }
        }
        for (Official official : OfficialExtractor.create().extract(text, ExtractionContext.none())) {
            String name = TextKeys.searchKey(official.name());
            if (optional.contains(name)) {
                continue;
            }
            add(found, "name", name);
            official.mentions()
                    .forEach(m -> add(found, "mention", name + "@" + m.span().start()));
            for (Position position : official.positions()) {
                String role = name + "|" + TextKeys.searchKey(position.role()) + (position.former() ? "|former" : "");
                String organization = position.organization();
                add(found, "name+role", role);
                add(
                        found,
                        "name+role+organization",
                        role + "|" + (organization == null ? "" : TextKeys.searchKey(organization)));
            }
        }
        for (String measure : List.of("name", "mention", "name+role", "name+role+organization")) {
            List<String> want = wanted.getOrDefault(measure, List.of());
            List<String> have = found.getOrDefault(measure, List.of());
            List<String> missed = new ArrayList<>(want);
            int right = 0;
            List<String> wrong = new ArrayList<>();
            for (String item : have) {
                if (missed.remove(item)) {
                    right++;
                } else {
                    wrong.add(item);
                }
            }
            scores.get(measure).add(right, have.size(), want.size());
            if (!missed.isEmpty() || !wrong.isEmpty()) {
                System.out.println(
                        passage.get("id").asString() + " " + measure + " missed " + missed + " wrong " + wrong);
            }
        }
        int reported = 0;
        for (String list : List.of("other_persons", "not_persons")) {
            for (JsonNode person : passage.get(list)) {
                String name = TextKeys.searchKey(person.get("text").asString());
                reported += found.getOrDefault("name", List.of()).contains(name) ? 1 : 0;
            }
        }
        scores.get("ordinary persons").add(0, reported, 0);
    }

    private static void add(Map<String, List<String>> lists, String key, String item) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
    }
}
