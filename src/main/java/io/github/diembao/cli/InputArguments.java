package io.github.diembao.cli;

import io.github.diembao.ArticleReader;
import io.github.diembao.InputContext;
import io.github.diembao.archive.InputKind;
import io.github.diembao.archive.InputOptions;
import io.github.diembao.archive.PublicationDates;
import io.github.diembao.html.PageCleaner;
import io.github.diembao.text.Provinces;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The inputs of a command and what is said of them. */
final class InputArguments {

    private static final Set<String> FIELDS = Set.of("html", "text", "id", "url", "publishedAt", "place");

    /** What {@code --as} takes. */
    enum As {
        AUTO,
        HTML,
        SCRAPE,
        TEXT
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = {
                "Files, folders (read recursively), JSON Lines, CSV, zip, tar, WARC, each plain or compressed,",
                "or - for standard input."
            })
    private List<String> inputs = List.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = {
                "auto|html|scrape|text: what the inputs hold; auto tells by content and name.",
                "scrape: boilerplate lines are removed; text: nothing is, offsets are the input's."
            })
    private As as = As.AUTO;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication date of inputs that state none: 2022-11-14 or 2022-11-14T16:05+07:00.")
    private @Nullable String published;

    @Option(
            names = "--place",
            paramLabel = "PROVINCE",
            description = "Province of the paper, as slug (nghe-an) or name; else the site tells it.")
    private @Nullable String place;

    @Option(
            names = "--field",
            paramLabel = "NAME=THEIRS",
            description = "Their name for a field of ours: html, text, id, url, publishedAt, place.")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Option(
            names = "--profiles",
            paramLabel = "FILE",
            description =
                    "Selectors of papers of your own, in the columns of the built-in papers.tsv; tried before those.")
    private List<Path> profiles = List.of();

    List<String> inputs() {
        return inputs;
    }

    /**
     * Makes the reader of the inputs, with the user's own profiles.
     *
     * @throws ParameterException if a table of profiles can't be read or is none
     */
    ArticleReader reader(CommandSpec spec) {
        if (profiles.isEmpty()) {
            return ArticleReader.create();
        }
        PageCleaner.Builder pages = PageCleaner.builder();
        try {
            for (Path table : profiles) {
                addProfiles(pages, table, spec);
            }
            return ArticleReader.builder().pages(pages.build()).build();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw usage(spec, "--profiles: " + e.getMessage());
        }
    }

    private static void addProfiles(PageCleaner.Builder pages, Path table, CommandSpec spec) {
        if (!Files.isRegularFile(table)) {
            throw usage(spec, "--profiles: no such file: " + table);
        }
        try {
            pages.profiles(table);
        } catch (CharacterCodingException e) {
            throw usage(spec, "--profiles: " + table + " is not UTF-8");
        } catch (IOException e) {
            throw usage(spec, "--profiles: can't read " + table + ": " + e.getMessage());
        }
    }

    /**
     * Returns how to read the inputs.
     *
     * @throws ParameterException if an argument makes no sense
     */
    InputOptions options(CommandSpec spec) {
        InputContext known = InputContext.none();
        if (place != null) {
            Provinces.Province province = Provinces.find(place);
            if (province == null) {
                throw usage(spec, "--place: no such province: " + place);
            }
            known = known.withPlace(province.slug());
        }
        if (published != null) {
            try {
                known = PublicationDates.addTo(known, published);
            } catch (IllegalArgumentException e) {
                throw usage(spec, "--published: " + e.getMessage());
            }
        }
        for (String name : fields.keySet()) {
            if (!FIELDS.contains(name)) {
                throw usage(
                        spec,
                        "--field: no field of ours is called " + name + " (html, text, id, url, publishedAt, place)");
            }
        }
        InputKind kind = as == As.AUTO ? null : InputKind.valueOf(as.name());
        return new InputOptions(kind, known, fields, InputOptions.DEFAULT_MAX_BYTES, InputOptions.DEFAULT_MAX_RATIO);
    }

    /**
     * Refuses an output that a run would read as its own input.
     *
     * @throws ParameterException if the file lies in a folder among the inputs, or is one of them
     */
    void refuseAsInput(CommandSpec spec, @Nullable Path output) {
        if (output == null) {
            return;
        }
        Path absolute = output.toAbsolutePath().normalize();
        for (String input : inputs) {
            if (!input.equals("-")
                    && absolute.startsWith(Path.of(input).toAbsolutePath().normalize())) {
                throw usage(spec, "the output " + output + " lies in the input " + input);
            }
        }
    }

    private static ParameterException usage(CommandSpec spec, String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
