package io.github.diembao.text.legacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Text to encode and to misread: windows cut from our own articles, and prose in other languages. */
final class Samples {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Samples() {}

    /** Vietnamese paragraphs of the content models, without the quotes that old fonts have no place for. */
    static String vietnamese() {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("testdata/pages"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("p ") && line.length() > 60) {
                        text.append(line.substring(2).replace('“', '"').replace('”', '"'))
                                .append(' ');
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Prose of one language, from {@code foreign.tsv}. */
    static String foreign(String language) {
        StringBuilder text = new StringBuilder();
        for (String line : resource("foreign.tsv")) {
            if (line.startsWith(language + "\t")) {
                text.append(line.substring(language.length() + 1)).append(' ');
            }
        }
        return text.toString();
    }

    private static List<String> resource(String name) {
        try (var in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Windows of a length, each from the start of a word, cut anywhere. */
    static List<String> windows(String text, int length, int count, long seed) {
        Random random = new Random(seed);
        List<String> windows = new ArrayList<>();
        while (windows.size() < count) {
            int start = random.nextInt(text.length() - 2 * length);
            while (start > 0 && text.charAt(start - 1) != ' ') {
                start++;
            }
            windows.add(text.substring(start, start + length));
        }
        return windows;
    }

    /** Bytes read as a browser reads windows-1252: where it has no character, the control character of the number. */
    static String asWindows1252(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            String c = new String(new byte[] {b}, WINDOWS_1252);
            text.append(c.equals("\uFFFD") ? (char) (b & 0xFF) : c.charAt(0));
        }
        return text.toString();
    }

    static String utf8AsWindows1252(String text) {
        return asWindows1252(text.getBytes(StandardCharsets.UTF_8));
    }

    static String utf8As(String text, String charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    }
}
