package io.github.diembao;

import io.github.diembao.date.DateExtractor;
import io.github.diembao.date.DateMention;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.document.DocumentReferenceExtractor;
import io.github.diembao.document.DocumentScan;
import io.github.diembao.official.Official;
import io.github.diembao.official.OfficialExtractor;
import io.github.diembao.text.ExtractionContext;
import io.github.diembao.text.NormalizedText;
import io.github.diembao.text.SourceText;
import io.github.diembao.text.TokenSequence;
import io.github.diembao.text.Tokenizer;
import io.github.diembao.text.legacy.LegacyText;
import java.util.List;

/** Finds what a text mentions: dates, documents and officials, in the order in which they know of each other. */
record MentionFinder(DateExtractor dates, DocumentReferenceExtractor documents, OfficialExtractor officials) {

    /** What was found, with the offsets of the caller's text. */
    record Mentions(List<DateMention> dates, List<DocumentReference> documents, List<Official> officials) {}

    /** Returns a caller's text with what is garbled in it decoded for reading; offsets stay the caller's. */
    static SourceText readable(String text) {
        if (!LegacyText.mayBeGarbled(text)) {
            return SourceText.of(text);
        }
        NormalizedText sound = LegacyText.repair(text).normalized();
        return new SourceText(text, sound, Tokenizer.tokenize(sound.text()));
    }

    /** Document numbers first, dates around them, then officials: later extractors see earlier spans as occupied. */
    Mentions find(SourceText source, ExtractionContext context) {
        TokenSequence tokens = source.tokens();
        DocumentScan scan = documents.scan(tokens);
        List<DateMention> foundDates = dates.extract(tokens, context, scan.occupied());
        List<DocumentReference> foundDocuments = documents.resolve(scan, foundDates, context);
        List<Official> foundOfficials = officials.extract(tokens, context, scan.occupied());
        if (source.normalized().offsets().isIdentity()) {
            return new Mentions(foundDates, foundDocuments, foundOfficials);
        }
        return new Mentions(
                foundDates.stream().map(d -> d.in(source)).toList(),
                foundDocuments.stream().map(d -> d.in(source)).toList(),
                foundOfficials.stream().map(o -> o.in(source)).toList());
    }
}
