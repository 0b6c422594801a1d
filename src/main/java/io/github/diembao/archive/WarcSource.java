package io.github.diembao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** The one class that touches jwarc: the pages among the response records of a WARC or ARC file. */
final class WarcSource implements ArchiveSource {

    private final String source;
    private final InputOptions options;
    private final InputStream in;
    private @Nullable WarcReader reader;

    WarcSource(String source, InputStream in, InputOptions options) {
        this.source = source;
        this.in = in;
        this.options = options;
    }

    @Override
    public @Nullable Step next() throws IOException {
        WarcReader records = reader;
        if (records == null) {
            records = new WarcReader(in);
            reader = records;
        }
        while (true) {
            Optional<WarcRecord> record = records.next();
            if (record.isEmpty()) {
                return null;
            }
            if (record.get() instanceof WarcResponse response) {
                return page(response, source + "@" + records.position());
            }
            if (record.get() instanceof WarcResource resource) {
                return resource(resource, source + "@" + records.position());
            }
        }
    }

    private Step page(WarcResponse response, String place) {
        try {
            MediaType recordType = response.contentType();
            if (!recordType.base().equals(MediaType.HTTP)) {
                return new Step.Done(new SkippedFile(place));
            }
            HttpResponse http = response.http();
            // Parsed anew with every call.
            MediaType type = http.contentType();
            if (http.status() < 200 || http.status() > 299 || !isPage(type)) {
                return new Step.Done(new SkippedFile(place));
            }
            InputStream body =
                    new GuardedInput(http.bodyDecoded().stream(), () -> positionOf(response), options.maxRatio());
            String target = response.target();
            return new Step.Open(
                    place, named(target), body, target, type.parameters().get("charset"));
        } catch (IOException | RuntimeException e) {
            return new Step.Done(Failures.reading(place, e));
        }
    }

    /** A page that was captured without its HTTP header. */
    private static Step resource(WarcResource resource, String place) {
        try {
            MediaType type = resource.contentType();
            return isPage(type)
                    ? new Step.Open(
                            place,
                            named(resource.target()),
                            resource.body().stream(),
                            resource.target(),
                            type.parameters().get("charset"))
                    : new Step.Done(new SkippedFile(place));
        } catch (IOException | RuntimeException e) {
            return new Step.Done(Failures.reading(place, e));
        }
    }

    private static boolean isPage(MediaType type) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        return base.equals("text/html") || base.equals("application/xhtml+xml");
    }

    private static String named(String target) {
        return target.contains(".htm") ? target : target + "#.html";
    }

    private static long positionOf(WarcResponse response) {
        try {
            return response.body().position();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public String name() {
        return source;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        in.close();
    }
}
