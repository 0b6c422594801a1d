package io.github.diembao;

import io.github.diembao.html.CleanedBlock;
import io.github.diembao.html.CleanedPage;
import io.github.diembao.text.Block;
import io.github.diembao.text.BlockType;
import io.github.diembao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of an article with its blocks: parts joined by one blank line. */
record ArticleText(String text, List<Block> blocks) {

    private static final String BLANK_LINE = "\n\n";

    static ArticleText of(CleanedPage page) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        append(text, blocks, BlockType.TITLE, page.title());
        append(text, blocks, BlockType.SAPO, page.sapo());
        for (CleanedBlock block : page.blocks()) {
            append(text, blocks, block.type(), block.text());
        }
        return new ArticleText(text.toString(), blocks);
    }

    /** Takes a clean text as it is; its paragraphs are the stretches between blank lines. */
    static ArticleText ofCleanText(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = -1;
        int lastInk = -1;
        int lineBreaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineBreaks++;
            } else if (!Character.isWhitespace(c)) {
                if (start >= 0 && lineBreaks > 1) {
                    blocks.add(new Block(BlockType.PARAGRAPH, new Span(start, lastInk + 1)));
                    start = -1;
                }
                if (start < 0) {
                    start = i;
                }
                lastInk = i;
                lineBreaks = 0;
            }
        }
        if (start >= 0) {
            blocks.add(new Block(BlockType.PARAGRAPH, new Span(start, lastInk + 1)));
        }
        return new ArticleText(text, blocks);
    }

    private static void append(StringBuilder text, List<Block> blocks, BlockType type, @Nullable String part) {
        if (part == null || part.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(BLANK_LINE);
        }
        int start = text.length();
        text.append(part);
        blocks.add(new Block(type, new Span(start, text.length())));
    }
}
