package io.github.diembao.archive;

import static io.github.diembao.archive.Inputs.PAGE;
import static io.github.diembao.archive.Inputs.told;
import static io.github.diembao.archive.Inputs.utf8;
import static io.github.diembao.archive.Inputs.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {

    @TempDir
    Path folder;

    @Test
    void streamsWhatAnArchiveHoldsInItsOrder() throws IOException {
        Path archive = Files.write(
                folder.resolve("a.zip"),
                zip("1.html", utf8(PAGE), "2.css", utf8("p{}"), "3.html", utf8(PAGE), "4.txt", utf8("Tin trong ngày")));
        try (Stream<InputEvent> events = ArchiveReader.open(archive)) {
            assertThat(told(events.toList()))
                    .containsExactly(
                            "HTML " + archive + "!1.html",
                            "skipped " + archive + "!2.css",
                            "HTML " + archive + "!3.html",
                            "SCRAPE " + archive + "!4.txt");
        }
    }

    @Test
    void readsNoFurtherThanAsked() throws IOException {
        byte[] archive = zip("1.html", utf8(PAGE), "2.html", utf8(PAGE));
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(archive, archive.length / 2));
        try (Stream<InputEvent> events = ArchiveReader.open(cut)) {
            assertThat(events.findFirst()).get().isInstanceOf(ArticleInput.class);
        }
    }

    @Test
    void whatIsNotThereIsAFailure() {
        try (Stream<InputEvent> events = ArchiveReader.open(folder.resolve("none.warc"))) {
            assertThat(events.toList())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            InputFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(InputFailure.Reason.NOT_FOUND));
        }
    }
}
