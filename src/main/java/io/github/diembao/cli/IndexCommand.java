package io.github.diembao.cli;

import io.github.diembao.archive.InputOptions;
import io.github.diembao.search.ArticleIndexer;
import io.github.diembao.search.IndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao index}: inputs, or records made of them, into an index. */
@Command(
        name = "index",
        description = {
            "Writes articles into a search index; INPUT may also be a file of records that extract or bulk wrote.",
            "Indexing the same inputs again changes nothing; it completes a run that was killed."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IndexCommand implements Callable<Integer> {

    @Mixin
    private InputArguments arguments = new InputArguments();

    @Option(
            names = "--index",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the index; made if missing.")
    private Path index = Path.of("");

    @Option(names = "--quiet", description = "No summary at the end.")
    private boolean quiet;

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        InputOptions options = arguments.options(spec);
        Diembao.Streams streams = Diembao.streamsOf(parent);
        IndexRun run;
        try (ArticleIndexer indexer = ArticleIndexer.open(index)) {
            run = new IndexRun(indexer, options, () -> arguments.reader(spec), streams.in(), streams.err());
            run.index(arguments.inputs());
        } catch (IndexException e) {
            streams.err().println("diembao: " + e.getMessage());
            return ExitCodes.INTERNAL;
        }
        if (!quiet) {
            streams.err().println("diembao: " + run.summary());
        }
        if (run.indexed() == 0) {
            return ExitCodes.NOTHING_USABLE;
        }
        return run.failures() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.DONE;
    }
}
