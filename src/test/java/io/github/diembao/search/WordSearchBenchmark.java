package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Asks how well words are found without segmenting any: mean average precision of queries of one word, typed as plain
 * syllables, over the sentences of treebanks; a sentence is relevant where people segmented that word in it. Beside it
 * stands a phrase query of Lucene's own over search keys:
 * {@code mvn -q test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=io.github.diembao.search.WordSearchBenchmark -Dexec.args="FILE.conllu…"}.
 */
public final class WordSearchBenchmark {

    /** Most queries of words with so many syllables. */
    private static final Map<Integer, Integer> QUERIES = new TreeMap<>(Map.of(2, 800, 3, 123));

    private final List<Treebank.Sentence> sentences;
    private final Map<String, Set<String>> relevant = new TreeMap<>();

    WordSearchBenchmark(List<Treebank.Sentence> sentences) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            for (String word : sentences.get(i).words()) {
                if (word.contains(" ") && word.chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
                    relevant.computeIfAbsent(word, w -> new HashSet<>()).add(id(i));
                }
            }
        }
    }

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        List<Treebank.Sentence> sentences = new ArrayList<>();
        for (String file : args) {
            sentences.addAll(Treebank.read(Path.of(file)));
        }
        new WordSearchBenchmark(sentences).print();
    }

    private void print() throws IOException {
        System.out.printf("%d sentences%n", sentences.size());
        Path folder = Files.createTempDirectory("word-search");
        index(folder);
        try (ArticleIndex index = ArticleIndex.open(folder);
                Directory plain = new ByteBuffersDirectory()) {
            IndexSearcher phrases = phraseIndex(plain);
            for (Map.Entry<Integer, Integer> kind : QUERIES.entrySet()) {
                List<String> words = sample(kind.getKey(), kind.getValue());
                System.out.printf(
                        Locale.ROOT,
                        "%d words of %d syllables: MAP %.4f with marks, %.4f without, %.4f a phrase query%n",
                        words.size(),
                        kind.getKey(),
                        map(words, word -> ids(index, word)),
                        map(words, word -> ids(index, TextKeys.fold(word))),
                        map(words, word -> phrase(phrases, word)));
            }
        }
    }

    void index(Path folder) {
        try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
            for (int i = 0; i < sentences.size(); i++) {
                indexer.add(Articles.plain(id(i), sentences.get(i).text()));
            }
        }
    }

    private static String id(int sentence) {
        return "s" + sentence;
    }

    /** Returns words of the treebank, the same in every run. */
    List<String> sample(int syllables, int most) {
        List<String> words = new ArrayList<>(relevant.keySet().stream()
                .filter(word -> word.split(" ").length == syllables)
                .toList());
        Collections.shuffle(words, new Random(syllables));
        return new ArrayList<>(new TreeSet<>(words.subList(0, Math.min(most, words.size()))));
    }

    /** Returns the mean average precision. */
    double map(List<String> words, Function<String, List<String>> search) {
        return words.stream()
                .mapToDouble(word -> precision(search.apply(word), relevant.getOrDefault(word, Set.of())))
                .average()
                .orElse(0);
    }

    private static double precision(List<String> found, Set<String> wanted) {
        int right = 0;
        double sum = 0;
        for (int i = 0; i < found.size(); i++) {
            if (wanted.contains(found.get(i))) {
                right++;
                sum += (double) right / (i + 1);
            }
        }
        return wanted.isEmpty() ? 0 : sum / wanted.size();
    }

    static List<String> ids(ArticleIndex index, String query) {
        return index.search(SearchRequest.of(query).page(0, SearchRequest.DEEPEST)).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private IndexSearcher phraseIndex(Directory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int i = 0; i < sentences.size(); i++) {
                Document document = new Document();
                document.add(new StringField(Fields.ID, id(i), Field.Store.YES));
                document.add(new TextField(
                        Fields.TEXT, TextKeys.searchKey(sentences.get(i).text()), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    private static List<String> phrase(IndexSearcher searcher, String word) {
        try {
            ScoreDoc[] found =
                    searcher.search(new PhraseQuery(Fields.TEXT, word.split(" ")), SearchRequest.DEEPEST).scoreDocs;
            return IntStream.range(0, found.length)
                    .mapToObj(i -> stored(searcher, found[i].doc))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String stored(IndexSearcher searcher, int document) {
        try {
            return searcher.storedFields().document(document).get(Fields.ID);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
