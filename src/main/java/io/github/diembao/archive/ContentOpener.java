package io.github.diembao.archive;

import io.github.diembao.InputContext;
import io.github.diembao.html.ScrapeCleaner;
import io.github.diembao.html.UnreadablePageException;
import java.io.IOException;
import java.io.InputStream;

/** Tells by name and first bytes what a content is, and makes an input or a nested source of it. */
final class ContentOpener {

    private final InputOptions options;

    ContentOpener(InputOptions options) {
        this.options = options;
    }

    /**
     * Opens a content.
     *
     * @param content what to open; closed here unless a nested source goes on reading it
     * @param archivesAllowed whether the content may itself be an archive
     */
    Step open(Step.Open content, boolean archivesAllowed) {
        InputStream raw = content.content();
        boolean handedOn = false;
        try {
            InputStream in = new CountedInput(raw);
            Step step = open(content, in, archivesAllowed);
            handedOn = step instanceof Step.Enter;
            return step;
        } catch (UnreadablePageException e) {
            return new Step.Done(Failures.unreadable(content.source(), e));
        } catch (IOException | RuntimeException e) {
            return new Step.Done(Failures.reading(content.source(), e));
        } finally {
            if (!handedOn) {
                closeQuietly(raw, content.source());
            }
        }
    }

    private Step open(Step.Open content, InputStream in, boolean archivesAllowed) throws IOException {
        String source = content.source();
        String name = content.name();
        byte[] head = peek(in);
        if (head.length == 0) {
            return failure(source, InputFailure.Reason.EMPTY, "empty file");
        }
        Packing packing = Packing.of(name, head);
        if (packing.isArchive() && !archivesAllowed) {
            return failure(source, InputFailure.Reason.TOO_LARGE, "archive nested too deep");
        }
        return switch (packing) {
            case NONE -> plain(content, in, head);
            case ZIP -> new Step.Enter(PackedSources.zip(source, in, options));
            case TAR -> new Step.Enter(PackedSources.tar(source, in));
            case WARC -> new Step.Enter(new WarcSource(source, in, options));
            case GZIP, BZIP2, XZ, ZSTD -> {
                InputStream unpacked = new GuardedInput(packing.unpack(in), in, options.maxRatio());
                Step.Open inner =
                        new Step.Open(source, packing.innerName(name), unpacked, content.url(), content.charset());
                yield open(inner, new CountedInput(unpacked), archivesAllowed);
            }
        };
    }

    private Step plain(Step.Open content, InputStream in, byte[] head) throws IOException {
        String source = content.source();
        return switch (ContentSniffer.sniff(content.name(), head)) {
            case JSON_LINES -> new Step.Enter(new LinesSource(in, source, options));
            case CSV -> new Step.Enter(new CsvSource(in, source, options));
            case BINARY -> failure(source, InputFailure.Reason.BINARY, "binary content, no page and no text");
            case PAGE -> input(InputKind.HTML, content, in);
            case PLAIN_TEXT -> input(InputKind.SCRAPE, content, in);
        };
    }

    private Step input(InputKind told, Step.Open content, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(options.maxBytes() + 1);
        if (bytes.length > options.maxBytes()) {
            throw new InputLimitException("more than " + options.maxBytes() + " bytes");
        }
        if (ContentSniffer.isBlank(bytes)) {
            return failure(content.source(), InputFailure.Reason.EMPTY, "empty file");
        }
        InputContext context = options.known().withSource(content.source());
        if (context.url() == null) {
            context = context.withUrl(content.url());
        }
        if (content.charset() != null) {
            context = context.withCharset(content.charset());
        }
        InputKind stated = options.kind();
        InputKind kind = stated != null ? stated : told;
        return new Step.Done(
                kind == InputKind.HTML
                        ? new ArticleInput(kind, bytes, null, context)
                        : new ArticleInput(kind, null, ScrapeCleaner.decode(bytes), context));
    }

    private static byte[] peek(InputStream in) throws IOException {
        in.mark(ContentSniffer.HEAD);
        byte[] head = in.readNBytes(ContentSniffer.HEAD);
        in.reset();
        return head;
    }

    private static Step failure(String source, InputFailure.Reason reason, String message) {
        return new Step.Done(new InputFailure(source, reason, message));
    }

    private static void closeQuietly(InputStream in, String source) {
        try {
            in.close();
        } catch (IOException e) {
            // The content is read already; a failing close loses nothing.
            System.getLogger(ContentOpener.class.getName()).log(System.Logger.Level.DEBUG, source, e);
        }
    }
}
