package io.github.diembao.archive;

import static io.github.diembao.archive.Inputs.PAGE;
import static io.github.diembao.archive.Inputs.events;
import static io.github.diembao.archive.Inputs.gzip;
import static io.github.diembao.archive.Inputs.told;
import static io.github.diembao.archive.Inputs.utf8;
import static io.github.diembao.archive.Inputs.warcResponse;
import static io.github.diembao.archive.Inputs.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.diembao.InputContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputCursorTest {

    private static final String LINES = "{\"id\":\"a\",\"text\":\"một\"}\n{\"id\":\"b\",\"text\":\"hai\"}\n";

    @TempDir
    Path folder;

    private Path file(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private List<String> read(Path... inputs) {
        return told(events(InputOptions.defaults(), inputs));
    }

    @Test
    void folderIsReadInNameOrderAndAssetsAreSkipped() throws IOException {
        file("b/2.html", utf8(PAGE));
        file("a.html", utf8(PAGE));
        file("b/1.txt", utf8("Tin trong ngày"));
        file("b/x.css", utf8("p{}"));
        file(".hidden", utf8("x"));
        assertThat(read(folder))
                .containsExactly(
                        "skipped .hidden", "HTML a.html", "SCRAPE b/1.txt", "HTML b/2.html", "skipped b/x.css");
    }

    @ParameterizedTest
    @CsvSource({
        "style.css, true",
        "bao.vn/style.CSS?ver=1.2, true",
        "bao.vn/style.css@ver=1.2, true",
        "bao.vn/robots.txt, true",
        "bao.vn/sitemap-2022.xml.gz, true",
        "bao@cu/a.html, false",
        "css, false",
        "a.css.html, false",
        "a.txt, false",
        "a, false",
    })
    void whatAPageLoadsIsNoArticle(String name, boolean asset) {
        assertThat(WebAssets.contains(name)).isEqualTo(asset);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, HTML",
        "page, HTML",
        "a.txt, SCRAPE",
        "a.jsonl, TEXT",
    })
    void kindIsToldByContentAndName(String name, String kind) throws IOException {
        String content = name.endsWith("jsonl") ? LINES : name.endsWith("txt") ? "Tin trong ngày" : PAGE;
        assertThat(read(file(name, utf8(content)))).first().asString().startsWith(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "bzip2", "xz", "zstd"})
    void compressedPagesAndLinesAreReadAsWhatTheyAre(String compression) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new CompressorStreamFactory().createCompressorOutputStream(compression, packed)) {
            out.write(utf8(LINES));
        }
        String ending =
                Map.of("gz", "gz", "bzip2", "bz2", "xz", "xz", "zstd", "zst").get(compression);
        Path input = file("a.jsonl." + ending, packed.toByteArray());
        assertThat(read(input)).containsExactly("TEXT " + input + ":1", "TEXT " + input + ":2");
    }

    @Test
    void archivesAreReadEntryByEntryAndOneLevelDeep() throws IOException {
        byte[] inner = zip("x.html", utf8(PAGE), "deep.zip", zip("y.html", utf8(PAGE)));
        byte[] outer = zip("a.html", utf8(PAGE), "in.zip", inner, "pic.png", new byte[] {1}, "z.jsonl", utf8(LINES));
        file("o.zip", outer);
        assertThat(read(folder))
                .containsExactly(
                        "HTML o.zip!a.html",
                        "HTML o.zip!in.zip!x.html",
                        "TOO_LARGE o.zip!in.zip!deep.zip",
                        "skipped o.zip!pic.png",
                        "TEXT o.zip!z.jsonl:1",
                        "TEXT o.zip!z.jsonl:2");
    }

    @Test
    void tarKeepsItsOrderAndHostileNamesStayNames() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (String name : List.of("../../up.html", "/absolute.html", "baonghean.vn/tin/x-10300001.html")) {
                TarArchiveEntry entry = new TarArchiveEntry(name, true);
                entry.setSize(utf8(PAGE).length);
                tar.putArchiveEntry(entry);
                tar.write(utf8(PAGE));
                tar.closeArchiveEntry();
            }
        }
        file("a.tar.gz", gzip(bytes.toByteArray()));
        List<InputEvent> events = events(InputOptions.defaults(), folder);
        assertThat(told(events))
                .containsExactly(
                        "HTML a.tar.gz!../../up.html",
                        "HTML a.tar.gz!/absolute.html",
                        "HTML a.tar.gz!baonghean.vn/tin/x-10300001.html");
        assertThat(((ArticleInput) events.get(2)).context().url())
                .isEqualTo("https://baonghean.vn/tin/x-10300001.html");
        try (var siblings = Files.list(folder)) {
            assertThat(siblings).hasSize(1);
        }
    }

    @Test
    void warcYieldsThePagesOfItsResponsesWithAddressAndCharset() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(warcResponse(
                "https://baonghean.vn/a-10300001.html",
                "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8",
                utf8(PAGE)));
        warc.writeBytes(warcResponse(
                "https://baonghean.vn/b.png", "HTTP/1.1 200 OK\nContent-Type: image/png", new byte[] {1, 2}));
        warc.writeBytes(warcResponse(
                "https://baonghean.vn/gone", "HTTP/1.1 404 Not Found\nContent-Type: text/html", utf8(PAGE)));
        warc.writeBytes(warcResponse(
                "https://baonghean.vn/c-10300002.html",
                "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip",
                gzip(utf8(PAGE))));
        file("a.warc", warc.toByteArray());
        List<ArticleInput> pages = events(InputOptions.defaults(), folder).stream()
                .filter(ArticleInput.class::isInstance)
                .map(ArticleInput.class::cast)
                .toList();
        assertThat(pages)
                .extracting(p -> p.context().url())
                .containsExactly("https://baonghean.vn/a-10300001.html", "https://baonghean.vn/c-10300002.html");
        assertThat(pages.get(0).context().charset()).isEqualTo("utf-8");
        assertThat(pages.get(0).context().source()).startsWith("a.warc@0");
        assertThat(pages).allSatisfy(p -> assertThat(p.bytes()).isEqualTo(utf8(PAGE)));
    }

    @Test
    void pagesCapturedWithoutTheirHttpHeaderAreReadToo() throws IOException {
        String record =
                "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:0a1b2c3d-0000-4000-8000-000000000001>"
                        + "\r\nWARC-Date: 2022-11-14T09:00:00Z\r\nWARC-Target-URI: https://baonghean.vn/tin\r\nContent-Type: %s"
                        + "\r\nContent-Length: " + utf8(PAGE).length + "\r\n\r\n" + PAGE + "\r\n\r\n";
        file("a.warc", utf8(record.formatted("text/html; charset=utf-8") + record.formatted("text/plain")));
        List<InputEvent> events = events(InputOptions.defaults(), folder);
        assertThat(events).hasSize(2).last().isInstanceOf(SkippedFile.class);
        InputContext context = ((ArticleInput) events.get(0)).context();
        assertThat(context.url()).isEqualTo("https://baonghean.vn/tin");
        assertThat(context.charset()).isEqualTo("utf-8");
    }

    @Test
    void whatIsNoFileInATarIsSkipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (byte type : new byte[] {
                TarConstants.LF_SYMLINK,
                TarConstants.LF_LINK,
                TarConstants.LF_FIFO,
                TarConstants.LF_CHR,
                TarConstants.LF_BLK
            }) {
                TarArchiveEntry entry = new TarArchiveEntry("a" + (char) type + ".html", type);
                entry.setLinkName("/etc/passwd");
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }
        file("a.tar", bytes.toByteArray());
        assertThat(read(folder)).hasSize(5).allMatch(event -> event.startsWith("skipped a.tar!a"));
    }

    @Test
    void linksToFoldersAndPipesInAFolderAreReportedNotOpened() throws Exception {
        file("z.html", utf8(PAGE));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        Process pipe = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
        assertThat(pipe.waitFor()).isZero();
        assertThat(read(folder))
                .containsExactly("UNREADABLE loop", "NOT_FOUND nowhere", "UNREADABLE pipe", "HTML z.html");
    }

    @Test
    void containersThatHoldNothingAreReported() throws IOException {
        file("1.zip", zip());
        file("2.tar.gz", gzip(new byte[1024]));
        file("3.csv", utf8("id,text\n"));
        file("4.jsonl.gz", gzip(new byte[0]));
        assertThat(read(folder)).containsExactly("EMPTY 1.zip", "BINARY 2.tar.gz", "EMPTY 3.csv", "EMPTY 4.jsonl.gz");
    }

    @Test
    void csvRowsAreReadUnderTheirFieldNames() throws IOException {
        Path csv = file("a.csv", utf8("ma,noi_dung,ngay\n7,\"Sáng nay, xã họp\",2022-11-14\n8,,\n"));
        InputOptions options = new InputOptions(
                null,
                InputContext.none(),
                Map.of("id", "ma", "text", "noi_dung", "publishedAt", "ngay"),
                InputOptions.DEFAULT_MAX_BYTES,
                InputOptions.DEFAULT_MAX_RATIO);
        List<InputEvent> events = events(options, csv);
        ArticleInput first = (ArticleInput) events.get(0);
        assertThat(first.text()).isEqualTo("Sáng nay, xã họp");
        assertThat(first.context().id()).isEqualTo("7");
        assertThat(first.context().publishedOn()).hasToString("2022-11-14");
        assertThat(told(events).get(1)).startsWith("EMPTY");
    }

    @Test
    void brokenContainersAreReportedAndTheRestGoesOn() throws IOException {
        byte[] whole = zip("a.html", utf8(PAGE.repeat(50)), "b.html", utf8(PAGE));
        file("1-cut.zip", java.util.Arrays.copyOf(whole, whole.length / 3));
        byte[] lines = gzip(utf8(LINES.repeat(300)));
        file("2-cut.jsonl.gz", java.util.Arrays.copyOf(lines, lines.length - 20));
        file("3-bomb.zip", zip("bomb.txt", utf8("a".repeat(48 << 20))));
        file("4.html", utf8(PAGE));
        List<String> told = told(events(Inputs.limits(1 << 26, 100), folder));
        assertThat(told).anyMatch(line -> line.matches("(UNREADABLE|MALFORMED) 1-cut.zip.*"));
        assertThat(told).anyMatch(line -> line.matches("(UNREADABLE|MALFORMED) 2-cut.jsonl.gz.*"));
        assertThat(told).anyMatch(line -> line.startsWith("TOO_LARGE 3-bomb.zip!bomb.txt"));
        assertThat(told).last().isEqualTo("HTML 4.html");
    }

    @Test
    void overlongLinesAndFilesAreRefusedAndTheRestGoesOn() throws IOException {
        file("a.jsonl", utf8("{\"text\":\"" + "x".repeat(5000) + "\"}\n" + LINES));
        file("b.html", utf8(PAGE + "y".repeat(5000)));
        assertThat(told(events(Inputs.limits(1000, 100), folder)))
                .containsExactly("TOO_LARGE a.jsonl:1", "TEXT a.jsonl:2", "TEXT a.jsonl:3", "TOO_LARGE b.html");
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsReadAsFarAsItWas() throws IOException {
        Path lines = file("a.jsonl", utf8(LINES));
        try (InputCursor cursor =
                InputCursor.open(List.of(lines.toString()), InputOptions.defaults(), InputStream.nullInputStream())) {
            int events = 0;
            while (cursor.next() != null && events < 10) {
                events++;
                Files.write(lines, utf8(LINES), java.nio.file.StandardOpenOption.APPEND);
            }
            assertThat(events).isEqualTo(2);
        }
    }

    @Test
    void standardInputIsReadAndLeftOpen() {
        boolean[] closed = {false};
        InputStream in = new java.io.ByteArrayInputStream(utf8(LINES)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (InputCursor cursor = InputCursor.open(List.of("-"), InputOptions.defaults(), in)) {
            assertThat(told(List.of(cursor.next(), cursor.next()))).containsExactly("TEXT -:1", "TEXT -:2");
            assertThat(cursor.next()).isNull();
        }
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "baonghean.vn/tin/a-post1.html, https://baonghean.vn/tin/a-post1.html",
                "mirror/m.baonghean.vn/index.html, https://m.baonghean.vn/",
                "pages/a.html, -",
                "a.b.c/1.html, -",
            })
    void addressesAreRecoveredFromMirrorFolders(String path, String url) {
        assertThat(MirrorPath.urlOf(path)).isEqualTo(url);
    }
}
