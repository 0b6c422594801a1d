package io.github.diembao.cli;

import io.github.diembao.dedupe.DedupeOptions;
import io.github.diembao.dedupe.RecordDeduplicator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao dedupe}: one record for each article, the fullest. */
@Command(
        name = "dedupe",
        description = {
            "Keeps the fullest record of each article, as it is and in its order: same address, same name on the",
            "same site and day, or nearly the same text. Reads the records twice, so they must be files."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DedupeCommand implements Callable<Integer> {

    /** What makes two records the same article. */
    enum By {
        URL,
        TEXT,
        ALL
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "RECORDS",
            description = "Files of records as extract and bulk write them, plain or compressed.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "Where the kept records go; .gz or .zst packs them.")
    private Path output = Path.of("");

    @Option(
            names = "--copies",
            paramLabel = "FILE",
            description = "One JSON line for each article with copies: all its addresses; default: OUT.copies.jsonl.")
    private @Nullable Path copies;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "all",
            description = "url|text|all: what makes two records the same article.")
    private By by = By.ALL;

    @Option(
            names = "--similarity",
            paramLabel = "SHARE",
            defaultValue = "0.85",
            description = "Runs of four syllables that texts must share, estimated; default: ${DEFAULT-VALUE}.")
    private double similarity = DedupeOptions.DEFAULT_SIMILARITY;

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "Days that records of the same text may lie apart; default: ${DEFAULT-VALUE}.")
    private int withinDays = DedupeOptions.DEFAULT_WITHIN_DAYS;

    @Option(names = "--quiet", description = "No summary on standard error.")
    private boolean quiet;

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final BitSet broken = new BitSet();
    private int line;

    @Override
    public Integer call() {
        DedupeOptions options = options();
        Path copiesFile = copies == null ? output.resolveSibling(output.getFileName() + ".copies.jsonl") : copies;
        refuse(output);
        refuse(copiesFile);
        PrintStream err = Diembao.streamsOf(parent).err();
        Path folder = output.toAbsolutePath().getParent();
        RecordLines records = new RecordLines(files);
        try (RecordDeduplicator deduplicator = RecordDeduplicator.open(options, folder == null ? output : folder)) {
            records.read(new Adding(deduplicator, err));
            int all = line - broken.cardinality();
            int dropped = deduplicator.find();
            write(records, deduplicator);
            writeCopies(deduplicator, copiesFile);
            if (!quiet) {
                err.println(String.format(
                        Locale.ROOT,
                        "diembao: records: %d, kept: %d, copies: %d, failed: %d",
                        all,
                        all - dropped,
                        dropped,
                        broken.cardinality()));
            }
            return all == 0 ? ExitCodes.NOTHING_USABLE : broken.isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
        } catch (IOException | IllegalStateException | RecordSink.OutputException e) {
            err.println("diembao: can't dedupe: " + message(e));
            return ExitCodes.INTERNAL;
        }
    }

    private DedupeOptions options() {
        try {
            return new DedupeOptions(by != By.TEXT, by != By.URL, similarity, withinDays);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private void refuse(Path written) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), "no file that can be read twice: " + file);
            }
            if (file.toAbsolutePath()
                    .normalize()
                    .equals(written.toAbsolutePath().normalize())) {
                throw new ParameterException(spec.commandLine(), "the output " + written + " is an input");
            }
        }
    }

    /** The first reading: records are compared, what is none is told. */
    private final class Adding implements RecordLines.Visitor {
        private final RecordDeduplicator deduplicator;
        private final PrintStream err;

        Adding(RecordDeduplicator deduplicator, PrintStream err) {
            this.deduplicator = deduplicator;
            this.err = err;
        }

        @Override
        public void visit(String record, String place) throws IOException {
            try {
                deduplicator.add(record);
                line++;
            } catch (IllegalArgumentException e) {
                refuse(String.valueOf(e.getMessage()), place);
            }
        }

        @Override
        public void refuse(String reason, String place) {
            broken.set(line++);
            err.println("diembao: " + place + ": " + reason);
        }
    }

    /** The second reading: records that are kept are written. */
    private final class Writing implements RecordLines.Visitor {
        private final RecordDeduplicator deduplicator;
        private final RecordSink sink;

        Writing(RecordDeduplicator deduplicator, RecordSink sink) {
            this.deduplicator = deduplicator;
            this.sink = sink;
        }

        @Override
        public void visit(String record, String place) throws IOException {
            if (!broken.get(line++) && deduplicator.keeps(record)) {
                sink.write(record);
            }
        }

        @Override
        public void refuse(String reason, String place) {
            line++;
        }
    }

    private void write(RecordLines records, RecordDeduplicator deduplicator) throws IOException {
        line = 0;
        try (RecordSink sink = RecordSink.open(output, Diembao.streamsOf(parent).out())) {
            records.read(new Writing(deduplicator, sink));
            sink.complete();
        }
    }

    private void writeCopies(RecordDeduplicator deduplicator, Path file) throws IOException {
        try (RecordSink sink = RecordSink.open(file, Diembao.streamsOf(parent).out())) {
            deduplicator.tellCopies(sink::write);
            sink.complete();
        }
    }

    private static String message(Exception e) {
        return e instanceof IOException ? e.toString() : String.valueOf(e.getMessage());
    }
}
