package io.github.diembao.cli;

import io.github.diembao.archive.BulkSummary;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The summary of a bulk run for people and for programs. */
final class SummaryText {

    private SummaryText() {}

    static String lines(BulkSummary summary) {
        double seconds = Math.max(1e-3, summary.elapsed().toNanos() / 1e9);
        StringBuilder lines = new StringBuilder();
        summary.counts().forEach((name, count) -> lines.append(String.format(Locale.ROOT, "%10d  %s%n", count, name)));
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

    static String json(BulkSummary summary) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("counts");
            summary.counts().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeNumberProperty("resumed", summary.resumed());
            json.writeNumberProperty("bytes", summary.bytes());
            json.writeNumberProperty("seconds", summary.elapsed().toNanos() / 1e9);
            json.writeBooleanProperty("complete", summary.complete());
            json.writeEndObject();
        }
        return out.toString();
    }
}
