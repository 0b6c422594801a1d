package io.github.diembao.cli;

import io.github.diembao.archive.BulkSummary;
import io.github.diembao.archive.FieldDrift;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The summary of a bulk run for people and for programs. */
final class SummaryText {

    private static final double TELLING_SHARE = 0.1;
    private static final int MOST_DRIFT_LINES = 20;

    private SummaryText() {}

    static String lines(BulkSummary summary) {
        double seconds = Math.max(1e-3, summary.elapsed().toNanos() / 1e9);
        StringBuilder lines = new StringBuilder();
        summary.counts().forEach((name, count) -> {
            if (!isDrift(name)) {
                lines.append(String.format(Locale.ROOT, "%10d  %s%n", count, name));
            }
        });
        appendDrift(summary.drift(), lines);
        if (summary.resumed() > 0) {
            lines.append(String.format(Locale.ROOT, "%10d  taken over from the earlier run%n", summary.resumed()));
        }
        lines.append(String.format(
                Locale.ROOT,
                "%10.1f  seconds, %.0f articles/s, %.1f MB/s%n",
                seconds,
                (summary.articles() - summary.resumed()) / seconds,
                summary.bytes() / 1e6 / seconds));
        return lines.toString();
    }

    /** The worst first; a single page is no drift. */
    private static void appendDrift(List<FieldDrift> drift, StringBuilder lines) {
        List<FieldDrift> worst = drift.stream()
                .filter(d -> d.pages() > 1 && d.share() >= TELLING_SHARE)
                .sorted(Comparator.comparingDouble(FieldDrift::share).reversed())
                .toList();
        for (FieldDrift d : worst.subList(0, Math.min(MOST_DRIFT_LINES, worst.size()))) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%9.0f%%  without %s: %s %s, %d of %d pages%n",
                    100 * d.share(),
                    d.field(),
                    d.template(),
                    d.month(),
                    d.missing(),
                    d.pages()));
        }
        if (worst.size() > MOST_DRIFT_LINES) {
            lines.append(String.format(
                    Locale.ROOT, "%10d  more of these, see --summary%n", worst.size() - MOST_DRIFT_LINES));
        }
    }

    /** Counts of templates and months are told as drift. */
    private static boolean isDrift(String name) {
        return name.startsWith("pages ") || name.startsWith("missing ");
    }

    static String json(BulkSummary summary) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("counts");
            summary.counts().forEach((name, count) -> {
                if (!isDrift(name)) {
                    json.writeNumberProperty(name, count);
                }
            });
            json.writeEndObject();
            json.writeArrayPropertyStart("drift");
            for (FieldDrift drift : summary.drift()) {
                json.writeStartObject();
                json.writeStringProperty("template", drift.template());
                json.writeStringProperty("month", drift.month());
                json.writeStringProperty("field", drift.field());
                json.writeNumberProperty("missing", drift.missing());
                json.writeNumberProperty("pages", drift.pages());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberProperty("resumed", summary.resumed());
            json.writeNumberProperty("bytes", summary.bytes());
            double seconds = Math.max(1e-3, summary.elapsed().toNanos() / 1e9);
            json.writeNumberProperty("seconds", seconds);
            json.writeNumberProperty("articlesPerSecond", (summary.articles() - summary.resumed()) / seconds);
            json.writeNumberProperty("bytesPerSecond", summary.bytes() / seconds);
            json.writeBooleanProperty("complete", summary.complete());
            json.writeEndObject();
        }
        return out.toString();
    }
}
