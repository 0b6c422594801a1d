package io.github.diembao.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a folder depth first in name order, one directory listing at a time; links to folders are not followed. */
final class FileWalk {

    private final Deque<Path> pending = new ArrayDeque<>();

    FileWalk(Path root) {
        pending.push(root);
    }

    /**
     * Returns the next file, or null at the end.
     *
     * @throws FolderException if a folder can't be listed; the walk may go on
     */
    @Nullable
    Path next() throws FolderException {
        while (!pending.isEmpty()) {
            Path path = pending.pop();
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
            list(path);
        }
        return null;
    }

    private void list(Path folder) throws FolderException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw new FolderException(folder, e);
        }
        entries.sort(Collections.reverseOrder());
        entries.forEach(pending::push);
    }

    /** A folder that can't be listed. */
    static final class FolderException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Path folder;

        FolderException(Path folder, Exception cause) {
            super(cause);
            this.folder = folder;
        }

        Path folder() {
            return folder;
        }
    }
}
