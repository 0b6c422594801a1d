package io.github.diembao.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Some consecutive events of a run with a digest of their sources and contents: the unit that is committed. */
record Batch(List<InputEvent> events, String digest, long bytes) {

    /** Events in a batch; small enough to redo, large enough that committing costs nothing. */
    static final int SIZE = 64;

    /** Content in a batch, so that few large inputs make a batch too. */
    private static final long LARGEST = 24L << 20;

    /** Reads the next batch, or returns null at the end. */
    static @Nullable Batch read(InputCursor inputs) {
        List<InputEvent> events = new ArrayList<>(SIZE);
        MessageDigest digest = sha256();
        long bytes = 0;
        InputEvent event;
        while (events.size() < SIZE && bytes < LARGEST && (event = inputs.next()) != null) {
            events.add(event);
            bytes += feed(digest, event);
        }
        return events.isEmpty() ? null : new Batch(events, HexFormat.of().formatHex(digest.digest(), 0, 16), bytes);
    }

    private static long feed(MessageDigest digest, InputEvent event) {
        long size = 0;
        String line;
        if (event instanceof ArticleInput input) {
            byte[] content = content(input);
            CRC32C sum = new CRC32C();
            sum.update(content);
            size = content.length;
            line = "A\t" + input.context() + '\t' + input.kind() + '\t' + size + '\t' + sum.getValue();
        } else if (event instanceof InputFailure failure) {
            line = "F\t" + failure.source() + '\t' + failure.message();
        } else {
            line = "S\t" + event;
        }
        digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
        return size;
    }

    private static byte[] content(ArticleInput input) {
        byte[] bytes = input.bytes();
        String text = input.text();
        return bytes != null ? bytes : text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
