package io.github.diembao.spark;

import io.github.diembao.archive.PartitionParser;
import io.github.diembao.render.ArticleJson;
import java.io.Serial;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Lines of JSON Lines to records; a named class, so that nothing else is captured and shipped. */
final class LineFunction implements MapPartitionsFunction<String, String> {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PartitionParser parser = new PartitionParser(ArticleJson::line);

    @Override
    public Iterator<String> call(Iterator<String> lines) {
        return parser.parse(lines);
    }
}
