package io.github.diembao.archive;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A failure as one JSON object. */
final class FailureJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FailureJson() {}

    static String line(InputFailure failure) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("source", failure.source());
            json.writeStringProperty("reason", failure.reason().name());
            json.writeStringProperty("message", failure.message());
            json.writeEndObject();
        }
        return out.toString();
    }
}
