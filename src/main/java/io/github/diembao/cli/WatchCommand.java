package io.github.diembao.cli;

import io.github.diembao.search.IndexException;
import io.github.diembao.search.SavedSearches;
import io.github.diembao.search.SearchHit;
import io.github.diembao.search.SearchJson;
import io.github.diembao.search.SearchWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao watch}: what saved searches find that is new since the last run. */
@Command(
        name = "watch",
        description = {
            "Runs saved searches over the articles that are new in an index since the last run; the first run",
            "reports all. One JSON line for each match: query, id, url, title, publishedAt, score, snippets."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
    private Path index = Path.of("");

    @Option(
            names = "--queries",
            paramLabel = "FILE",
            required = true,
            description = "One query a line, or name, tab, query; # starts a comment.")
    private Path queries = Path.of("");

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Diembao.Streams streams = Diembao.streamsOf(parent);
        SavedSearches searches = searches();
        RecordSink sink = RecordSink.open(null, streams.out());
        try {
            new SearchWatch(index, searches)
                    .report((String name, SearchHit hit) -> sink.write(SearchJson.line(name, hit)));
            sink.complete();
        } catch (IndexException e) {
            streams.err().println("diembao: " + e.getMessage());
            return ExitCodes.INTERNAL;
        } catch (RecordSink.OutputException e) {
            streams.err().println("diembao: can't write the output: " + e.getMessage());
            return ExitCodes.INTERNAL;
        } finally {
            sink.close();
        }
        return ExitCodes.DONE;
    }

    private SavedSearches searches() {
        if (!Files.isRegularFile(queries)) {
            throw new ParameterException(spec.commandLine(), "--queries: no such file: " + queries);
        }
        SavedSearches searches;
        try {
            searches = SavedSearches.read(queries);
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--queries: " + e.getMessage());
        }
        if (searches.queries().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--queries: no query in " + queries);
        }
        return searches;
    }
}
