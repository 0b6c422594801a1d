package io.github.diembao.cli;

import io.github.diembao.search.ArticleIndex;
import io.github.diembao.search.IndexException;
import io.github.diembao.search.QuerySyntaxException;
import io.github.diembao.search.SearchJson;
import io.github.diembao.search.SearchRequest;
import io.github.diembao.search.SearchResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao search}: a query to ranked hits. */
@Command(
        name = "search",
        description = {
            "Searches an index. QUERY: words with or without marks, \"cụm từ\", -loại, and the fields",
            "title: author: section: tag: official: role: org: doc: from: to: mentions:",
            "as in: doc:21-KL/TW official:\"Đặng Thị Mẫu\" from:2022-11-01"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
    private Path index = Path.of("");

    @Parameters(arity = "1", paramLabel = "QUERY", description = "One argument; put it between quotes of the shell.")
    private String query = "";

    @Option(
            names = "--json",
            description =
                    "One hit a line: id, url, title, publishedAt, score, snippets; with --facets their line last.")
    private boolean json;

    @Option(
            names = "--facets",
            description = "Count all matches by section, month, document, official, organization and author.")
    private boolean facets;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most hits; default: ${DEFAULT-VALUE}.")
    private int limit;

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (limit < 1 || limit > SearchRequest.DEEPEST) {
            throw new ParameterException(spec.commandLine(), "--limit: from 1 to " + SearchRequest.DEEPEST);
        }
        Diembao.Streams streams = Diembao.streamsOf(parent);
        SearchRequest request = SearchRequest.of(query).page(0, limit);
        SearchResult result;
        try (ArticleIndex open = ArticleIndex.open(index)) {
            result = open.search(facets ? request.withFacets() : request);
        } catch (QuerySyntaxException e) {
            streams.err().println("diembao: " + e.getMessage());
            return ExitCodes.USAGE;
        } catch (IndexException e) {
            streams.err().println("diembao: " + e.getMessage());
            return ExitCodes.INTERNAL;
        }
        if (json) {
            print(result, streams.out());
        } else {
            streams.out().print(HitText.of(result, facets));
        }
        streams.out().flush();
        return ExitCodes.DONE;
    }

    private void print(SearchResult result, PrintStream out) {
        result.hits().forEach(hit -> out.append(SearchJson.line(hit)).append('\n'));
        if (facets) {
            out.append(SearchJson.facets(result)).append('\n');
        }
    }
}
