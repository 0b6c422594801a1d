package io.github.diembao.archive;

import io.github.diembao.InputContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small inputs and reads events of them. */
final class Inputs {

    static final String PAGE = "<!DOCTYPE html><html><body><p>Sáng 14/11, xã họp bàn việc làm đường.</p></body></html>";

    private Inputs() {}

    static List<InputEvent> events(InputOptions options, Path... inputs) {
        List<InputEvent> events = new ArrayList<>();
        List<String> arguments = List.of(inputs).stream().map(Path::toString).toList();
        try (InputCursor cursor = InputCursor.open(arguments, options, InputStream.nullInputStream())) {
            InputEvent event;
            while ((event = cursor.next()) != null) {
                events.add(event);
            }
        }
        return events;
    }

    /** One line an event: {@code KIND source} or {@code REASON source}. */
    static List<String> told(List<InputEvent> events) {
        return events.stream().map(Inputs::told).toList();
    }

    private static String told(InputEvent event) {
        if (event instanceof ArticleInput input) {
            return input.kind() + " " + input.context().source();
        }
        if (event instanceof InputFailure failure) {
            return failure.reason() + " " + failure.source();
        }
        return "skipped " + ((SkippedFile) event).source();
    }

    static InputOptions limits(int maxBytes, int maxRatio) {
        return new InputOptions(null, InputContext.none(), java.util.Map.of(), maxBytes, maxRatio);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    /** Packs pairs of name and content. */
    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    /** A response record of a WARC file. */
    static byte[] warcResponse(String url, String httpHead, byte[] body) {
        byte[] head = utf8(httpHead.replace("\n", "\r\n") + "\r\n\r\n");
        String warc = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                + java.util.UUID.nameUUIDFromBytes(utf8(url))
                + ">\r\nWARC-Date: 2022-11-14T09:00:00Z\r\nWARC-Target-URI: " + url
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (head.length + body.length)
                + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(utf8(warc));
        record.writeBytes(head);
        record.writeBytes(body);
        record.writeBytes(utf8("\r\n\r\n"));
        return record.toByteArray();
    }
}
