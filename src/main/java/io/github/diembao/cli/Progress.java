package io.github.diembao.cli;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a run is: a bar on a terminal, a line every few seconds elsewhere. */
final class Progress implements AutoCloseable {

    private static final long NANOS_BETWEEN_LINES = 10_000_000_000L;
    private static final int COLUMNS = 100;

    private final @Nullable ProgressBar bar;
    private final @Nullable PrintStream lines;
    private final long start = System.nanoTime();
    private long lastLine = start;

    private Progress(@Nullable ProgressBar bar, @Nullable PrintStream lines) {
        this.bar = bar;
        this.lines = lines;
    }

    static Progress of(BulkCommand.When when, PrintStream err) {
        boolean terminal = Terminal.isThere();
        return switch (when) {
            case NEVER -> new Progress(null, null);
            case ALWAYS -> new Progress(bar(err), null);
            case AUTO -> terminal ? new Progress(bar(err), null) : new Progress(null, err);
        };
    }

    private static ProgressBar bar(PrintStream err) {
        // The number of inputs is unknown until the last one is read, so the bar counts and shows the rate.
        return new ProgressBarBuilder()
                .setTaskName("articles")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .setConsumer(new ConsoleProgressBarConsumer(err, COLUMNS))
                .showSpeed()
                .build();
    }

    void update(long articles, long failures, long bytes) {
        if (bar != null) {
            bar.stepTo(articles);
            bar.setExtraMessage(failures == 0 ? "" : " " + failures + " failed");
        }
        long now = System.nanoTime();
        if (lines != null && now - lastLine >= NANOS_BETWEEN_LINES) {
            lastLine = now;
            double seconds = (now - start) / 1e9;
            lines.println(String.format(
                    Locale.ROOT,
                    "diembao: articles: %d, failed: %d, %.0f articles/s, %.1f MB/s",
                    articles,
                    failures,
                    articles / seconds,
                    bytes / 1e6 / seconds));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
