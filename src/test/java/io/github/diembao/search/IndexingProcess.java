package io.github.diembao.search;

import io.github.diembao.Article;
import java.nio.file.Path;
import java.time.Duration;

/** Indexes a made-up archive in a process of its own, which a test kills. */
public final class IndexingProcess {

    static final int ARTICLES = 500;
    private static final ArticleIndexer.CommitPolicy OFTEN =
            new ArticleIndexer.CommitPolicy(100, Duration.ofMinutes(1));

    private IndexingProcess() {}

    /** Takes the folder of the index; prints the number of each article written. */
    public static void main(String[] args) {
        index(Path.of(args[0]), OFTEN);
    }

    static void index(Path folder, ArticleIndexer.CommitPolicy policy) {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder, policy)) {
            for (int i = 0; i < ARTICLES; i++) {
                indexer.add(article(i));
                System.out.println(i);
            }
        }
    }

    static Article article(int number) {
        String text = ("Bản làng số " + number + " khánh thành công trình nước sạch, bà con phấn khởi. ")
                .repeat(1 + number % 7);
        return Articles.of("article-" + number, text)
                .title("Công trình thứ " + number)
                .build();
    }
}
