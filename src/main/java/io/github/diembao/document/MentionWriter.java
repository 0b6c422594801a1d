package io.github.diembao.document;

import io.github.diembao.text.Span;
import io.github.diembao.text.TokenSequence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a gathered mention into the record users get. */
final class MentionWriter {

    private static final List<String> NO_FLAGS = List.of();

    private final TokenSequence tokens;

    MentionWriter(TokenSequence tokens) {
        this.tokens = tokens;
    }

    DocumentReference write(Mention mention) {
        Core core = mention.core;
        Span span = tokens.span(core.from(), core.to());
        int from = Math.min(mention.fullFrom, core.from());
        int to = Math.max(mention.fullTo, core.to());
        Numeral numeral = core.numeral();
        Symbol symbol = core.symbol();
        DocumentKind kind = mention.kind;
        LocalDate issuedOn = mention.issuedOn;
        Title title = core.title();
        String standard = title != null && title.type() == Title.Type.STANDARD ? title.code() : null;
        return new DocumentReference(
                span,
                span.of(tokens.text()),
                tokens.span(from, to),
                mention.form,
                mention.id == null ? null : mention.id.toString(),
                kind == null ? null : kind.name(),
                kindCode(mention),
                standard != null ? standard : numeral == null ? null : numeral.number(),
                mention.year,
                standard != null ? spaced(core) : normalized(numeral, symbol),
                standard != null
                        ? span.of(tokens.text())
                        : numeral == null || numeral.symbol() == null
                                ? null
                                : numeral.symbol().raw(),
                mention.branch,
                mention.issuer,
                mention.issuerFrom,
                mention.term,
                issuedOn,
                mention.subjectFrom < 0 ? null : tokens.slice(mention.subjectFrom, mention.subjectTo),
                mention.provisions,
                mention.relation,
                mention.antecedent,
                mention.candidates,
                mention.flags.isEmpty()
                        ? NO_FLAGS
                        : mention.flags.stream().distinct().toList());
    }

    /** Writes {@code QCVN 02: 2009 /BYT} with a space behind its series alone. */
    private String spaced(Core core) {
        StringBuilder text = new StringBuilder();
        for (int i = core.from(); i < core.to(); i++) {
            boolean apart = i > core.from() && tokens.spaceBefore(i) && !isMark(i) && !isMark(i - 1);
            text.append(apart ? " " : "").append(tokens.surface(i));
        }
        return text.toString();
    }

    private boolean isMark(int at) {
        return !tokens.isWord(at) && !tokens.isNumber(at);
    }

    private static @Nullable String normalized(@Nullable Numeral numeral, @Nullable Symbol symbol) {
        if (numeral == null || symbol == null) {
            return null;
        }
        return numeral.number() + (numeral.year() == null ? "" : "/" + numeral.year()) + symbol.tail();
    }

    private static @Nullable String kindCode(Mention mention) {
        if (mention.kind == null) {
            return null;
        }
        DocumentId id = mention.id;
        boolean ordinary = id != null && id.segments().size() == 6 && mention.core.symbol() != null;
        if (ordinary && id != null && !id.kind().equals(DocumentId.OPEN)) {
            String code = id.kind();
            return code.endsWith(".qp") ? code.substring(0, code.length() - 3) : code;
        }
        return mention.kind.code();
    }
}
