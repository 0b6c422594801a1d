package io.github.diembao.cli;

import io.github.diembao.ArticleReader;
import io.github.diembao.archive.BulkListener;
import io.github.diembao.archive.BulkOptions;
import io.github.diembao.archive.BulkRunner;
import io.github.diembao.archive.BulkSummary;
import io.github.diembao.archive.InputCursor;
import io.github.diembao.archive.InputFailure;
import io.github.diembao.archive.InputOptions;
import io.github.diembao.render.ArticleJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao bulk}: whole archives in parallel, resumable. */
@Command(
        name = "bulk",
        description = {
            "Reads whole archives in parallel; writes one JSON record a line in input order.",
            "A run that was killed goes on with --resume; its output is that of an unbroken run."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BulkCommand implements Callable<Integer> {

    /** When to show progress. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Mixin
    private InputArguments arguments = new InputArguments();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "Where records go; .gz or .zst packs them. OUT.ledger beside it tells what is finished.")
    private Path output = Path.of("");

    @Option(names = "--errors", paramLabel = "FILE", description = "One JSON line for each failure.")
    private @Nullable Path errors;

    @Option(names = "--summary", paramLabel = "FILE", description = "The summary of the run as JSON.")
    private @Nullable Path summaryFile;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at a time, 1 for a run on one core; default: all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--roll",
            paramLabel = "SIZE",
            converter = ByteSize.Converter.class,
            description = "Cut the output into files of at most this size (500MB, 1GB): OUT-00001.jsonl, ….")
    private @Nullable ByteSize roll;

    @Option(names = "--resume", description = "Go on where an earlier run of the same inputs stopped.")
    private boolean resume;

    @Option(
            names = "--files-from",
            description = "INPUT names a file (- is standard input) with one path a line, instead of the inputs.")
    private boolean filesFrom;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Time one article may take; default: ${DEFAULT-VALUE}.",
            defaultValue = "60")
    private long timeoutSeconds = 60;

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto|always|never: a bar on a terminal, a line every few seconds otherwise.")
    private When progress = When.AUTO;

    @Option(names = "--quiet", description = "Neither progress nor summary on standard error.")
    private boolean quiet;

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || timeoutSeconds < 1) {
            throw new ParameterException(spec.commandLine(), "--threads and --timeout take whole numbers from 1 on");
        }
        InputOptions options = arguments.options(spec);
        if (!filesFrom) {
            arguments.refuseAsInput(spec, output);
            arguments.refuseAsInput(spec, errors);
        }
        ArticleReader reader = arguments.reader(spec);
        Diembao.Streams streams = Diembao.streamsOf(parent);
        BulkOptions bulk = new BulkOptions(
                output, errors, threads, resume, roll == null ? 0 : roll.bytes(), Duration.ofSeconds(timeoutSeconds));
        BulkSummary summary;
        try (Progress shown = Progress.of(quiet ? When.NEVER : progress, streams.err());
                BufferedReader list = listOfInputs(streams.in());
                InputCursor inputs = list == null
                        ? InputCursor.open(arguments.inputs(), options, streams.in())
                        : InputCursor.open(list.lines().iterator(), options, InputStream.nullInputStream())) {
            summary = new BulkRunner(reader, ArticleJson::line)
                    .run(inputs, bulk, new Listener(shown, errors == null && !quiet ? streams.err() : null));
        } catch (IOException e) {
            streams.err().println("diembao: can't write the output: " + e + "; --resume goes on from here");
            return ExitCodes.INTERNAL;
        }
        if (summaryFile != null) {
            Files.writeString(summaryFile, SummaryText.json(summary) + "\n");
        }
        if (!quiet) {
            streams.err().print(SummaryText.lines(summary));
        }
        if (summary.articles() == 0) {
            return ExitCodes.NOTHING_USABLE;
        }
        return summary.failures() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
    }

    private @Nullable BufferedReader listOfInputs(InputStream in) throws IOException {
        if (!filesFrom) {
            return null;
        }
        if (arguments.inputs().size() != 1) {
            throw new ParameterException(spec.commandLine(), "--files-from takes one INPUT: the file of paths");
        }
        String file = arguments.inputs().get(0);
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    /** Hands failures and progress on to standard error. */
    private record Listener(Progress shown, @Nullable PrintStream err) implements BulkListener {

        @Override
        public void onProgress(long articles, long failures, long bytes) {
            shown.update(articles, failures, bytes);
        }

        @Override
        public void onFailure(InputFailure failure) {
            if (err != null) {
                err.println(String.format(Locale.ROOT, "diembao: %s: %s", failure.source(), failure.message()));
            }
        }
    }
}
