package io.github.diembao.document;

import io.github.diembao.text.Span;
import io.github.diembao.text.SpanSet;
import io.github.diembao.text.TokenSequence;
import java.util.ArrayList;
import java.util.List;

/** Document numbers and names recognised in a text, before dates are known. Immutable. */
public final class DocumentScan {

    private final TokenSequence tokens;
    private final List<Core> cores;

    DocumentScan(TokenSequence tokens, List<Core> cores) {
        this.tokens = tokens;
        this.cores = List.copyOf(cores);
    }

    TokenSequence tokens() {
        return tokens;
    }

    List<Core> cores() {
        return cores;
    }

    /**
     * Returns the stretches that belong to document numbers and symbols, so that no date is read in them.
     *
     * @return spans of the tokens' text; the years of named laws stay free
     */
    public SpanSet occupied() {
        List<Span> spans = new ArrayList<>();
        for (Core core : cores) {
            int from = core.occupiedFrom();
            if (from < core.to()) {
                spans.add(tokens.span(from, core.to()));
            }
        }
        return SpanSet.of(spans);
    }
}
