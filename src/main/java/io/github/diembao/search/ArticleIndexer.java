package io.github.diembao.search;

import io.github.diembao.Article;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles into an index on disk. What is committed survives a killed process, and adding the same archive again
 * completes it: an article replaces the one of the same id, an unchanged one is passed over. One writer at a time;
 * thread-safe.
 */
public final class ArticleIndexer implements AutoCloseable {

    /** What adding an article did. */
    public enum Outcome {
        /** The index held none of its id. */
        ADDED,
        /** It replaced another state of the article. */
        UPDATED,
        /** The index held it as it is. */
        UNCHANGED
    }

    /** How much work a killed process may lose. */
    record CommitPolicy(int articles, Duration time) {
        static final CommitPolicy DEFAULT = new CommitPolicy(20_000, Duration.ofSeconds(20));
    }

    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final String where;
    private final CommitPolicy policy;
    private final IndexWriter writer;
    private final IndexingPipeline pipeline;
    private DirectoryReader committed;
    /** Fingerprints of the articles written since the last commit. */
    private final Map<String, Long> uncommitted = new HashMap<>();

    private boolean dirty;
    private long sequence;
    private long lastCommit = System.nanoTime();

    private ArticleIndexer(Directory directory, String where, CommitPolicy policy) throws IOException {
        this.directory = directory;
        this.where = where;
        this.policy = policy;
        boolean exists = DirectoryReader.indexExists(directory);
        writer = new IndexWriter(
                directory, new IndexWriterConfig(ArticleDocument.ANALYZER).setRAMBufferSizeMB(BUFFER_MEGABYTES));
        try {
            if (exists) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    Map<String, String> data = reader.getIndexCommit().getUserData();
                    IndexSchema.check(data, where);
                    sequence = IndexSchema.sequence(data);
                }
            } else {
                setCommitData();
                writer.commit();
            }
            committed = DirectoryReader.open(directory);
            pipeline = new IndexingPipeline(writer);
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    /**
     * Opens an index for writing; makes it where the folder is missing or empty.
     *
     * @param folder the folder of the index
     * @return the writer; the caller closes it
     * @throws IndexException if the folder holds something else, an index of another schema, or another writer works on
     *     it, or it can't be written
     */
    public static ArticleIndexer open(Path folder) {
        return open(folder, CommitPolicy.DEFAULT);
    }

    static ArticleIndexer open(Path folder, CommitPolicy policy) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new IndexException(folder + " is a file, not the folder of an index");
            }
            Optional<String> stranger = stranger(folder);
            if (stranger.isPresent()) {
                throw new IndexException(folder + " is no index and not empty (it holds " + stranger.get() + ")");
            }
            Files.createDirectories(folder);
            return open(FSDirectory.open(folder), folder.toString(), policy);
        } catch (IOException e) {
            throw failure(folder.toString(), e);
        }
    }

    static ArticleIndexer open(Directory directory, String where, CommitPolicy policy) {
        try {
            return new ArticleIndexer(directory, where, policy);
        } catch (LockObtainFailedException e) {
            close(directory);
            throw new IndexException(where + " is being written by another process", e);
        } catch (IOException e) {
            close(directory);
            throw failure(where, e);
        } catch (RuntimeException e) {
            close(directory);
            throw e;
        }
    }

    /** A file that a new index would stand beside; what a killed first run left behind is none. */
    private static Optional<String> stranger(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            Optional<String> found = Optional.empty();
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.startsWith("segments")) {
                    return Optional.empty();
                }
                if (!name.startsWith("_") && !name.equals("write.lock") && !name.startsWith("pending_segments")) {
                    found = Optional.of(name);
                }
            }
            return found;
        }
    }

    /**
     * Adds an article, or replaces the one of the same id. The work is done on other threads, in the order of the calls.
     *
     * @param article the article
     * @return what is done
     * @throws IndexException if the index can't be written, with this article or one before; what was committed before
     *     stays sound
     */
    public synchronized Outcome add(Article article) {
        try {
            long fingerprint = Fingerprint.of(article);
            Long known = uncommitted.get(article.id());
            if (known == null) {
                known = CommittedArticles.fingerprint(committed, article.id());
            }
            if (known != null && known == fingerprint) {
                return Outcome.UNCHANGED;
            }
            long number = ++sequence;
            Term older = known == null ? null : new Term(Fields.ID, article.id());
            pipeline.add(article.text().length(), older, () -> ArticleDocument.of(article, fingerprint, number));
            uncommitted.put(article.id(), fingerprint);
            dirty = true;
            if (uncommitted.size() >= policy.articles || System.nanoTime() - lastCommit > policy.time.toNanos()) {
                commit();
            }
            return known == null ? Outcome.ADDED : Outcome.UPDATED;
        } catch (IOException | AlreadyClosedException e) {
            throw failed(e);
        }
    }

    /**
     * Removes an article.
     *
     * @param id its id; nothing happens where the index holds none
     * @throws IndexException if the index can't be written
     */
    public synchronized void delete(String id) {
        try {
            pipeline.drain();
            writer.deleteDocuments(new Term(Fields.ID, id));
            uncommitted.remove(id);
            dirty = true;
            commit();
        } catch (IOException | AlreadyClosedException e) {
            throw failed(e);
        }
    }

    /**
     * Makes everything added so far durable and visible to searches opened from now on.
     *
     * @throws IndexException if the index can't be written
     */
    public synchronized void commit() {
        try {
            lastCommit = System.nanoTime();
            if (!dirty) {
                return;
            }
            commitWritten();
            @Nullable DirectoryReader newer = DirectoryReader.openIfChanged(committed);
            if (newer != null) {
                committed.close();
                committed = newer;
            }
            uncommitted.clear();
        } catch (IOException | AlreadyClosedException e) {
            throw failed(e);
        }
    }

    /** What was lost is told once, not again when the index is closed. */
    private IndexException failed(Exception e) {
        dirty = false;
        return failure(where, e);
    }

    private void commitWritten() throws IOException {
        pipeline.drain();
        setCommitData();
        writer.commit();
        dirty = false;
    }

    private void setCommitData() {
        writer.setLiveCommitData(IndexSchema.commitData(sequence).entrySet());
    }

    /**
     * Commits and gives the index free for other writers.
     *
     * @throws IndexException if the last articles can't be written; what was committed before stays sound
     */
    @Override
    public synchronized void close() {
        try {
            if (dirty) {
                commitWritten();
            }
        } catch (IOException | AlreadyClosedException e) {
            throw failure(where, e);
        } finally {
            release();
        }
    }

    private void release() {
        pipeline.close();
        try {
            writer.rollback();
            IOUtils.close(committed, directory);
        } catch (IOException e) {
            throw failure(where, e);
        }
    }

    private static void close(Directory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            throw failure(directory.toString(), e);
        }
    }

    static IndexException failure(String where, Exception e) {
        Throwable cause = e instanceof AlreadyClosedException && e.getCause() != null ? e.getCause() : e;
        if (cause instanceof CorruptIndexException || cause instanceof EOFException) {
            return new IndexException(
                    "index in " + where + " is damaged: index the archive again into an empty folder ("
                            + cause.getMessage() + ")",
                    e);
        }
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof FileSystemException file) {
            reason = file.getReason() != null
                    ? file.getReason()
                    : file.getClass().getSimpleName().replace("Exception", "") + ": " + file.getMessage();
        }
        return new IndexException("index in " + where + ": " + reason, e);
    }
}
