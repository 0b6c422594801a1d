package io.github.diembao;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.diembao.render.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Validates every record that a test writes against the schema in the jar. */
public final class RecordSchema {

    private static final Schema SCHEMA = load();

    private RecordSchema() {}

    private static Schema load() {
        try (InputStream in = ArticleJson.schema()) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with the violations where the line is no valid record. */
    public static void validate(String line) {
        assertThat(SCHEMA.validate(line, InputFormat.JSON))
                .as("violations of the record's schema in %.200s", line)
                .isEmpty();
    }
}
