package io.github.diembao.archive;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
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
    private boolean anything;
    private @Nullable CloseableIterator<NamedCsvRecord> rows;

    CsvSource(InputStream in, String source, InputOptions options) {
        this.in = in;
        this.source = source;
        this.options = options;
        this.fields = new RecordFields(options);
    }

    @Override
    public @Nullable Step next() throws IOException {
        try {
            return read();
        } catch (CsvParseException e) {
            // Where the next row starts can't be told any more.
            String why = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new InputLimitException(e.getMessage() + why, e);
        }
    }

    private @Nullable Step read() {
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
            if (anything) {
                return null;
            }
            anything = true;
            return new Step.Done(new InputFailure(source, InputFailure.Reason.EMPTY, "no rows under a header line"));
        }
        anything = true;
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
