package io.github.diembao.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article as its editor wrote it, from {@code testdata/pages}: pages are rendered from it and their gold is read off
 * it, never off a page. Lines: {@code title sapo author section tags published} for the head; {@code p} paragraph in a p,
 * {@code d} in a div, {@code h} subhead, {@code s} what an interviewer asks, printed bold, {@code c} caption {@code |} credit, {@code q} quotation, {@code l} list item,
 * {@code t} table row, {@code b} box, {@code r} headline of a related article.
 */
record ArticleModel(
        String name,
        String title,
        String sapo,
        List<String> authors,
        String section,
        List<String> tags,
        LocalDateTime published,
        List<Item> items) {

    /** One piece of the body. */
    record Item(char kind, String text) {
        String caption() {
            return text.substring(0, text.indexOf(" | "));
        }

        String credit() {
            return text.substring(text.indexOf(" | ") + 3);
        }
    }

    static List<ArticleModel> all() {
        try (Stream<Path> files = Files.list(Path.of("testdata", "pages"))) {
            List<ArticleModel> models = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                models.add(read(file));
            }
            return models;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ArticleModel read(Path file) throws IOException {
        String[] head = new String[6];
        List<String> names = List.of("title", "sapo", "author", "section", "tags", "published");
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            String key = line.substring(0, space);
            if (key.length() == 1) {
                items.add(new Item(key.charAt(0), line.substring(space + 1)));
            } else {
                head[names.indexOf(key)] = line.substring(space + 1);
            }
        }
        return new ArticleModel(
                file.getFileName().toString().replace(".txt", ""),
                head[0],
                head[1],
                List.of(head[2].split(" - ")),
                head[3],
                List.of(head[4].split(", ")),
                LocalDateTime.parse(head[5]),
                items);
    }

    String slug() {
        return name.substring(3) + "-mau";
    }
}
