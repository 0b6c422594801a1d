package io.github.diembao.archive;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one class that touches the CSV library: rows under a header line that names the fields, UTF-8. */
final class CsvSource implements EventSource {

    private final InputStream in;
    private final String source;
    private final InputOptions options;
    private final RecordFields fields;
    private @Nullable CloseableIterator<NamedCsvRecord> rows;

    CsvSource(InputStream in, String source, InputOptions options) {
        this.in = in;
        this.source = source;
        this.options = options;
        this.fields = new RecordFields(options);
    }

    @Override
    public @Nullable Step next() {
        CloseableIterator<NamedCsvRecord> open = rows;
        if (open == null) {
            open = CsvReader.builder()
                    .fieldSeparator(source.contains(".tsv") ? '\t' : ',')
                    .maxBufferSize(options.maxBytes())
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .iterator();
            rows = open;
        }
        if (!open.hasNext()) {
            return null;
        }
        NamedCsvRecord row = open.next();
        Map<String, String> values = new HashMap<>();
        for (String theirs : row.getHeader()) {
            String field = fields.ourName(theirs.startsWith("\uFEFF") ? theirs.substring(1) : theirs);
            if (field != null) {
                row.findField(theirs).ifPresent(value -> values.put(field, value));
            }
        }
        return new Step.Done(fields.input(values, source + ":" + row.getStartingLineNumber()));
    }

    @Override
    public String name() {
        return source;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
