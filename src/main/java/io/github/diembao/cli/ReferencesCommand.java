package io.github.diembao.cli;

import io.github.diembao.document.DocumentReferenceExtractor;
import io.github.diembao.document.ReferenceDiff;
import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.Provinces;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diembao references}: what a change of the tables or the grammar gains and loses over a folder of texts. */
@Command(
        name = "references",
        description = {
            "Finds the document references in a folder of texts. --save keeps the findings;",
            "after a change, --against lists what was gained, lost and changed."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReferencesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Folder of plain texts, UTF-8.")
    private Path folder = Path.of("");

    @Option(names = "--save", paramLabel = "FILE", description = "Write the findings there.")
    private @Nullable Path save;

    @Option(names = "--against", paramLabel = "FILE", description = "Findings saved before the change.")
    private @Nullable Path against;

    @Option(names = "--place", paramLabel = "PROVINCE", description = "Province of the papers, as slug or name.")
    private @Nullable String place;

    @ParentCommand
    private @Nullable Diembao parent;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        ExtractionContext context = ExtractionContext.none();
        if (place != null) {
            Provinces.Province province = Provinces.find(place);
            if (province == null) {
                throw new ParameterException(spec.commandLine(), "--place: no such province: " + place);
            }
            context = context.withPlace(province.slug());
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "no such folder: " + folder);
        }
        List<ReferenceDiff.Entry> found = ReferenceDiff.run(folder, DocumentReferenceExtractor.create(), context);
        if (save != null) {
            try (Writer writer = Files.newBufferedWriter(save)) {
                ReferenceDiff.write(found, writer);
            }
        }
        var out = Diembao.streamsOf(parent).out();
        if (against != null) {
            try (Reader reader = Files.newBufferedReader(against)) {
                out.print(
                        ReferenceDiff.between(ReferenceDiff.read(reader), found).report());
            }
        } else if (save == null) {
            found.forEach(entry ->
                    out.println(entry.file() + ":" + entry.start() + "\t" + entry.text() + "\t" + entry.reading()));
        }
        out.flush();
        return ExitCodes.DONE;
    }
}
