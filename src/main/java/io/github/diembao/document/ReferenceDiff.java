package io.github.diembao.document;

import io.github.diembao.text.ExtractionContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gains and losses between two runs over one folder of texts: run before a change, keep the result, run after it, compare.
 *
 * @param gained references only the later run has
 * @param lost references only the earlier run has
 * @param changed references at the same place whose reading differs
 */
public record ReferenceDiff(List<Entry> gained, List<Entry> lost, List<Change> changed) {

    private static final int COLUMNS = 5;

    /**
     * One reference of a run.
     *
     * @param file path of the text relative to the folder, with {@code /}
     * @param start first code unit in the text
     * @param end end in the text, exclusive
     * @param text the words, white space made single spaces
     * @param reading form, identifier, issuer, date, subject and antecedent in one line
     */
    public record Entry(String file, int start, int end, String text, String reading) {}

    /**
     * A reference that is read differently.
     *
     * @param before as the earlier run has it
     * @param after as the later run has it
     */
    public record Change(Entry before, Entry after) {}

    /** Copies the lists. */
    public ReferenceDiff {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    /**
     * Runs an extractor over all {@code .txt} files of a folder and its subfolders.
     *
     * @param folder a folder of UTF-8 texts
     * @param extractor the extractor
     * @param context what is known of the texts
     * @return the references in the order of path and place
     * @throws IOException if the folder or a text can't be read
     */
    public static List<Entry> run(Path folder, DocumentReferenceExtractor extractor, ExtractionContext context)
            throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().endsWith(".txt") && Files.isRegularFile(path))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            for (DocumentReference reference : extractor.extract(Files.readString(file), context)) {
                entries.add(entry(name, reference));
            }
        }
        return entries;
    }

    private static Entry entry(String file, DocumentReference reference) {
        String reading = String.join(
                " | ",
                String.valueOf(reference.form()),
                String.valueOf(reference.id()),
                String.valueOf(reference.issuer()),
                String.valueOf(reference.issuedOn()),
                String.valueOf(reference.subject()),
                String.valueOf(reference.antecedent()));
        return new Entry(
                file, reference.span().start(), reference.span().end(), oneLine(reference.text()), oneLine(reading));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == ' ' ? line.substring(0, end - 1) : line.toString();
    }

    /**
     * Keeps a run, one reference a line, tab-separated.
     *
     * @param entries the result of {@link #run}
     * @param writer where to; the caller closes it
     * @throws IOException if it can't be written
     */
    public static void write(List<Entry> entries, Writer writer) throws IOException {
        for (Entry entry : entries) {
            writer.write(entry.file()
                    + '\t'
                    + entry.start()
                    + '\t'
                    + entry.end()
                    + '\t'
                    + entry.text()
                    + '\t'
                    + entry.reading()
                    + '\n');
        }
    }

    /**
     * Reads a run that was kept.
     *
     * @param reader where from; the caller closes it
     * @return the references of the run
     * @throws IOException if it can't be read or a line is not one of {@link #write}
     */
    public static List<Entry> read(Reader reader) throws IOException {
        List<Entry> entries = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        String line;
        while ((line = lines.readLine()) != null) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IOException("line " + (entries.size() + 1) + " of the run has " + cells.length + " cells");
            }
            try {
                entries.add(new Entry(
                        cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3], cells[4]));
            } catch (NumberFormatException e) {
                throw new IOException("line " + (entries.size() + 1) + " of the run has no offsets", e);
            }
        }
        return entries;
    }

    /**
     * Compares two runs.
     *
     * @param before the earlier run
     * @param after the later run
     * @return what was gained, lost and changed
     */
    public static ReferenceDiff between(List<Entry> before, List<Entry> after) {
        Map<String, Entry> old = new TreeMap<>();
        before.forEach(entry -> old.put(place(entry), entry));
        List<Entry> gained = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (Entry entry : after) {
            Entry was = old.remove(place(entry));
            if (was == null) {
                gained.add(entry);
            } else if (!was.equals(entry)) {
                changed.add(new Change(was, entry));
            }
        }
        return new ReferenceDiff(gained, new ArrayList<>(old.values()), changed);
    }

    private static String place(Entry entry) {
        return entry.file() + '\t' + entry.start() + '\t' + entry.end();
    }

    /**
     * Writes the comparison for a reader.
     *
     * @return a head line with the counts, then one line a gain ({@code +}), loss ({@code -}) and two a change
     */
    public String report() {
        StringBuilder report = new StringBuilder();
        report.append(gained.size()).append(" gained, ");
        report.append(lost.size()).append(" lost, ");
        report.append(changed.size()).append(" changed\n");
        lost.forEach(entry -> line(report, '-', entry));
        gained.forEach(entry -> line(report, '+', entry));
        changed.forEach(change -> {
            line(report, '<', change.before());
            line(report, '>', change.after());
        });
        return report.toString();
    }

    private static void line(StringBuilder report, char mark, Entry entry) {
        report.append(mark).append(' ').append(entry.file()).append(':').append(entry.start());
        report.append(' ')
                .append(entry.text())
                .append(" | ")
                .append(entry.reading())
                .append('\n');
    }
}
