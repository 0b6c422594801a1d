package io.github.diembao.cli;

import io.github.diembao.Article;
import io.github.diembao.archive.ArticleRun;
import io.github.diembao.archive.InputCursor;
import io.github.diembao.archive.InputFailure;
import io.github.diembao.archive.InputOptions;
import io.github.diembao.render.ArticleJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao extract}: inputs to one JSON record a line. */
@Command(
        name = "extract",
        description = "Reads pages, scrapes, texts and JSON Lines; writes one JSON record a line for each article.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private InputArguments arguments = new InputArguments();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of standard output; the file appears when the run is complete.")
    private @Nullable Path output;

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        InputOptions options = arguments.options(spec);
        arguments.refuseAsInput(spec, output);
        Diembao.Streams streams = Diembao.streamsOf(parent);
        ArticleRun run = new ArticleRun(arguments.reader(spec));
        ArticleRun.Summary summary;
        try (RecordSink sink = RecordSink.open(output, streams.out());
                InputCursor cursor = InputCursor.open(arguments.inputs(), options, streams.in())) {
            summary = run.run(
                    cursor, (Article article) -> sink.write(ArticleJson.line(article)), f -> report(f, streams.err()));
            sink.complete();
        } catch (RecordSink.OutputException e) {
            streams.err().println("diembao: can't write the output: " + e.getMessage());
            return ExitCodes.INTERNAL;
        }
        sayHowItWent(summary, streams.err());
        if (summary.articles() == 0) {
            return ExitCodes.NOTHING_USABLE;
        }
        return summary.failures() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
    }

    private static void report(InputFailure failure, PrintStream err) {
        err.println("diembao: " + failure.source() + ": " + failure.message());
    }

    private static void sayHowItWent(ArticleRun.Summary summary, PrintStream err) {
        if (summary.failures() == 0 && summary.skipped() == 0 && summary.articles() > 0) {
            return;
        }
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "diembao: articles: %d, failed: %d", summary.articles(), summary.failures()));
        if (summary.skipped() > 0) {
            line.append(String.format(Locale.ROOT, ", files skipped that hold no article: %d", summary.skipped()));
        }
        err.println(line);
    }
}
