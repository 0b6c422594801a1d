package io.github.diembao.archive;

import io.github.diembao.ArticleReader;
import io.github.diembao.html.RealisticPages;
import io.github.diembao.render.ArticleJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Times a bulk run over a WARC of realistic pages against reading it and parsing each page with Jsoup:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=io.github.diembao.archive.BulkBenchmark
 * -Dexec.args="FILE.warc.gz PAGES ROUNDS"}; the file is made where there is none.
 */
public final class BulkBenchmark {

    private BulkBenchmark() {}

    /** Prints the seconds of each run and the ratios. */
    public static void main(String[] args) throws IOException {
        Path archive = Path.of(args[0]);
        int pages = Integer.parseInt(args[1]);
        if (!Files.exists(archive)) {
            make(archive, pages);
        }
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
        for (int round = 0; round < rounds; round++) {
            double[] cpu = {cpu(), 0, 0, 0};
            double parse = parse(archive);
            cpu[1] = cpu();
            double one = bulk(List.of(archive), 1);
            cpu[2] = cpu();
            double two = bulk(List.of(archive), 2);
            cpu[3] = cpu();
            System.out.printf(
                    Locale.ROOT,
                    "read and Jsoup.parse %.1f s; bulk, 1 thread %.1f s = %.2f x; 2 threads %.1f s = %.2f x as fast;"
                            + " CPU seconds %.1f, %.1f, %.1f%n",
                    parse,
                    one,
                    one / parse,
                    two,
                    one / two,
                    cpu[1] - cpu[0],
                    cpu[2] - cpu[1],
                    cpu[3] - cpu[2]);
        }
    }

    /**
     * Makes an archive of realistic pages.
     *
     * @param archive the WARC file, gzipped if its name ends in {@code .gz}
     * @param pages how many
     * @throws IOException if it can't be written
     */
    public static void make(Path archive, int pages) throws IOException {
        RealisticPages supply = new RealisticPages();
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 20)) {
            for (int i = 0; i < pages; i++) {
                byte[] body = supply.page(i).getBytes(StandardCharsets.UTF_8);
                bytes += body.length;
                byte[] record = Inputs.warcResponse(
                        "https://baonghean.vn/bai-" + i + ".html",
                        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\nContent-Length: " + body.length,
                        body);
                out.write(archive.toString().endsWith(".gz") ? packed(record) : record);
            }
        }
        System.out.printf(Locale.ROOT, "%d pages of %d KB made%n", pages, bytes / pages / 1000);
    }

    /** A member of its own for each record, as crawlers write them. */
    private static byte[] packed(byte[] record) throws IOException {
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        }) {
            out.write(record);
        }
        return packed.toByteArray();
    }

    private static double parse(Path archive) throws IOException {
        long start = System.nanoTime();
        int nodes = 0;
        try (WarcReader reader = new WarcReader(archive)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    try (InputStream body = response.http().bodyDecoded().stream()) {
                        nodes += Jsoup.parse(body, "UTF-8", "").childNodeSize();
                    }
                }
            }
        }
        if (nodes == 0) {
            throw new IOException("no pages in " + archive);
        }
        return seconds(start);
    }

    /**
     * Runs over archives, record by record into a file that is deleted.
     *
     * @param archives the WARC files
     * @param threads articles read at a time
     * @return seconds
     * @throws IOException if the run fails
     */
    public static double bulk(List<Path> archives, int threads) throws IOException {
        Path output = Files.createTempFile("bulk-benchmark", ".jsonl");
        Files.delete(output);
        long start = System.nanoTime();
        List<String> names = archives.stream().map(Path::toString).toList();
        try (InputCursor inputs = InputCursor.open(names, InputOptions.defaults(), InputStream.nullInputStream())) {
            BulkOptions options = new BulkOptions(output, null, threads, false, 0, BulkOptions.DEFAULT_TIMEOUT);
            new BulkRunner(ArticleReader.create(), ArticleJson::line).run(inputs, options, new BulkListener() {});
            return seconds(start);
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(Path.of(output + ".ledger"));
        }
    }

    /** What all threads of this process used, the collector's and the compiler's too. */
    public static double cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
