package io.github.diembao.cli;

import io.github.diembao.search.ArticleIndex;
import io.github.diembao.search.IndexException;
import io.github.diembao.search.QuerySyntaxException;
import io.github.diembao.search.SearchHit;
import io.github.diembao.search.SearchJson;
import io.github.diembao.search.SearchRequest;
import io.github.diembao.search.SearchResult;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            "title: sapo: caption: author: section: tag: official: role: org: doc: from: to: mentions:",
            "as in: doc:21-KL/TW official:\"Đặng Thị Mẫu\" from:2022-11-01",
            "All words are needed. Marks that are typed count as long as anything has them, between quotes always."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {

    /** Least share of common runs of syllables that makes a repost. */
    private static final double REPOST = 0.8;

    @Option(names = "--index", paramLabel = "DIR", required = true, description = "Folder of the index.")
    private Path index = Path.of("");

    @Parameters(
            arity = "0..*",
            paramLabel = "[QUERY]",
            hideParamSyntax = true,
            description = "One argument; put it between single quotes of the shell.")
    private List<String> queries = List.of();

    @Option(
            names = "--like",
            paramLabel = "ID",
            description = "Instead of a query: articles on the same subject as this one.")
    private @Nullable String like;

    @Option(
            names = "--reposts-of",
            paramLabel = "ID",
            description = "Instead of a query: articles of nearly the same text as this one.")
    private @Nullable String repostsOf;

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

    @Option(
            names = "--offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "Hits to pass over; default: ${DEFAULT-VALUE}.")
    private int offset;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance, or date: the newest first; default: ${DEFAULT-VALUE}.")
    private SearchRequest.Order order = SearchRequest.Order.RELEVANCE;

    @Option(names = "--group-reposts", description = "Put articles of nearly the same text together as one hit.")
    private boolean groupReposts;

    @ParentCommand
    private @Nullable Diembao parent;

    private CommandSpec spec = CommandSpec.create();

    /** Lets a query start with a word to leave out, which looks like an option. */
    @Spec
    void setSpec(CommandSpec own) {
        spec = own;
        own.parser().unmatchedOptionsArePositionalParams(true);
        own.preprocessor((arguments, command, argument, info) -> {
            arguments.replaceAll(SearchCommand::withoutLookOfShortOption);
            return false;
        });
    }

    /** Writes {@code -Vinh} and {@code -hội} with a minus sign, or they were read as {@code -V} and {@code -h}. */
    private static String withoutLookOfShortOption(String argument) {
        boolean taken = argument.length() > 2 && (argument.startsWith("-h") || argument.startsWith("-V"));
        return taken ? '\u2212' + argument.substring(1) : argument;
    }

    @Override
    public Integer call() {
        String query = query();
        if (Stream.of(query, like, repostsOf).filter(Objects::nonNull).count() != 1) {
            throw new ParameterException(spec.commandLine(), "give one of QUERY, --like ID and --reposts-of ID");
        }
        if (limit < 1 || offset < 0 || (long) offset + limit > SearchRequest.DEEPEST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--offset and --limit: from 0 and 1, together at most " + SearchRequest.DEEPEST);
        }
        Diembao.Streams streams = Diembao.streamsOf(parent);
        SearchResult result;
        try (ArticleIndex open = ArticleIndex.open(index)) {
            result = find(open, query);
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
            streams.out().print(HitText.of(result, offset, facets));
        }
        streams.out().flush();
        return ExitCodes.DONE;
    }

    /** Takes every argument that is no option for the query, as {@code -loại} has to be. */
    private @Nullable String query() {
        for (String argument : queries) {
            if (argument.startsWith("--")) {
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + argument + "'");
            }
        }
        if (queries.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "QUERY is one argument, put it between single quotes: '" + String.join(" ", queries) + "'");
        }
        return queries.isEmpty() ? null : queries.get(0);
    }

    private SearchResult find(ArticleIndex open, @Nullable String query) {
        if (query != null) {
            return open.search(new SearchRequest(query, order, offset, limit, facets, groupReposts));
        }
        List<SearchHit> hits = like != null
                ? open.moreLikeThis(like, offset + limit)
                : open.nearDuplicates(String.valueOf(repostsOf), REPOST);
        List<SearchHit> page = hits.stream().skip(offset).limit(limit).toList();
        return new SearchResult(hits.size(), like == null || hits.size() < offset + limit, page, Map.of());
    }

    private void print(SearchResult result, PrintStream out) {
        result.hits().forEach(hit -> out.append(SearchJson.line(hit)).append('\n'));
        if (facets) {
            out.append(SearchJson.facets(result)).append('\n');
        }
    }
}
