package io.github.diembao.search;

import io.github.diembao.Article;
import io.github.diembao.date.DateMention;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.official.NameMention;
import io.github.diembao.official.Official;
import io.github.diembao.official.Position;
import org.jspecify.annotations.Nullable;

/** A hash of all that an index holds of an article, equal in every process. */
final class Fingerprint {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private long hash = 0xCBF29CE484222325L;

    private Fingerprint() {}

    static long of(Article article) {
        Fingerprint print = new Fingerprint();
        print.add(article.text());
        print.add(article.url());
        print.add(article.title());
        print.add(article.sapo());
        print.add(article.section());
        article.authors().forEach(print::add);
        article.tags().forEach(print::add);
        print.add(article.publishedAt());
        print.add(article.publishedOn());
        article.blocks().forEach(block -> {
            print.add(block.type().label());
            print.hash = print.hash * PRIME + block.span().start();
        });
        for (Official official : article.officials()) {
            print.add(official.name());
            for (NameMention mention : official.mentions()) {
                print.add(mention.text());
            }
            for (Position position : official.positions()) {
                print.add(position.role());
                print.add(position.organization());
            }
        }
        for (DocumentReference reference : article.documents()) {
            print.add(reference.text());
            print.add(reference.id());
            print.add(reference.symbol());
        }
        for (DateMention mention : article.dates()) {
            print.add(mention.firstDay());
            print.add(mention.lastDay());
        }
        return print.hash;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * PRIME;
        return mixed ^ mixed >>> 32;
    }

    private void add(@Nullable Object value) {
        String text = value == null ? "\u0000" : value.toString();
        long h = hash;
        int i = 0;
        // Four at a time: a step has to wait for the one before.
        for (; i + 4 <= text.length(); i += 4) {
            h = mix(
                    h,
                    text.charAt(i)
                            | (long) text.charAt(i + 1) << 16
                            | (long) text.charAt(i + 2) << 32
                            | (long) text.charAt(i + 3) << 48);
        }
        for (; i < text.length(); i++) {
            h = mix(h, text.charAt(i));
        }
        hash = mix(h, text.length());
    }
}
