package io.github.diembao.search;

import io.github.diembao.text.TextKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences with their words as people segmented them, read from a file in CoNLL-U: a blank line ends each. */
final class Treebank {

    private static final String TEXT = "# text =";

    private Treebank() {}

    /**
     * A sentence.
     *
     * @param text as written
     * @param words as search keys, so that spellings of one word are one; syllables with a space between
     */
    record Sentence(String text, List<String> words) {}

    static List<Sentence> read(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        String text = "";
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith(TEXT)) {
                text = line.substring(TEXT.length()).strip();
            } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                String[] columns = line.split("\t");
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    words.add(TextKeys.searchKey(columns[1]));
                }
            } else if (line.isBlank() && !words.isEmpty()) {
                sentences.add(new Sentence(text, List.copyOf(words)));
                words.clear();
            }
        }
        return sentences;
    }
}
