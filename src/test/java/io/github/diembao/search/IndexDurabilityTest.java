package io.github.diembao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.diembao.search.ArticleIndexer.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexDurabilityTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 110, 470})
    void aKilledRunIsCompletedByTheNextWithNothingLostOrDoubled(int killAfter) throws Exception {
        kill(killAfter);
        if (Files.exists(folder.resolve("segments_1")) || killAfter >= 110) {
            try (ArticleIndex index = ArticleIndex.open(folder)) {
                assertThat(index.size()).isLessThanOrEqualTo(IndexingProcess.ARTICLES);
            }
        }
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            for (int i = 0; i < IndexingProcess.ARTICLES; i++) {
                assertThat(indexer.add(IndexingProcess.article(i))).isNotEqualTo(Outcome.UPDATED);
            }
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.size()).isEqualTo(IndexingProcess.ARTICLES);
            for (int i = 0; i < IndexingProcess.ARTICLES; i += 41) {
                assertThat(index.search("title:" + i + " \"làng số " + i + "\"").hits())
                        .extracting(SearchHit::id)
                        .containsExactly("article-" + i);
            }
        }
    }

    private void kill(int killAfter) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        IndexingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null && Integer.parseInt(line) < killAfter) {
                // Read on.
            }
            assertThat(line).as("the process wrote articles").isNotNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, not ended").isNotZero();
    }

    @Test
    void indexingAgainChangesNothing() throws Exception {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            IntStream.range(0, 50)
                    .forEach(i ->
                            assertThat(indexer.add(IndexingProcess.article(i))).isEqualTo(Outcome.ADDED));
        }
        List<String> before = files();
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            IntStream.range(0, 50)
                    .forEach(i ->
                            assertThat(indexer.add(IndexingProcess.article(i))).isEqualTo(Outcome.UNCHANGED));
        }
        assertThat(files()).isEqualTo(before);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName() + " " + f.toFile().length())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anArticleOfTheSameIdReplacesTheOld() {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            assertThat(indexer.add(Articles.plain("a", "bản cũ"))).isEqualTo(Outcome.ADDED);
            assertThat(indexer.add(Articles.plain("a", "bản cũ"))).isEqualTo(Outcome.UNCHANGED);
            assertThat(indexer.add(Articles.plain("a", "bản mới"))).isEqualTo(Outcome.UPDATED);
            indexer.commit();
            assertThat(indexer.add(Articles.plain("a", "bản mới"))).isEqualTo(Outcome.UNCHANGED);
            assertThat(indexer.add(Articles.plain("b", "bản khác"))).isEqualTo(Outcome.ADDED);
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.size()).isEqualTo(2);
            assertThat(index.search("cũ").hits()).isEmpty();
        }
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            indexer.delete("b");
            indexer.delete("never there");
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void twoWritersAtOnceAreTold() {
        try (ArticleIndexer first = ArticleIndexer.open(folder)) {
            assertThatThrownBy(() -> ArticleIndexer.open(folder))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("being written by another process");
            first.add(Articles.plain("a", "vẫn ghi được"));
        }
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void foldersThatHoldNoIndexAreNamed() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "không phải chỉ mục");
        assertThatThrownBy(() -> ArticleIndexer.open(folder)).hasMessageContaining("notes.txt");
        assertThatThrownBy(() -> ArticleIndex.open(folder)).hasMessageContaining("no index in");
        assertThatThrownBy(() -> ArticleIndex.open(folder.resolve("nowhere"))).hasMessageContaining("no such folder");
        assertThatThrownBy(() -> ArticleIndexer.open(folder.resolve("notes.txt")))
                .hasMessageContaining("is a file");
        assertThat(Files.readString(folder.resolve("notes.txt"))).isEqualTo("không phải chỉ mục");
        assertThat(files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "99"})
    void anIndexOfAnotherSchemaIsRefusedAndLeftAlone(String schema) throws Exception {
        write(Map.of("diembao.schema", schema, "diembao.sequence", "7"));
        List<String> before = files();
        assertThatThrownBy(() -> ArticleIndex.open(folder)).hasMessageContaining("schema " + schema + ",");
        assertThatThrownBy(() -> ArticleIndexer.open(folder)).hasMessageContaining("schema " + schema + ",");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_2", "_0.cfs"})
    void aDamagedIndexIsToldFromOtherTrouble(String file) throws Exception {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            indexer.add(Articles.plain("a", "Được mùa lúa"));
        }
        Files.write(folder.resolve(file), new byte[0]);
        assertThatThrownBy(() -> ArticleIndex.open(folder))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("is damaged: index the archive again into an empty folder");
        assertThatThrownBy(() -> ArticleIndexer.open(folder))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void anIndexOfAnotherProgramIsRefused() throws Exception {
        write(Map.of("user", "someone"));
        assertThatThrownBy(() -> ArticleIndexer.open(folder)).hasMessageContaining("did not make");
    }

    private void write(Map<String, String> commitData) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            writer.setLiveCommitData(commitData.entrySet());
            writer.commit();
        }
    }

    @Test
    void aFullDiskLosesOnlyWhatWasNotCommitted() throws Exception {
        ByteBuffersDirectory disk = new ByteBuffersDirectory();
        FullDisk full = new FullDisk(disk);
        ArticleIndexer indexer = ArticleIndexer.open(full, "disk", ArticleIndexer.CommitPolicy.DEFAULT);
        IntStream.range(0, 20).forEach(i -> indexer.add(IndexingProcess.article(i)));
        indexer.commit();
        full.bytesLeft = 2_000;
        assertThatThrownBy(() -> {
                    IntStream.range(20, 200).forEach(i -> indexer.add(IndexingProcess.article(i)));
                    indexer.commit();
                })
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("No space left on device");
        assertThatThrownBy(() -> indexer.add(IndexingProcess.article(400)))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("No space left on device");
        indexer.close();
        try (ArticleIndex index = ArticleIndex.open(unclosed(disk), "disk")) {
            assertThat(index.size()).isEqualTo(20);
        }
        try (ArticleIndexer again = ArticleIndexer.open(unclosed(disk), "disk", ArticleIndexer.CommitPolicy.DEFAULT)) {
            IntStream.range(0, 200).forEach(i -> again.add(IndexingProcess.article(i)));
        }
        try (ArticleIndex index = ArticleIndex.open(disk, "disk")) {
            assertThat(index.size()).isEqualTo(200);
        }
    }

    private static Directory unclosed(Directory directory) {
        return new FilterDirectory(directory) {
            @Override
            public void close() {}
        };
    }

    /** A directory on a disk of limited space. */
    private static final class FullDisk extends FilterDirectory {
        private long bytesLeft = Long.MAX_VALUE;

        FullDisk(Directory in) {
            super(in);
        }

        @Override
        public void close() {}

        private void take(int bytes) throws IOException {
            bytesLeft -= bytes;
            if (bytesLeft < 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            return limited(super.createOutput(name, context));
        }

        private IndexOutput limited(IndexOutput output) {
            return new FilterIndexOutput("limited " + output, output.getName(), output) {
                @Override
                public void writeByte(byte b) throws IOException {
                    take(1);
                    super.writeByte(b);
                }

                @Override
                public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                    take(length);
                    super.writeBytes(bytes, offset, length);
                }
            };
        }
    }
}
