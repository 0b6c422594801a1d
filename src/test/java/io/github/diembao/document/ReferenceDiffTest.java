package io.github.diembao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.diembao.text.ExtractionContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceDiffTest {

    @TempDir
    Path folder;

    @Test
    void gainsLossesAndChangesAreTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Thực hiện Nghị quyết số 12/NQ-XYZ và Mật lệnh số 3/ML-XYZ.");
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/c.txt"), "Chỉ thị số 05-CT/TW");
        Files.writeString(folder.resolve("b/c.html"), "Chỉ thị số 06-CT/TW");
        List<ReferenceDiff.Entry> before =
                ReferenceDiff.run(folder, DocumentReferenceExtractor.create(), ExtractionContext.none());
        DocumentReferenceExtractor later = DocumentReferenceExtractor.builder()
                .kind("mật lệnh", "ml", List.of(), List.of("ML"))
                .issuer("XYZ", "Ban Xây dựng Yên Zơn", "state", "central")
                .build();
        List<ReferenceDiff.Entry> after = ReferenceDiff.run(folder, later, ExtractionContext.none());
        ReferenceDiff diff = ReferenceDiff.between(before, after);
        assertThat(diff.gained()).extracting(ReferenceDiff.Entry::text).contains("Mật lệnh số 3/ML-XYZ");
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().get(0).after().reading()).contains("Ban Xây dựng Yên Zơn");
        assertThat(diff.report())
                .startsWith(diff.gained().size() + " gained, " + diff.lost().size() + " lost, 1 changed");
        assertThat(ReferenceDiff.between(after, before).lost()).isEqualTo(diff.gained());
        assertThat(ReferenceDiff.between(before, before).report()).isEqualTo("0 gained, 0 lost, 0 changed\n");
    }

    @Test
    void runsAreKeptAndReadBack() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Nghị định số 168/2024/\nNĐ-CP; Chỉ thị 05");
        List<ReferenceDiff.Entry> run =
                ReferenceDiff.run(folder, DocumentReferenceExtractor.create(), ExtractionContext.none());
        StringWriter kept = new StringWriter();
        ReferenceDiff.write(run, kept);
        assertThat(ReferenceDiff.read(new StringReader(kept.toString())))
                .isEqualTo(run)
                .hasSize(2);
    }

    @Test
    void brokenRunsAreRefused() {
        assertThatIOException()
                .isThrownBy(() -> ReferenceDiff.read(new StringReader("a.txt\t1\n")))
                .withMessageContaining("line 1");
        assertThatIOException().isThrownBy(() -> ReferenceDiff.read(new StringReader("a\tx\t2\tb\tc\n")));
    }
}
