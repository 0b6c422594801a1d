package io.github.diembao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's number and letters ({@code 1234/QĐ-UBND.ĐTXD}) taken apart, as they stand in a register or a table.
 * Immutable.
 *
 * <pre>{@code
 * DocumentSymbol symbol = DocumentSymbol.parse("567/SNN-QLKT&KHCN");
 * symbol.kind();   // công văn
 * symbol.issuer(); // Sở Nông nghiệp và PTNT
 * symbol.units();  // [QLKT&KHCN]
 * }</pre>
 *
 * <p>Nothing is refused: what departs from the rules of numbering (Nghị định 30/2020/NĐ-CP for the State, Quy định
 * 399-QĐ/TW and Hướng dẫn 36-HD/VPTW for the Party) is read as far as a person would read it and named in
 * {@link #flags()}: {@code symbol-order} (marks or groups in another order), {@code dot-separator}, {@code
 * missing-separator}, {@code other-separator}, {@code spaces}, {@code letter-case}, {@code no-diacritics}, {@code typo}, {@code eth} (Ð for Đ), {@code
 * line-break}, {@code impossible-year}, {@code no-number}, {@code no-letters}, {@code no-issuer}, {@code unknown-letters}, {@code
 * unread-part}, {@code trailing-mark}, {@code trailing-text}.
 *
 * @param text as given
 * @param normalized number, year and letters in the order and spelling of the rules; the empty string where the text
 *     has none of them
 * @param number as written ({@code 05}, {@code 5a}); the empty string where there is none
 * @param year printed after the number; null for none
 * @param kind base kind in lower case, {@code công văn} where the letters name a body and no kind; null where open, as
 *     for {@code 45/2013/QH13}, which may be a law or a resolution
 * @param kindToken its token in the letters ({@code QĐ}); null for none
 * @param issuerTokens tokens of the issuing bodies, several for joint documents
 * @param issuer full names of the bodies, joined by {@code "; "}; null where the tables lack one
 * @param units tokens of the drafting units, as printed
 * @param branch {@code party}, {@code state} …; null where open
 * @param term term of the Assembly in Arabic numerals; null for none
 * @param flags remarks on the spelling, empty for a well-formed symbol
 */
public record DocumentSymbol(
        String text,
        String normalized,
        String number,
        @Nullable Integer year,
        @Nullable String kind,
        @Nullable String kindToken,
        List<String> issuerTokens,
        @Nullable String issuer,
        List<String> units,
        @Nullable String branch,
        @Nullable String term,
        List<String> flags) {

    /** Keeps the tables until the first call. */
    private static final class Tables {
        static final LoneSymbolReader READER = new LoneSymbolReader(Facts.load(List.of(), List.of(), List.of()));
    }

    /** Copies the lists. */
    public DocumentSymbol {
        issuerTokens = List.copyOf(issuerTokens);
        units = List.copyOf(units);
        flags = List.copyOf(flags);
    }

    /**
     * Takes a symbol apart with the tables of the library; thread-safe. For rows of one's own see
     * {@link DocumentReferenceExtractor#parseSymbol}.
     *
     * @param text one number with its letters, a kind word and "số" before it allowed; the empty string gives a symbol
     *     flagged {@code no-number} and {@code no-letters}
     * @return its parts; what could not be read is flagged
     */
    public static DocumentSymbol parse(String text) {
        return Tables.READER.read(text);
    }

    /**
     * Tells whether the symbol keeps the rules of numbering.
     *
     * @return true where nothing is flagged
     */
    public boolean isWellFormed() {
        return flags.isEmpty();
    }
}
