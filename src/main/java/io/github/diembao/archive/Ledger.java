package io.github.diembao.archive;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is finished: one line for each batch of inputs whose records are safely in the output. A torn last line counts
 * as not written.
 */
final class Ledger implements Closeable {

    /**
     * A finished batch.
     *
     * @param digest what tells the batch's inputs and their contents
     * @param outputEnd length of the output after the batch
     * @param errorsEnd length of the errors file after the batch
     * @param counts counts of the batch
     */
    record Entry(String digest, long outputEnd, long errorsEnd, Map<String, Long> counts) {}

    private static final JsonFactory JSON = new JsonFactory();

    private final FileChannel channel;

    private Ledger(FileChannel channel) {
        this.channel = channel;
    }

    /** Reads the whole entries of a ledger; none where there is no file. */
    static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (!Files.exists(file)) {
            return entries;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line;
            while ((line = lines.readLine()) != null) {
                Entry entry = parse(line);
                if (entry == null) {
                    break;
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Starts a ledger that holds the given entries already. */
    static Ledger start(Path file, List<Entry> entries) throws IOException {
        StringBuilder lines = new StringBuilder();
        entries.forEach(entry -> lines.append(format(entry)));
        OutputTarget.replace(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        return new Ledger(FileChannel.open(file, StandardOpenOption.APPEND));
    }

    void append(Entry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap(format(entry).getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    private static String format(Entry entry) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("digest", entry.digest());
            json.writeNumberProperty("output", entry.outputEnd());
            json.writeNumberProperty("errors", entry.errorsEnd());
            json.writeObjectPropertyStart("counts");
            entry.counts().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static @Nullable Entry parse(String line) {
        String digest = null;
        long output = -1;
        long errors = -1;
        Map<String, Long> counts = new TreeMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                switch (String.valueOf(name)) {
                    case "digest" -> digest = json.getString();
                    case "output" -> output = json.getLongValue();
                    case "errors" -> errors = json.getLongValue();
                    default -> {
                        while (json.nextToken() != JsonToken.END_OBJECT) {
                            String count = json.currentName();
                            json.nextToken();
                            counts.put(count, json.getLongValue());
                        }
                    }
                }
            }
        } catch (JacksonException e) {
            return null;
        }
        return digest == null || output < 0 || errors < 0 ? null : new Entry(digest, output, errors, counts);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
