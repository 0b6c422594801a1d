package io.github.diembao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of a folder and its subfolders, in name order. */
final class FolderSource implements EventSource {

    private final Path root;
    private final FileWalk files;

    FolderSource(Path root) {
        this.root = root;
        this.files = new FileWalk(root);
    }

    @Override
    public @Nullable Step next() {
        try {
            Path file = files.next();
            if (file == null) {
                return null;
            }
            String source = relative(file);
            Path name = file.getFileName();
            boolean hidden = name != null && name.toString().startsWith(".");
            if (hidden || WebAssets.contains(source)) {
                return new Step.Done(new SkippedFile(source));
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // Opening a pipe would wait for ever; a link to a folder may lead round in circles.
                String what = Files.isDirectory(file) ? "link to a folder, not followed" : "no regular file";
                return new Step.Done(new InputFailure(source, InputFailure.Reason.UNREADABLE, what));
            }
            return open(file, source);
        } catch (FileWalk.FolderException e) {
            String source = relative(e.folder());
            return new Step.Done(new InputFailure(
                    source.isEmpty() ? root.toString() : source,
                    InputFailure.Reason.UNREADABLE,
                    "folder can't be listed: " + e.getMessage()));
        }
    }

    static Step open(Path file, String source) {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            return new Step.Done(
                    new InputFailure(source, InputFailure.Reason.NOT_FOUND, "link to a file that is not there"));
        }
        try {
            return new Step.Open(source, source, SizedInput.open(file), MirrorPath.urlOf(source), null);
        } catch (IOException e) {
            return new Step.Done(Failures.reading(source, e));
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public void close() {
        // No file is held open here.
    }
}
