package io.github.diembao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of inputs lazily and in order: files, folders (recursively, by name), archives and compressed files, JSON
 * Lines, CSV, {@code -} for standard input. No archive is unpacked to disk or as a whole to memory. What can't be read is
 * an event like any other; nothing is lost silently. Not thread-safe.
 */
public final class InputCursor implements AutoCloseable {

    /** An archive in an archive is read, one in that is not. */
    private static final int DEEPEST_ARCHIVE = 2;

    private final Deque<EventSource> open = new ArrayDeque<>();
    private final ContentOpener opener;

    private InputCursor(EventSource first, ContentOpener opener) {
        open.push(first);
        this.opener = opener;
    }

    /**
     * Opens a list of inputs; nothing is read yet.
     *
     * @param arguments paths, or {@code -} for standard input
     * @param options how to read them
     * @param standardInput what {@code -} stands for; never closed here
     * @return a cursor before the first event
     */
    public static InputCursor open(List<String> arguments, InputOptions options, InputStream standardInput) {
        return open(List.copyOf(arguments).iterator(), options, standardInput);
    }

    /**
     * Opens a lazily read list of inputs, such as the lines of a file of paths; nothing is read yet.
     *
     * @param arguments paths, or {@code -} for standard input
     * @param options how to read them
     * @param standardInput what {@code -} stands for; never closed here
     * @return a cursor before the first event
     */
    public static InputCursor open(Iterator<String> arguments, InputOptions options, InputStream standardInput) {
        return new InputCursor(new ArgumentSource(arguments, standardInput), new ContentOpener(options));
    }

    static InputCursor open(EventSource source, InputOptions options) {
        return new InputCursor(source, new ContentOpener(options));
    }

    /**
     * Reads on.
     *
     * @return the next event in input order, or null at the end
     */
    public @Nullable InputEvent next() {
        while (!open.isEmpty()) {
            EventSource source = open.peek();
            Step step;
            try {
                step = source.next();
            } catch (IOException | RuntimeException e) {
                close(open.pop());
                return Failures.reading(source.name(), e);
            }
            if (step == null) {
                close(open.pop());
            } else if (step instanceof Step.Done done) {
                return done.event();
            } else if (step instanceof Step.Enter enter) {
                open.push(enter.source());
            } else if (step instanceof Step.Open content) {
                Step opened = opener.open(content, archivesOpen() < DEEPEST_ARCHIVE);
                if (opened instanceof Step.Done done) {
                    return done.event();
                }
                if (opened instanceof Step.Enter enter) {
                    open.push(enter.source());
                }
            }
        }
        return null;
    }

    private long archivesOpen() {
        return open.stream().filter(ArchiveSource.class::isInstance).count();
    }

    private static void close(EventSource source) {
        try {
            source.close();
        } catch (IOException e) {
            // Everything was read already; a failing close loses nothing.
            System.getLogger(InputCursor.class.getName()).log(System.Logger.Level.DEBUG, source.name(), e);
        }
    }

    /** Closes whatever is being read. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            close(open.pop());
        }
    }
}
