package io.github.diembao.spark;

import io.github.diembao.archive.PartitionParser;
import io.github.diembao.render.ArticleJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Paths of pages, texts or WARC files to records; each file is opened where its task runs. */
final class FileFunction implements MapPartitionsFunction<String, String> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PartitionParser parser = new PartitionParser(ArticleJson::line);

    @Override
    public Iterator<String> call(Iterator<String> paths) {
        return parser.parseFiles(paths, FileFunction::open);
    }

    private static InputStream open(String path) throws IOException {
        Path file = new Path(path);
        return file.getFileSystem(new Configuration()).open(file);
    }
}
