package io.github.diembao.document;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scores the development gold field by field. */
class DocumentGoldTest {

    private static final List<String> FIELDS = List.of(
            "id", "form", "kind", "number", "year", "symbol", "issuer", "term", "date", "subject", "antecedent");

    private final DocumentReferenceExtractor extractor = DocumentReferenceExtractor.create();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    @Test
    void developmentGold() throws IOException {
        for (JsonNode sentence : GoldFiles.jsonLines("documents.dev.jsonl")) {
            score(sentence);
        }
        AccuracyReport.publish("documents.dev", scores);
    }

    private void score(JsonNode sentence) {
        JsonNode context = sentence.get("context");
        ExtractionContext where = ExtractionContext.published(
                        LocalDate.parse(context.get("date").asString()))
                .withPlace(string(context.get("place")));
        List<DocumentReference> found = extractor.extract(sentence.get("text").asString(), where);
        List<DocumentReference> unmatched = new ArrayList<>(found);
        if (sentence.get("refs").isEmpty()) {
            measure("traps silent").add(found.isEmpty() ? 1 : 0, 1, 1);
        }
        for (JsonNode wanted : sentence.get("refs")) {
            DocumentReference match = take(unmatched, wanted);
            boolean exact = match != null
                    && match.span().start() == wanted.get("start").asInt()
                    && match.span().end() == wanted.get("end").asInt();
            boolean full = match != null
                    && match.fullSpan().start() == wanted.get("fullStart").asInt()
                    && match.fullSpan().end() == wanted.get("fullEnd").asInt();
            measure("core span").add(exact ? 1 : 0, match == null ? 0 : 1, 1);
            measure("full span").add(full ? 1 : 0, match == null ? 0 : 1, 1);
            for (String field : FIELDS) {
                boolean right = match != null && Objects.equals(value(match, field), string(wanted.get(field)));
                measure(field).add(right ? 1 : 0, match == null ? 0 : 1, 1);
            }
            int provisions = wanted.get("provisions").size();
            measure("provisions")
                    .add(match != null && match.provisions().size() == provisions ? 1 : 0, match == null ? 0 : 1, 1);
        }
        measure("core span").add(0, unmatched.size(), 0);
        measure("id").add(0, unmatched.size(), 0);
    }

    private Score measure(String name) {
        return scores.computeIfAbsent(name, n -> new Score());
    }

    private static @Nullable DocumentReference take(List<DocumentReference> found, JsonNode wanted) {
        for (DocumentReference reference : found) {
            if (reference.span().start() < wanted.get("end").asInt()
                    && wanted.get("start").asInt() < reference.span().end()) {
                found.remove(reference);
                return reference;
            }
        }
        return null;
    }

    private static @Nullable String value(DocumentReference reference, String field) {
        Object value = switch (field) {
            case "id" -> reference.id();
            case "form" -> reference.form().name().toLowerCase(java.util.Locale.ROOT);
            case "kind" -> reference.kind();
            case "number" -> reference.number();
            case "year" -> reference.year();
            case "symbol" -> reference.symbol();
            case "issuer" -> reference.issuer();
            case "term" -> reference.term();
            case "date" -> reference.issuedOn();
            case "subject" -> reference.subject();
            case "antecedent" -> reference.antecedent();
            default -> throw new IllegalArgumentException(field);
        };
        return value == null ? null : value.toString();
    }

    private static @Nullable String string(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }
}
