package io.github.diembao.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The inputs a caller names. */
final class ArgumentSource implements EventSource {

    private static final String STANDARD_INPUT = "-";

    private final Iterator<String> arguments;
    private final InputStream standardInput;

    ArgumentSource(Iterator<String> arguments, InputStream standardInput) {
        this.arguments = arguments;
        this.standardInput = standardInput;
    }

    @Override
    public @Nullable Step next() {
        if (!arguments.hasNext()) {
            return null;
        }
        String argument = arguments.next();
        if (argument.equals(STANDARD_INPUT)) {
            return Step.Open.file(STANDARD_INPUT, STANDARD_INPUT, new Unclosed(standardInput));
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return new Step.Done(
                    new InputFailure(argument, InputFailure.Reason.NOT_FOUND, "no path: " + e.getReason()));
        }
        return Files.isDirectory(path) ? new Step.Enter(new FolderSource(path)) : FolderSource.open(path, argument);
    }

    @Override
    public String name() {
        return "inputs";
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /** Standard input belongs to the caller. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() throws IOException {
            // Left open on purpose.
        }
    }
}
